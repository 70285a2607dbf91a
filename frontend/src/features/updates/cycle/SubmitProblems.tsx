import type { UpdateForm } from '@csa/shared/update-sections.js';
import { useEffect, useRef } from 'react';
import { paths } from '../../../app/paths.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { TextLink } from '../../../ui/TextLink.js';
import { sectionOfPath, sectionSlug } from '../section-paths.js';

interface SubmitProblemsProps {
  requestId: string;
  form: UpdateForm;
  reasons: readonly FieldError[];
}

/** The error summary of a page without fields: each line leads to the section where it can be mended. */
export function SubmitProblems({ requestId, form, reasons }: SubmitProblemsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reasons.length === 0) return;
    box.current?.focus();
    document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
    return () => { document.title = document.title.replace(/^Error: /, ''); };
  }, [reasons]);
  if (reasons.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {reasons.map(({ path, message }) => {
              const section = sectionOfPath(form, path);
              const to = section && `${paths.updateSection(requestId, sectionSlug(section))}?from=check`;
              return <li key={`${path} ${message}`}>{to ? <TextLink to={to}>{message}</TextLink> : message}</li>;
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}
