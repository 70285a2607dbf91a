import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';

const PlanObjectives_PartnerPlan = graphql(`
  fragment PlanObjectives_PartnerPlan on PartnerPlan {
    objectives {
      id
      text
    }
  }
`);

export function PlanObjectives(props: { plan: FragmentType<typeof PlanObjectives_PartnerPlan> }) {
  const { objectives } = readFragment(PlanObjectives_PartnerPlan, props.plan);
  if (objectives.length === 0) return <>None recorded</>;
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {objectives.map((objective) => (
        <li key={objective.id}>{objective.text}</li>
      ))}
    </ul>
  );
}
