import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Table } from '../../ui/Table.js';
import { Tag } from '../../ui/Tag.js';
import { TextLink } from '../../ui/TextLink.js';
import { PlanObjectives } from './PlanObjectives.js';

const PartnerPlans_Agreement = graphql(`
  fragment PartnerPlans_Agreement on Agreement {
    partnerPlans {
      id
      title
      standing
      termOver
      organisation {
        id
        name
      }
      ...PlanObjectives_PartnerPlan
    }
  }
`);

const columns = [{ header: 'Plan' }, { header: 'Term' }, { header: 'Objectives' }];

/** The plans of partners that the agreement names; a plan whose term is over says so. */
export function PartnerPlans(props: { agreement: FragmentType<typeof PartnerPlans_Agreement> }) {
  const { partnerPlans } = readFragment(PartnerPlans_Agreement, props.agreement);
  const rows = partnerPlans.map((plan) => ({
    key: plan.id,
    cells: [
      <>
        {plan.title}
        <span className="app-cell-note">{plan.organisation?.name ?? 'Owner not stated'}</span>
      </>,
      <>
        {plan.termOver && <Tag colour="orange">Term over</Tag>}
        <span className={plan.termOver ? 'app-cell-note' : undefined}>{plan.standing}</span>
      </>,
      <PlanObjectives plan={plan} />,
    ],
  }));
  return (
    <>
      <h2 className="govuk-heading-l">Plans of partners</h2>
      <p className="govuk-body">
        <TextLink to={paths.contributions}>Which priorities contribute to which objectives</TextLink>
      </p>
      {rows.length > 0 ? <Table caption="Plans of partners" hideCaption columns={columns} rows={rows} stack className="app-thirds" /> : <p className="govuk-body">No plan of a partner is recorded with this agreement.</p>}
    </>
  );
}
