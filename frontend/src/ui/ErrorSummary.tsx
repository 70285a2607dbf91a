import { useEffect, useRef, type MouseEvent } from 'react';
import type { FieldError } from './field-errors.js';

const titlePrefix = 'Error: ';

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  title?: string;
}

/** Says at the top what is wrong, takes the focus, and leads to each field. Renders nothing without errors. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length === 0) return;
    box.current?.focus();
    if (!document.title.startsWith(titlePrefix)) document.title = titlePrefix + document.title;
    return () => {
      document.title = document.title.replace(titlePrefix, '');
    };
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.path} ${error.message}`}>
                {error.path ? (
                  <a href={`#${error.path}`} onClick={(event) => goToField(event, error.path)}>
                    {error.message}
                  </a>
                ) : (
                  error.message
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function goToField(event: MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('.govuk-form-group')?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
}
