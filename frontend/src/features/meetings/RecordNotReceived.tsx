import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import type { FieldError } from '../../ui/field-errors.js';
import { ConfirmStep } from './ConfirmStep.js';

const RecordNotReceived_record = graphql(`
  mutation RecordNotReceived_record($input: RecordNotReceivedInput!) {
    recordNotReceived(input: $input) {
      __typename
      ... on UpdateRequest {
        id
        state
      }
      ...Refused_UpdateBlocked
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
  const [busy, record] = useChange(RecordNotReceived_record);
  const press = async () => {
    const faults = await record({ input: { requestId } });
    onRefused(faults);
    if (faults.length === 0) onRecorded(`${wentBack ? `The update on ${theme} was not resubmitted` : `No update was received on ${theme}`}: this is recorded.`);
  };
  return (
    <ConfirmStep
      action={<>{wentBack ? 'Record as not resubmitted' : 'Record no update received'}<span className="govuk-visually-hidden"> on {theme}</span></>}
      consequence={`The pack will say that ${wentBack ? `the update on ${theme} went back to its lead and was not resubmitted` : `no update on ${theme} was received`}. Until the pack is frozen you can ask for it again.`}
      confirm="Yes, record it"
      busy={busy}
      onConfirm={() => void press()}
    />
  );
}
