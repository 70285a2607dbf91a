import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { Fieldset } from './Fieldset.js';
import type { LabelSize } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

interface CheckboxesProps {
  /** The name of the group; the first box carries it as id, so that an error leads there. */
  name: string;
  legend: string;
  legendSize?: LabelSize;
  hint?: ReactNode;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a few. */
export function Checkboxes({ name, legend, legendSize = 's', hint, options, chosen, onChange }: CheckboxesProps) {
  const error = useFieldError(name);
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset legend={legend} legendSize={legendSize} role="group" describedBy={describedBy(name, { hint, error })}>
        <FormGroup id={name} error={error} hint={hint} className="app-bare-group">
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {options.map(({ value, label }, index) => {
              const id = index === 0 ? name : `${name}-${value}`;
              return (
                <div key={value} className="govuk-checkboxes__item">
                  <input
                    id={id}
                    name={name}
                    type="checkbox"
                    className="govuk-checkboxes__input"
                    value={value}
                    checked={chosen.includes(value)}
                    onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))}
                  />
                  <label htmlFor={id} className="govuk-label govuk-checkboxes__label">{label}</label>
                </div>
              );
            })}
          </div>
        </FormGroup>
      </Fieldset>
    </div>
  );
}
