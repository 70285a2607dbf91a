import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Button } from '../../ui/Button.js';
import { TextLink } from '../../ui/TextLink.js';
import { PackVersions } from './PackVersions.js';

const PackTools_PackVersion = graphql(`
  fragment PackTools_PackVersion on PackVersion {
    number
    pack {
      id
      meeting {
        id
      }
      ...PackVersions_Pack
    }
  }
`);

/** What can be done with the paper on screen; none of it is printed. */
export function PackTools(props: { version: FragmentType<typeof PackTools_PackVersion> }) {
  const { number, pack } = readFragment(PackTools_PackVersion, props.version);
  return (
    <div className="app-no-print">
      <div className="govuk-button-group">
        <Button variant="secondary" onClick={() => window.print()}>
          Print this pack
        </Button>
        <a className="govuk-link" href={`/packs/${pack.id}/v${number}.json`} download>
          Download as data (JSON), to check its seal
        </a>
      </div>
      <ul className="govuk-list">
        <li>
          <TextLink to={paths.changes(pack.meeting.id)}>What changed since the meeting before</TextLink>
        </li>
        <li>
          <TextLink to={paths.compareVersion(pack.id, number)}>Compare this version with another</TextLink>
        </li>
      </ul>
      <PackVersions pack={pack} current={number} />
    </div>
  );
}
