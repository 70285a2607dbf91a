import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MyUpdates } from '../../features/updates/MyUpdates.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';

const HomeUpdatesQuery = graphql(`
  query HomeUpdates {
    myUpdateRequests {
      id
      ...MyUpdates_UpdateRequest
    }
  }
`);

export function UpdatesBlock() {
  const context = useMemo(() => ({ additionalTypenames: ['UpdateRequest'] }), []);
  const [result, reload] = useQuery({ query: HomeUpdatesQuery, context });
  return (
    <Answer result={result} what="your updates" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ myUpdateRequests }) => <MyUpdates requests={myUpdateRequests} nameMeetings />}
    </Answer>
  );
}
