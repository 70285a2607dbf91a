import type { UpdateField } from '@csa/shared/update-sections.js';
import { EvidenceList } from '../../../ui/EvidenceList.js';
import { fieldText, lastStepText, stepText, type UpdateDraft } from '../writing/update-draft.js';

/** One answer to read: steps as a list, text with its line breaks, and where there is none it says so. */
export function FieldAnswer({ draft, field }: { draft: UpdateDraft; field: UpdateField }) {
  const text = fieldText(draft, field);
  if (text === '') return <p className="govuk-body app-secondary app-answer">Not provided</p>;
  if (field === 'evidence') return <div className="app-answer"><EvidenceList links={draft.evidence} /></div>;
  if (field === 'commentaries') {
    return (
      <ul className="govuk-list govuk-list--bullet app-answer">
        {draft.commentaries.map(({ measureSlug, measure, text: said }) => <li key={measureSlug} className="app-prose">{measure}: {said}</li>)}
      </ul>
    );
  }
  if (field === 'lastSteps') {
    return (
      <ul className="govuk-list govuk-list--bullet app-answer">
        {draft.lastSteps.map((step) => <li key={step.actionId}>{lastStepText(step)}</li>)}
      </ul>
    );
  }
  if (field !== 'nextSteps') return <p className="govuk-body app-prose app-answer">{text}</p>;
  return (
    <ol className="govuk-list govuk-list--number app-answer">
      {draft.nextSteps.map((step) => <li key={step.key}>{stepText(step)}</li>)}
    </ol>
  );
}
