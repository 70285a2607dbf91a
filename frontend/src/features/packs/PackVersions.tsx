import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatInstant } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const PackVersions_Pack = graphql(`
  fragment PackVersions_Pack on Pack {
    id
    versions {
      id
      number
      frozenAt
      reason
    }
  }
`);

interface PackVersionsProps {
  pack: FragmentType<typeof PackVersions_Pack>;
  /** The version on the page. */
  current: number;
}

/** Every version with its day and its reason, where there is more than one. */
export function PackVersions({ current, ...props }: PackVersionsProps) {
  const { id, versions } = readFragment(PackVersions_Pack, props.pack);
  if (versions.length < 2) return null;
  return (
    <div className="app-no-print">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">Versions of this pack</h2>
      <ul className="govuk-list">
        {versions.map(({ id: versionId, number, frozenAt, reason }, place) => (
          <li key={versionId}>
            {number === current ? <strong>Version {number}</strong> : <TextLink to={paths.pack(id, number)}>Version {number}</TextLink>}, frozen {formatInstant(frozenAt)} ({place === 0 ? 'latest' : 'superseded'})
            {reason && <span className="app-cell-note">Why: {reason}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
