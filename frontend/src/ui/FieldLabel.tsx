import { classes } from '../lib/classes.js';

export type LabelSize = 's' | 'm' | 'l' | 'xl';

interface FieldLabelProps {
  htmlFor: string;
  text: string;
  size?: LabelSize;
  hidden?: boolean;
}

export function FieldLabel({ htmlFor, text, size, hidden }: FieldLabelProps) {
  return (
    <label htmlFor={htmlFor} className={classes('govuk-label', size && `govuk-label--${size}`, hidden && 'govuk-visually-hidden')}>
      {text}
    </label>
  );
}
