import { useState } from 'react';
import { LIMITS } from '@csa/shared/limits.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { TextArea } from '../../../ui/TextArea.js';

const NilReturn_UpdateRequest = graphql(`
  fragment NilReturn_UpdateRequest on UpdateRequest {
    id
    state
    theme {
      id
      name
    }
    update {
      id
      nilReason
    }
  }
`);

const NilReturn_submit = graphql(`
  mutation NilReturn_submit($input: SubmitNilReturnInput!) {
    submitNilReturn(input: $input) {
      __typename
      ... on PerformanceUpdate {
        id
        nilReason
        request {
          id
          state
        }
      }
      ...Refused_UpdateBlocked
    }
  }
`);

interface NilReturnProps {
  request: FragmentType<typeof NilReturn_UpdateRequest>;
  onSubmitted: () => void;
}

/** In place of the whole form: that there is nothing to report, and why. */
export function NilReturn(props: NilReturnProps) {
  const { id, theme, update } = readFragment(NilReturn_UpdateRequest, props.request);
  const [reason, setReason] = useState(update?.nilReason ?? '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, submit] = useChange(NilReturn_submit);
  const press = async () => {
    if (reason.trim() === '') return setErrors([{ path: 'reason', message: 'Say why there is nothing to report' }]);
    const faults = await submit({ input: { requestId: id, reason } });
    setErrors(faults);
    if (faults.length === 0) props.onSubmitted();
  };
  return (
    <Details summary="Nothing to report for this meeting?">
      <Form onSubmit={() => void press()} errors={errors} label="Nil return">
        <p className="govuk-body">A nil return tells the group that you looked and have nothing to report. It is not counted as missing, and it gives no status.</p>
        <TextArea name="reason" label="Why there is nothing to report" labelSize="s" rows={3} maxLength={LIMITS.reason} value={reason} onChange={setReason} />
        <Button type="submit" variant="secondary" busy={busy}>
          Submit a nil return for {theme.name}
        </Button>
      </Form>
    </Details>
  );
}
