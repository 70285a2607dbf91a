import { useState } from 'react';
import { count } from '../../lib/words.js';
import { ErrorSummary } from '../../ui/ErrorSummary.js';
import type { FieldError } from '../../ui/field-errors.js';
import { TextField } from '../../ui/TextField.js';
import { TrialGroup } from './TrialGroup.js';
import { groupKeys, signInAs, type TrialKey } from './trial-keys.js';

interface TrialSignInProps {
  keys: readonly TrialKey[];
  onSignedIn: () => void;
}

const refusal: FieldError = { path: '', message: 'You could not be signed in. Choose a post again, or start the service again if this goes on.' };

export function TrialSignIn({ keys, onSignedIn }: TrialSignInProps) {
  const [filter, setFilter] = useState('');
  const [busyKey, setBusyKey] = useState<string>();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const groups = groupKeys(keys, filter);
  const found = groups.reduce((sum, [, members]) => sum + members.length, 0);

  const choose = async (key: string) => {
    setBusyKey(key);
    setErrors([]);
    try {
      await signInAs(key);
      onSignedIn();
    } catch {
      setBusyKey(undefined);
      setErrors([refusal]);
    }
  };

  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="govuk-body-l">This is a trial. Choose the post or role you want to see it as; there is no password.</p>
      <TextField name="filter" label="Find a post or role" hint="For example chair, fraud or Stafford" type="search" width="20" value={filter} onChange={setFilter} autoComplete="off" />
      <p className="govuk-body app-secondary" role="status">
        {found === 0 ? 'No post or role matches. Type fewer letters to see more.' : `${count(found, 'post or role', 'posts and roles')} to choose from`}
      </p>
      {groups.map(([heading, members]) => (
        <TrialGroup key={heading} heading={heading} members={members} busyKey={busyKey} onChoose={(key) => void choose(key)} />
      ))}
    </>
  );
}
