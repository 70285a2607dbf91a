import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Empty } from '../../../ui/Empty.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { HubCounts } from './HubCounts.js';
import { IssueTable } from './IssueTable.js';

const HubPage_Hub = graphql(`
  fragment HubPage_Hub on Hub {
    viewerCanKeep
    open {
      id
      ...IssueTable_HubIssue
    }
    closed {
      id
      ...IssueTable_HubIssue
    }
    ...HubCounts_Hub
  }
`);

interface HubPageProps {
  hub: FragmentType<typeof HubPage_Hub>;
  district: { slug: string; cspName: string };
}

/** The weekly multi-agency meeting of a district: what is open, what was closed, and how many of each kind. */
export function HubPage({ hub: masked, district }: HubPageProps) {
  const hub = readFragment(HubPage_Hub, masked);
  const { viewerCanKeep, open, closed } = hub;
  return (
    <>
      <PageTitle title="Community Safety Hub" caption={district.cspName} />
      <p className="govuk-body-l">Issues that several agencies work on together, each about a place and never about a person.</p>
      {viewerCanKeep && <ButtonLink to={paths.newHubIssue(district.slug)}>Take up an issue</ButtonLink>}
      {open.length > 0
        ? <IssueTable caption={`Open (${open.length})`} districtSlug={district.slug} issues={open} />
        : <Empty heading="No issue is open">{viewerCanKeep ? 'Take up an issue, and it is shown here until it is closed with its outcome.' : 'What the hub takes up is shown here until it is closed with its outcome.'}</Empty>}
      {closed.length > 0 && <IssueTable caption={`Closed in the last twelve months (${closed.length})`} districtSlug={district.slug} issues={closed} closed />}
      {open.length + closed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">In numbers</h2>
          <HubCounts hub={hub} />
        </>
      )}
    </>
  );
}
