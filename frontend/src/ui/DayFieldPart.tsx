import { classes } from '../lib/classes.js';

interface DayFieldPartProps {
  id: string;
  label: string;
  width: '2' | '4';
  value: string;
  invalid: boolean;
  onChange: (value: string) => void;
}

export function DayFieldPart({ id, label, width, value, invalid, onChange }: DayFieldPartProps) {
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <label htmlFor={id} className="govuk-label govuk-date-input__label">
          {label}
        </label>
        <input
          id={id}
          name={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={classes('govuk-input govuk-date-input__input', `govuk-input--width-${width}`, invalid && 'govuk-input--error')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
