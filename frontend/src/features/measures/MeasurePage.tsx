import { latestPlace } from '@csa/shared/charted-series.js';
import { addDays } from '@csa/shared/days.js';
import { allKeptBack } from '@csa/shared/series-words.js';
import { lazy, Suspense } from 'react';
import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { formatDay, formatMonth, today } from '../../lib/dates.js';
import type { AreaBoundaries } from '../../graphql/generated/graphql.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { Empty } from '../../ui/Empty.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { InsetText } from '../../ui/InsetText.js';
import { Loading } from '../../ui/Loading.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { TextLink } from '../../ui/TextLink.js';
import { WarningText } from '../../ui/WarningText.js';
import { MeasureAbout } from './MeasureAbout.js';
import { type Chosen, MeasureChoice } from './MeasureChoice.js';
import { NoFigures } from './NoFigures.js';
import { overdue } from './measure-words.js';
import { PeriodComparisons } from './PeriodComparisons.js';

// Drawings come after the words, so that nobody waits for them to read.
const MeasureChart = lazy(() => import('./MeasureChart.js').then(({ MeasureChart: found }) => ({ default: found })));
const DistrictMultiples = lazy(() => import('./DistrictMultiples.js').then(({ DistrictMultiples: found }) => ({ default: found })));
const AreaComparisons = lazy(() => import('./AreaComparisons.js').then(({ AreaComparisons: found }) => ({ default: found })));
const SurveyIntervals = lazy(() => import('./SurveyIntervals.js').then(({ SurveyIntervals: found }) => ({ default: found })));

const MeasurePage_Measure = graphql(`
  fragment MeasurePage_Measure on Measure {
    slug
    name
    definition
    caution
    illustrative
    whyNoActivity
    frequency
    lagDays
    filesTotal {
      sentence
    }
    around(area: $area, boundaries: $boundaries) {
      wasRedrawn
      district {
        name
      }
    }
    series(area: $area, knownOn: $knownOn, boundaries: $boundaries) {
      area {
        code
        name
        indicative
      }
      notReleased
      points {
        end
        value
        flags
      }
      rate {
        note
      }
      ...MeasureChart_MeasureSeries
      ...PeriodComparisons_MeasureSeries
      ...AreaComparisons_MeasureSeries
    }
    ...MeasureChoice_Measure
    ...MeasureChart_Measure
    ...MeasureAbout_Measure
    ...NoFigures_Measure
    ...DistrictMultiples_Measure
    ...AreaComparisons_Measure
    ...SurveyIntervals_Measure
  }
`);

interface MeasurePageProps {
  measure: FragmentType<typeof MeasurePage_Measure>;
  knownOn: string | null;
  boundaries: AreaBoundaries;
  onChoose: (chosen: Chosen) => void;
}

/** A measure in an area: what it says, its chart, what it is compared with, and what it can and cannot say. */
export function MeasurePage(props: MeasurePageProps) {
  const { knownOn, boundaries, onChoose } = props;
  const measure = readFragment(MeasurePage_Measure, props.measure);
  const { series } = measure;
  if (!series) return <Empty heading={measure.name}>Its figures could not be read.</Empty>;
  const district = measure.around?.district?.name ?? series.area.name;
  const place = district === series.area.name ? district : `${series.area.name}, ${district}`;
  const points = series.points.map(({ end, value }) => ({ end, value: value ?? null }));
  const latest = points[latestPlace(points)];
  const due = latest && knownOn === null ? overdue(latest.end, measure.frequency, measure.lagDays, today()) : null;
  return (
    <>
      <Breadcrumbs items={[{ to: paths.measures, text: 'Measures' }]} />
      <PageTitle title={measure.name} caption={place} documentTitle={`${measure.name} in ${series.area.name}`} />
      {measure.illustrative && <p className="govuk-body"><IllustrativeTag /> These figures were made up to show how the service works.</p>}
      <p className="govuk-body-l">{measure.definition}</p>
      {due && <InsetText>The latest figure is for {formatMonth(addDays(latest!.end, -1))}. The next was expected about {formatDay(due)} and has not been imported.</InsetText>}
      {knownOn && <InsetText>The figures are as they were known at the end of {formatDay(knownOn)}. Later corrections are not in them.</InsetText>}
      {series.area.indicative && <InsetText>{series.area.indicative}</InsetText>}
      {boundaries === 'AT_THE_TIME' && (
        <InsetText>
          {measure.around?.wasRedrawn
            ? `Each figure is for ${series.area.name} as it was at the time. Where its boundaries moved, the figures before and after are of different ground.`
            : `The figures are for boundaries as at the time. Those of ${series.area.name} are today’s all along.`}
        </InsetText>
      )}
      <MeasureChoice measure={measure} area={series.area} chosen={{ area: series.area.code, knownOn, boundaries }} onChoose={onChoose} />
      <OnThisPage />
      {measure.caution && <WarningText>{measure.caution}</WarningText>}
      {series.notReleased && <Empty heading="These figures are not shown">{series.notReleased}</Empty>}
      {!series.notReleased && !latest && <NoFigures measure={measure} area={series.area.name} keptBack={allKeptBack(series.points)} />}
      {!series.notReleased && latest && (
        <>
          <div id="chart">
            <Suspense fallback={<Loading what="the chart" />}>
              <MeasureChart measure={measure} series={series} knownOn={knownOn ?? today()} boundaries={boundaries} />
            </Suspense>
          </div>
          <PeriodComparisons series={series} />
          {knownOn === null && !measure.around?.district && measure.filesTotal && <p className="govuk-body">{measure.filesTotal.sentence}</p>}
          {!measure.whyNoActivity && <p className="govuk-body app-no-print"><TextLink to={paths.didItWork(measure.slug, series.area.code)}>Did it work? See whether an activity shows in these counts</TextLink></p>}
        </>
      )}
      <section aria-label="Other areas" id="areas">
        <p className="govuk-body app-no-print"><TextLink to={paths.measureMap(measure.slug)}>See it on the map</TextLink></p>
        <Suspense fallback={<Loading what="the other areas" />}>
          <SurveyIntervals measure={measure} />
          <AreaComparisons measure={measure} series={series} />
          <DistrictMultiples measure={measure} />
        </Suspense>
      </section>
      <MeasureAbout measure={measure} latestEnd={latest?.end ?? null} population={series.rate ? capital(series.rate.note) : null} />
    </>
  );
}

/** The page is long on a phone. */
function OnThisPage() {
  return (
    <nav className="app-no-print" aria-label="On this page">
      <ul className="govuk-list app-measure__contents">
        <li><a className="govuk-link" href="#chart">Chart and table</a></li>
        <li><a className="govuk-link" href="#areas">Other areas</a></li>
        <li><a className="govuk-link" href="#about">About this measure</a></li>
      </ul>
    </nav>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
