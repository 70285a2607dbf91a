import { byException } from '@csa/shared/exceptions.js';
import { figure } from '@csa/shared/figures.js';
import { Fragment } from 'react';
import { paths } from '../../app/paths.js';
import { SparkLine } from '../../charts/SparkLine.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeasureList_MeasureFragment, MeasureList_MeasureStateFragment } from '../../graphql/generated/graphql.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { VariationIcon } from '../../ui/VariationIcon.js';
import { WithoutFigures } from './WithoutFigures.js';

const MeasureList_Measure = graphql(`
  fragment MeasureList_Measure on Measure {
    slug
    name
    kind
    publisher
    frequency
    illustrative
    themes {
      id
      name
    }
    ...WithoutFigures_Measure
  }
`);

const MeasureList_MeasureState = graphql(`
  fragment MeasureList_MeasureState on MeasureState {
    slug
    shape
    latest
    latestLabel
    spark
    variation
    sentence
    comparison
  }
`);

type Listed = MeasureList_MeasureFragment & { state: MeasureList_MeasureStateFragment };

interface MeasureListProps {
  measures: readonly FragmentType<typeof MeasureList_Measure>[];
  /** Where those that have figures stand in the county. */
  states: readonly FragmentType<typeof MeasureList_MeasureState>[];
  mayImport: boolean;
}

/** All measures: first those of which the county has figures, by kind. Of these first those that are tests of success, then those that give context by how often they come; in each, what is out of the ordinary first. */
export function MeasureList(props: MeasureListProps) {
  const states = new Map(readFragment(MeasureList_MeasureState, props.states).map((state) => [state.slug, state]));
  const measures = readFragment(MeasureList_Measure, props.measures);
  const standing = measures.flatMap((measure): Listed[] => {
    const state = states.get(measure.slug);
    return state ? [{ ...measure, state }] : [];
  });
  if (measures.length === 0) return <Empty heading="No measures yet">Analysts define measures and import their figures.</Empty>;
  const groups: readonly [title: string, belongs: (measure: Listed) => boolean][] = [
    ['Tests of success', ({ kind }) => kind === 'PERFORMANCE'],
    ['Context, every month', ({ kind, frequency }) => kind !== 'PERFORMANCE' && frequency === 'MONTH'],
    ['Context, every quarter', ({ kind, frequency }) => kind !== 'PERFORMANCE' && (frequency === 'QUARTER' || frequency === 'ROLLING_YEAR')],
    ['Context, every year', ({ kind, frequency }) => kind !== 'PERFORMANCE' && frequency === 'YEAR'],
  ];
  return (
    <>
      {groups.map(([title, belongs]) => <Group key={title} title={title} measures={byException(standing.filter(belongs), ({ state }) => state.variation ?? null)} />)}
      <WithoutFigures measures={measures.filter(({ slug }) => !states.has(slug))} mayImport={props.mayImport} />
    </>
  );
}

function Group({ title, measures }: { title: string; measures: readonly Listed[] }) {
  if (measures.length === 0) return null;
  return (
    <Table
      caption={title}
      stack
      className="app-measure-list"
      columns={[{ header: 'Measure' }, { header: 'Latest' }, { header: 'Before' }, { header: 'What that says' }, { header: 'Serves' }]}
      rows={measures.map(({ slug, name, illustrative, publisher, themes, frequency, state }) => ({
        key: slug,
        cells: [
          <Fragment key="name">
            <TextLink to={paths.measure(slug)}>{name}</TextLink>
            {illustrative && <> <IllustrativeTag /></>}
            <span className="app-secondary app-measure-list__publisher">{publisher}</span>
          </Fragment>,
          state.latest == null ? 'None to show' : <Fragment key="latest"><strong>{figure(state.latest, state.shape)}</strong><br /><span className="app-secondary">{state.latestLabel}</span></Fragment>,
          state.spark.length > 1 ? <SparkLine key="before" values={state.spark} variation={state.variation ?? null} shape={state.shape} frequency={frequency} /> : 'No earlier figure',
          <span key="state" className="app-measure-list__state">{state.variation && <VariationIcon variation={state.variation} size={32} decorative />}<span>{state.variation || frequency !== 'ROLLING_YEAR' ? state.sentence : state.comparison ?? 'Not judged: each figure covers twelve months.'}</span></span>,
          themes && themes.length > 0 ? themes.map((theme) => theme.name).join(', ') : 'No theme',
        ],
      }))}
    />
  );
}
