import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { listInWords } from '../../lib/words.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Select } from '../../ui/Select.js';
import { ChangedItem } from './ChangedItem.js';
import { type TextsView, textsViews } from './texts-view.js';

const ChangesList_ItemChanges = graphql(`
  fragment ChangesList_ItemChanges on ItemChanges {
    slug
    name
    standing
    changed
    gotWorse
    ...ChangedItem_ItemChanges
  }
`);

/** Every item in which something changed, then in a line each what did not, and what may still come. */
export function ChangesList(props: { items: readonly FragmentType<typeof ChangesList_ItemChanges>[] }) {
  const items = readFragment(ChangesList_ItemChanges, props.items);
  const [view, setView] = useState<TextsView>('words');
  const [open, setOpen] = useState(false);
  const [onlyWorse, setOnlyWorse] = useState(false);
  const changed = items.filter((item) => item.changed);
  const shown = onlyWorse ? changed.filter((item) => item.gotWorse) : changed;
  const unchanged = items.filter((item) => !item.changed);
  const waiting = unchanged.filter(({ standing }) => standing === 'WAITING');
  const pending = unchanged.filter(({ standing }) => standing === 'PENDING');
  const same = unchanged.filter(({ standing }) => standing !== 'WAITING' && standing !== 'PENDING');
  return (
    <>
      {changed.length > 0 && (
        <div className="app-overview__tools app-no-print">
          <Select name="texts" label="Texts that differ" options={textsViews} value={view} onChange={setView} />
          <Checkbox name="open-texts" label="Open all the texts" small checked={open} onChange={setOpen} />
          <Checkbox name="only-worse" label="Only what got worse" small checked={onlyWorse} onChange={setOnlyWorse} />
        </div>
      )}
      <p className="govuk-visually-hidden" role="status">
        {shown.length} of {items.length} items are shown.
      </p>
      {onlyWorse && shown.length === 0 && <p className="govuk-body">Nothing got worse.</p>}
      {shown.map((item) => (
        <ChangedItem key={item.slug} item={item} view={view} open={open} />
      ))}
      {onlyWorse && <p className="govuk-body app-secondary">{changed.length - shown.length} other items changed and are left out.</p>}
      {!onlyWorse && waiting.length > 0 && <Others heading="Waiting for the coordinator" names={waiting.map(({ name }) => name)} />}
      {!onlyWorse && pending.length > 0 && <Others heading="Not received yet" names={pending.map(({ name }) => name)} />}
      {!onlyWorse && same.length > 0 && <Others heading="No change" names={same.map(({ name }) => name)} />}
    </>
  );
}

function Others({ heading, names }: { heading: string; names: readonly string[] }) {
  return (
    <section className="app-changed">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">{heading}</h2>
      <p className="govuk-body">{listInWords(names)}.</p>
    </section>
  );
}
