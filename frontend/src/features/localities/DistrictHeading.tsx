import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { PageTitle } from '../../ui/PageTitle.js';

const DistrictHeading_District = graphql(`
  fragment DistrictHeading_District on District {
    name
    cspName
    gssCode
  }
`);

export function DistrictHeading(props: { district: FragmentType<typeof DistrictHeading_District> }) {
  const district = readFragment(DistrictHeading_District, props.district);
  return (
    <>
      <Breadcrumbs items={[{ to: paths.localities, text: 'Localities' }]} />
      <PageTitle title={district.name} caption={district.cspName} />
      <p className="govuk-body app-secondary">Code in official statistics: {district.gssCode}</p>
    </>
  );
}
