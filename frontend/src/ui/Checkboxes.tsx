import type { ReactNode } from 'react';
import { FieldGroup } from './FieldGroup.js';
import { useFieldError } from './field-errors.js';

interface CheckboxesProps {
  /** The name of the group; the first box carries it as id, so that an error leads there. */
  name: string;
  legend: string;
  hint?: ReactNode;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a few. */
export function Checkboxes({ name, legend, hint, options, chosen, onChange }: CheckboxesProps) {
  const error = useFieldError(name);
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error} role="group">
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
    </FieldGroup>
  );
}
