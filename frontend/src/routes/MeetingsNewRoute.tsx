import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { PlanSeries } from '../features/meetings/PlanSeries.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { Refused } from '../ui/Refused.js';

const MeetingsNewQuery = graphql(`
  query MeetingsNew {
    viewer {
      id
      viewerCanRunMeetings
    }
  }
`);

export function Component() {
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: MeetingsNewQuery });
  return (
    <Answer result={result} what="the form" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer }) => (
        <>
          <BackLink to={paths.meetings}>Meetings</BackLink>
          {viewer.viewerCanRunMeetings ? (
            <div className="govuk-grid-row">
              <div className="govuk-grid-column-two-thirds">
                <PlanSeries onPlanned={() => void navigate(paths.meetings)} />
              </div>
            </div>
          ) : (
            <Refused what="planning meetings" />
          )}
        </>
      )}
    </Answer>
  );
}
