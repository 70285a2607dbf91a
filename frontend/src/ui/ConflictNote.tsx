import type { Variation } from '@csa/shared/charted-series.js';
import { VariationIcon } from './VariationIcon.js';

interface ConflictNoteProps {
  /** "Green, but incidents are above their usual range." */
  sentence: string;
  reason: string | null | undefined;
  /** The computed states that it is about, where there is room for them. */
  measures?: readonly { slug: string; name: string; variation: Variation; sentence: string }[];
}

/** Where judgement and figures differ: what the figures say, and what the lead says to that. */
export function ConflictNote({ sentence, reason, measures = [] }: ConflictNoteProps) {
  return (
    <div className="app-differs">
      <p className="govuk-body govuk-!-margin-bottom-1"><strong>Judgement and figures differ.</strong> {sentence}</p>
      {measures.length > 0 && (
        <ul className="govuk-list app-differs__measures">
          {measures.map((measure) => (
            <li key={measure.slug}>
              <VariationIcon variation={measure.variation} size={32} decorative /> <span>{measure.name}, when it was submitted: {lowerFirst(measure.sentence)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body govuk-!-margin-bottom-0">{reason ? <><strong>The lead says:</strong> {reason}</> : 'The lead has not said why yet.'}</p>
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
