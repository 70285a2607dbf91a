import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';

export interface MayBeKept {
  /** Whether the answer may be handed out again to those who may see the same. */
  mayBeKept?: boolean;
}

/** Says of an answer whether it may be kept: all that was asked is among these queries, and there was no error. */
export function keepAnswersTo(...queries: string[]): ApolloServerPlugin {
  const asksOnlyThese = ({ operation, selectionSet }: OperationDefinitionNode) =>
    operation === 'query' && selectionSet.selections.every(selection => selection.kind === Kind.FIELD && queries.includes(selection.name.value));
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operation, response: { body } }) {
          const { req } = contextValue as { req: MayBeKept };
          req.mayBeKept = operation !== undefined && asksOnlyThese(operation) && body.kind === 'single' && body.singleResult.errors === undefined;
        },
      };
    },
  };
}
