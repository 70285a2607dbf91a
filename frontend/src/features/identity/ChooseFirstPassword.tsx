import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { PasswordField } from '../../ui/PasswordField.js';
import type { Knock } from './door.js';
import { NEW_PASSWORD_HINT } from './new-password-hint.js';

/** The step after a one-time password. */
export function ChooseFirstPassword({ onChosen }: { onChosen: (newPassword: string) => Promise<Knock> }) {
  const [newPassword, setNewPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    const answer = await onChosen(newPassword);
    if (answer.kind === 'in') return;
    setBusy(false);
    setErrors(answer.kind === 'refused' ? answer.errors : [{ path: 'newPassword', message: 'Enter a new password' }]);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Choose a password">
      <p className="govuk-body-l" role="status">
        The password you entered is for the first sign-in only. Choose one of your own.
      </p>
      <PasswordField name="newPassword" label="New password" hint={NEW_PASSWORD_HINT} autoComplete="new-password" value={newPassword} onChange={setNewPassword} />
      <Button type="submit" busy={busy}>
        Set the password and sign in
      </Button>
    </Form>
  );
}
