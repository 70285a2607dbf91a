import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { askWords } from '../../lib/terms.js';

const AskCell_OverviewRow = graphql(`
  fragment AskCell_OverviewRow on OverviewRow {
    received
    ask
    askDetail
  }
`);

export function AskCell(props: { row: FragmentType<typeof AskCell_OverviewRow> }) {
  const { received, ask, askDetail } = readFragment(AskCell_OverviewRow, props.row);
  return (
    <td role="cell" className="govuk-table__cell app-overview__ask">
      <span className="app-overview__label">Ask of the group: </span>
      {ask ? (
        <>
          <strong>{askWords[ask]}</strong>
          {askDetail && <span className="app-overview__ask-detail">{askDetail}</span>}
        </>
      ) : (
        <span className="app-secondary">{received ? 'Nothing asked' : 'Not known'}</span>
      )}
    </td>
  );
}
