import type { UpdateField } from '@csa/shared/update-sections.js';
import { fieldText, stepText, type UpdateDraft } from './update-draft.js';

/** One answer to read: steps as a list, text with its line breaks, and where there is none it says so. */
export function FieldAnswer({ draft, field }: { draft: UpdateDraft; field: UpdateField }) {
  const text = fieldText(draft, field);
  if (text === '') return <p className="govuk-body app-secondary app-answer">Not provided</p>;
  if (field !== 'nextSteps') return <p className="govuk-body app-prose app-answer">{text}</p>;
  return (
    <ol className="govuk-list govuk-list--number app-answer">
      {draft.nextSteps.map((step) => <li key={step.key}>{stepText(step)}</li>)}
    </ol>
  );
}
