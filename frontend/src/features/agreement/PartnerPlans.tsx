import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { PartnerPlanCard } from './PartnerPlanCard.js';

const PartnerPlans_Agreement = graphql(`
  fragment PartnerPlans_Agreement on Agreement {
    partnerPlans {
      id
      ...PartnerPlanCard_PartnerPlan
    }
  }
`);

export function PartnerPlans(props: { agreement: FragmentType<typeof PartnerPlans_Agreement> }) {
  const { partnerPlans } = readFragment(PartnerPlans_Agreement, props.agreement);
  return (
    <>
      <h2 className="govuk-heading-l">Plans of partners</h2>
      {partnerPlans.length === 0 && <p className="govuk-body">No plan of a partner is recorded with this agreement.</p>}
      {partnerPlans.map((plan) => (
        <PartnerPlanCard key={plan.id} plan={plan} />
      ))}
    </>
  );
}
