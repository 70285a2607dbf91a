import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, isDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Select } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';

const AddRebase = graphql(`
  mutation AddRebase($input: AddRebaseInput!) {
    addRebase(input: $input) {
      slug
      ...KeptRebases_Measure
    }
  }
`);

interface AddRebaseFormProps {
  slug: string;
  areas: readonly { code: string; name: string }[];
  onDone: (message: string) => void;
}

/** Lets limits begin anew from a day, with what changed and who approved it. */
export function AddRebaseForm({ slug, areas, onDone }: AddRebaseFormProps) {
  const [values, setValues] = useState({ area: '', startsOn: '', reason: '', approvedBy: '' });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, add] = useChange(AddRebase);
  const set = (name: keyof typeof values) => (text: string) => setValues({ ...values, [name]: text });
  const field = (path: string) => (path ? `rebase-${path}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (!isDay(values.startsOn)) faults.push({ path: 'startsOn', message: values.startsOn === '' ? 'Enter the day from which limits begin anew' : 'The day must be a real date' });
    if (values.reason.trim() === '') faults.push({ path: 'reason', message: 'Say what changed, and how it is known' });
    if (values.approvedBy.trim() === '') faults.push({ path: 'approvedBy', message: 'Enter who approved it' });
    const refused = faults.length > 0 ? faults : await add({ input: { slug, ...values, area: values.area || null } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`Limits begin anew from ${formatDay(values.startsOn)}`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Add a rebase">
      <DayField name="rebase-startsOn" legend="Limits begin anew from" hint="The first period that starts on this day or after it. For example, 1 4 2026" value={values.startsOn} onChange={set('startsOn')} />
      <Select name="rebase-area" label="Area" options={[{ value: '', label: 'Every area' }, ...areas.map(({ code, name }) => ({ value: code, label: name }))]} value={values.area} onChange={set('area')} />
      <TextArea name="rebase-reason" label="What changed, and how it is known" hint="Every reader of the chart reads it" rows={2} maxLength={LIMITS.reason} value={values.reason} onChange={set('reason')} />
      <TextField name="rebase-approvedBy" label="Who approved it" value={values.approvedBy} onChange={set('approvedBy')} />
      <Button type="submit" variant="secondary" busy={busy}>Add the rebase</Button>
    </Form>
  );
}
