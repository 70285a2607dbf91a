import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { hasCode } from './errors.js';

/**
 * The one connection to the server. Answers are kept by document and dropped when a mutation returns
 * a type they contain; every page still asks again behind what it shows.
 */
export function createApiClient(onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (hasCode(error, 'UNAUTHENTICATED')) onSignedOut();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
