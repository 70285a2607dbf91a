import { useState } from 'react';
import { count } from '../../lib/words.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Fieldset } from '../../ui/Fieldset.js';
import { FormGroup } from '../../ui/FormGroup.js';
import { useFieldError } from '../../ui/field-errors.js';
import { TextField } from '../../ui/TextField.js';

export interface ChoosableArea {
  code: string;
  name: string;
  ward: string | null;
  wardCode: string | null;
  wardYear: number | null;
  takenBy: string | null;
}

interface ChoicesProps {
  choices: readonly ChoosableArea[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** The small areas of the district, to tick one by one; the box above narrows the list and changes nothing. */
export function SmallAreaChoices({ choices, chosen, onChange }: ChoicesProps) {
  const [words, setWords] = useState('');
  const error = useFieldError('smallAreas');
  const wanted = words.trim().toLowerCase();
  const shown = choices.filter(({ code, name, ward }) => wanted === '' || chosen.has(code) || [code, name, ward ?? ''].some((text) => text.toLowerCase().includes(wanted)));
  const tick = (code: string, on: boolean) => onChange(new Set([...[...chosen].filter((each) => each !== code), ...(on ? [code] : [])]));
  return (
    <Fieldset legend="Small areas (LSOA)" legendSize="s" role="group">
      <TextField name="narrow" label="Show those whose name, code or ward holds" value={words} onChange={setWords} />
      <p className="govuk-body" role="status">{count(chosen.size, 'small area')} chosen of {choices.length}</p>
      <FormGroup id="smallAreas" error={error}>
        <div className="app-choices" id="smallAreas" tabIndex={-1}>
          {shown.map(({ code, name, ward, wardYear, takenBy }) => (
            <Checkbox
              key={code}
              name={`small-${code}`}
              label={`${name} (${code})`}
              hint={[ward && `${ward}${wardYear ? `, ward of ${wardYear}` : ''}`, takenBy && `already in ${takenBy}`].filter(Boolean).join(' · ') || undefined}
              checked={chosen.has(code)}
              onChange={(on) => tick(code, on)}
              small
            />
          ))}
        </div>
      </FormGroup>
    </Fieldset>
  );
}
