import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { NewMeetingForm } from '../features/meetings/NewMeetingForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';

const MeetingNewQuery = graphql(`
  query MeetingNew {
    viewer {
      id
      viewerCanRunMeetings
    }
  }
`);

export function Component() {
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: MeetingNewQuery });
  return (
    <Answer result={result} what="the form" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer }) => (
        <>
          <BackLink to={paths.meetings}>Meetings</BackLink>
          <FormPage may={viewer.viewerCanRunMeetings} what="creating meetings">
            <NewMeetingForm onCreated={(id) => void navigate(paths.meeting(id))} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
