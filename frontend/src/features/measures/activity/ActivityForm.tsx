import { periodLabel } from '@csa/shared/periods.js';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { Button } from '../../../ui/Button.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { MonthField } from '../../../ui/MonthField.js';
import { Select } from '../../../ui/Select.js';
import { areaOptions, partOptions, WHOLE } from '../area-options.js';
import { type ActivityChoice, faultsOf, LENGTHS } from './activity-choice.js';

const ActivityForm_Measure = graphql(`
  fragment ActivityForm_Measure on Measure {
    areas {
      code
      name
      level
    }
    around(area: $area) {
      district {
        code
        name
      }
      parts {
        code
        name
        level
      }
    }
    series(area: $area) {
      area {
        code
        name
      }
      points {
        start
        end
        value
      }
    }
  }
`);

/** Nothing is done in a whole force, region or country. */
const LEVELS: readonly string[] = ['COUNTY', 'DISTRICT', 'PRECISION_AREA', 'WARD', 'LSOA'];

interface ActivityFormProps {
  measure: FragmentType<typeof ActivityForm_Measure>;
  chosen: ActivityChoice | null;
  /** What the server refused. */
  refused: readonly FieldError[];
  onAsk: (choice: ActivityChoice) => void;
}

/** Where something was done, in which month it should begin to show, and for how long. */
export function ActivityForm({ chosen, refused, onAsk, ...props }: ActivityFormProps) {
  const { areas: offered, around, series } = readFragment(ActivityForm_Measure, props.measure);
  const areas = (offered ?? []).filter(({ level }) => LEVELS.includes(level));
  const shown = series?.area ?? areas[0] ?? { code: '', name: '' };
  const district = around?.district;
  const options = areaOptions(areas, district ?? shown, shown);
  const isPart = !options.some(({ value }) => value === shown.code);
  const [area, setArea] = useState(isPart && district ? district.code : shown.code);
  const [part, setPart] = useState(isPart ? shown.code : WHOLE);
  const [from, setFrom] = useState(chosen?.from ?? '');
  const [months, setMonths] = useState(LENGTHS.some(({ value }) => value === chosen?.months) ? chosen!.months : '3');
  const [errors, setErrors] = useState<readonly FieldError[] | null>(null);
  const parts = area === district?.code ? partOptions(district, around?.parts ?? [], isPart ? shown : null) : [];
  const ask = () => {
    const choice = { area: parts.length > 0 && part !== WHOLE ? part : area, from, months };
    const faults = faultsOf(choice);
    setErrors(faults);
    if (faults.length === 0) onAsk(choice);
  };
  return (
    <Form onSubmit={ask} errors={errors ?? refused} label="What was done">
      <Select name="area" label="Where was it done?" options={options} value={area} onChange={setArea} />
      {parts.length > 0 && <Select name="part" label={`Part of ${district!.name}`} options={parts} value={part} onChange={setPart} />}
      <MonthField name="from" legend="First month in which it should show" hint={`For example, 6 2025.${series ? ` ${knownSpan(shown.name, series.points)}` : ''}`} value={from} onChange={setFrom} />
      <Select name="months" label="For how long?" options={LENGTHS} value={months} onChange={setMonths} />
      <Button type="submit">Show what the counts say</Button>
    </Form>
  );
}

function knownSpan(area: string, points: readonly { start: string; end: string; value?: number | null }[]): string {
  const known = points.filter(({ value }) => value != null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? `There are counts of ${area} from ${periodLabel(first)} to ${periodLabel(last)}.` : `There are no counts of ${area} that you can see.`;
}
