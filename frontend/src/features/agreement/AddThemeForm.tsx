import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../lib/dates.js';
import { modeWords, type ReportingMode } from '../../lib/terms.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { TextField } from '../../ui/TextField.js';

const AddTheme = graphql(`
  mutation AddTheme($input: AddThemeInput!) {
    addTheme(input: $input) {
      id
      name
    }
  }
`);

const options = (Object.keys(modeWords) as ReportingMode[]).map((value) => ({ value, label: modeWords[value] }));

/** Adds a theme to a priority; its lead and board are said on its own page afterwards. */
export function AddThemeForm({ priorityId, onDone }: { priorityId: string; onDone: (message: string) => void }) {
  const [name, setName] = useState('');
  const [mode, setMode] = useState<ReportingMode>();
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, add] = useChange(AddTheme);
  const field = (path: string) => (path ? `theme-${path}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (name.trim() === '') faults.push({ path: field('name'), message: 'Enter the name of the theme' });
    if (!mode) faults.push({ path: field('mode'), message: 'Choose how it is reported' });
    if (!isDay(from)) faults.push({ path: field('from'), message: 'The first day must be a real date' });
    if (faults.length > 0 || !mode) return setErrors(faults);
    const refused = await add({ input: { priorityId, name, mode, from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${name.trim()} is a theme from ${formatDay(from)}`);
  };
  return (
    <Details summary="Add a theme">
      <Form onSubmit={() => void submit()} errors={errors} label="Add a theme">
        <TextField name="theme-name" label="Name of the theme" value={name} onChange={setName} />
        <Radios name="theme-mode" legend="Reporting mode" options={options} value={mode} onChange={setMode} />
        <DayField name="theme-from" legend="From" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
        <Button type="submit" variant="secondary" busy={busy}>
          Add the theme
        </Button>
      </Form>
    </Details>
  );
}
