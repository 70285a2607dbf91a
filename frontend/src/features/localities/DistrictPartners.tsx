import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { HolderName } from './HolderName.js';

const DistrictPartners_District = graphql(`
  fragment DistrictPartners_District on District {
    cspChair {
      id
      ...HolderName_Post
    }
    cspLead {
      id
      ...HolderName_Post
    }
    responsibleAuthorities {
      id
      name
    }
  }
`);

interface DistrictPartnersProps {
  district: FragmentType<typeof DistrictPartners_District>;
}

/** Who chairs and leads the district's partnership, and the authorities that make it up as the agreement lists them. */
export function DistrictPartners(props: DistrictPartnersProps) {
  const { cspChair, cspLead, responsibleAuthorities: authorities } = readFragment(DistrictPartners_District, props.district);
  return (
    <SummaryList
      rows={[
        { key: 'Chair', value: <HolderName post={cspChair ?? null} /> },
        { key: 'Lead', value: <HolderName post={cspLead ?? null} /> },
        { key: 'Responsible authorities', value: authorities && authorities.length > 0 ? <>{authorities.map(({ name }) => name).join('; ')}<span className="app-cell-note">As the agreement lists them for every district</span></> : 'None are recorded' },
      ]}
    />
  );
}
