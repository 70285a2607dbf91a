import type { LabelledText } from './section-texts.js';
import { type Words, wordDifferences } from './word-differences.js';

interface TwoTextsProps {
  mine: readonly LabelledText[];
  theirs: readonly LabelledText[];
}

/** The answers that differ, mine beside theirs with the words marked that only one of them has; on a phone one under the other. */
export function TwoTexts({ mine, theirs }: TwoTextsProps) {
  const pairs = mine.map((text, index) => ({ ...text, other: theirs[index]?.text ?? '' })).filter(({ text, other }) => text !== other);
  return (
    <>
      <p className="govuk-body-s app-secondary">Words that only one of the texts has are <mark className="app-own-words">marked like this</mark>.</p>
      {pairs.map(({ field, label, text, other }) => {
        const words = wordDifferences(text, other);
        return (
          <div key={field} className="app-two-texts">
            <h3 className="govuk-heading-s app-two-texts__label">{label}</h3>
            <Side heading="Yours" words={words.one} />
            <Side heading="Theirs" words={words.other} />
          </div>
        );
      })}
    </>
  );
}

function Side({ heading, words }: { heading: string; words: readonly Words[] }) {
  return (
    <div className="app-two-texts__side">
      <h4 className="govuk-body-s app-secondary">{heading}</h4>
      <p className="govuk-body app-prose">
        {words.length === 0 ? 'Not provided' : words.map(({ text, own }, index) => (own ? <mark key={index} className="app-own-words">{text}</mark> : text))}
      </p>
    </div>
  );
}
