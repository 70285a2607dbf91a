import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** By far more than any page asks for. */
const DEEPEST = 12;
const MOST_FIELDS = 600;

/** Reading stops at this many words and signs: what is longer is not even read to its end. */
export const MOST_TOKENS = 5000;

export const TOO_MUCH = `This asks for too much at once. Ask in parts of at most ${DEEPEST} levels and ${MOST_FIELDS} fields.`;

interface Size {
  depth: number;
  fields: number;
}

const NOTHING: Size = { depth: 0, fields: 0 };

/** Refuses, before anything is read, a question so deep or so large that answering it alone would keep the server from everybody else. */
export function questionSize(context: ValidationContext): ASTVisitor {
  const known = new Map<string, Size>();

  const sizeOfFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING); // a fragment within itself is refused by another rule
    const size = sizeOf(context.getFragment(name)?.selectionSet);
    known.set(name, size);
    return size;
  };

  const sizeOf = (selections: SelectionSetNode | undefined): Size => (selections?.selections ?? []).reduce((sum, selection) => {
    // The schema may be asked about itself, which is deep by nature; trial mode alone answers.
    if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) return sum;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(selection.name.value) : sizeOf(selection.selectionSet);
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    return { depth: Math.max(sum.depth, inner.depth + own), fields: sum.fields + inner.fields + own };
  }, NOTHING);

  return {
    OperationDefinition(operation) {
      const { depth, fields } = sizeOf(operation.selectionSet);
      if (depth <= DEEPEST && fields <= MOST_FIELDS) return;
      context.reportError(new GraphQLError(TOO_MUCH, { nodes: operation }));
    },
  };
}
