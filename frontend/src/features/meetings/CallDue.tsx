import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatLongDay } from '../../lib/dates.js';
import { daysLeftInWords } from '../../lib/words.js';

const CallDue_Meeting = graphql(`
  fragment CallDue_Meeting on Meeting {
    state
    workingDaysToDue
    timetable {
      dueOn
      freezeOn
    }
  }
`);

/** While a call is open: by when updates are due, and when its pack is to be frozen. */
export function CallDue(props: { meeting: FragmentType<typeof CallDue_Meeting> }) {
  const { state, workingDaysToDue, timetable } = readFragment(CallDue_Meeting, props.meeting);
  if (state !== 'CALL_OPEN') return null;
  return (
    <p className="govuk-body">
      Updates are due on {formatLongDay(timetable.dueOn)}: <strong>{daysLeftInWords(workingDaysToDue)}</strong>. The pack is to be frozen on {formatLongDay(timetable.freezeOn)}.
    </p>
  );
}
