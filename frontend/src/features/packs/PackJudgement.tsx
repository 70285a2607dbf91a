import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { AssuranceTag } from '../../ui/AssuranceTag.js';
import { RatingTag } from '../../ui/RatingTag.js';
import { Tag } from '../../ui/Tag.js';

const PackJudgement_PackItem = graphql(`
  fragment PackJudgement_PackItem on PackItem {
    form
    received
    notResubmitted
    nilReason
    rating
    ratingWord
    assuranceLevel
  }
`);

export function PackJudgement(props: { item: FragmentType<typeof PackJudgement_PackItem> }) {
  const item = readFragment(PackJudgement_PackItem, props.item);
  if (!item.received) return <Tag colour="red">{item.notResubmitted ? 'Not resubmitted' : 'Not received'}</Tag>;
  if (item.nilReason) return <Tag colour="grey">Nil return</Tag>;
  return item.form === 'ASSURANCE' ? <AssuranceTag level={item.assuranceLevel} /> : <RatingTag rating={item.rating} word={item.ratingWord} />;
}
