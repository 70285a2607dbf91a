import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { EvidenceList } from '../../ui/EvidenceList.js';

const PackEvidence_PackItem = graphql(`
  fragment PackEvidence_PackItem on PackItem {
    evidence {
      title
      address
    }
  }
`);

export function PackEvidence(props: { item: FragmentType<typeof PackEvidence_PackItem> }) {
  const { evidence } = readFragment(PackEvidence_PackItem, props.item);
  if (!evidence || evidence.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Links to evidence</h3>
      <EvidenceList links={evidence} />
    </>
  );
}
