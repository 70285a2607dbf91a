import { useState, type ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { FieldLabel } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

interface PasswordFieldProps {
  /** Also the id, and the path of its error. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that its writer may look at: one field, not typed twice. Password managers may fill it in, and pasting works. */
export function PasswordField({ name, label, value, onChange, hint, autoComplete }: PasswordFieldProps) {
  const error = useFieldError(name);
  const [shown, setShown] = useState(false);
  return (
    <FormGroup id={name} error={error} hint={hint} label={<FieldLabel htmlFor={name} text={label} />} className="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          id={name}
          name={name}
          type={shown ? 'text' : 'password'}
          className={classes('govuk-input govuk-password-input__input govuk-!-width-two-thirds', error && 'govuk-input--error')}
          value={value}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(name, { hint, error })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={name}
          aria-label={shown ? `Hide ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      </div>
    </FormGroup>
  );
}
