import { IllustrativeTag } from '../../ui/IllustrativeTag.js';

interface InOneMinuteProps {
  sentences: readonly string[];
  illustrative: boolean;
}

/** What somebody needs who has one minute: the counts, what changed, what is asked. */
export function InOneMinute({ sentences, illustrative }: InOneMinuteProps) {
  return (
    <section className="app-minute" aria-labelledby="in-one-minute">
      <div className="app-tag-row">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-0" id="in-one-minute">
          In one minute
        </h2>
        {illustrative && <IllustrativeTag />}
      </div>
      <ul className="app-minute__sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
