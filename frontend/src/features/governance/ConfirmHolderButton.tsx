import { useState } from 'react';
import { useMutation } from 'urql';
import { sentence } from '../../graphql/errors.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Button } from '../../ui/Button.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';

const ConfirmPostHolder = graphql(`
  mutation ConfirmPostHolder($input: ConfirmPostHolderInput!) {
    confirmPostHolder(input: $input) {
      id
      standing
      confirmedOn
      viewerCanConfirm
    }
  }
`);

interface ConfirmHolderButtonProps {
  holderId: string;
  name: string;
  onDone: (message: string) => void;
}

export function ConfirmHolderButton({ holderId, name, onDone }: ConfirmHolderButtonProps) {
  const [{ fetching }, confirm] = useMutation(ConfirmPostHolder);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const press = async () => {
    const result = await confirm({ input: { id: holderId } });
    if (result.error) setErrors([{ path: '', message: sentence(result.error) }]);
    else onDone(`${name} is confirmed in this post`);
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Button variant="secondary" busy={fetching} onClick={() => void press()}>
        Confirm that {name} still holds this post
      </Button>
    </>
  );
}
