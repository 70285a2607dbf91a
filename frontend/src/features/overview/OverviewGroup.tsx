import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { count } from '../../lib/words.js';
import { modeWords, type ReportingMode } from '../../lib/terms.js';
import { OverviewRow } from './OverviewRow.js';
import { viewed, type OverviewView } from './overview-view.js';

const OverviewGroup_OverviewGroup = graphql(`
  fragment OverviewGroup_OverviewGroup on OverviewGroup {
    mode
    meaning
    summary
    rows {
      slug
      received
      ask
      rating
      previousRating
      assuranceLevel
      previousAssuranceLevel
      ...OverviewRow_OverviewRow
    }
  }
`);

const columns: Record<ReportingMode, readonly string[]> = {
  MONITORED: ['Theme and lead', 'Status', 'Direction', 'Headline', 'Ask of the group'],
  ASSURED: ['Theme and lead', 'Assurance', 'Given on', 'Headline', 'Ask of the group'],
  AD_HOC: ['Theme and lead', 'Status', 'Direction', 'Headline', 'Ask of the group'],
};

interface OverviewGroupProps {
  group: FragmentType<typeof OverviewGroup_OverviewGroup>;
  view: OverviewView;
}

/**
 * One way of reporting and its rows. On a phone each row becomes a card by style alone; the roles keep it
 * a table for those who hear it, whatever the style makes of it.
 */
export function OverviewGroup({ group: masked, view }: OverviewGroupProps) {
  const group = readFragment(OverviewGroup_OverviewGroup, masked);
  const rows = viewed(group.rows, view);
  const id = `group-${group.mode}`;
  return (
    <section className="app-overview__group">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={id}>
        {modeWords[group.mode]}
      </h2>
      <p className="govuk-body">
        {group.meaning} {group.summary}
      </p>
      {rows.length < group.rows.length && <p className="govuk-body app-secondary">{hiddenInWords(group.rows.length - rows.length, rows.length)}</p>}
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
              <OverviewRow key={row.slug} row={row} />
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
