import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { askWords } from '../../../lib/terms.js';
import { InsetText } from '../../../ui/InsetText.js';

const AcceptedAsk_PerformanceUpdate = graphql(`
  fragment AcceptedAsk_PerformanceUpdate on PerformanceUpdate {
    ask
    askDetail
  }
`);

export function AcceptedAsk(props: { update: FragmentType<typeof AcceptedAsk_PerformanceUpdate> }) {
  const { ask, askDetail } = readFragment(AcceptedAsk_PerformanceUpdate, props.update);
  if (!ask) return <p className="govuk-body app-secondary">Nothing is asked of the group.</p>;
  return (
    <InsetText>
      <strong>Ask of the group: {askWords[ask].toLowerCase()}</strong>
      {askDetail && <p className="govuk-body app-prose govuk-!-margin-top-2 govuk-!-margin-bottom-0">{askDetail}</p>}
    </InsetText>
  );
}
