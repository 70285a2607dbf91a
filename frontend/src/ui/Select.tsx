import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { FieldLabel } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  group?: string;
}

interface SelectProps<Value extends string> {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Those of one group stand together under its name; those without one come first. */
  options: readonly SelectOption<Value>[];
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
        {[...new Set(options.map(({ group }) => group))].map((group) => {
          const own = options.filter((option) => option.group === group).map((option) => <option key={option.value} value={option.value}>{option.label}</option>);
          return group === undefined ? own : <optgroup key={group} label={group}>{own}</optgroup>;
        })}
      </select>
    </FormGroup>
  );
}
