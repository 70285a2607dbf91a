import { FREQUENCY_CHOICES, SHAPE_WORDS } from '@csa/shared/measure-words.js';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';
import type { MeasureFrequency, MeasureShape } from '../../../graphql/generated/graphql.js';
import { faultsIn } from '../../../graphql/use-change.js';
import { isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { DayField } from '../../../ui/DayField.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Radios } from '../../../ui/Radios.js';
import { draftFaults, EMPTY_DRAFT, inputOf, type MeasureDraft } from './measure-draft.js';
import { MeasureFields, type PostOption } from './MeasureFields.js';
import type { ThemeOption } from './theme-options.js';

const AddMeasure = graphql(`
  mutation AddMeasure($input: AddMeasureInput!) {
    addMeasure(input: $input) {
      slug
      name
    }
  }
`);

interface AddMeasureFormProps {
  posts: readonly PostOption[];
  themes: readonly ThemeOption[];
  /** The themes that it is added for. */
  chosen: readonly string[];
  onAdded: (slug: string) => void;
}

/** Adds a measure whose figures partners bring by the template. */
export function AddMeasureForm({ posts, themes, chosen, onAdded }: AddMeasureFormProps) {
  const [draft, setDraft] = useState<MeasureDraft>(EMPTY_DRAFT);
  const [shape, setShape] = useState<MeasureShape>();
  const [frequency, setFrequency] = useState<MeasureFrequency>();
  const [themeIds, setThemeIds] = useState<readonly string[]>(chosen);
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [{ fetching }, add] = useMutation(AddMeasure);

  const submit = async () => {
    const words = draftFaults(draft);
    const faults: FieldError[] = [
      ...words.filter(({ path }) => path === 'name'), ...(shape ? [] : [{ path: 'shape', message: 'Choose what one figure is' }]),
      ...(frequency ? [] : [{ path: 'frequency', message: 'Choose how often it comes' }]), ...(isDay(from) ? [] : [{ path: 'from', message: 'The first day must be a real date' }]),
      ...words.filter(({ path }) => path !== 'name'),
    ];
    if (faults.length > 0 || !shape || !frequency) return setErrors(faults);
    const { data, error } = await add({ input: { ...inputOf(draft), shape, frequency, from, themeIds: [...themeIds] } });
    const refused = faultsIn(data?.addMeasure, error);
    setErrors(refused);
    if (refused.length === 0 && data) onAdded(data.addMeasure.slug);
  };

  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Add a measure">
      <MeasureFields draft={shape === 'COUNT' ? draft : { ...draft, denominator: 'NONE' }} onChange={(patch) => setDraft({ ...draft, ...patch })} posts={posts} isCount={shape === 'COUNT'}>
        <Radios name="shape" legend="What one figure is" hint="It stays so: another kind of figure is another measure" options={SHAPES} value={shape} onChange={setShape} />
        <Radios name="frequency" legend="How often it comes" hint="It stays so" options={FREQUENCY_CHOICES} value={frequency} onChange={setFrequency} />
        <Fieldset legend="Themes that it serves" legendSize="s">
          {themes.map(({ id, name }) => (
            <Checkbox key={id} name={`theme-${id}`} small label={name} checked={themeIds.includes(id)} onChange={(ticked) => setThemeIds(ticked ? [...themeIds, id] : themeIds.filter((each) => each !== id))} />
          ))}
        </Fieldset>
        <DayField name="from" legend="A measure from" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
      </MeasureFields>
      <Button type="submit" busy={fetching}>Add the measure</Button>
    </Form>
  );
}

const SHAPES = (Object.keys(SHAPE_WORDS) as MeasureShape[]).map((value) => ({ value, label: SHAPE_WORDS[value] }));
