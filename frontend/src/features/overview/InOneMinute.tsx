import { paths } from '../../app/paths.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';

interface InOneMinuteProps {
  /** The test of the agreement's success; null without figures. */
  overall: { slug: string; sentence: string; publisher: string } | null;
  sentences: readonly string[];
  illustrative: boolean;
  /** Null where no meeting is shown, so there is none before it either. */
  meetingId: string | null;
}

/** What somebody needs who has one minute: the counts, what changed, what is asked. */
export function InOneMinute({ overall, sentences, illustrative, meetingId }: InOneMinuteProps) {
  return (
    <section className="app-minute" aria-labelledby="in-one-minute">
      <div className="app-tag-row">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-0" id="in-one-minute">
          In one minute
        </h2>
        {illustrative && <IllustrativeTag />}
      </div>
      {overall && (
        <p className="govuk-body govuk-!-margin-bottom-2">
          <strong>{overall.sentence}</strong> <TextLink to={paths.measure(overall.slug)}>See the figures</TextLink>{' '}
          <span className="app-secondary">Source: {overall.publisher}.</span>
        </p>
      )}
      <ul className="app-minute__sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {meetingId && (
        <p className="govuk-body govuk-!-margin-bottom-0 app-no-print">
          <TextLink to={paths.changes(meetingId)}>What changed since the meeting before</TextLink>
        </p>
      )}
    </section>
  );
}
