import { districtTrail } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, today } from '../../lib/dates.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { InsetText } from '../../ui/InsetText.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryList } from '../../ui/SummaryList.js';

const PrecisionAreaHeading_PrecisionArea = graphql(`
  fragment PrecisionAreaHeading_PrecisionArea on PrecisionArea {
    name
    priorityType
    rationale
    validUntil
    area {
      code
      indicative
    }
    district {
      id
      slug
      name
    }
  }
`);

/** Which precision area it is, why the agreement names it, and whether its ground is sure. */
export function PrecisionAreaHeading(props: { area: FragmentType<typeof PrecisionAreaHeading_PrecisionArea> }) {
  const { name, priorityType, rationale, validUntil, area, district } = readFragment(PrecisionAreaHeading_PrecisionArea, props.area);
  return (
    <>
      <Breadcrumbs items={districtTrail(district)} />
      <PageTitle title={name} caption={`Precision area in ${district.name}`} />
      {validUntil && validUntil <= today() && <InsetText>The agreement has not named {name} as a precision area since {formatDay(validUntil)}. What was planned and reported for it stays here.</InsetText>}
      {area?.indicative && <InsetText>{area.indicative}</InsetText>}
      <SummaryList rows={[{ key: 'Priority type', value: priorityType }, { key: 'Why it was chosen', value: rationale || 'No reason is stated' }]} />
    </>
  );
}
