import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatInstant } from '../../lib/dates.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { ChangesList } from './ChangesList.js';

const ComparedVersions_PackComparison = graphql(`
  fragment ComparedVersions_PackComparison on PackComparison {
    from {
      ...ComparedVersion_PackVersion
    }
    to {
      ...ComparedVersion_PackVersion
    }
    summary
    items {
      ...ChangesList_ItemChanges
    }
  }
`);

const ComparedVersion_PackVersion = graphql(`
  fragment ComparedVersion_PackVersion on PackVersion {
    number
    frozenAt
    reason
    hash
    pack {
      id
      meeting {
        id
        heldOn
      }
    }
  }
`);

/** What two versions have in difference, item by item. */
export function ComparedVersions(props: { comparison: FragmentType<typeof ComparedVersions_PackComparison> }) {
  const { from, to, summary, items } = readFragment(ComparedVersions_PackComparison, props.comparison);
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Before', value: <ComparedVersion version={from} /> },
          { key: 'Now', value: <ComparedVersion version={to} /> },
        ]}
      />
      <p className="govuk-body-l">{summary}</p>
      <ChangesList items={items} />
    </>
  );
}

function ComparedVersion(props: { version: FragmentType<typeof ComparedVersion_PackVersion> }) {
  const { number, frozenAt, reason, hash, pack } = readFragment(ComparedVersion_PackVersion, props.version);
  return (
    <>
      <TextLink to={paths.pack(pack.id, number)}>
        Meeting of {formatDay(pack.meeting.heldOn)}, version {number}
      </TextLink>
      , frozen {formatInstant(frozenAt)}
      <span className="app-cell-note">
        {reason && `Why: ${reason} `}Seal <span className="app-code">{hash.slice(0, 12)}</span>
      </span>
    </>
  );
}
