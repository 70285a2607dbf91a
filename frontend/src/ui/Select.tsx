import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { FieldLabel } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

interface SelectProps<Value extends string> {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { name, label, hint, options, value, onChange } = props;
  const fromForm = useFieldError(name);
  const error = props.error ?? fromForm;
  return (
    <FormGroup id={name} error={error} hint={hint} label={<FieldLabel htmlFor={name} text={label} />}>
      <select
        id={name}
        name={name}
        className={classes('govuk-select', error && 'govuk-select--error')}
        value={value}
        aria-describedby={describedBy(name, { hint, error })}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
