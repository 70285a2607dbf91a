import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';

const WithdrawUpdate_UpdateRequest = graphql(`
  fragment WithdrawUpdate_UpdateRequest on UpdateRequest {
    id
    viewerCanWithdraw
    theme {
      id
      name
    }
  }
`);

const WithdrawUpdate_withdraw = graphql(`
  mutation WithdrawUpdate_withdraw($input: WithdrawUpdateInput!) {
    withdrawUpdate(input: $input) {
      __typename
      ...Moved_PerformanceUpdate
      ...Refused_UpdateBlocked
    }
  }
`);

/** A submitted update can be taken back until the coordinator has accepted it. */
export function WithdrawUpdate(props: { request: FragmentType<typeof WithdrawUpdate_UpdateRequest>; onWithdrawn?: () => void }) {
  const { id, viewerCanWithdraw, theme } = readFragment(WithdrawUpdate_UpdateRequest, props.request);
  const [busy, withdraw] = useChange(WithdrawUpdate_withdraw);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  if (!viewerCanWithdraw) return null;
  const press = async () => {
    const faults = await withdraw({ input: { requestId: id } });
    setErrors(faults);
    if (faults.length === 0) props.onWithdrawn?.();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">Until the coordinator has accepted it you can take it back, change it, and submit it again.</p>
      <Button variant="secondary" busy={busy} onClick={() => void press()}>Take it back<span className="govuk-visually-hidden"> to write on the update on {theme.name}</span></Button>
    </>
  );
}
