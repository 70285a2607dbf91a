import { COMPARATOR_WORDS } from '@csa/shared/measure-words.js';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import type { ComparatorKind } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { AreaSearch, type FoundArea } from './AreaSearch.js';

const AddComparatorSet = graphql(`
  mutation AddComparatorSet($input: AddComparatorSetInput!) {
    addComparatorSet(input: $input) {
      id
      name
    }
  }
`);

const kinds = (Object.keys(COMPARATOR_WORDS) as ComparatorKind[]).map((value) => ({ value, label: COMPARATOR_WORDS[value] }));

/** Adds a set of areas: who says that they belong together, and which they are. */
export function AddSetForm({ onDone }: { onDone: (message: string) => void }) {
  const [values, setValues] = useState({ name: '', source: '', from: today() });
  const [kind, setKind] = useState<ComparatorKind>('MOST_SIMILAR');
  const [areas, setAreas] = useState<readonly FoundArea[]>([]);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, add] = useChange(AddComparatorSet);
  const set = (name: keyof typeof values) => (text: string) => setValues({ ...values, [name]: text });
  const field = (path: string) => (path ? `set-${path.replace(/\..*/, '')}` : '');
  const submit = async () => {
    const faults: FieldError[] = [];
    if (values.name.trim() === '') faults.push({ path: 'name', message: 'Enter the name of the set' });
    if (values.source.trim() === '') faults.push({ path: 'source', message: 'Say who says that these areas belong together, and when' });
    if (areas.length === 0) faults.push({ path: 'areas', message: 'Find and add at least one area' });
    if (!isDay(values.from)) faults.push({ path: 'from', message: 'The first day must be a real date' });
    const refused = faults.length > 0 ? faults : await add({ input: { ...values, kind, areas: areas.map(({ code }) => code) } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`${values.name.trim()} was added`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Add a set of areas">
      <TextField name="set-name" label="Name" value={values.name} onChange={set('name')} />
      <Select name="set-kind" label="What it is" options={kinds} value={kind} onChange={setKind} />
      <TextField name="set-source" label="Who says that these areas belong together, and when" value={values.source} onChange={set('source')} />
      <AreaSearch name="set-areas" onChoose={(area) => setAreas([...areas.filter(({ code }) => code !== area.code), area])} />
      <h3 className="govuk-heading-s">Areas of the set</h3>
      {areas.length === 0 && <p className="govuk-body">None yet.</p>}
      <ul className="govuk-list">
        {areas.map(({ code, name }) => (
          <li key={code}>{name} <Button variant="secondary" className="govuk-!-margin-bottom-1" onClick={() => setAreas(areas.filter((each) => each.code !== code))}>Leave {name} out</Button></li>
        ))}
      </ul>
      <DayField name="set-from" legend="From" hint="For example, 27 3 2026" value={values.from} onChange={set('from')} />
      <Button type="submit" busy={busy}>Add the set</Button>
    </Form>
  );
}
