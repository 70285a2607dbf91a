import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { closedWords } from '../features/updates/writing/closed-words.js';
import { SubmissionBlockers } from '../features/updates/writing/SubmissionBlockers.js';
import { SubmitOnBehalf } from '../features/updates/cycle/SubmitOnBehalf.js';
import { SubmitProblems } from '../features/updates/cycle/SubmitProblems.js';
import type { SubmitRefusal } from '../features/updates/cycle/submit-refusal.js';
import { SubmitUpdate } from '../features/updates/cycle/SubmitUpdate.js';
import { UpdateAnswers } from '../features/updates/reading/UpdateAnswers.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { InsetText } from '../ui/InsetText.js';
import { PageTitle } from '../ui/PageTitle.js';

const UpdateCheckQuery = graphql(`
  query UpdateCheck($id: ID!) {
    updateRequest(id: $id) {
      id
      form
      viewerCanWrite
      viewerWritesOnBehalf
      state
      meeting {
        id
        state
      }
      theme {
        id
        name
      }
      ...UpdateAnswers_UpdateRequest
      ...SubmissionBlockers_UpdateRequest
      ...SubmitUpdate_UpdateRequest
      ...SubmitOnBehalf_UpdateRequest
    }
  }
`);

export function Component() {
  const { requestId = '' } = useParams();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<SubmitRefusal>({ reasons: [] });
  const [result, reload] = useQuery({ query: UpdateCheckQuery, variables: { id: requestId } });
  const refuse = (reason: SubmitRefusal) => {
    setRefusal(reason);
    if (reason.reload) reload({ requestPolicy: 'network-only' });
  };
  return (
    <Answer result={result} what="your answers" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ updateRequest: request }) => (
        <>
          <BackLink to={paths.update(request.id)}>{`Update on ${request.theme.name}`}</BackLink>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">
              <SubmitProblems requestId={request.id} form={request.form} reasons={refusal.reasons} />
              <PageTitle title="Check your answers before you submit" caption={`Update on ${request.theme.name}`} />
              <UpdateAnswers request={request} />
              {request.viewerCanWrite && request.viewerWritesOnBehalf ? (
                <>
                  <h2 className="govuk-heading-m">Submit the update on the lead’s behalf</h2>
                  <SubmissionBlockers request={request} />
                  <SubmitOnBehalf
                    request={request}
                    onSubmitted={() => void navigate(paths.tracker(request.meeting.id), { state: { done: `The update on ${request.theme.name} is submitted on the lead’s behalf.` } })}
                    onChanged={() => reload({ requestPolicy: 'network-only' })}
                  />
                </>
              ) : request.viewerCanWrite ? (
                <>
                  <h2 className="govuk-heading-m">Submit the update</h2>
                  {refusal.reasons.length === 0 && <SubmissionBlockers request={request} />}
                  <p className="govuk-body">When you submit, the coordinator reads the update and accepts it for the pack or returns it to you with a comment.</p>
                  <SubmitUpdate request={request} onSubmitted={() => void navigate(paths.updateSubmitted(request.id))} onRefused={refuse} />
                </>
              ) : (
                <InsetText>{closedWords(request.state, request.meeting.state)}</InsetText>
              )}
            </div>
          </div>
        </>
      )}
    </Answer>
  );
}
