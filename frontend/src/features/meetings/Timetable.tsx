import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { dayOf, today } from '../../lib/dates.js';
import { TimetableLine } from './TimetableLine.js';
import { timetableSteps } from './timetable-steps.js';

const Timetable_Meeting = graphql(`
  fragment Timetable_Meeting on Meeting {
    heldOn
    timetable {
      callOpensOn
      remindOn
      remindAgainOn
      dueOn
      reviewBy
      freezeOn
      packOutOn
      minutesDueOn
    }
    pack {
      id
      latest {
        id
        number
        frozenAt
      }
    }
  }
`);

/** The days of the cycle, with today among them. */
export function Timetable(props: { meeting: FragmentType<typeof Timetable_Meeting> }) {
  const { heldOn, timetable, pack } = readFragment(Timetable_Meeting, props.meeting);
  const now = today();
  const frozen = pack?.latest ? { day: dayOf(pack.latest.frozenAt), version: pack.latest.number } : null;
  return (
    <section aria-labelledby="timetable">
      <h2 className="govuk-heading-m" id="timetable">Timetable</h2>
      <TimetableLine steps={timetableSteps(timetable, heldOn, now, frozen)} today={now} />
    </section>
  );
}
