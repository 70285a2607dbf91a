import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind } from 'graphql';
import { unauthenticated } from './access.guard.js';
import type { Viewer } from './viewer.js';

/** Before anything runs: `{__typename}` answers anybody, all else, introspection included, wants a session. */
export const signedInOnly: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, document }) {
        if (!(contextValue as { viewer: Viewer | null }).viewer && !asksOnlyTypename(document)) throw unauthenticated();
      },
    };
  },
};

function asksOnlyTypename(document: DocumentNode): boolean {
  return document.definitions.every(definition =>
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.selectionSet.selections.every(selection => selection.kind === Kind.FIELD && selection.name.value === '__typename'));
}
