import { useState } from 'react';
import { LIMITS } from '@csa/shared/limits.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useChange } from '../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Fieldset } from '../../ui/Fieldset.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextField } from '../../ui/TextField.js';

const MergePriorities = graphql(`
  mutation MergePriorities($input: MergePrioritiesInput!) {
    mergePriorities(input: $input) {
      id
      name
    }
  }
`);

interface Props {
  priorities: readonly { id: string; name: string }[];
  onDone: (message: string) => void;
}

/** Merges several priorities into one from a day on; all their themes go under it. */
export function MergePrioritiesForm({ priorities, onDone }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [values, setValues] = useState({ name: '', reason: '', from: today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, merge] = useChange(MergePriorities);
  const set = (key: keyof typeof values) => (value: string) => setValues({ ...values, [key]: value });
  const first = `merge-${priorities[0]?.id ?? ''}`;
  const field = (path: string) => (path.startsWith('priorityIds') ? first : path && `merge-${path}`);
  const submit = async () => {
    const faults: FieldError[] = [];
    if (chosen.length < 2) faults.push({ path: first, message: 'Choose two or more priorities' });
    if (values.name.trim() === '') faults.push({ path: 'merge-name', message: 'Enter the name of the new priority' });
    if (values.reason.trim() === '') faults.push({ path: 'merge-reason', message: 'Say why, or who decided it' });
    if (!isDay(values.from)) faults.push({ path: 'merge-from', message: 'The first day must be a real date' });
    if (faults.length > 0) return setErrors(faults);
    const refused = await merge({ input: { priorityIds: chosen, ...values } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${values.name.trim()} begins on ${formatDay(values.from)}`);
  };
  return (
    <Details summary="Merge priorities">
      <Form onSubmit={() => void submit()} errors={errors} label="Merge priorities">
        <Fieldset legend="Priorities to merge" legendSize="s">
          {priorities.map(({ id, name }) => (
            <Checkbox key={id} small name={`merge-${id}`} label={name} checked={chosen.includes(id)} onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id))} />
          ))}
        </Fieldset>
        <TextField name="merge-name" label="Name of the new priority" value={values.name} onChange={set('name')} />
        <TextArea name="merge-reason" label="Why, or who decided it" rows={3} maxLength={LIMITS.reason} value={values.reason} onChange={set('reason')} />
        <DayField name="merge-from" legend="From" hint="For example, 27 3 2026. The themes keep their addresses and histories" value={values.from} onChange={set('from')} />
        <Button type="submit" variant="secondary" busy={busy}>
          Merge the priorities
        </Button>
      </Form>
    </Details>
  );
}
