import { Details } from '../../../ui/Details.js';
import type { LabelledText } from './section-texts.js';

/** The text that was not chosen in a conflict, still there to copy from until the page is left. */
export function SetAsideText({ texts }: { texts: readonly LabelledText[] }) {
  return (
    <Details summary="The text that you did not choose">
      {texts.filter(({ text }) => text !== '').map(({ field, label, text }) => (
        <div key={field}>
          <h3 className="govuk-heading-s">{label}</h3>
          <p className="govuk-body app-prose">{text}</p>
        </div>
      ))}
    </Details>
  );
}
