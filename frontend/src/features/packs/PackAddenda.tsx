import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { classes } from '../../lib/classes.js';
import { AddendumText } from './AddendumText.js';
import { AddAddendumForm, type ConcernedItem } from './AddAddendumForm.js';

const PackAddenda_Pack = graphql(`
  fragment PackAddenda_Pack on Pack {
    id
    viewerCanAddAddendum
    addenda {
      id
      themeName
      ...AddendumText_Addendum
    }
    versions {
      id
      number
    }
  }
`);

interface PackAddendaProps {
  pack: FragmentType<typeof PackAddenda_Pack>;
  /** What the pack holds and a correction may concern. */
  items: readonly ConcernedItem[];
}

/** Corrections made after the freeze, with their dates; the frozen words above stay as they were. */
export function PackAddenda({ items, ...props }: PackAddendaProps) {
  const pack = readFragment(PackAddenda_Pack, props.pack);
  return (
    <section className={classes('app-pack__addenda', pack.addenda.length === 0 && 'app-no-print')} aria-labelledby="addenda">
      <h2 className="govuk-heading-l" id="addenda">
        Addenda
      </h2>
      {pack.addenda.length === 0 && <p className="govuk-body">Nothing has been added since this pack was frozen.</p>}
      {pack.addenda.map((addendum) => (
        <AddendumText key={addendum.id} addendum={addendum} heading={(when) => `${when}${addendum.themeName ? `, on ${addendum.themeName}` : ''}`} />
      ))}
      {pack.viewerCanAddAddendum && <AddAddendumForm packId={pack.id} items={items} versions={pack.versions.map(({ number }) => number)} />}
    </section>
  );
}
