import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import type { MeetingState } from '../../lib/terms.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextLink } from '../../ui/TextLink.js';

const OverviewHeading_Meeting = graphql(`
  fragment OverviewHeading_Meeting on Meeting {
    heldOn
    state
    workingDaysToDue
    timetable {
      dueOn
    }
    pack {
      id
      latest {
        id
        number
      }
    }
  }
`);

export function OverviewHeading(props: { meeting: FragmentType<typeof OverviewHeading_Meeting> | null }) {
  const meeting = readFragment(OverviewHeading_Meeting, props.meeting);
  if (!meeting) return <PageTitle title="Overview" />;
  const { pack } = meeting;
  return (
    <>
      <PageTitle title={`Meeting of ${formatDay(meeting.heldOn)}`} caption="Overview" documentTitle="Overview" />
      <p className="govuk-body">
        {whereItStands(meeting.state, meeting.workingDaysToDue, meeting.timetable.dueOn)}{' '}
        {pack?.latest && <TextLink to={paths.pack(pack.id, pack.latest.number)}>Read the pack as members have it (version {pack.latest.number})</TextLink>}
      </p>
    </>
  );
}

function whereItStands(state: MeetingState, workingDaysToDue: number, dueOn: string): string {
  if (state === 'PLANNED') return 'The call for updates has not been opened yet.';
  if (state === 'FROZEN') return 'The pack is frozen.';
  if (state === 'CONCLUDED') return 'This meeting has been held.';
  if (workingDaysToDue > 0) return `Updates are due in ${count(workingDaysToDue, 'working day')}, on ${formatDay(dueOn)}.`;
  if (workingDaysToDue === 0) return 'Updates are due today.';
  return `Updates were due on ${formatDay(dueOn)}; late updates can still come until the pack is frozen.`;
}
