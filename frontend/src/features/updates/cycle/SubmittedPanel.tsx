import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { formatLongDay } from '../../../lib/dates.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { Panel } from '../../../ui/Panel.js';

const SubmittedPanel_UpdateRequest = graphql(`
  fragment SubmittedPanel_UpdateRequest on UpdateRequest {
    state
    theme {
      id
      name
    }
    meeting {
      id
      title
      heldOn
      timetable {
        reviewBy
        packOutOn
      }
    }
  }
`);

/** The end of the job, and what happens next. */
export function SubmittedPanel(props: { request: FragmentType<typeof SubmittedPanel_UpdateRequest> }) {
  const { state, theme, meeting } = readFragment(SubmittedPanel_UpdateRequest, props.request);
  // Somebody may come back to this address long after: then it must not claim what is no longer so.
  if (state !== 'SUBMITTED' && state !== 'ACCEPTED') return <PageTitle title={`The update on ${theme.name} is not submitted`} />;
  return (
    <>
      <Panel title="Update submitted">{theme.name}: {meeting.title}</Panel>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>The coordinator reads it by {formatLongDay(meeting.timetable.reviewBy)}, and accepts it or returns it to you with a comment.</li>
        <li>Accepted updates are frozen into the pack, which goes out on {formatLongDay(meeting.timetable.packOutOn)}.</li>
        <li>The group reads and discusses it on {formatLongDay(meeting.heldOn)}.</li>
      </ol>
    </>
  );
}
