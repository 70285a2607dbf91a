import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { SubmittedPanel } from '../features/updates/cycle/SubmittedPanel.js';
import { WithdrawUpdate } from '../features/updates/cycle/WithdrawUpdate.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { TextLink } from '../ui/TextLink.js';

const UpdateSubmittedQuery = graphql(`
  query UpdateSubmitted($id: ID!) {
    updateRequest(id: $id) {
      id
      ...SubmittedPanel_UpdateRequest
      ...WithdrawUpdate_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '' } = useParams();
  const navigate = useNavigate();
  const [result, reload] = useQuery({ query: UpdateSubmittedQuery, variables: { id: requestId } });
  return (
    <Answer result={result} what="the update" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ updateRequest: request }) => (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <SubmittedPanel request={request} />
            <WithdrawUpdate request={request} onWithdrawn={() => void navigate(paths.update(request.id))} />
            <p className="govuk-body"><TextLink to={paths.update(request.id)}>Read what you submitted</TextLink></p>
            <p className="govuk-body"><TextLink to={paths.myUpdates}>Go back to my updates</TextLink></p>
          </div>
        </div>
      )}
    </Answer>
  );
}
