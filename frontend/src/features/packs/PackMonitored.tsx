import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { ratingWords } from '../../lib/terms.js';
import { DirectionMark } from '../../ui/DirectionMark.js';
import { RatingTag } from '../../ui/RatingTag.js';
import { PackAreas } from './PackAreas.js';
import { PackNextSteps } from './PackNextSteps.js';
import { PackText } from './PackText.js';

const PackMonitored_PackItem = graphql(`
  fragment PackMonitored_PackItem on PackItem {
    rating
    ratingWord
    ratingMeaning
    ratingReason
    previousRating
    previousRatingWord
    direction
    progress
    concerns
    withheld
    ...PackAreas_PackItem
    ...PackNextSteps_PackItem
  }
`);

export function PackMonitored(props: { item: FragmentType<typeof PackMonitored_PackItem> }) {
  const item = readFragment(PackMonitored_PackItem, props.item);
  return (
    <>
      <div className="govuk-body app-tag-row">
        <RatingTag rating={item.rating} word={item.ratingWord} />
        <span>{item.previousRating ? `was ${item.previousRatingWord ?? ratingWords[item.previousRating]}` : 'no status before'}</span>
        <DirectionMark direction={item.direction} />
      </div>
      {item.ratingMeaning && <p className="govuk-body-s app-secondary">{item.ratingMeaning}</p>}
      <PackText heading="Why this status" text={item.ratingReason} withheld={item.withheld.includes('STATUS')} />
      <PackText heading="Progress" text={item.progress} withheld={item.withheld.includes('HEADLINE')} />
      <PackAreas item={item} />
      <PackText heading="Concerns and risks" text={item.concerns} withheld={item.withheld.includes('CONCERNS')} />
      <PackNextSteps item={item} />
    </>
  );
}
