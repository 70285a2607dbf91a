import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import { Button } from '../../../ui/Button.js';
import { ErrorSummary } from '../../../ui/ErrorSummary.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { refusalErrors } from '../refusal-errors.js';

const AcceptUpdate_accept = graphql(`
  mutation AcceptUpdate_accept($input: AcceptUpdateInput!) {
    acceptUpdate(input: $input) {
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

interface AcceptUpdateProps {
  requestId: string;
  theme: string;
  onAccepted: () => void;
}

export function AcceptUpdate({ requestId, theme, onAccepted }: AcceptUpdateProps) {
  const [{ fetching }, accept] = useMutation(AcceptUpdate_accept);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const { data, error } = await accept({ input: { requestId } });
    const wrong = refusalErrors(data?.acceptUpdate, error);
    setErrors(wrong);
    if (wrong.length === 0) onAccepted();
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Button busy={fetching} onClick={() => void press()}>Accept the update <span className="govuk-visually-hidden">on {theme}</span></Button>
    </>
  );
}
