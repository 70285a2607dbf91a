import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { refusalErrors } from '../refusal-errors.js';

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
      ... on PerformanceUpdate {
        id
        request {
          id
          state
        }
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

/** A submitted update can be taken back until the coordinator has accepted it. */
export function WithdrawUpdate(props: { request: FragmentType<typeof WithdrawUpdate_UpdateRequest>; onWithdrawn?: () => void }) {
  const { id, viewerCanWithdraw, theme } = readFragment(WithdrawUpdate_UpdateRequest, props.request);
  const [{ fetching }, withdraw] = useMutation(WithdrawUpdate_withdraw);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  if (!viewerCanWithdraw) return null;
  const press = async () => {
    const { data, error } = await withdraw({ input: { requestId: id } });
    const wrong = refusalErrors(data?.withdrawUpdate, error);
    setErrors(wrong);
    if (wrong.length === 0) props.onWithdrawn?.();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">Until the coordinator has accepted it you can take it back, change it, and submit it again.</p>
      <Button variant="secondary" busy={fetching} onClick={() => void press()}>Take it back<span className="govuk-visually-hidden"> to write on the update on {theme.name}</span></Button>
    </>
  );
}
