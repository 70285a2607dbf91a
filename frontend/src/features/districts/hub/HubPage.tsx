import { REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import type { ReferralType } from '../../../graphql/generated/graphql.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Empty } from '../../../ui/Empty.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { Table } from '../../../ui/Table.js';
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
    counts {
      byType {
        name
        open
        closed
      }
      byTheme {
        name
        open
        closed
      }
      byArea {
        name
        open
        closed
      }
    }
  }
`);

interface HubPageProps {
  hub: FragmentType<typeof HubPage_Hub>;
  district: { slug: string; cspName: string };
}

/** The weekly multi-agency meeting of a district: what is open, what was closed, and how many of each kind. */
export function HubPage({ hub: masked, district }: HubPageProps) {
  const { viewerCanKeep, open, closed, counts } = readFragment(HubPage_Hub, masked);
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
          <Counts of="Type of referral" counts={counts.byType.map((count) => ({ ...count, name: REFERRAL_WORDS[count.name as ReferralType] }))} />
          <Counts of="Theme" counts={counts.byTheme.map((count) => ({ ...count, name: count.name || 'None of the agreement’s themes' }))} />
          <Counts of="Area" counts={counts.byArea} />
        </>
      )}
    </>
  );
}

function Counts({ of, counts }: { of: string; counts: readonly { name: string; open: number; closed: number }[] }) {
  const columns = [{ header: of }, { header: 'Open', numeric: true }, { header: 'Closed in twelve months', numeric: true }];
  return <Table caption={`By ${of.toLowerCase()}`} captionSize="s" columns={columns} rows={counts.map(({ name, open, closed }) => ({ key: name, cells: [name, open, closed] }))} />;
}
