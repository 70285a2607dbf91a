import { useState } from 'react';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AreaBoundaries } from '../../graphql/generated/graphql.js';
import { isDay, today } from '../../lib/dates.js';
import { Button } from '../../ui/Button.js';
import { DayField } from '../../ui/DayField.js';
import { Details } from '../../ui/Details.js';
import type { FieldError } from '../../ui/field-errors.js';
import { Form } from '../../ui/Form.js';
import { Radios } from '../../ui/Radios.js';
import { Select } from '../../ui/Select.js';
import { areaOptions, partOptions, WHOLE } from './area-options.js';

const MeasureChoice_Measure = graphql(`
  fragment MeasureChoice_Measure on Measure {
    smallestLevel
    areas {
      code
      name
      level
    }
    around(area: $area, boundaries: $boundaries) {
      wasRedrawn
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
  }
`);

export interface Chosen {
  area: string;
  /** As the figures were known at the end of this day; null is now. */
  knownOn: string | null;
  boundaries: AreaBoundaries;
}

interface MeasureChoiceProps {
  measure: FragmentType<typeof MeasureChoice_Measure>;
  /** The area that is shown. */
  area: { code: string; name: string };
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Which area is shown, or which part of a district; of which boundaries; and as known on which day. */
export function MeasureChoice({ area: shown, chosen, onChoose, ...props }: MeasureChoiceProps) {
  const { areas, around, smallestLevel } = readFragment(MeasureChoice_Measure, props.measure);
  const district = around?.district;
  const options = areaOptions(areas ?? [], district ?? shown, shown);
  const isPart = !options.some(({ value }) => value === shown.code);
  const asShown = { area: isPart && district ? district.code : shown.code, part: isPart ? shown.code : WHOLE, boundaries: chosen.boundaries, day: chosen.knownOn ?? '' };
  const [{ area, part, boundaries, day }, setDraft] = useState(asShown);
  const change = (changed: Partial<typeof asShown>) => setDraft((draft) => ({ ...draft, ...changed }));
  const [of, setOf] = useState(asShown);
  // Once something else is shown, the form says so; it stays the same form, so that whoever pressed its button keeps the focus.
  if (JSON.stringify(of) !== JSON.stringify(asShown)) {
    setOf(asShown);
    setDraft(asShown);
  }
  const [errors, setErrors] = useState<FieldError[]>([]);
  const parts = area === district?.code ? partOptions(district, around?.parts ?? [], isPart ? shown : null) : [];
  const show = () => {
    if (day !== '' && !isDay(day)) return setErrors([{ path: 'knownOn', message: 'Enter a real day, with day, month and year' }]);
    setErrors([]);
    onChoose({ area: parts.length > 0 && part !== WHOLE ? part : area, knownOn: day === '' || day >= today() ? null : day, boundaries });
  };
  const mayHaveParts = !district && (smallestLevel === 'WARD' || smallestLevel === 'PRECISION_AREA' || smallestLevel === 'LSOA');
  return (
    <Form onSubmit={show} errors={errors} label="Choose what is shown">
      <div className="app-measure__choice app-no-print">
        <Select name="area" label="Area" hint={mayHaveParts && 'Show a district, and you can choose a ward or a small area of it.'} options={options} value={area} onChange={(area) => change({ area })} />
        {parts.length > 0 && <Select name="part" label={`Part of ${district!.name}`} options={parts} value={part} onChange={(part) => change({ part })} />}
        <Button type="submit" variant="secondary">Show</Button>
      </div>
      {(around?.wasRedrawn || boundaries === 'AT_THE_TIME') && (
        <div className="app-no-print">
          <Details summary={`The boundaries of ${shown.name} have changed: which are meant?`} open={chosen.boundaries === 'AT_THE_TIME'}>
            <Radios
              name="boundaries"
              legend="Boundaries"
              options={[
                { value: 'TODAY', label: 'Today’s boundaries', hint: 'One history of the ground that it is today. What had to be shared out between areas is marked as estimated.' },
                { value: 'AT_THE_TIME', label: 'Boundaries as at the time', hint: 'Each figure as it was counted then. Where a boundary moved, the figures before and after are of different ground.' },
              ]}
              value={boundaries}
              onChange={(boundaries) => change({ boundaries })}
            />
            <Button type="submit" variant="secondary">Show on these boundaries</Button>
          </Details>
        </div>
      )}
      <div className="app-no-print">
        <Details summary="Show the figures as they were known on an earlier day" open={chosen.knownOn !== null || errors.length > 0}>
          <DayField name="knownOn" legend="As known on" hint="For example, 15 5 2026. Leave it empty for today." value={day} onChange={(day) => change({ day })} />
          <Button type="submit" variant="secondary">Show as known on that day</Button>
        </Details>
      </div>
    </Form>
  );
}
