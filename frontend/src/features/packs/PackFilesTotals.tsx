import { FilesTotalsOf } from '../../graphql/FilesTotalsBeside.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';

const PackFilesTotals_PackItem = graphql(`
  fragment PackFilesTotals_PackItem on PackItem {
    filesTotals {
      ...FilesTotalsOf_MeasureFilesTotal
    }
  }
`);

/** How the county's counts of the measures of an item agreed with the police's files at the freeze. Packs frozen before this was kept say nothing. */
export function PackFilesTotals(props: { item: FragmentType<typeof PackFilesTotals_PackItem> }) {
  const { filesTotals } = readFragment(PackFilesTotals_PackItem, props.item);
  if (!filesTotals || filesTotals.length === 0) return null;
  return <FilesTotalsOf caption="How the county’s counts of these measures agreed with the police’s files" totals={filesTotals} />;
}
