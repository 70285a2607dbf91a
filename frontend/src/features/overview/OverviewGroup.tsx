import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { count } from '../../lib/words.js';
import { modeWords, type ReportingMode } from '../../lib/terms.js';
import { OverviewRow, type OverviewRow_OverviewRow } from './OverviewRow.js';

const OverviewGroup_OverviewGroup = graphql(`
  fragment OverviewGroup_OverviewGroup on OverviewGroup {
    mode
    meaning
    summary
  }
`);

const columns: Record<ReportingMode, readonly string[]> = {
  MONITORED: ['Theme and lead', 'Status', 'Direction', 'Last meetings', 'Headline', 'Ask of the group'],
  ASSURED: ['Theme and lead', 'Assurance', 'Given on', 'Last meetings', 'Headline', 'Ask of the group'],
  AD_HOC: ['Theme and lead', 'Status', 'Direction', 'Last meetings', 'Headline', 'Ask of the group'],
};

interface OverviewGroupProps {
  group: FragmentType<typeof OverviewGroup_OverviewGroup>;
  /** The rows to show, in their order. */
  rows: readonly (FragmentType<typeof OverviewRow_OverviewRow> & { slug: string })[];
  /** How many of its rows are left out. */
  hidden: number;
  /** The meetings in the strips, the oldest first. */
  stripDays: readonly string[];
}

/**
 * One way of reporting and its rows. On a phone each row becomes a card by style alone; the roles keep it
 * a table for those who hear it, whatever the style makes of it.
 */
export function OverviewGroup({ group: masked, rows, hidden, stripDays }: OverviewGroupProps) {
  const group = readFragment(OverviewGroup_OverviewGroup, masked);
  const id = `group-${group.mode}`;
  return (
    <section className="app-overview__group">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={id}>
        {modeWords[group.mode]}
      </h2>
      <p className="govuk-body">
        {group.meaning} {group.summary}
      </p>
      {hidden > 0 && <p className="govuk-body app-secondary">{hiddenInWords(hidden, rows.length)}</p>}
      {rows.length > 0 && (
        <table className="govuk-table app-overview__table" role="table" aria-labelledby={id}>
          <thead className="govuk-table__head" role="rowgroup">
            <tr className="govuk-table__row" role="row">
              {columns[group.mode].map((heading) => (
                <th key={heading} scope="col" role="columnheader" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body" role="rowgroup">
            {rows.map((row) => (
              <OverviewRow key={row.slug} row={row} stripDays={stripDays} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function hiddenInWords(hidden: number, left: number): string {
  return left === 0 ? 'No row matches what you chose to show.' : `${count(hidden, 'row')} not shown.`;
}
