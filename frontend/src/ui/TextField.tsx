import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { FieldLabel, type LabelSize } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

interface TextFieldProps {
  /** Also the id, and the path of its error. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  error?: string;
  labelSize?: LabelSize;
  hideLabel?: boolean;
  width?: '2' | '3' | '4' | '5' | '10' | '20';
  type?: 'text' | 'search' | 'email' | 'url';
  maxLength?: number;
  autoComplete?: string;
}

export function TextField(props: TextFieldProps) {
  const { name, label, value, onChange, onBlur, hint, labelSize, hideLabel, width, type = 'text', maxLength, autoComplete } = props;
  const fromForm = useFieldError(name);
  const error = props.error ?? fromForm;
  return (
    <FormGroup id={name} error={error} hint={hint} label={<FieldLabel htmlFor={name} text={label} size={labelSize} hidden={hideLabel} />}>
      <input
        id={name}
        name={name}
        type={type}
        className={classes('govuk-input', width && `govuk-input--width-${width}`, error && 'govuk-input--error')}
        value={value}
        maxLength={maxLength}
        autoComplete={autoComplete}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </FormGroup>
  );
}
