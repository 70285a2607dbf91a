import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { AssuranceTag } from '../../../ui/AssuranceTag.js';
import { DirectionMark } from '../../../ui/DirectionMark.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { RatingTag } from '../../../ui/RatingTag.js';
import { Tag } from '../../../ui/Tag.js';

const JudgementLine_PerformanceUpdate = graphql(`
  fragment JudgementLine_PerformanceUpdate on PerformanceUpdate {
    form
    nilReason
    rating
    ratingWord
    direction
    assuranceLevel
    illustrative
  }
`);

/** The judgement of an accepted update in one line: status and direction, or the assurance. */
export function JudgementLine(props: { update: FragmentType<typeof JudgementLine_PerformanceUpdate> }) {
  const update = readFragment(JudgementLine_PerformanceUpdate, props.update);
  return (
    <div className="govuk-body app-tag-row">
      {update.nilReason ? (
        <Tag colour="grey">Nil return</Tag>
      ) : update.form === 'ASSURANCE' ? (
        <AssuranceTag level={update.assuranceLevel} />
      ) : (
        <>
          <RatingTag rating={update.rating} word={update.ratingWord} />
          <DirectionMark direction={update.direction} />
        </>
      )}
      {update.illustrative && <IllustrativeTag />}
    </div>
  );
}
