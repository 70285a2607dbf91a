import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { count } from '../../../lib/words.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { TextLink } from '../../../ui/TextLink.js';
import { HubCounts } from './HubCounts.js';

const HubInShort_District = graphql(`
  fragment HubInShort_District on District {
    slug
    name
    hub {
      open {
        id
        illustrative
      }
      closed {
        id
        illustrative
      }
      ...HubCounts_Hub
    }
  }
`);

/** How many issues the hub has today, of which kinds and where; none of their words. */
export function HubInShort(props: { district: FragmentType<typeof HubInShort_District> }) {
  const { slug, name, hub } = readFragment(HubInShort_District, props.district);
  if (!hub) return <p className="govuk-body">The issues of this hub are for members of the group and for those who keep the work of {name}.</p>;
  const [open, closed] = [hub.open.length, hub.closed.length];
  return (
    <>
      <p className="govuk-body">
        {open === 0 ? 'No issue is open' : `${count(open, 'issue')} ${open === 1 ? 'is' : 'are'} open`}, {closed === 0 ? 'none was' : `${closed} ${closed === 1 ? 'was' : 'were'}`} closed in the last twelve months.{' '}
        <TextLink to={paths.hub(slug)} className="app-no-print">Read the issues</TextLink> {[...hub.open, ...hub.closed].some(({ illustrative }) => illustrative) && <IllustrativeTag />}
      </p>
      {open + closed > 0 && <HubCounts hub={hub} />}
    </>
  );
}
