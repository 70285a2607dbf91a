import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MyUpdates } from '../../features/updates/MyUpdates.js';
import { UpdatesSideBySide } from '../../features/updates/writing/UpdatesSideBySide.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';

const HomeUpdatesQuery = graphql(`
  query HomeUpdates {
    myUpdateRequests {
      id
      ...UpdatesSideBySide_UpdateRequest
      ...MyUpdates_UpdateRequest
    }
  }
`);

export function UpdatesBlock() {
  const context = useMemo(() => ({ additionalTypenames: ['UpdateRequest'] }), []);
  const [result, reload] = useQuery({ query: HomeUpdatesQuery, context });
  return (
    <Answer result={result} what="your updates" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ myUpdateRequests: requests }) => (
        <>
          <UpdatesSideBySide requests={requests} />
          <MyUpdates requests={requests} nameMeetings />
        </>
      )}
    </Answer>
  );
}
