import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { FieldGroup } from './FieldGroup.js';
import type { LabelSize } from './FieldLabel.js';
import { useFieldError } from './field-errors.js';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadiosProps<Value extends string> {
  /** The name of the group; the first option carries it as id, so that an error leads there. */
  name: string;
  legend: string;
  legendSize?: LabelSize;
  hint?: ReactNode;
  error?: string;
  inline?: boolean;
  small?: boolean;
  options: readonly RadioOption<Value>[];
  value: Value | null | undefined;
  onChange: (value: Value) => void;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, legend, legendSize, hint, inline, small, options, value, onChange } = props;
  const fromForm = useFieldError(name);
  const error = props.error ?? fromForm;
  return (
    <FieldGroup name={name} legend={legend} legendSize={legendSize} hint={hint} error={error}>
      <div className={classes('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${option.value}`;
          return (
            <div key={option.value} className="govuk-radios__item">
              <input
                id={id}
                name={name}
                type="radio"
                className="govuk-radios__input"
                value={option.value}
                checked={value === option.value}
                aria-describedby={option.hint ? `${id}-item-hint` : undefined}
                onChange={() => onChange(option.value)}
              />
              <label htmlFor={id} className="govuk-label govuk-radios__label">
                {option.label}
              </label>
              {option.hint && (
                <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
