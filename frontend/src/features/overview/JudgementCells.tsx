import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { JudgementCells_OverviewRowFragment } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { assuranceWords, ratingWords, type UpdateRequestState } from '../../lib/terms.js';
import { AssuranceTag } from '../../ui/AssuranceTag.js';
import { DirectionMark } from '../../ui/DirectionMark.js';
import { RatingTag } from '../../ui/RatingTag.js';
import { StateTag } from '../../ui/StateTag.js';
import { Tag } from '../../ui/Tag.js';

const JudgementCells_OverviewRow = graphql(`
  fragment JudgementCells_OverviewRow on OverviewRow {
    mode
    state
    received
    nilReturn
    rating
    ratingWord
    direction
    assuranceLevel
    assuredOn
    change
    previousRating
    previousRatingWord
    previousAssuranceLevel
  }
`);

type Row = JudgementCells_OverviewRowFragment;

/** The lead's judgement and where it moves; of an assured theme the assurance and its day. */
export function JudgementCells(props: { row: FragmentType<typeof JudgementCells_OverviewRow> }) {
  const row = readFragment(JudgementCells_OverviewRow, props.row);
  const assured = row.mode === 'ASSURED';
  return (
    <>
      <td role="cell" className="govuk-table__cell app-overview__status">
        {row.received ? judgement(assured, row) : <WhyNot state={row.state} />}
        <span className="app-overview__change">{row.received ? row.change : lastTime(row)}</span>
      </td>
      <td role="cell" className="govuk-table__cell app-overview__direction">
        <span className="app-overview__label">{assured ? 'Assurance given on' : 'Direction'}: </span>
        {row.received ? movement(assured, row) : <span className="app-secondary">Not known</span>}
      </td>
    </>
  );
}

/** Of a row without an update: what was last said, lest it be forgotten. */
function lastTime(row: Row): string | null {
  if (row.mode === 'ASSURED') return row.previousAssuranceLevel && `Last time: ${assuranceWords[row.previousAssuranceLevel].toLowerCase()}`;
  return row.previousRating && `Last time: ${(row.previousRatingWord ?? ratingWords[row.previousRating]).toLowerCase()}`;
}

function judgement(assured: boolean, row: Row) {
  if (row.nilReturn) return <Tag colour="grey">Nil return</Tag>;
  return assured ? <AssuranceTag level={row.assuranceLevel} /> : <RatingTag rating={row.rating} word={row.ratingWord} />;
}

function movement(assured: boolean, row: Row) {
  if (row.nilReturn) return 'Nothing to report';
  if (!assured) return <DirectionMark direction={row.direction} />;
  return row.assuredOn ? formatDay(row.assuredOn) : 'No date given';
}

function WhyNot({ state }: { state: UpdateRequestState | null | undefined }) {
  return state ? <StateTag state={state} /> : <Tag colour="grey">Not asked</Tag>;
}
