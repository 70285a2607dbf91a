import { REFERRAL_WORDS } from '@csa/shared/hub-words.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import type { ReferralType } from '../../../graphql/generated/graphql.js';
import { Table } from '../../../ui/Table.js';

const HubCounts_Hub = graphql(`
  fragment HubCounts_Hub on Hub {
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

/** The issues of a hub in numbers: by type of referral, by theme and by area. */
export function HubCounts(props: { hub: FragmentType<typeof HubCounts_Hub> }) {
  const { counts } = readFragment(HubCounts_Hub, props.hub);
  return (
    <div className="app-hub-counts">
      <Counts of="Type of referral" counts={counts.byType.map((count) => ({ ...count, name: REFERRAL_WORDS[count.name as ReferralType] }))} />
      <Counts of="Theme" counts={counts.byTheme.map((count) => ({ ...count, name: count.name || 'None of the agreement’s themes' }))} />
      <Counts of="Area" counts={counts.byArea} />
    </div>
  );
}

function Counts({ of, counts }: { of: string; counts: readonly { name: string; open: number; closed: number }[] }) {
  const columns = [{ header: of }, { header: 'Open', numeric: true }, { header: 'Closed in twelve months', numeric: true }];
  return <Table caption={`By ${of.toLowerCase()}`} captionSize="s" className="app-hub-counts__table" columns={columns} rows={counts.map(({ name, open, closed }) => ({ key: name, cells: [name, open, closed] }))} />;
}
