import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList } from '../../ui/SummaryList.js';

const PrecisionAreas_District = graphql(`
  fragment PrecisionAreas_District on District {
    name
    precisionAreas {
      id
      name
      priorityType
      rationale
    }
  }
`);

export function PrecisionAreas(props: { district: FragmentType<typeof PrecisionAreas_District> }) {
  const district = readFragment(PrecisionAreas_District, props.district);
  return (
    <section>
      <h2 className="govuk-heading-m">Precision areas</h2>
      {district.precisionAreas.length === 0 && <p className="govuk-body">The agreement names no precision area in {district.name}.</p>}
      {district.precisionAreas.map((area) => (
        <SummaryCard key={area.id} title={area.name} headingLevel={3}>
          <SummaryList
            rows={[
              { key: 'Priority type', value: area.priorityType },
              { key: 'Why it is named', value: area.rationale || 'No reason is stated' },
            ]}
          />
        </SummaryCard>
      ))}
    </section>
  );
}
