import type { ReactNode } from 'react';

interface CheckboxProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  small?: boolean;
  /** It cannot be ticked; the hint says why. */
  disabled?: boolean;
}

export function Checkbox({ name, label, hint, checked, onChange, small, disabled }: CheckboxProps) {
  return (
    <div className="govuk-form-group">
      <div className={small ? 'govuk-checkboxes govuk-checkboxes--small' : 'govuk-checkboxes'}>
        <div className="govuk-checkboxes__item">
          <input
            id={name}
            name={name}
            type="checkbox"
            className="govuk-checkboxes__input"
            checked={checked}
            disabled={disabled}
            aria-describedby={hint ? `${name}-hint` : undefined}
            onChange={(event) => onChange(event.target.checked)}
          />
          <label htmlFor={name} className="govuk-label govuk-checkboxes__label">
            {label}
          </label>
          {hint && (
            <div id={`${name}-hint`} className="govuk-hint govuk-checkboxes__hint">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
