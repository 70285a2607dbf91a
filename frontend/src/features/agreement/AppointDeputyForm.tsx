import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { deputyFaults } from './deputy-faults.js';

const AppointDeputyMutation = graphql(`
  mutation AppointDeputy($input: AppointDeputyInput!) {
    appointDeputy(input: $input) {
      id
      ...LeadList_Theme
    }
  }
`);

export interface Choice {
  id: string;
  name: string;
}

interface AppointDeputyFormProps {
  themeId: string;
  organisations: readonly Choice[];
  onDone: (message: string) => void;
}

export function AppointDeputyForm({ themeId, organisations, onDone }: AppointDeputyFormProps) {
  const [values, setValues] = useState({ postTitle: '', organisationId: '', personName: '', from: today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, appoint] = useChange(AppointDeputyMutation);
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value });
  const choices = [{ value: '', label: 'Choose an organisation' }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))];

  const submit = async () => {
    const faults = deputyFaults(values);
    if (faults.length > 0) return setErrors(faults);
    const personName = values.personName.trim() || null;
    const refused = await appoint({ input: { ...values, themeId, personName } });
    if (refused.length > 0) return setErrors(refused);
    const who = personName ?? values.postTitle;
    onDone(values.from > today() ? `${who} will be a deputy from ${formatDay(values.from)}` : `${who} is now a deputy`);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Appoint a deputy">
      <TextField name="postTitle" label="Title of the post" hint="For example, Community safety manager" value={values.postTitle} onChange={set('postTitle')} />
      <Select name="organisationId" label="Organisation" options={choices} value={values.organisationId} onChange={set('organisationId')} />
      <TextField name="personName" label="Full name of the person (optional)" hint="Leave empty if the post is vacant" value={values.personName} onChange={set('personName')} autoComplete="off" />
      <DayField name="from" legend="Deputy from" hint="For example, 27 3 2026" value={values.from} onChange={set('from')} />
      <Button type="submit" variant="secondary" busy={busy}>
        Appoint the deputy
      </Button>
    </Form>
  );
}
