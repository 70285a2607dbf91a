import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
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
  const [busy, confirm] = useChange(ConfirmPostHolder);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const press = async () => {
    const faults = await confirm({ input: { id: holderId } });
    setErrors(faults.map(({ message }) => ({ path: '', message })));
    if (faults.length === 0) onDone(`${name} is confirmed in this post`);
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <Button variant="secondary" busy={busy} onClick={() => void press()}>
        Confirm that {name} still holds this post
      </Button>
    </>
  );
}
