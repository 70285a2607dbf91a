import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { ConflictNote } from '../../ui/ConflictNote.js';
import { VoluntaryTag } from '../../ui/VoluntaryTag.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { TextLink } from '../../ui/TextLink.js';
import { AskCell } from './AskCell.js';
import { StripCell } from './StripCell.js';
import { JudgementCells } from './JudgementCells.js';

export const OverviewRow_OverviewRow = graphql(`
  fragment OverviewRow_OverviewRow on OverviewRow {
    slug
    name
    leads
    received
    missing
    headline
    conflict
    conflictReason
    evidenceInWords
    illustrative
    kind
    strip
    ...JudgementCells_OverviewRow
    ...AskCell_OverviewRow
  }
`);

export function OverviewRow(props: { row: FragmentType<typeof OverviewRow_OverviewRow>; stripDays: readonly string[] }) {
  const row = readFragment(OverviewRow_OverviewRow, props.row);
  return (
    <tr className="govuk-table__row app-overview__row" role="row">
      <th scope="row" role="rowheader" className="govuk-table__header app-overview__name">
        <TextLink to={paths.theme(row.slug)}>{row.name}</TextLink>
        <span className="app-overview__leads">{row.leads.length > 0 ? row.leads.join('; ') : 'Lead not named'}</span>
        {row.kind === 'DISTRICT' && <VoluntaryTag />}
        {row.illustrative && <IllustrativeTag />}
      </th>
      <JudgementCells row={row} />
      <StripCell strip={row.strip} days={props.stripDays} />
      <td role="cell" className="govuk-table__cell app-overview__headline">
        {row.received ? (row.headline ?? 'No headline given') : <span className="app-secondary">{row.missing ?? 'Nothing was asked for this meeting.'}</span>}
        {row.conflict && <ConflictNote sentence={row.conflict} reason={row.conflictReason} />}
        {row.evidenceInWords && <span className="app-overview__evidence">Measures: {row.evidenceInWords}.</span>}
      </td>
      <AskCell row={row} />
    </tr>
  );
}
