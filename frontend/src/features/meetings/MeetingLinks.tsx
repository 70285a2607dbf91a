import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

const MeetingLinks_Meeting = graphql(`
  fragment MeetingLinks_Meeting on Meeting {
    id
    state
    viewerCanEdit
    viewerCanReopen
    pack {
      id
      latest {
        id
        number
      }
    }
  }
`);

/** Where to read on about a meeting, beside the one thing to do. */
export function MeetingLinks(props: { meeting: FragmentType<typeof MeetingLinks_Meeting> }) {
  const { id, state, viewerCanEdit, viewerCanReopen, pack } = readFragment(MeetingLinks_Meeting, props.meeting);
  const hasBegun = state !== 'PLANNED' && state !== 'CANCELLED';
  const links = [
    ...(hasBegun ? [{ to: `${paths.overview}?meeting=${id}`, text: 'Overview of this meeting' }, { to: paths.brief(id), text: 'Brief on one page' }] : []),
    ...(hasBegun ? [{ to: paths.changes(id), text: 'What changed since the meeting before' }] : []),
    ...(viewerCanEdit && hasBegun ? [{ to: paths.tracker(id), text: 'Tracker of updates' }] : []),
    ...(viewerCanReopen ? [{ to: paths.reopenCall(id), text: 'Open the call again for a new version of the pack' }] : []),
    ...(pack?.latest ? [{ to: paths.pack(pack.id, pack.latest.number), text: `Pack, version ${pack.latest.number}` }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="govuk-list">
      {links.map(({ to, text }) => <li key={to}><TextLink to={to}>{text}</TextLink></li>)}
    </ul>
  );
}
