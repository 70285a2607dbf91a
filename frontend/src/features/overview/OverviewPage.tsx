import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';
import { InOneMinute } from './InOneMinute.js';
import { OverviewGroup } from './OverviewGroup.js';
import { OverviewHeading } from './OverviewHeading.js';
import { OverviewTools } from './OverviewTools.js';
import type { OverviewView } from './overview-view.js';

const OverviewPage_Overview = graphql(`
  fragment OverviewPage_Overview on Overview {
    summary
    illustrative
    meeting {
      id
      ...OverviewHeading_Meeting
    }
    groups {
      mode
      ...OverviewGroup_OverviewGroup
    }
  }
`);

/** The page the meeting opens on. */
export function OverviewPage({ overview }: { overview: FragmentType<typeof OverviewPage_Overview> }) {
  const { summary, illustrative, meeting, groups } = readFragment(OverviewPage_Overview, overview);
  const [view, setView] = useState<OverviewView>({ show: 'all', order: 'agreement' });
  return (
    <div className="app-overview">
      <OverviewHeading meeting={meeting ?? null} />
      {!meeting && (
        <Empty heading="No meeting has been called yet">
          When the coordinator creates a meeting and opens its call, the updates that lead officers submit are shown here.
        </Empty>
      )}
      {meeting && summary.length > 0 && <InOneMinute sentences={summary} illustrative={illustrative} />}
      <OverviewTools view={view} onChange={setView} />
      {groups.map((group) => (
        <OverviewGroup key={group.mode} group={group} view={view} />
      ))}
    </div>
  );
}
