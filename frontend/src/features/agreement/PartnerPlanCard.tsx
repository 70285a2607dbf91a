import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { Tag } from '../../ui/Tag.js';

const PartnerPlanCard_PartnerPlan = graphql(`
  fragment PartnerPlanCard_PartnerPlan on PartnerPlan {
    title
    term
    termOver
    standing
    organisation {
      id
      name
    }
    objectives {
      id
      text
    }
  }
`);

export function PartnerPlanCard(props: { plan: FragmentType<typeof PartnerPlanCard_PartnerPlan> }) {
  const plan = readFragment(PartnerPlanCard_PartnerPlan, props.plan);
  const objectives = (
    <ul className="govuk-list govuk-list--bullet">
      {plan.objectives.map((objective) => (
        <li key={objective.id}>{objective.text}</li>
      ))}
    </ul>
  );
  const rows = [
    { key: 'Owner', value: plan.organisation?.name ?? 'Not stated' },
    { key: 'Term', value: plan.term ?? 'Not stated' },
    {
      key: 'Standing',
      value: (
        <span className="app-tag-row">
          {plan.termOver && <Tag colour="orange">Term over</Tag>}
          {plan.standing}
        </span>
      ),
    },
    { key: 'Objectives', value: plan.objectives.length > 0 ? objectives : 'None recorded' },
  ];
  return (
    <SummaryCard title={plan.title} headingLevel={3}>
      <SummaryList rows={rows} />
    </SummaryCard>
  );
}
