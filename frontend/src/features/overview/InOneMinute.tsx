import { paths } from '../../app/paths.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';

interface InOneMinuteProps {
  sentences: readonly string[];
  illustrative: boolean;
  /** Null where no meeting is shown, so there is none before it either. */
  meetingId: string | null;
}

/** What somebody needs who has one minute: the counts, what changed, what is asked. */
export function InOneMinute({ sentences, illustrative, meetingId }: InOneMinuteProps) {
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
      {meetingId && (
        <p className="govuk-body govuk-!-margin-bottom-0 app-no-print">
          <TextLink to={paths.changes(meetingId)}>What changed since the meeting before</TextLink>
        </p>
      )}
    </section>
  );
}
