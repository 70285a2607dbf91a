import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { askWords } from '../../lib/terms.js';
import { InsetText } from '../../ui/InsetText.js';

const PackAsk_PackItem = graphql(`
  fragment PackAsk_PackItem on PackItem {
    ask
    askDetail
    withheld
  }
`);

export function PackAsk(props: { item: FragmentType<typeof PackAsk_PackItem> }) {
  const { ask, askDetail, withheld } = readFragment(PackAsk_PackItem, props.item);
  if (!ask && withheld.includes('ASK')) return null;
  if (!ask) return <p className="govuk-body app-secondary">Nothing is asked of the group.</p>;
  return (
    <InsetText>
      <strong>Ask of the group: {askWords[ask].toLowerCase()}</strong>
      {askDetail && <p className="govuk-body app-prose govuk-!-margin-top-2 govuk-!-margin-bottom-0">{askDetail}</p>}
    </InsetText>
  );
}
