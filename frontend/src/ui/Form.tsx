import type { ReactNode, SubmitEvent } from 'react';
import { ErrorSummary } from './ErrorSummary.js';
import { FieldErrors, type FieldError } from './field-errors.js';

interface FormProps {
  children: ReactNode;
  onSubmit: () => void;
  /** The answers of the rules; a new array after each attempt, so that the summary takes the focus again. */
  errors?: readonly FieldError[];
  label?: string;
}

const none: readonly FieldError[] = [];

/** Puts the error summary above its fields and hands each field its own message by name. */
export function Form({ children, onSubmit, errors = none, label }: FormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FieldErrors value={errors}>
      <form noValidate onSubmit={submit} aria-label={label}>
        <ErrorSummary errors={errors} />
        {children}
      </form>
    </FieldErrors>
  );
}
