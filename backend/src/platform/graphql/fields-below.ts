import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** By the field's one place in its document: a document that is asked again is the same object. */
const known = new WeakMap<object, ReadonlySet<string>>();

/** Hands a resolver the names of all fields that are asked for below its own, at any depth. */
export const FieldsBelow = createParamDecorator((_: unknown, context: ExecutionContext) => fieldsBelow(GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>()));

function fieldsBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first] = fieldNodes;
  const single = fieldNodes.length === 1 && first;
  const found = single && known.get(single);
  if (found) return found;
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (selections: readonly SelectionNode[] = []) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
        walk(fragments[selection.name.value]?.selectionSet.selections);
      } else {
        // Clients ask each object for its `__typename`, which is not read from anywhere.
        if (selection.kind === Kind.FIELD && !selection.name.value.startsWith('__')) names.add(selection.name.value);
        walk(selection.selectionSet?.selections);
      }
    }
  };
  for (const node of fieldNodes) walk(node.selectionSet?.selections);
  if (single) known.set(single, names);
  return names;
}
