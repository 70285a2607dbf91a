import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { changePassword } from './door.js';
import { NEW_PASSWORD_HINT } from './new-password-hint.js';

export function ChangePasswordForm({ onChanged }: { onChanged: () => void }) {
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (password === '') return setErrors([{ path: 'password', message: 'Enter the password you have now' }]);
    setBusy(true);
    const answer = await changePassword({ password, newPassword });
    setBusy(false);
    if (answer.kind === 'refused') return setErrors(answer.errors);
    setErrors([]);
    setPassword('');
    setNewPassword('');
    onChanged();
  };

  return (
    <>
      <h2 className="govuk-heading-m">Change your password</h2>
      <Form onSubmit={() => void submit()} errors={errors} label="Change your password">
        <PasswordField name="password" label="Password you have now" autoComplete="current-password" value={password} onChange={setPassword} />
        <PasswordField name="newPassword" label="New password" hint={NEW_PASSWORD_HINT} autoComplete="new-password" value={newPassword} onChange={setNewPassword} />
        <Button type="submit" busy={busy}>
          Change the password
        </Button>
      </Form>
    </>
  );
}
