import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { RequestHeading } from '../features/updates/RequestHeading.js';
import { ReviewDecision } from '../features/updates/cycle/ReviewDecision.js';
import { ReviewTexts } from '../features/updates/cycle/ReviewTexts.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { AreaFigures } from './update/AreaFigures.js';

const ReviewQuery = graphql(`
  query Review($id: ID!) {
    updateRequest(id: $id) {
      id
      theme {
        id
        name
      }
      meeting {
        id
      }
      ...RequestHeading_UpdateRequest
      ...ReviewTexts_UpdateRequest
      ...ReviewDecision_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '' } = useParams();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: ReviewQuery, variables: { id: requestId } });
  return (
    <Answer result={result} what="the review" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ updateRequest: request }) => {
        const tracker = paths.tracker(request.meeting.id);
        return (
          <>
            <BackLink to={tracker}>Tracker</BackLink>
            <RequestHeading request={request} title={(theme) => `Review the update on ${theme}`} />
            <ReviewTexts request={request} figures={(slug) => <AreaFigures slug={slug} />} />
            <ReviewDecision request={request} onDone={(done) => void navigate(tracker, { state: { done } })} />
          </>
        );
      }}
    </Answer>
  );
}
