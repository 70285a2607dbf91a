import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import type { TargetKind } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Radios } from '../../../ui/Radios.js';
import { Select } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';

const SetMeasureTarget = graphql(`
  mutation SetMeasureTarget($input: SetTargetInput!) {
    setMeasureTarget(input: $input) {
      slug
      ...KeptTargets_Measure
    }
  }
`);

const kinds: { value: TargetKind; label: string; hint: string }[] = [
  { value: 'TARGET', label: 'Target', hint: 'What is to be reached' },
  { value: 'BASELINE', label: 'Baseline', hint: 'What later figures are compared with' },
];

interface SetTargetFormProps {
  slug: string;
  unit: string;
  /** Where neither way is better there is no target. */
  mayHaveTarget: boolean;
  areas: readonly { code: string; name: string }[];
  onDone: (message: string) => void;
}

/** Sets a target or baseline from a day on, with its reason. */
export function SetTargetForm({ slug, unit, mayHaveTarget, areas, onDone }: SetTargetFormProps) {
  const [kind, setKind] = useState<TargetKind | undefined>(mayHaveTarget ? undefined : 'BASELINE');
  const [values, setValues] = useState({ area: areas[0]?.code ?? '', value: '', reason: '', from: today() });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, change] = useChange(SetMeasureTarget);
  const set = (name: keyof typeof values) => (text: string) => setValues({ ...values, [name]: text });
  const field = (path: string) => (path ? `target-${path}` : '');
  const submit = async () => {
    const value = Number(values.value.trim().replaceAll(',', ''));
    const faults: FieldError[] = [];
    if (!kind) faults.push({ path: 'kind', message: 'Choose target or baseline' });
    if (values.value.trim() === '' || !Number.isFinite(value)) faults.push({ path: 'value', message: 'Enter a number' });
    if (values.reason.trim() === '') faults.push({ path: 'reason', message: 'Say why this one, and who set it' });
    if (!isDay(values.from)) faults.push({ path: 'from', message: 'The first day must be a real date' });
    const refused = faults.length > 0 || !kind ? faults : await change({ input: { slug, kind, area: values.area, value, reason: values.reason, from: values.from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`The ${kind === 'TARGET' ? 'target' : 'baseline'} of ${value.toLocaleString('en-GB')} holds from ${formatDay(values.from)}`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Set a target or a baseline">
      {mayHaveTarget
        ? <Radios name="target-kind" legend="What is set" options={kinds} value={kind} onChange={setKind} />
        : <p className="govuk-body">A baseline can be set. For a target, say first which way is better.</p>}
      <Select name="target-area" label="Area" options={areas.map(({ code, name }) => ({ value: code, label: name }))} value={values.area} onChange={set('area')} />
      <TextField name="target-value" label={`Value, in ${unit} for one period`} width="10" value={values.value} onChange={set('value')} />
      <TextArea name="target-reason" label="Why this one, and who set it" rows={2} maxLength={LIMITS.reason} value={values.reason} onChange={set('reason')} />
      <DayField name="target-from" legend="From" hint="What stands until then ends that day. For example, 1 4 2026" value={values.from} onChange={set('from')} />
      <Button type="submit" variant="secondary" busy={busy}>Set it</Button>
    </Form>
  );
}
