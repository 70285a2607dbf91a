import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';

interface FormGroupProps {
  id: string;
  error?: string;
  hint?: ReactNode;
  children: ReactNode;
  className?: string;
  label?: ReactNode;
}

/** The frame of a field: label, hint, error message, then the field itself. */
export function FormGroup({ id, error, hint, children, className, label }: FormGroupProps) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', className)}>
      {label}
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** The ids a field is described by, for aria-describedby. */
export function describedBy(id: string, parts: { hint?: ReactNode; error?: string; more?: string }): string | undefined {
  return classes(Boolean(parts.hint) && `${id}-hint`, Boolean(parts.error) && `${id}-error`, parts.more) || undefined;
}
