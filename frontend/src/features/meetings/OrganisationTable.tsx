import { Details } from '../../ui/Details.js';
import { Table } from '../../ui/Table.js';
import { countsByOrganisation, type Tracked } from './tracker-narrowing.js';

const COLUMNS = [
  { header: 'Organisation' }, { header: 'Asked', numeric: true }, { header: 'Still owed', numeric: true }, { header: 'Submitted or accepted', numeric: true },
  { header: 'Not received or not resubmitted', numeric: true }, { header: 'Late', numeric: true },
];

/** How each organisation stands. */
export function OrganisationTable({ requests }: { requests: readonly Tracked[] }) {
  const rows = countsByOrganisation(requests).map(({ organisation, asked, owed, handedIn, notReceived, late }) => ({
    key: organisation, cells: [organisation, asked, owed, handedIn, notReceived, late],
  }));
  return (
    <Details summary="By organisation">
      <Table caption="Updates by organisation of the lead" captionSize="s" columns={COLUMNS} rows={rows} stack />
      <p className="govuk-body-s app-secondary">An update that leads of two organisations give together is counted with both.</p>
    </Details>
  );
}
