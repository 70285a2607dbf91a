import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';

const DistrictOnlyPriorities_Agreement = graphql(`
  fragment DistrictOnlyPriorities_Agreement on Agreement {
    districtOnlyPriorities {
      id
      name
    }
  }
`);

export function DistrictOnlyPriorities(props: { agreement: FragmentType<typeof DistrictOnlyPriorities_Agreement> }) {
  const { districtOnlyPriorities } = readFragment(DistrictOnlyPriorities_Agreement, props.agreement);
  if (districtOnlyPriorities.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">Priorities of districts only</h2>
      <p className="govuk-body">Agreed as priorities in some districts, not countywide. The agreement does not say in which.</p>
      <ul className="govuk-list govuk-list--bullet">
        {districtOnlyPriorities.map((priority) => (
          <li key={priority.id}>{priority.name}</li>
        ))}
      </ul>
    </>
  );
}
