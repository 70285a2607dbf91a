import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { ActionTable } from './ActionTable.js';

const PriorityActions_Priority = graphql(`
  fragment PriorityActions_Priority on Priority {
    name
    districtActions {
      id
      ...ActionTable_PlannedAction
    }
  }
`);

/** What districts do for a priority of the agreement, out of their delivery plans. */
export function PriorityActions(props: { priority: FragmentType<typeof PriorityActions_Priority> }) {
  const { name, districtActions } = readFragment(PriorityActions_Priority, props.priority);
  const actions = districtActions ?? [];
  return (
    <section aria-labelledby="district-actions">
      <h2 className="govuk-heading-m" id="district-actions">What districts do for this priority</h2>
      {actions.length > 0
        ? <ActionTable byDistrict hideCaption caption={`Actions of districts’ plans for ${name}`} actions={actions} />
        : <p className="govuk-body">No action of a district’s plan of this year names this priority.</p>}
    </section>
  );
}
