import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Details } from '../../ui/Details.js';
import { Empty } from '../../ui/Empty.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextLink } from '../../ui/TextLink.js';
import { AuditEntry } from './AuditEntry.js';
import { OpenSittings } from './OpenSittings.js';
import { AuditFilterForm, type AuditWanted } from './AuditFilterForm.js';

const AuditTrailPage_Query = graphql(`
  fragment AuditTrailPage_Query on Query {
    auditKinds {
      kind
      words
    }
    accounts {
      id
      name
    }
    auditTrail(filter: $filter, beyond: $beyond) {
      next
      open {
        ...OpenSittings_OpenSitting
      }
      entries {
        id
        ...AuditEntry_Entry
      }
    }
  }
`);

interface AuditTrailPageProps {
  query: FragmentType<typeof AuditTrailPage_Query>;
  wanted: AuditWanted;
  onWanted: (wanted: AuditWanted) => void;
  /** The address of what lies beyond an entry. */
  addressBeyond: (id: string) => string;
}

/** Who did what, and when. */
export function AuditTrailPage({ query, wanted, onWanted, addressBeyond }: AuditTrailPageProps) {
  const { auditKinds, accounts, auditTrail } = readFragment(AuditTrailPage_Query, query);
  return (
    <>
      <PageTitle title="Audit trail" />
      <p className="govuk-body">Who did what, and when: the newest first. Nothing here is ever changed or deleted. The words of updates, and what was said about them, are for their lead officers and the coordinator and are not shown; nor is what is kept to members of the group.</p>
      <Details summary="Find entries by thing, person or day" open={Object.values(wanted).some(Boolean)}>
        <AuditFilterForm key={JSON.stringify(wanted)} kinds={auditKinds} people={accounts} wanted={wanted} onWanted={onWanted} />
      </Details>
      <OpenSittings sittings={auditTrail.open} />
      {auditTrail.entries.length === 0 && <Empty>Nothing was written down that matches.</Empty>}
      {auditTrail.entries.map((entry) => (
        <AuditEntry key={entry.id} entry={entry} />
      ))}
      {auditTrail.next && (
        <p className="govuk-body">
          <TextLink to={addressBeyond(auditTrail.next)}>Older entries</TextLink>
        </p>
      )}
    </>
  );
}
