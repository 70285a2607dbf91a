import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Tag } from '../../ui/Tag.js';
import { listInWords } from '../../lib/words.js';
import { ChangedFacts } from './ChangedFacts.js';
import { ChangedSteps } from './ChangedSteps.js';
import { ChangedTexts } from './ChangedTexts.js';
import { sectionWords } from './section-words.js';
import type { TextsView } from './texts-view.js';

const ChangedItem_ItemChanges = graphql(`
  fragment ChangedItem_ItemChanges on ItemChanges {
    slug
    name
    standing
    gotWorse
    gotBetter
    withheld
    steps {
      ...ChangedSteps_StepChange
    }
    ...ChangedTexts_ItemChanges
    ...ChangedFacts_ItemChanges
  }
`);

interface ChangedItemProps {
  item: FragmentType<typeof ChangedItem_ItemChanges>;
  view: TextsView;
  /** Every text stands open. */
  open: boolean;
}

/** One theme or locality in which something changed. */
export function ChangedItem({ view, open, ...props }: ChangedItemProps) {
  const item = readFragment(ChangedItem_ItemChanges, props.item);
  const id = `changed-${item.slug}`;
  return (
    <section className="app-changed" aria-labelledby={id}>
      <div className="app-tag-row govuk-!-margin-bottom-2">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-0" id={id}>
          {item.name}
        </h2>
        {tagOf(item)}
      </div>
      <ChangedFacts item={item} />
      <ChangedSteps steps={item.steps} />
      <ChangedTexts item={item} view={view} open={open} />
      {item.withheld.length > 0 && <p className="govuk-body app-secondary">Kept to members of the group and not compared here: {listInWords(item.withheld.map(sectionWords))}.</p>}
    </section>
  );
}

function tagOf({ standing, gotWorse, gotBetter }: { standing: string; gotWorse: boolean; gotBetter: boolean }): ReactNode {
  if (standing === 'NEWLY_MISSING') return <Tag colour="red">Newly missing</Tag>;
  if (gotWorse) return <Tag colour="red">Got worse</Tag>;
  if (gotBetter) return <Tag colour="green">Got better</Tag>;
  if (standing === 'NEWLY_RECEIVED') return <Tag colour="blue">Newly received</Tag>;
  if (standing === 'ADDED') return <Tag colour="blue">Added</Tag>;
  return standing === 'REMOVED' ? <Tag colour="grey">Removed</Tag> : null;
}
