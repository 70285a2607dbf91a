import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MyUpdates } from '../features/updates/MyUpdates.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { PageTitle } from '../ui/PageTitle.js';

const MyUpdatesQuery = graphql(`
  query MyUpdates {
    myUpdateRequests {
      id
      meeting {
        id
        title
      }
      ...MyUpdates_UpdateRequest
    }
  }
`);

export function Component() {
  const context = useMemo(() => ({ additionalTypenames: ['UpdateRequest'] }), []);
  const [result, reload] = useQuery({ query: MyUpdatesQuery, context });
  return (
    <Answer result={result} what="your updates" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <PageTitle title="My updates" caption={data.myUpdateRequests[0]?.meeting.title} />
            <MyUpdates requests={data.myUpdateRequests} />
          </div>
        </div>
      )}
    </Answer>
  );
}
