import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';

interface RemovePartProps {
  /** "sub-group" */
  what: string;
  /** Why it cannot be removed now; none: it can. */
  blockers: readonly { message: string }[];
  busy: boolean;
  /** Answers what stands against it; nothing when it was removed. */
  onRemove: () => Promise<FieldError[]>;
}

/** Takes a part out of the plan, or says what has to be done first. */
export function RemovePart({ what, blockers, busy, onRemove }: RemovePartProps) {
  const [errors, setErrors] = useState<FieldError[]>([]);
  return (
    <>
      <ErrorSummary errors={errors} />
      <Details summary={`Remove this ${what}`}>
        {blockers.map(({ message }) => <p key={message} className="govuk-body">{message}</p>)}
        {blockers.length === 0 && (
          <>
            <p className="govuk-body">It is taken out of the plan for everybody. The audit trail keeps what it said.</p>
            <Button variant="warning" busy={busy} onClick={() => void onRemove().then((refused) => setErrors(refused.map(({ message }) => ({ path: '', message }))))}>Remove the {what}</Button>
          </>
        )}
      </Details>
    </>
  );
}
