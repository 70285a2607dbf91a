import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { AssuranceTag } from '../../ui/AssuranceTag.js';
import { PackAreas } from './PackAreas.js';
import { PackText } from './PackText.js';

const PackAssurance_PackItem = graphql(`
  fragment PackAssurance_PackItem on PackItem {
    assuranceBoard
    assuredOn
    assuranceLevel
    assuranceReason
    keyMessages
    escalations
    withheld
    ...PackAreas_PackItem
  }
`);

export function PackAssurance(props: { item: FragmentType<typeof PackAssurance_PackItem> }) {
  const item = readFragment(PackAssurance_PackItem, props.item);
  return (
    <>
      <div className="govuk-body app-tag-row">
        <AssuranceTag level={item.assuranceLevel} />
        <span>
          by {item.assuranceBoard ?? 'a board that is not named'}, {item.assuredOn ? `on ${formatDay(item.assuredOn)}` : 'day not given'}
        </span>
      </div>
      <PackText heading="Why this level of assurance" text={item.assuranceReason} withheld={item.withheld.includes('ASSURANCE')} />
      <PackText heading="Key messages" text={item.keyMessages} withheld={item.withheld.includes('KEY_MESSAGES')} />
      <PackAreas item={item} />
      <PackText heading="Escalations" text={item.escalations} withheld={item.withheld.includes('ESCALATIONS')} />
    </>
  );
}
