import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { EvidenceList } from '../../../ui/EvidenceList.js';

const AcceptedEvidence_PerformanceUpdate = graphql(`
  fragment AcceptedEvidence_PerformanceUpdate on PerformanceUpdate {
    withheld
    evidence {
      title
      address
    }
  }
`);

/** Links to evidence; where none were given nothing is missing, so nothing is said. */
export function AcceptedEvidence(props: { update: FragmentType<typeof AcceptedEvidence_PerformanceUpdate> }) {
  const { evidence, withheld } = readFragment(AcceptedEvidence_PerformanceUpdate, props.update);
  const kept = withheld.includes('EVIDENCE');
  if (!kept && (evidence ?? []).length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Links to evidence</h3>
      {kept ? <p className="govuk-body app-secondary">Kept to members of the group</p> : <EvidenceList links={evidence ?? []} />}
    </>
  );
}
