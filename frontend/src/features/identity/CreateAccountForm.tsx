import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldErrors } from '../../graphql/errors.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Button } from '../../ui/Button.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { roleOptions, type Role } from './role-words.js';

const CreateAccount = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      oneTimePassword
      account {
        id
        name
      }
    }
  }
`);

interface CreateAccountFormProps {
  people: readonly { id: string; name: string }[];
  onCreated: (created: { name: string; password: string }) => void;
}

const NOBODY = { value: '', label: 'Nobody in the register' };

export function CreateAccountForm({ people, onCreated }: CreateAccountFormProps) {
  const [personId, setPersonId] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('LEAD_OFFICER');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [{ fetching }, create] = useMutation(CreateAccount);

  const choose = (id: string) => {
    setPersonId(id);
    const person = people.find((each) => each.id === id);
    if (person) setName(person.name);
  };
  const submit = async () => {
    const { data, error } = await create({ input: { name: name.trim(), email: email.trim(), roles: [role], personId: personId || null } });
    if (error) return setErrors(fieldErrors(error));
    setErrors([]);
    setPersonId('');
    setName('');
    setEmail('');
    if (data) onCreated({ name: data.createAccount.account.name, password: data.createAccount.oneTimePassword });
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Create an account">
      <Select
        name="personId"
        label="Person in the register"
        hint="What a lead officer or CSP lead may write follows from the posts that the person holds, day by day"
        options={[NOBODY, ...people.map(({ id, name: label }) => ({ value: id, label }))]}
        value={personId}
        onChange={choose}
      />
      <TextField name="name" label="Full name" width="20" autoComplete="off" value={name} onChange={setName} />
      <TextField name="email" label="E-mail address" type="email" autoComplete="off" value={email} onChange={setEmail} />
      <Select name="roles" label="Role" hint="From today on. You can give more roles afterwards" options={roleOptions} value={role} onChange={setRole} />
      <Button type="submit" busy={fetching}>
        Create the account
      </Button>
    </Form>
  );
}
