import { SUPPRESSION_CLASS_WORDS, SUPPRESSION_MEANINGS } from '@csa/shared/measure-words.js';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import type { KeptBackPage_KeptBackFragment } from '../../../graphql/generated/graphql.js';
import { count } from '../../../lib/words.js';
import { Empty } from '../../../ui/Empty.js';
import { SummaryCard } from '../../../ui/SummaryCard.js';
import { Table } from '../../../ui/Table.js';
import { TextLink } from '../../../ui/TextLink.js';
import { LEVEL_WORDS } from '../measure-words.js';

const KeptBackPage_KeptBack = graphql(`
  fragment KeptBackPage_KeptBack on KeptBack {
    release
    isReleased
    levels {
      level
      threshold
      primary
      secondary
    }
    measure {
      slug
      name
      suppressionClass
    }
  }
`);

type Row = KeptBackPage_KeptBackFragment;

/** What is kept back and why: by class, then by measure, with those that nobody else sees first. */
export function KeptBackPage({ rows: masked }: { rows: readonly FragmentType<typeof KeptBackPage_KeptBack>[] }) {
  const rows = readFragment(KeptBackPage_KeptBack, masked);
  if (rows.length === 0) return <Empty heading="Nothing is kept back">Every measure is open: its publisher released its figures. Measures of partners are listed here once there are any.</Empty>;
  return (['SENSITIVE', 'PARTNER'] as const).map((suppressionClass) => {
    const own = rows.filter(({ measure }) => measure.suppressionClass === suppressionClass);
    if (own.length === 0) return null;
    return (
      <section key={suppressionClass}>
        <h2 className="govuk-heading-m">{SUPPRESSION_CLASS_WORDS[suppressionClass]}: {count(own.length, 'measure')}</h2>
        <p className="govuk-body">{SUPPRESSION_MEANINGS[suppressionClass]}</p>
        {[...own].sort((one, other) => Number(one.isReleased) - Number(other.isReleased)).map((row) => <MeasureCard key={row.measure.slug} row={row} />)}
      </section>
    );
  });
}

function MeasureCard({ row: { measure, release, isReleased, levels } }: { row: Row }) {
  const small = levels.reduce((sum, { primary }) => sum + primary, 0);
  const beside = levels.reduce((sum, { secondary }) => sum + secondary, 0);
  return (
    <SummaryCard title={<TextLink to={paths.measure(measure.slug)}>{measure.name}</TextLink>} headingLevel={3} actions={[{ to: paths.keptBackOf(measure.slug), text: 'Which figures', hiddenText: `of ${measure.name} are kept back` }, { to: paths.manageMeasure(measure.slug), text: 'Manage', hiddenText: measure.name }]}>
      <p className="govuk-body">{release}</p>
      <p className="govuk-body">{inWords(small, beside, isReleased)}</p>
      <Table
        caption={`What is kept back of ${measure.name}`}
        hideCaption
        columns={[{ header: 'Kind of area' }, { header: 'Counts kept back' }, { header: 'Because they are small', numeric: true }, { header: 'Because they would give one away', numeric: true }]}
        rows={levels.map(({ level, threshold, primary, secondary }) => ({ key: level, cells: [LEVEL_WORDS[level], threshold, primary.toLocaleString('en-GB'), secondary.toLocaleString('en-GB')] }))}
      />
    </SummaryCard>
  );
}

function inWords(small: number, beside: number, isReleased: boolean): string {
  if (small + beside === 0) return 'No count is small: none would be kept back by itself.';
  return `${count(small, 'count')} ${isReleased ? (small === 1 ? 'is' : 'are') : 'would be'} kept back as small, and ${beside} more because they would give one away. Sums over quarters and years are counted too.`;
}
