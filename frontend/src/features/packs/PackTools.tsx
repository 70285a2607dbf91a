import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { TextLink } from '../../ui/TextLink.js';

const PackTools_PackVersion = graphql(`
  fragment PackTools_PackVersion on PackVersion {
    number
    pack {
      id
      versions {
        id
        number
      }
    }
  }
`);

/** What can be done with the paper on screen; none of it is printed. */
export function PackTools(props: { version: FragmentType<typeof PackTools_PackVersion> }) {
  const { number, pack } = readFragment(PackTools_PackVersion, props.version);
  const others = pack.versions.filter((version) => version.number !== number);
  return (
    <div className="app-no-print">
      <div className="govuk-button-group">
        <Button variant="secondary" onClick={() => window.print()}>
          Print this pack
        </Button>
        <a className="govuk-link" href={`/packs/${pack.id}/v${number}.json`} download>
          Download as data (JSON), to check its hash
        </a>
      </div>
      {others.length > 0 && (
        <p className="govuk-body">
          Other versions:{' '}
          {others.map((version) => (
            <span key={version.id}>
              <TextLink to={paths.pack(pack.id, version.number)}>version {version.number}</TextLink>{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
