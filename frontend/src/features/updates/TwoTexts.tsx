import type { LabelledText } from './update-draft.js';

interface TwoTextsProps {
  mine: readonly LabelledText[];
  theirs: readonly LabelledText[];
}

/** The answers that differ, mine beside theirs; on a phone one under the other. */
export function TwoTexts({ mine, theirs }: TwoTextsProps) {
  const pairs = mine.map((text, index) => ({ ...text, other: theirs[index]?.text ?? '' })).filter(({ text, other }) => text !== other);
  return pairs.map(({ field, label, text, other }) => (
    <div key={field} className="app-two-texts">
      <h3 className="govuk-heading-s app-two-texts__label">{label}</h3>
      <div className="app-two-texts__side">
        <h4 className="govuk-body-s app-secondary">Yours</h4>
        <p className="govuk-body app-prose">{text || 'Not provided'}</p>
      </div>
      <div className="app-two-texts__side">
        <h4 className="govuk-body-s app-secondary">Theirs</h4>
        <p className="govuk-body app-prose">{other || 'Not provided'}</p>
      </div>
    </div>
  ));
}
