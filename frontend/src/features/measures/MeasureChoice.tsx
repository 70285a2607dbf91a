import { useState } from 'react';
import { isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Select } from '../../ui/Select.js';

export interface Chosen {
  area: string;
  /** As the figures were known at the end of this day; null is now. */
  knownOn: string | null;
}

interface MeasureChoiceProps {
  areas: readonly { code: string; name: string }[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Which area is shown, and as known on which day. */
export function MeasureChoice({ areas, chosen, onChoose }: MeasureChoiceProps) {
  const [area, setArea] = useState(chosen.area);
  const [day, setDay] = useState(chosen.knownOn ?? '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const show = () => {
    if (day !== '' && !isDay(day)) return setErrors([{ path: 'knownOn', message: 'Enter a real day, with day, month and year' }]);
    setErrors([]);
    onChoose({ area, knownOn: day === '' || day >= today() ? null : day });
  };
  return (
    <Form onSubmit={show} errors={errors} label="Choose what is shown">
      <div className="app-measure__choice app-no-print">
        <Select name="area" label="Area" options={areas.map(({ code, name }) => ({ value: code, label: name }))} value={area} onChange={setArea} />
        <Button type="submit" variant="secondary">Show</Button>
      </div>
      <div className="app-no-print">
        <Details summary="Show the figures as they were known on an earlier day" open={chosen.knownOn !== null || errors.length > 0}>
          <DayField name="knownOn" legend="As known on" hint="For example, 15 5 2026. Leave it empty for today." value={day} onChange={setDay} />
          <Button type="submit" variant="secondary">Show as known on that day</Button>
        </Details>
      </div>
    </Form>
  );
}
