import { figure } from '@csa/shared/figures.js';
import { AT_A_GLANCE, inOrderOfInterest } from '@csa/shared/place-measures.js';
import { Fragment } from 'react';
import { paths } from '../../app/paths.js';
import { PLACE_WORDS } from '../../charts/funnel/funnel-words.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { capitalise, count, shortMessage } from '../../lib/words.js';
import { Details } from '../../ui/Details.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { VariationIcon } from '../../ui/VariationIcon.js';
import { FilesTotals } from './FilesTotals.js';
import { type Listed, PlaceMeasures_PlaceMeasure } from './place-measures.js';

type Figure = Listed['here'];

interface PlaceMeasuresProps {
  measures: readonly FragmentType<typeof PlaceMeasures_PlaceMeasure>[];
  /** "Stafford Town" */
  place: string;
  /** Why there may be none yet, and who brings them. */
  whyNone: string;
}

/** The measures of a place beside the same elsewhere: counts and rates of a year, and what the latest figure says. What is out of the ordinary comes first. */
export function PlaceMeasures({ measures: masked, place, whyNone }: PlaceMeasuresProps) {
  const measures = readFragment(PlaceMeasures_PlaceMeasure, masked);
  if (measures.length === 0) return <Empty heading={`No figures for ${place} yet`}>{whyNone}</Empty>;
  const sorted = inOrderOfInterest(measures);
  const others = sorted.slice(AT_A_GLANCE);
  return (
    <>
      <MeasureTable caption={`What is counted in ${place}`} place={place} measures={sorted.slice(0, AT_A_GLANCE)} />
      {others.length > 0 && (
        <Details summary={`${count(others.length, 'more measure')}`}>
          <MeasureTable caption={`More that is counted in ${place}`} place={place} measures={others} />
        </Details>
      )}
      <FilesTotals measures={sorted} />
      <HowToRead notes={[...new Set(measures.flatMap(({ here }) => here.rate?.note ?? []))]} isDistrict={measures.some(({ sets }) => sets.length > 0)} />
    </>
  );
}

function MeasureTable({ caption, place, measures }: { caption: string; place: string; measures: readonly Listed[] }) {
  const beside = [...new Set(measures.flatMap(({ against }) => against.map(({ name }) => name)))];
  const hasShare = measures.some(({ share }) => share !== null);
  const hasSets = measures.some(({ sets }) => sets.length > 0);
  return (
    <Table
      caption={caption}
      captionSize="s"
      stack
      className="app-place-measures"
      columns={[
        { header: 'Measure' }, { header: place }, ...beside.map((name) => ({ header: name })), ...(hasShare ? [{ header: 'Share of its district' }] : []), ...(hasSets ? [{ header: 'Among the areas it is compared with' }] : []),
      ]}
      rows={measures.map((measure) => ({
        key: measure.state.slug,
        cells: [
          <Name key="name" measure={measure} />,
          <FigureCell key="here" figure={measure.here} period={measure.periodLabel ?? null} withCount />,
          ...beside.map((name) => {
            const other = measure.against.find((each) => each.name === name);
            return other ? <FigureCell key={name} figure={other} period={null} /> : 'Not counted there';
          }),
          ...(hasShare ? [measure.share === null ? 'Not known' : `${Math.round(measure.share)}%`] : []),
          ...(hasSets ? [<Sets key="sets" sets={measure.sets} />] : []),
        ],
      }))}
    />
  );
}

function Name({ measure: { state, isProvisional } }: { measure: Listed }) {
  return (
    <>
      <TextLink to={paths.measureIn(state.slug, state.areaCode)}>{state.name}</TextLink>
      {state.illustrative && <> <IllustrativeTag /></>}
      <span className="app-cell-note app-place-measures__state">
        {state.variation && <VariationIcon variation={state.variation} decorative />} {shortMessage(state)}
      </span>
      {isProvisional && <span className="app-cell-note">Some of these counts are provisional and may be revised</span>}
    </>
  );
}

/** The rate first where there is one; the count beside it at the place itself. */
function FigureCell({ figure: { count: counted, rate, whyNone }, period, withCount = false }: { figure: Figure; period: string | null; withCount?: boolean }) {
  if (counted === null) return <>{whyNone ?? 'Not known'}</>;
  return (
    <>
      {rate ? <>{figure(rate.rate, 'RATE')} per 1,000 <span className="app-cell-note">{figure(rate.lower, 'RATE')} to {figure(rate.upper, 'RATE')}</span></> : <>{figure(counted, 'COUNT')} counted</>}
      {withCount && <span className="app-cell-note">{rate && `${figure(counted, 'COUNT')} counted, `}{period}</span>}
    </>
  );
}

function Sets({ sets }: { sets: Listed['sets'] }) {
  if (sets.length === 0) return <>Not compared</>;
  return (
    <>
      {sets.map(({ set, rate, place }) => (
        <Fragment key={set}>
          <span className="app-place-measures__set">{set}: {PLACE_WORDS[place]}</span>
          {rate != null && <span className="app-cell-note">{figure(rate, 'RATE')} per 1,000 in all of them</span>}
        </Fragment>
      ))}
    </>
  );
}

function HowToRead({ notes, isDistrict }: { notes: readonly string[]; isDistrict: boolean }) {
  return (
    <Details summary="How to read these figures">
      <p className="govuk-body">Counts are of the twelve months named, up to the latest that is known. Below a rate stands its 95% interval: chance alone moves it that far. Two rates whose intervals overlap may well be the same.</p>
      {notes.length > 0 && <p className="govuk-body">Rates are {notes.join('; ')}. Residents are not those who are about by day: of a town centre a rate says too much.</p>}
      {isDistrict && <p className="govuk-body">Areas are compared by limits that allow for their size and for how much areas differ anyway. {capitalise(PLACE_WORDS.WITHIN)} means that nothing sets the district apart. Nobody is first or last.</p>}
    </Details>
  );
}
