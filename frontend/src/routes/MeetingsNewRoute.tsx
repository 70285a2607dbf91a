import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { PlanSeries } from '../features/meetings/PlanSeries.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';

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
          <FormPage may={viewer.viewerCanRunMeetings} what="planning meetings">
            <PlanSeries onPlanned={() => void navigate(paths.meetings)} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
