import { LIMITS } from '@csa/shared/limits.js';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { isDay } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Empty } from '../../ui/Empty.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { TextArea } from '../../ui/TextArea.js';
import { BoundaryChoice } from './BoundaryChoice.js';
import { SmallAreaChoices } from './SmallAreaChoices.js';
import { WardChoices } from './WardChoices.js';

const EnterExtentForm_SmallAreaChoice = graphql(`
  fragment EnterExtentForm_SmallAreaChoice on SmallAreaChoice {
    code
    name
    ward
    wardCode
    wardYear
    takenBy
    takenUntil
  }
`);

const EnterExtent = graphql(`
  mutation EnterExtent($input: EnterExtentInput!) {
    enterExtent(input: $input) {
      id
      ...ExtentPanel_PrecisionArea
    }
  }
`);

type Way = 'SMALL_AREAS' | 'WARDS' | 'BOUNDARY';
const WAYS = [
  { value: 'SMALL_AREAS', label: 'Small areas, on the map or from the list' },
  { value: 'WARDS', label: 'Whole wards', hint: 'All small areas that lie in them by the latest lookup' },
  { value: 'BOUNDARY', label: 'A boundary as GeoJSON', hint: 'Takes the small areas of which more than half lies inside' },
] as const;

interface EnterExtentFormProps {
  slug: string;
  name: string;
  district: { name: string; gssCode: string };
  /** The latest extent that stands; null where there is none. */
  latest: { id: string; members: readonly string[] } | null;
  choices: readonly FragmentType<typeof EnterExtentForm_SmallAreaChoice>[];
  onDone: () => void;
}

/** Which small areas make up a precision area from a day on: on the map, by list, by ward or by a boundary. */
export function EnterExtentForm({ slug, name, district, latest, onDone, ...props }: EnterExtentFormProps) {
  const choices = readFragment(EnterExtentForm_SmallAreaChoice, props.choices);
  const [way, setWay] = useState<Way>('SMALL_AREAS');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(latest?.members));
  const [wards, setWards] = useState<ReadonlySet<string>>(new Set());
  const [boundary, setBoundary] = useState('');
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, enter] = useChange(EnterExtent);
  if (choices.length === 0) return <Empty heading={`No small areas of ${district.name} are known`}>An analyst imports the lookup of small areas (LSOA) to wards and districts first. Then they are listed here.</Empty>;
  const submit = async () => {
    const faults: FieldError[] = [];
    if (way === 'SMALL_AREAS' && chosen.size === 0) faults.push({ path: 'smallAreas', message: 'Choose at least one small area' });
    if (way === 'WARDS' && wards.size === 0) faults.push({ path: 'wards', message: 'Choose at least one ward' });
    if (way === 'BOUNDARY' && boundary === '') faults.push({ path: 'boundary', message: 'Choose a GeoJSON file' });
    if (!isDay(from)) faults.push({ path: 'from', message: from === '' ? 'Enter the day from which this holds' : 'The day must be a real date' });
    if (reason.trim() === '') faults.push({ path: 'reason', message: 'Say why these small areas, and why from that day' });
    const refused = faults.length > 0 ? faults : await enter({
      input: { precisionArea: slug, from, reason, seen: latest?.id ?? null, smallAreas: way === 'SMALL_AREAS' ? [...chosen] : null, wards: way === 'WARDS' ? [...wards] : null, boundary: way === 'BOUNDARY' ? boundary : null },
    });
    // What is refused of the small areas is said where they were chosen.
    const where = { SMALL_AREAS: 'smallAreas', WARDS: 'wards', BOUNDARY: 'boundary' }[way];
    if (refused.length > 0) return setErrors(refused.map((fault) => (/^(smallAreas|wards)\b/.test(fault.path) ? { ...fault, path: where } : fault.path === 'seen' ? { ...fault, path: '' } : fault)));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label={`The small areas of ${name}`}>
      <Radios name="way" legend="How do you want to choose?" options={WAYS} value={way} onChange={setWay} />
      {way === 'SMALL_AREAS' && <SmallAreaChoices choices={choices} chosen={chosen} onChange={setChosen} area={name} district={district} from={from} />}
      {way === 'WARDS' && <WardChoices choices={choices} chosen={wards} onChange={setWards} />}
      {way === 'BOUNDARY' && <BoundaryChoice slug={slug} boundary={boundary} onChange={setBoundary} />}
      <DayField name="from" legend="From which day?" hint="Figures for boundaries as at the time use it from then on. For example, 1 4 2023" value={from} onChange={setFrom} />
      <TextArea name="reason" label="Why these small areas, and why from that day?" hint="Everybody reads it" rows={3} maxLength={LIMITS.reason} value={reason} onChange={setReason} />
      <p className="govuk-body">It is marked indicative, and so is every figure made of it, until somebody confirms it with a source.</p>
      <Button type="submit" busy={busy}>Enter these small areas</Button>
    </Form>
  );
}
