import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { listInWords } from '../../lib/words.js';
import { modeWords } from '../../lib/terms.js';
import { AddendumText } from './AddendumText.js';
import { PackAreas } from './PackAreas.js';
import { PackFilesTotals } from './PackFilesTotals.js';
import { PackItemBody } from './PackItemBody.js';
import { PackMeasures } from './PackMeasures.js';
import { VoluntaryTag } from '../../ui/VoluntaryTag.js';
import { WarningText } from '../../ui/WarningText.js';

const PackItem_PackItem = graphql(`
  fragment PackItem_PackItem on PackItem {
    slug
    name
    kind
    mode
    received
    missing
    leads
    boards
    nilReason
    ...PackItemBody_PackItem
    ...PackAreas_PackItem
    ...PackMeasures_PackItem
    ...PackFilesTotals_PackItem
  }
`);

const PackItem_Addendum = graphql(`
  fragment PackItem_Addendum on Addendum {
    id
    ...AddendumText_Addendum
  }
`);

interface PackItemProps {
  item: FragmentType<typeof PackItem_PackItem>;
  /** Its place among the items, where more than one stands on the page. */
  number?: number;
  /** Corrections that concern it, to whichever version. */
  addenda: readonly FragmentType<typeof PackItem_Addendum>[];
}

/** One item of the pack; a missing update keeps its place and its page. */
export function PackItem({ item: masked, number, ...props }: PackItemProps) {
  const item = readFragment(PackItem_PackItem, masked);
  const addenda = readFragment(PackItem_Addendum, props.addenda);
  const id = `item-${item.slug}`;
  return (
    <section className="app-pack__item" aria-labelledby={id}>
      <h2 className="govuk-heading-l govuk-!-margin-bottom-2" id={id} tabIndex={-1}>
        {number && `${number}. `}{item.name}
      </h2>
      {item.kind === 'DISTRICT' && <p className="govuk-body"><VoluntaryTag /> The agreement asks no update of this district: it reports of its own accord.</p>}
      <p className="govuk-body app-secondary">
        {modeWords[item.mode]}
        {item.kind === 'LOCALITY' && ' locality'}. Lead: {item.leads.length > 0 ? listInWords(item.leads) : 'not named'}. Board:{' '}
        {item.boards.length > 0 ? listInWords(item.boards) : 'not named'}.
      </p>
      {item.received ? <PackItemBody item={item} /> : <WarningText>{item.missing ?? 'No update received.'}</WarningText>}
      {(!item.received || item.nilReason) && <PackAreas item={item} />}
      <PackMeasures item={item} />
      <PackFilesTotals item={item} />
      {addenda.map((addendum) => (
        <AddendumText key={addendum.id} addendum={addendum} heading={(when) => `Addendum of ${when}`} />
      ))}
    </section>
  );
}
