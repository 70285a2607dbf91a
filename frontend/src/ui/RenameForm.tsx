import { useState } from 'react';
import { isDay, today } from '../lib/dates.js';
import { Button } from './Button.js';
import { DayField } from './DayField.js';
import { Details } from './Details.js';
import type { FieldError } from './field-errors.js';
import { Form } from './Form.js';
import { TextField } from './TextField.js';

interface RenameFormProps {
  /** What it is: "priority", "theme", "board". */
  what: string;
  name: string;
  busy: boolean;
  onRename: (name: string, from: string) => Promise<FieldError[]>;
  onDone: (message: string) => void;
}

/** Gives something a new name from a day on; the former one stays beside it. */
export function RenameForm({ what, name, busy, onRename, onDone }: RenameFormProps) {
  const [values, setValues] = useState({ name, from: today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const field = (path: string) => (path ? `rename-${path}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (values.name.trim() === '') faults.push({ path: field('name'), message: 'Enter the new name' });
    if (!isDay(values.from)) faults.push({ path: field('from'), message: 'The first day of the new name must be a real date' });
    if (faults.length > 0) return setErrors(faults);
    const refused = await onRename(values.name.trim(), values.from);
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`This ${what} is now called ${values.name.trim()}`);
  };
  return (
    <Details summary={`Rename this ${what}`}>
      <Form onSubmit={() => void submit()} errors={errors} label={`Rename this ${what}`}>
        <TextField name="rename-name" label="New name" value={values.name} onChange={(text) => setValues({ ...values, name: text })} />
        <DayField name="rename-from" legend="Called so from" hint="Today or earlier. The former name is kept and shown" value={values.from} onChange={(from) => setValues({ ...values, from })} />
        <Button type="submit" variant="secondary" busy={busy}>
          Rename
        </Button>
      </Form>
    </Details>
  );
}
