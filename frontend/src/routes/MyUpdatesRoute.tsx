import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MyUpdates } from '../features/updates/MyUpdates.js';
import { UpdatesSideBySide } from '../features/updates/writing/UpdatesSideBySide.js';
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
      ...UpdatesSideBySide_UpdateRequest
      ...MyUpdates_UpdateRequest
    }
  }
`);

export function Component() {
  const context = useMemo(() => ({ additionalTypenames: ['UpdateRequest'] }), []);
  const [result, reload] = useQuery({ query: MyUpdatesQuery, context });
  return (
    <Answer result={result} what="your updates" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ myUpdateRequests: requests }) => {
        const meeting = onlyMeetingOf(requests);
        return (
          <>
            <PageTitle title="My updates" caption={meeting} />
            <UpdatesSideBySide requests={requests} />
            <div className="govuk-grid-row">
              <div className="govuk-grid-column-two-thirds">
                <MyUpdates requests={requests} nameMeetings={meeting === undefined} />
              </div>
            </div>
          </>
        );
      }}
    </Answer>
  );
}

/** A frozen meeting that is not concluded yet may stand beside the one whose call is open. */
function onlyMeetingOf(requests: readonly { meeting: { id: string; title: string } }[]): string | undefined {
  const [first] = requests;
  return requests.every(({ meeting }) => meeting.id === first?.meeting.id) ? first?.meeting.title : undefined;
}
