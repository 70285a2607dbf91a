import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { FieldError } from '../../ui/field-errors.js';
import { ConfirmStep } from './ConfirmStep.js';
import { refusalErrors } from './meeting-refusal.js';

const RecordNotReceived_record = graphql(`
  mutation RecordNotReceived_record($input: RecordNotReceivedInput!) {
    recordNotReceived(input: $input) {
      __typename
      ... on UpdateRequest {
        id
        state
      }
      ... on UpdateBlocked {
        message
        reasons {
          path
          message
        }
      }
    }
  }
`);

interface RecordNotReceivedProps {
  requestId: string;
  theme: string;
  /** Whether one was submitted and went back to its lead. */
  wentBack: boolean;
  /** The sentence that says what is recorded. */
  onRecorded: (sentence: string) => void;
  onRefused: (errors: readonly FieldError[]) => void;
}

/** Says for the record that nothing came, or not again; asks once more, since members will read it. */
export function RecordNotReceived({ requestId, theme, wentBack, onRecorded, onRefused }: RecordNotReceivedProps) {
  const [{ fetching }, record] = useMutation(RecordNotReceived_record);
  const press = async () => {
    const { data, error } = await record({ input: { requestId } });
    const wrong = refusalErrors(data?.recordNotReceived, error);
    onRefused(wrong);
    if (wrong.length === 0) onRecorded(`${wentBack ? `The update on ${theme} was not resubmitted` : `No update was received on ${theme}`}: this is recorded.`);
  };
  return (
    <ConfirmStep
      action={<>{wentBack ? 'Record as not resubmitted' : 'Record no update received'}<span className="govuk-visually-hidden"> on {theme}</span></>}
      consequence={`The pack will say that ${wentBack ? `the update on ${theme} went back to its lead and was not resubmitted` : `no update on ${theme} was received`}. Until the pack is frozen you can ask for it again.`}
      confirm="Yes, record it"
      busy={fetching}
      onConfirm={() => void press()}
    />
  );
}
