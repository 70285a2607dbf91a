import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { OverviewHeading_OverviewFragment } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import type { MeetingState } from '../../lib/terms.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextLink } from '../../ui/TextLink.js';

const OverviewHeading_Overview = graphql(`
  fragment OverviewHeading_Overview on Overview {
    day
    meeting {
      id
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
  }
`);

interface OverviewHeadingProps {
  overview: FragmentType<typeof OverviewHeading_Overview>;
  /** Whether somebody asked for an earlier day. */
  asOn: boolean;
}

export function OverviewHeading({ overview, asOn }: OverviewHeadingProps) {
  const { meeting, day } = readFragment(OverviewHeading_Overview, overview);
  return (
    <>
      {asOn && <AsOnNote day={day} />}
      {meeting ? <MeetingHeading meeting={meeting} /> : <PageTitle title="Overview" />}
    </>
  );
}

function AsOnNote({ day }: { day: string }) {
  return (
    <InsetText>
      This is the overview as on {formatDay(day)}: the last meeting held by then, with the leads and boards of that day.{' '}
      <TextLink to={paths.overview}>See today’s</TextLink>
    </InsetText>
  );
}

function MeetingHeading({ meeting }: { meeting: NonNullable<OverviewHeading_OverviewFragment['meeting']> }) {
  const { pack } = meeting;
  return (
    <>
      <PageTitle title={`Meeting of ${formatDay(meeting.heldOn)}`} caption="Overview" documentTitle="Overview" />
      <p className="govuk-body">
        {whereItStands(meeting.state, meeting.workingDaysToDue, meeting.timetable.dueOn)}{' '}
        {pack?.latest && <TextLink to={paths.pack(pack.id, pack.latest.number)}>Read the pack as members have it (version {pack.latest.number})</TextLink>}
      </p>
      <p className="govuk-body app-no-print">
        <TextLink to={paths.brief(meeting.id)}>Brief on one page</TextLink> · <TextLink to={paths.history}>Status across meetings</TextLink>
      </p>
    </>
  );
}

function whereItStands(state: MeetingState, workingDaysToDue: number, dueOn: string): string {
  if (state === 'PLANNED') return 'The call for updates has not been opened yet.';
  if (state === 'FROZEN') return 'The pack is frozen.';
  if (state === 'CANCELLED') return 'This meeting was cancelled.';
  if (state === 'CONCLUDED') return 'This meeting has been held.';
  if (workingDaysToDue > 0) return `Updates are due in ${count(workingDaysToDue, 'working day')}, on ${formatDay(dueOn)}.`;
  if (workingDaysToDue === 0) return 'Updates are due today.';
  return `Updates were due on ${formatDay(dueOn)}; late updates can still come until the pack is frozen.`;
}
