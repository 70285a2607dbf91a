import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { ConfirmStep } from './ConfirmStep.js';

const ConcludeMeeting_conclude = graphql(`
  mutation ConcludeMeeting_conclude($meetingId: ID!) {
    concludeMeeting(meetingId: $meetingId) {
      __typename
      ... on Meeting {
        id
        state
      }
      ...Refused_MeetingBlocked
    }
  }
`);

export function ConcludeMeeting({ meetingId, onConcluded }: { meetingId: string; onConcluded: () => void }) {
  const [busy, conclude] = useChange(ConcludeMeeting_conclude);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const faults = await conclude({ meetingId });
    setErrors(faults);
    if (faults.length === 0) onConcluded();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmStep
        action="Conclude the meeting"
        variant="primary"
        consequence="Concluding says that the meeting was held and ends its cycle. It cannot be undone; the pack stays as it is."
        confirm="Yes, conclude the meeting"
        busy={busy}
        onConfirm={() => void press()}
      />
    </>
  );
}
