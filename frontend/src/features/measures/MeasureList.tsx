import { Fragment } from 'react';
import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeasureList_MeasureFragment } from '../../graphql/generated/graphql.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { DIRECTION_WORDS } from './measure-words.js';

const MeasureList_Measure = graphql(`
  fragment MeasureList_Measure on Measure {
    slug
    name
    kind
    publisher
    frequency
    direction
    illustrative
    themes {
      id
      name
    }
  }
`);

type Listed = MeasureList_MeasureFragment;

/** All measures: first those that are tests of success, then those that give context, by how often they come. */
export function MeasureList(props: { measures: readonly FragmentType<typeof MeasureList_Measure>[] }) {
  const measures = readFragment(MeasureList_Measure, props.measures);
  if (measures.length === 0) return <Empty heading="No measures yet">Analysts define measures and import their figures.</Empty>;
  const groups: readonly [title: string, belongs: (measure: Listed) => boolean][] = [
    ['Tests of success', ({ kind }) => kind === 'PERFORMANCE'],
    ['Context, every month', ({ kind, frequency }) => kind !== 'PERFORMANCE' && frequency === 'MONTH'],
    ['Context, every quarter', ({ kind, frequency }) => kind !== 'PERFORMANCE' && (frequency === 'QUARTER' || frequency === 'ROLLING_YEAR')],
    ['Context, every year', ({ kind, frequency }) => kind !== 'PERFORMANCE' && frequency === 'YEAR'],
  ];
  return groups.map(([title, belongs]) => <Group key={title} title={title} measures={measures.filter(belongs)} />);
}

function Group({ title, measures }: { title: string; measures: readonly Listed[] }) {
  if (measures.length === 0) return null;
  return (
    <Table
      caption={title}
      stack
      columns={[{ header: 'Measure' }, { header: 'Themes' }, { header: 'Which way is better' }, { header: 'Source' }]}
      rows={measures.map(({ slug, name, illustrative, themes, direction, publisher }) => ({
        key: slug,
        cells: [
          <Fragment key="name"><TextLink to={paths.measure(slug)}>{name}</TextLink>{illustrative && <> <IllustrativeTag /></>}</Fragment>,
          themes && themes.length > 0 ? themes.map((theme) => theme.name).join(', ') : 'None',
          DIRECTION_WORDS[direction],
          publisher,
        ],
      }))}
    />
  );
}
