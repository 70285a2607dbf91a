import { Checkbox } from '../../ui/Checkbox.js';
import { Fieldset } from '../../ui/Fieldset.js';

interface AdHocChoiceProps {
  legend: string;
  themes: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The themes that are reported only when asked, each to be ticked. */
export function AdHocChoice({ legend, themes, chosen, onChange }: AdHocChoiceProps) {
  return (
    <Fieldset legend={legend} legendSize="s">
      {themes.map(({ id, name }) => (
        <Checkbox key={id} name={`ask-${id}`} label={name} small checked={chosen.includes(id)} onChange={(yes) => onChange(yes ? [...chosen, id] : chosen.filter((each) => each !== id))} />
      ))}
    </Fieldset>
  );
}
