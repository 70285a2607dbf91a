import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { ConfirmStep } from './ConfirmStep.js';
import { refusalErrors } from './meeting-refusal.js';

const ConcludeMeeting_conclude = graphql(`
  mutation ConcludeMeeting_conclude($meetingId: ID!) {
    concludeMeeting(meetingId: $meetingId) {
      __typename
      ... on Meeting {
        id
        state
      }
      ... on MeetingBlocked {
        message
        reasons {
          path
          message
        }
      }
    }
  }
`);

export function ConcludeMeeting({ meetingId, onConcluded }: { meetingId: string; onConcluded: () => void }) {
  const [{ fetching }, conclude] = useMutation(ConcludeMeeting_conclude);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const { data, error } = await conclude({ meetingId });
    const wrong = refusalErrors(data?.concludeMeeting, error);
    setErrors(wrong);
    if (wrong.length === 0) onConcluded();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmStep
        action="Conclude the meeting"
        variant="primary"
        consequence="Concluding says that the meeting was held and ends its cycle. It cannot be undone; the pack stays as it is."
        confirm="Yes, conclude the meeting"
        busy={fetching}
        onConfirm={() => void press()}
      />
    </>
  );
}
