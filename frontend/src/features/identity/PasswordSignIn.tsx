import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { TextField } from '../../ui/TextField.js';
import { ChooseFirstPassword } from './ChooseFirstPassword.js';
import { type Knock, signInWithPassword } from './door.js';

interface PasswordSignInProps {
  onSignedIn: () => void;
}

/** E-mail address and password; after a one-time password, a second step in which the person chooses their own. */
export function PasswordSignIn({ onSignedIn }: PasswordSignInProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const [mustChange, setMustChange] = useState(false);

  const knock = async (newPassword?: string): Promise<Knock> => {
    const answer = await signInWithPassword({ email, password, newPassword });
    if (answer.kind === 'in') onSignedIn();
    return answer;
  };
  const submit = async () => {
    const faults = emptyFields(email, password);
    if (faults.length > 0) return setErrors(faults);
    setBusy(true);
    const answer = await knock();
    if (answer.kind === 'must-change') setMustChange(true);
    if (answer.kind === 'refused') setErrors(answer.errors);
    if (answer.kind !== 'in') setBusy(false);
  };

  if (mustChange) return <ChooseFirstPassword onChosen={knock} />;
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Sign in">
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" width="20" value={email} onChange={setEmail} />
      <PasswordField name="password" label="Password" autoComplete="current-password" value={password} onChange={setPassword} />
      <Button type="submit" busy={busy}>
        Sign in
      </Button>
      <p className="govuk-body">If you do not have an account, or do not know your password any more, ask the administrator of the partnership.</p>
    </Form>
  );
}

function emptyFields(email: string, password: string): FieldError[] {
  return [
    ...(email.trim() === '' ? [{ path: 'email', message: 'Enter your e-mail address' }] : []),
    ...(password === '' ? [{ path: 'password', message: 'Enter your password' }] : []),
  ];
}
