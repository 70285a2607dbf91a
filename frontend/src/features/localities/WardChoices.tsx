import { count } from '../../lib/words.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Empty } from '../../ui/Empty.js';
import { Fieldset } from '../../ui/Fieldset.js';
import { FormGroup } from '../../ui/FormGroup.js';
import { useFieldError } from '../../ui/field-errors.js';
import type { ChoosableArea } from './choosable-area.js';

interface WardChoicesProps {
  choices: readonly ChoosableArea[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** The wards of the district with their year, to tick: all small areas of one go together. */
export function WardChoices({ choices, chosen, onChange }: WardChoicesProps) {
  const error = useFieldError('wards');
  const wards = new Map<string, { name: string; year: number | null; areas: number }>();
  for (const { ward, wardCode, wardYear } of choices) {
    if (wardCode) wards.set(wardCode, { name: ward ?? wardCode, year: wardYear ?? null, areas: (wards.get(wardCode)?.areas ?? 0) + 1 });
  }
  if (wards.size === 0) return <Empty heading="No wards are known">No lookup says in which wards the small areas lie. Import one, or choose the small areas themselves.</Empty>;
  const sorted = [...wards].sort(([, one], [, other]) => one.name.localeCompare(other.name));
  return (
    <Fieldset legend="Wards" legendSize="s" role="group">
      <FormGroup id="wards" error={error}>
        <div className="app-ticks" id="wards" tabIndex={-1}>
          {sorted.map(([code, { name, year, areas }]) => (
            <Checkbox
              key={code}
              name={`ward-${code}`}
              label={name}
              hint={`${year ? `Ward of ${year}, ` : ''}${code} · ${count(areas, 'small area')}`}
              checked={chosen.has(code)}
              onChange={(on) => onChange(new Set([...[...chosen].filter((each) => each !== code), ...(on ? [code] : [])]))}
              small
            />
          ))}
        </div>
      </FormGroup>
    </Fieldset>
  );
}
