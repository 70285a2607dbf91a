import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { MeetingStateTag } from '../../ui/MeetingStateTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';

const MeetingTable_Meeting = graphql(`
  fragment MeetingTable_Meeting on Meeting {
    id
    title
    heldOn
    venue
    state
    illustrative
    timetable {
      dueOn
    }
  }
`);

const COLUMNS = [{ header: 'Meeting' }, { header: 'Held on' }, { header: 'State' }, { header: 'Updates due' }, { header: 'Venue' }];

export function MeetingTable(props: { meetings: readonly FragmentType<typeof MeetingTable_Meeting>[] }) {
  const meetings = readFragment(MeetingTable_Meeting, props.meetings);
  if (meetings.length === 0) {
    return <Empty heading="No meetings yet">The coordinator of the partnership creates each meeting. Its timetable, its updates and its pack are then found here.</Empty>;
  }
  const rows = meetings.map(({ id, title, heldOn, venue, state, illustrative, timetable }) => ({
    key: id,
    cells: [
      <span key="title" className="app-tag-row"><TextLink to={paths.meeting(id)}>{title}</TextLink>{illustrative && <IllustrativeTag />}</span>,
      formatDay(heldOn),
      <MeetingStateTag key="state" state={state} />,
      state === 'CANCELLED' ? 'No longer due' : formatDay(timetable.dueOn),
      venue || 'Not given yet',
    ],
  }));
  return <Table caption="Meetings of the group" hideCaption stack columns={COLUMNS} rows={rows} />;
}
