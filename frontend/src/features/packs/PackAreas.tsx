import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { PackText } from './PackText.js';

const PackAreas_PackItem = graphql(`
  fragment PackAreas_PackItem on PackItem {
    areas {
      slug
      name
      text
    }
  }
`);

/** What was said of each precision area of a locality, under the name that it bore then. */
export function PackAreas(props: { item: FragmentType<typeof PackAreas_PackItem> }) {
  const { areas } = readFragment(PackAreas_PackItem, props.item);
  return (areas ?? []).map(({ slug, name, text }) => <PackText key={slug} heading={name} text={text} withheld={false} />);
}
