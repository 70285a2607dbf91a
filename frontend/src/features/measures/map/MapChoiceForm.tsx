import { AREA_LEVEL_CHOICES } from '@csa/shared/measure-words.js';
import type { Period } from '@csa/shared/periods.js';
import { useState } from 'react';
import type { AreaLevel } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { Form } from '../../../ui/Form.js';
import { Select, type SelectOption } from '../../../ui/Select.js';
import { periodIn, periodKey, periodOptions } from './map-periods.js';

export interface MapChosen {
  level: AreaLevel;
  period: Period | null;
  /** The code of the district that is looked at more closely; null is the county. */
  district: string | null;
}

interface MapChoiceFormProps {
  levels: readonly AreaLevel[];
  periods: readonly Period[];
  districts: readonly { code: string; name: string }[];
  chosen: MapChosen;
  onChoose: (chosen: MapChosen) => void;
}

const LEVEL_NAMES: Partial<Record<AreaLevel, string>> = AREA_LEVEL_CHOICES;
const COUNTY = 'county';

/** Which areas are drawn, over which period, and how closely. */
export function MapChoiceForm({ levels, periods, districts, chosen, onChoose }: MapChoiceFormProps) {
  const [level, setLevel] = useState<AreaLevel>(chosen.level);
  const [period, setPeriod] = useState(chosen.period ? periodKey(chosen.period) : '');
  const [district, setDistrict] = useState(chosen.district ?? COUNTY);
  const levelOptions = [...new Set([...levels, chosen.level])].map((each): SelectOption<AreaLevel> => ({ value: each, label: LEVEL_NAMES[each] ?? each }));
  const options = periodOptions(periods, chosen.period);
  const isWhole = level === 'DISTRICT';
  return (
    <Form label="Choose what the map shows" onSubmit={() => onChoose({ level, period: periodIn(period), district: isWhole || district === COUNTY ? null : district })}>
      <div className="app-measure__choice app-no-print">
        <Select name="level" label="Areas" options={levelOptions} value={level} onChange={setLevel} />
        {options.length > 0 && <Select name="period" label="Period" options={options} value={period} onChange={setPeriod} />}
        {!isWhole && <Select name="district" label="Look closely at" options={[{ value: COUNTY, label: 'The whole county' }, ...districts.map(({ code, name }) => ({ value: code, label: name }))]} value={district} onChange={setDistrict} />}
        <Button type="submit" variant="secondary">Show</Button>
      </div>
    </Form>
  );
}
