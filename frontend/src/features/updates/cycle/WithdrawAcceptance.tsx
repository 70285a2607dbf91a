import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { useChange } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';

const WithdrawAcceptance_withdraw = graphql(`
  mutation WithdrawAcceptance_withdraw($input: WithdrawAcceptanceInput!) {
    withdrawAcceptance(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
    }
  }
`);

/** Before the freeze an acceptance can be taken back, with a reason: the update then waits for a decision again. */
export function WithdrawAcceptance({ requestId, onWithdrawn }: { requestId: string; onWithdrawn: () => void }) {
  const [busy, withdraw] = useChange(WithdrawAcceptance_withdraw);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    if (!reason.trim()) return setErrors([{ path: 'reason', message: 'Give the reason for taking the acceptance back' }]);
    const faults = await withdraw({ input: { requestId, reason } });
    setErrors(faults);
    if (faults.length === 0) onWithdrawn();
  };
  return (
    <Form onSubmit={() => void press()} errors={errors} label="Take the acceptance back">
      <TextArea name="reason" label="Reason" labelSize="s" hint="It stays in the record." rows={2} maxLength={LIMITS.reason} value={reason} onChange={setReason} />
      <Button type="submit" variant="secondary" busy={busy}>Take the acceptance back</Button>
    </Form>
  );
}
