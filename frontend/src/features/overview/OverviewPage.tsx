import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';
import { InOneMinute } from './InOneMinute.js';
import { OverallMeasure } from './OverallMeasure.js';
import { OverviewGroup } from './OverviewGroup.js';
import { OverviewHeading } from './OverviewHeading.js';
import { OverviewTools } from './OverviewTools.js';
import { ShownCount } from './ShownCount.js';
import { StripKey } from './StripCell.js';
import { addressOf, viewed, viewIn, type OverviewView } from './overview-view.js';

const OverviewPage_Overview = graphql(`
  fragment OverviewPage_Overview on Overview {
    summary
    illustrative
    stripDays
    overall {
      ...OverallMeasure_OverallMeasure
    }
    meeting {
      id
    }
    groups {
      mode
      rows {
        slug
        name
        state
        received
        ask
        rating
        previousRating
        assuranceLevel
        previousAssuranceLevel
        leads
        organisations
        boards
        lastUpdateOn
        ...OverviewRow_OverviewRow
      }
      ...OverviewGroup_OverviewGroup
    }
    ...OverviewHeading_Overview
  }
`);

const everything: OverviewView = { status: '', board: '', organisation: '', lead: '', sort: 'asks' };

/** The page the meeting opens on. What is shown and in which order stands in the address, so that it can be sent to somebody. */
export function OverviewPage({ overview: masked, asOn }: { overview: FragmentType<typeof OverviewPage_Overview>; asOn: boolean }) {
  const overview = readFragment(OverviewPage_Overview, masked);
  const { summary, illustrative, meeting, groups, stripDays, overall } = overview;
  const [parameters, setParameters] = useSearchParams();
  const view = viewIn(parameters);
  const all = groups.flatMap((group) => group.rows);
  const parts = groups.map((group) => ({ group, rows: viewed(group.rows, view) }));
  const shown = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="app-overview">
      <OverviewHeading overview={overview} asOn={asOn} />
      {!meeting && !asOn && (
        <Empty heading="No meeting has been called yet">
          When the coordinator creates a meeting and opens its call, the updates that lead officers submit are shown here.
        </Empty>
      )}
      {overall && <OverallMeasure overall={overall} />}
      {(meeting || asOn) && summary.length > 0 && <InOneMinute sentences={summary} illustrative={illustrative} meetingId={meeting?.id ?? null} />}
      <OverviewTools rows={all} view={view} onChange={(next) => setParameters(addressOf(next, parameters), { preventScrollReset: true })} />
      <ShownCount rows={all} shown={shown} view={view} all={`${paths.overview}?${addressOf(everything, parameters)}`} />
      {parts.map(({ group, rows }) => (
        <OverviewGroup key={group.mode} group={group} rows={rows} hidden={group.rows.length - rows.length} stripDays={stripDays} />
      ))}
      {stripDays.length > 0 && <StripKey />}
    </div>
  );
}
