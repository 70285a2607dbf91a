import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { CharacterCount } from './CharacterCount.js';
import { FieldLabel, type LabelSize } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';
import { useFieldError } from './field-errors.js';

interface TextAreaProps {
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
  rows?: number;
  /** With a limit, a count of what is left stands below; typing past it is allowed and refused on saving. */
  maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  const { name, label, value, onChange, onBlur, hint, labelSize, hideLabel, rows = 5, maxLength } = props;
  const fromForm = useFieldError(name);
  const error = props.error ?? fromForm;
  const countId = maxLength ? `${name}-info` : undefined;
  return (
    <FormGroup
      id={name}
      error={error}
      hint={hint}
      className={maxLength ? 'govuk-character-count' : undefined}
      label={<FieldLabel htmlFor={name} text={label} size={labelSize} hidden={hideLabel} />}
    >
      <textarea
        id={name}
        name={name}
        rows={rows}
        className={classes('govuk-textarea', error && 'govuk-textarea--error')}
        value={value}
        aria-describedby={describedBy(name, { hint, error, more: countId })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {maxLength && <CharacterCount id={`${name}-info`} used={value.length} limit={maxLength} />}
    </FormGroup>
  );
}
