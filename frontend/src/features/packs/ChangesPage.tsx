import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { ItemStanding } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextLink } from '../../ui/TextLink.js';
import { ChangedItem } from './ChangedItem.js';
import { ChangesList } from './ChangesList.js';

const ChangesPage_MeetingChanges = graphql(`
  fragment ChangesPage_MeetingChanges on MeetingChanges {
    meeting {
      id
      heldOn
      illustrative
      pack {
        id
        latest {
          id
          number
        }
      }
    }
    previousMeeting {
      id
      heldOn
    }
    final
    summary
    items {
      slug
      name
      changed
      standing
      ...ChangedItem_ItemChanges
      ...ChangesList_ItemChanges
    }
  }
`);

interface ChangesPageProps {
  changes: FragmentType<typeof ChangesPage_MeetingChanges>;
  /** The one theme or locality to show, by its name in web addresses; null for all. */
  only: string | null;
}

/** What changed since the meeting before: one sentence, then item by item, the important first; or of one theme alone, with its texts open. */
export function ChangesPage({ only, ...props }: ChangesPageProps) {
  const { meeting, previousMeeting, final, summary, items } = readFragment(ChangesPage_MeetingChanges, props.changes);
  const { pack } = meeting;
  const one = items.find(({ slug }) => slug === only);
  return (
    <>
      <PageTitle title="What changed" caption={`Meeting of ${formatDay(meeting.heldOn)}`} documentTitle={`What changed: meeting of ${formatDay(meeting.heldOn)}`} />
      {meeting.illustrative && (
        <p className="govuk-body">
          <IllustrativeTag /> These updates are made up to show how the service works.
        </p>
      )}
      {!one && <p className="govuk-body-l">{summary}</p>}
      {previousMeeting && items.length > 0 && (
        <p className="govuk-body app-secondary">
          {final ? 'Read from the frozen packs of the two meetings.' : 'The call is open: this counts the updates accepted so far and may still change.'}{' '}
          {final && pack?.latest && <TextLink to={paths.pack(pack.id, pack.latest.number)}>Read the pack</TextLink>}
        </p>
      )}
      {!one && <ChangesList items={items} />}
      {one && (
        <>
          {one.changed ? <ChangedItem item={one} view="words" open /> : <p className="govuk-body-l">{one.name}: {unchangedWords(one.standing)}</p>}
          <p className="govuk-body">
            <TextLink to={paths.changes(meeting.id)}>All that changed at this meeting</TextLink>
          </p>
          <p className="govuk-body">
            <TextLink to={paths.theme(one.slug)}>{one.name}: the whole theme</TextLink>
          </p>
        </>
      )}
    </>
  );
}

function unchangedWords(standing: ItemStanding): string {
  if (standing === 'WAITING') return 'its update is submitted and waits for the coordinator.';
  return standing === 'PENDING' ? 'no update is received yet.' : 'nothing changed.';
}
