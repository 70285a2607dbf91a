import { useState } from 'react';
import { isDay } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';

/** What is looked for; '' where that does not narrow. It stands in the address, so that a search can be sent on. */
export interface AuditWanted {
  words: string;
  kind: string;
  thing: string;
  person: string;
  from: string;
  until: string;
}

interface AuditFilterFormProps {
  kinds: readonly { kind: string; words: string }[];
  people: readonly { id: string; name: string }[];
  wanted: AuditWanted;
  onWanted: (wanted: AuditWanted) => void;
}

export function AuditFilterForm({ kinds, people, wanted: given, onWanted }: AuditFilterFormProps) {
  const [wanted, setWanted] = useState(given);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const set = (field: keyof AuditWanted) => (value: string) => setWanted({ ...wanted, [field]: value });
  const submit = () => {
    const wrong = (['from', 'until'] as const).filter((field) => wanted[field] !== '' && !isDay(wanted[field]));
    if (wrong.length > 0) return setErrors(wrong.map((path) => ({ path, message: `The ${path === 'from' ? 'first' : 'last'} day must be a real date` })));
    // Who chooses anew looks for more than the one thing that a link led to.
    onWanted({ ...wanted, thing: wanted.kind === given.kind ? wanted.thing : '' });
  };
  return (
    <Form onSubmit={submit} errors={errors} label="Find entries">
      <TextField name="words" label="About" hint="Part of a name, for example fraud" width="20" value={wanted.words} onChange={set('words')} />
      <Select name="kind" label="Kind of thing" options={[{ value: '', label: 'Everything' }, ...kinds.map(({ kind, words }) => ({ value: kind, label: words }))]} value={wanted.kind} onChange={set('kind')} />
      <Select name="person" label="Done by" options={[{ value: '', label: 'Anybody' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]} value={wanted.person} onChange={set('person')} />
      <DayField name="from" legend="First day" value={wanted.from} onChange={set('from')} />
      <DayField name="until" legend="Last day" value={wanted.until} onChange={set('until')} />
      <Button type="submit" variant="secondary">
        Find
      </Button>
    </Form>
  );
}
