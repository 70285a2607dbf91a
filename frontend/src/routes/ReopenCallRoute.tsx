import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { BlockedReasons } from '../features/meetings/BlockedReasons.js';
import { ReopenCallForm } from '../features/meetings/ReopenCallForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { PageTitle } from '../ui/PageTitle.js';
import { Refused } from '../ui/Refused.js';

const ReopenCallQuery = graphql(`
  query ReopenCall($id: ID!) {
    meeting(id: $id) {
      id
      title
      viewerCanReopen
      reopenBlockers {
        path
        message
      }
      ...ReopenCallForm_Meeting
    }
  }
`);

export function Component() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: ReopenCallQuery, variables: { id } });
  return (
    <Answer result={result} what="this page" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ meeting }) => {
        if (!meeting.reopenBlockers) return <Refused what="opening a call again" />;
        return (
          <>
            <BackLink to={paths.meeting(meeting.id)}>Meeting</BackLink>
            <PageTitle title="Open the call again" caption={meeting.title} />
            <p className="govuk-body">The pack gets a new version when you freeze it again. The version that members have stays to be read, marked as superseded. Once the meeting is held, you correct the pack by addenda only.</p>
            {meeting.viewerCanReopen
              ? <ReopenCallForm meeting={meeting} onReopened={(sentence) => void navigate(paths.tracker(meeting.id), { state: { done: sentence } })} />
              : <BlockedReasons heading="The call cannot be opened again now" reasons={meeting.reopenBlockers} />}
          </>
        );
      }}
    </Answer>
  );
}
