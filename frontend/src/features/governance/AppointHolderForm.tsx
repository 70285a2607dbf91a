import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { appointmentFaults } from './appointment-faults.js';

const AppointPostHolder = graphql(`
  mutation AppointPostHolder($input: AppointPostHolderInput!) {
    appointPostHolder(input: $input) {
      ...PostCard_Post
    }
  }
`);

interface AppointHolderFormProps {
  postId: string;
  replaces: string | undefined;
  onDone: (message: string) => void;
}

/** Names who holds a post from a day on; whoever held it until then stays in its history. */
export function AppointHolderForm({ postId, replaces, onDone }: AppointHolderFormProps) {
  const [personName, setPersonName] = useState('');
  const [from, setFrom] = useState(today);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, appoint] = useChange(AppointPostHolder);
  const field = (name: string) => `${name}-${postId}`;

  const submit = async () => {
    const faults = appointmentFaults({ personName, from });
    if (faults.length > 0) return setErrors(faults.map((fault) => ({ ...fault, path: field(fault.path) })));
    const refused = await appoint({ input: { postId, personName: personName.trim(), from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: fault.path && field(fault.path) })));
    onDone(`${personName.trim()} is named as post-holder`);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Name a post-holder">
      <TextField name={field('personName')} label="Full name" value={personName} onChange={setPersonName} width="20" autoComplete="off" />
      <DayField
        name={field('from')}
        legend="Holds the post from"
        hint={replaces ? `${replaces} holds it until the day before. For example, 27 3 2026` : 'For example, 27 3 2026'}
        value={from}
        onChange={setFrom}
      />
      <Button type="submit" variant="secondary" busy={busy}>
        Name the post-holder
      </Button>
    </Form>
  );
}
