import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind } from 'graphql';
import { unauthenticated } from './access.guard.js';
import type { Viewer } from './viewer.js';

interface Asked {
  contextValue: unknown;
  document?: DocumentNode;
}

/** Before anything runs: `{__typename}` answers anybody, all else, introspection included, wants a session. */
export const signedInOnly: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation(asked) {
        if (!mayGoOn(asked)) throw unauthenticated();
      },
      // What cannot be read or does not fit the schema never gets that far; a stranger is not told what it might have meant.
      async willSendResponse(asked) {
        if (mayGoOn(asked)) return;
        const { message, extensions } = unauthenticated();
        asked.response.http.status = 401;
        asked.response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code: extensions.code } }] } };
      },
    };
  },
};

function mayGoOn({ contextValue, document }: Asked): boolean {
  return Boolean((contextValue as { viewer: Viewer | null }).viewer) || (document !== undefined && asksOnlyTypename(document));
}

function asksOnlyTypename(document: DocumentNode): boolean {
  return document.definitions.every(definition =>
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.selectionSet.selections.every(selection => selection.kind === Kind.FIELD && selection.name.value === '__typename'));
}
