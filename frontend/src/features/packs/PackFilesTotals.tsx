import { periodLabel } from '@csa/shared/periods.js';
import { FilesTotalsTable } from '../../charts/FilesTotalsTable.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';

const PackFilesTotals_PackItem = graphql(`
  fragment PackFilesTotals_PackItem on PackItem {
    filesTotals {
      slug
      name
      start
      end
      total
      parts {
        name
        count
      }
    }
  }
`);

/** How the county's counts of the measures of an item agreed with the police's files at the freeze. Packs frozen before this was kept say nothing. */
export function PackFilesTotals(props: { item: FragmentType<typeof PackFilesTotals_PackItem> }) {
  const { filesTotals } = readFragment(PackFilesTotals_PackItem, props.item);
  if (!filesTotals || filesTotals.length === 0) return null;
  return <FilesTotalsTable caption="How the county’s counts of these measures agreed with the police’s files" totals={filesTotals.map((each) => ({ ...each, periodLabel: periodLabel(each) }))} />;
}
