import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../../ui/TextLink.js';
import { ActionTable } from './ActionTable.js';

const PrecisionAreaActions_PrecisionArea = graphql(`
  fragment PrecisionAreaActions_PrecisionArea on PrecisionArea {
    id
    name
    district {
      id
      slug
      name
    }
    districtActions {
      id
      ...ActionTable_PlannedAction
    }
  }
`);

/** What a district does for one of its precision areas, out of its delivery plan. */
export function PrecisionAreaActions(props: { area: FragmentType<typeof PrecisionAreaActions_PrecisionArea> }) {
  const { id, name, district, districtActions } = readFragment(PrecisionAreaActions_PrecisionArea, props.area);
  const actions = districtActions ?? [];
  const plan = <TextLink to={paths.plan(district.slug)}>plan of {district.name}</TextLink>;
  if (actions.length === 0) return <p className="govuk-body">No action of this year’s {plan} names it.</p>;
  return (
    <>
      <p className="govuk-body">From the {plan}, this year’s and what is still to be done of earlier ones:</p>
      <ActionTable areaId={id} hideCaption caption={`Actions of the plan of ${district.name} for ${name}`} actions={actions} />
    </>
  );
}
