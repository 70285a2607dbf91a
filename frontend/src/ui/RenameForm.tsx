import { useState } from 'react';
import { formatDay, isDay, today } from '../lib/dates.js';
import { Button } from './Button.js';
import { ButtonGroup } from './ButtonGroup.js';
import { DayField } from './DayField.js';
import { Details } from './Details.js';
import type { FieldError } from './field-errors.js';
import { Form } from './Form.js';
import type { ComingName } from './OtherNames.js';
import { TextField } from './TextField.js';

interface RenameFormProps {
  /** What it is: "priority", "theme", "board". */
  what: string;
  name: string;
  /** The names to come, the next first: a new name follows the last of them. */
  coming: readonly ComingName[];
  busy: boolean;
  onRename: (change: { name: string; nameSeen: string; from: string }) => Promise<FieldError[]>;
  onDone: (message: string) => void;
}

/** Gives something a new name from a day on, past or coming; the names before it stay beside it. */
export function RenameForm({ what, name, coming, busy, onRename, onDone }: RenameFormProps) {
  const last = coming.at(-1);
  const nameSeen = last?.name ?? name;
  const [values, setValues] = useState({ name: nameSeen, from: last?.from ?? today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const field = (path: string) => (path ? `rename-${path}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (values.name.trim() === '') faults.push({ path: field('name'), message: 'Enter the new name' });
    if (!isDay(values.from)) faults.push({ path: field('from'), message: 'The first day of the new name must be a real date' });
    if (faults.length > 0) return setErrors(faults);
    const next = values.name.trim();
    return attempt({ name: next, from: values.from }, values.from > today() ? `This ${what} will be called ${next} from ${formatDay(values.from)}` : `This ${what} is now called ${next}`);
  };
  const attempt = async (change: { name: string; from: string }, done: string) => {
    const refused = await onRename({ ...change, nameSeen });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(done);
  };
  const before = coming.at(-2)?.name ?? name;
  return (
    <Details summary={`Rename this ${what}`}>
      <Form onSubmit={() => void submit()} errors={errors} label={`Rename this ${what}`}>
        <TextField name="rename-name" label="New name" value={values.name} onChange={(text) => setValues({ ...values, name: text })} />
        <DayField name="rename-from" legend="Called so from" hint="Past or coming. Until then the name before it holds" value={values.from} onChange={(from) => setValues({ ...values, from })} />
        <ButtonGroup>
          <Button type="submit" variant="secondary" busy={busy}>
            Rename
          </Button>
          {last && (
            <Button variant="secondary" busy={busy} onClick={() => void attempt({ name: before, from: last.from }, `This ${what} stays ${before}`)}>
              Take {last.name} back
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Details>
  );
}
