import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { useChange } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';

const AcceptUpdate_accept = graphql(`
  mutation AcceptUpdate_accept($input: AcceptUpdateInput!) {
    acceptUpdate(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
    }
  }
`);

interface AcceptUpdateProps {
  requestId: string;
  theme: string;
  onAccepted: () => void;
}

export function AcceptUpdate({ requestId, theme, onAccepted }: AcceptUpdateProps) {
  const [busy, accept] = useChange(AcceptUpdate_accept);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const faults = await accept({ input: { requestId } });
    setErrors(faults);
    if (faults.length === 0) onAccepted();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Button busy={busy} onClick={() => void press()}>Accept the update <span className="govuk-visually-hidden">on {theme}</span></Button>
    </>
  );
}
