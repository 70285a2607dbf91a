import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatInstant } from '../../lib/dates.js';
import { Empty } from '../../ui/Empty.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';

const PacksPage_Pack = graphql(`
  fragment PacksPage_Pack on Pack {
    id
    meeting {
      id
      title
      heldOn
    }
    latest {
      id
      number
      hash
      frozenAt
    }
    addenda {
      id
    }
  }
`);

const columns = [{ header: 'Meeting' }, { header: 'Version' }, { header: 'Frozen' }, { header: 'Addenda' }, { header: 'Seal' }];

interface Version {
  number: number;
  hash: string;
  frozenAt: string;
}

function packCells(packId: string, heldOn: string, latest: Version, addenda: number) {
  return [
    <TextLink to={paths.pack(packId, latest.number)}>{formatDay(heldOn)}</TextLink>,
    latest.number,
    formatInstant(latest.frozenAt),
    addenda === 0 ? 'None' : addenda,
    <span className="app-code">{latest.hash.slice(0, 12)}</span>,
  ];
}

export function PacksPage(props: { packs: readonly FragmentType<typeof PacksPage_Pack>[] }) {
  const packs = readFragment(PacksPage_Pack, props.packs);
  const rows = packs.flatMap(({ id, meeting, latest, addenda }) => (latest ? [{ key: id, cells: packCells(id, meeting.heldOn, latest, addenda.length) }] : []));
  return (
    <>
      <PageTitle title="Packs" />
      <p className="govuk-body-l">The papers that members had before them at each meeting. A frozen pack is never changed; corrections are added to it with their date.</p>
      {rows.length > 0 ? <Table caption="Packs of the meetings" hideCaption stack columns={columns} rows={rows} /> : <Empty heading="No pack yet">The first pack is here when the coordinator has frozen the papers of a meeting.</Empty>}
    </>
  );
}
