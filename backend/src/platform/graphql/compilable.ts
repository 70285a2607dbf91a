import { type DirectiveNode, type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode, visit } from 'graphql';

/**
 * Whether a question may be compiled. What graphql-jit makes of a fragment that is asked for at times (`@include`, `@skip`) is wrong in two cases, in which it answers
 * too much or too little: where a fragment that it reaches is asked for elsewhere as well, and where something below it is asked for at times too.
 */
export function isCompilable(document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const asked = new Map<string, number>();
  const atTimes: SelectionNode[] = [];
  const note = (selection: SelectionNode) => void (isAtTimes(selection) && atTimes.push(selection));
  visit(document, {
    FragmentDefinition: definition => void fragments.set(definition.name.value, definition),
    FragmentSpread: spread => {
      asked.set(spread.name.value, (asked.get(spread.name.value) ?? 0) + 1);
      note(spread);
    },
    InlineFragment: note,
    Field: note,
  });
  const holds = (selection: SelectionNode): boolean => !(selection.kind === Kind.FRAGMENT_SPREAD && asked.get(selection.name.value)! > 1) && below(selection).every(each => !isAtTimes(each) && holds(each));
  const below = (selection: SelectionNode): readonly SelectionNode[] =>
    (selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection)?.selectionSet?.selections ?? [];
  return atTimes.every(holds);
}

const isAtTimes = ({ directives = [] }: { directives?: readonly DirectiveNode[] }) => directives.some(({ name }) => name.value === 'include' || name.value === 'skip');
