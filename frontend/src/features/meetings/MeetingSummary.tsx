import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatInstant, formatLongDay } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { InsetText } from '../../ui/InsetText.js';
import { MeetingStateTag } from '../../ui/MeetingStateTag.js';
import { PageTitle } from '../../ui/PageTitle.js';

const MeetingSummary_Meeting = graphql(`
  fragment MeetingSummary_Meeting on Meeting {
    title
    heldOn
    venue
    state
    illustrative
    reopenReason
    cancelReason
    cancelledAt
    cancelledBy
  }
`);

interface MeetingSummaryProps {
  meeting: FragmentType<typeof MeetingSummary_Meeting>;
  /** What the page shows of the meeting, where it is not the meeting itself: "Tracker". */
  caption?: string;
}

/** Which meeting this is, where it stands, when and where it is held. */
export function MeetingSummary({ meeting, caption }: MeetingSummaryProps) {
  const { title, heldOn, venue, state, illustrative, reopenReason, cancelReason, cancelledAt, cancelledBy } = readFragment(MeetingSummary_Meeting, meeting);
  return (
    <>
      <PageTitle title={title} caption={caption} documentTitle={caption ? `${caption}: ${title}` : title} />
      <p className="govuk-body app-tag-row">
        <MeetingStateTag state={state} />
        {illustrative && <IllustrativeTag />}
        <span>{formatLongDay(heldOn)}</span>
        <span>{venue || 'Venue not given yet'}</span>
      </p>
      {cancelReason && <InsetText>This meeting was cancelled on {formatInstant(cancelledAt ?? '')} by {cancelledBy}. Why: {cancelReason}</InsetText>}
      {reopenReason && <InsetText>The call is open again for a new version of the pack. Why: {reopenReason}</InsetText>}
    </>
  );
}
