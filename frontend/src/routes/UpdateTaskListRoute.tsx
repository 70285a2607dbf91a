import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { LastSaved } from '../features/updates/writing/LastSaved.js';
import { NilReturn } from '../features/updates/writing/NilReturn.js';
import { OnBehalfNote } from '../features/updates/cycle/OnBehalfNote.js';
import { RequestHeading } from '../features/updates/RequestHeading.js';
import { ReturnNote } from '../features/updates/cycle/ReturnNote.js';
import { SubmissionBlockers } from '../features/updates/writing/SubmissionBlockers.js';
import { UpdateAnswers } from '../features/updates/reading/UpdateAnswers.js';
import { UpdateTaskList } from '../features/updates/writing/UpdateTaskList.js';
import { WithdrawUpdate } from '../features/updates/cycle/WithdrawUpdate.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { TextLink } from '../ui/TextLink.js';

const UpdateTaskListQuery = graphql(`
  query UpdateTaskList($id: ID!) {
    updateRequest(id: $id) {
      id
      viewerCanWrite
      viewerWritesOnBehalf
      voluntary
      update {
        id
        nilReason
      }
      meeting {
        id
      }
      theme {
        id
        slug
        name
      }
      previousUpdate {
        id
      }
      ...RequestHeading_UpdateRequest
      ...ReturnNote_UpdateRequest
      ...LastSaved_UpdateRequest
      ...OnBehalfNote_UpdateRequest
      ...NilReturn_UpdateRequest
      ...WithdrawUpdate_UpdateRequest
      ...UpdateTaskList_UpdateRequest
      ...SubmissionBlockers_UpdateRequest
      ...UpdateAnswers_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '' } = useParams();
  const [result, reload] = useQuery({ query: UpdateTaskListQuery, variables: { id: requestId } });
  return (
    <Answer result={result} what="the update" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ updateRequest: request }) => (
        <>
          {request.viewerWritesOnBehalf
            ? <BackLink to={paths.tracker(request.meeting.id)}>Tracker</BackLink>
            : <BackLink to={paths.myUpdates}>My updates</BackLink>}
          <RequestHeading request={request} title={(theme) => `Update on ${theme}`} />
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">
              <OnBehalfNote request={request} />
              <ReturnNote request={request} />
              {request.previousUpdate && <p className="govuk-body"><TextLink to={paths.theme(request.theme.slug)}>Read the last update on {request.theme.name}</TextLink></p>}
              {request.viewerCanWrite ? (
                <>
                  <LastSaved request={request} />
                  <ButtonLink to={paths.updateOnePage(request.id)} variant="secondary">Answer everything on one page</ButtonLink>
                  <UpdateTaskList request={request} />
                  <SubmissionBlockers request={request} />
                  <ButtonLink to={paths.updateCheck(request.id)}>Check your answers</ButtonLink>
                  {!request.viewerWritesOnBehalf && !request.voluntary && <NilReturn request={request} onSubmitted={() => reload({ requestPolicy: 'network-only' })} />}
                </>
              ) : (
                <>
                  <WithdrawUpdate request={request} />
                  {request.update?.nilReason ? <p className="govuk-body-l">Nil return: {request.update.nilReason}</p> : <UpdateAnswers request={request} />}
                </>
              )}
            </div>
          </div>
        </>
      )}
    </Answer>
  );
}
