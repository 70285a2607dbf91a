import { lazy, Suspense } from 'react';
import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { today } from '../../lib/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Loading } from '../../ui/Loading.js';
import { TextLink } from '../../ui/TextLink.js';
import { WarningText } from '../../ui/WarningText.js';

const MeasureChart = lazy(() => import('./MeasureChart.js').then(({ MeasureChart: found }) => ({ default: found })));

const PlaceChart_Measure = graphql(`
  fragment PlaceChart_Measure on Measure {
    slug
    name
    caution
    whyNoActivity
    series(area: $area) {
      area {
        code
        name
      }
      notReleased
      points {
        value
      }
      ...MeasureChart_MeasureSeries
    }
    ...MeasureChart_Measure
  }
`);

/** The control chart of one measure of a place, and the way to ask of it whether something worked. */
export function PlaceChart(props: { measure: FragmentType<typeof PlaceChart_Measure> }) {
  const measure = readFragment(PlaceChart_Measure, props.measure);
  const { series, caution, whyNoActivity, name, slug } = measure;
  if (!series) return <Empty heading={name}>Its figures could not be read.</Empty>;
  if (series.notReleased) return <Empty heading="These figures are not shown">{series.notReleased}</Empty>;
  if (series.points.every(({ value }) => value === null)) return <Empty heading={name}>There is no figure of it for {series.area.name} that you can see.</Empty>;
  return (
    <>
      {caution && <WarningText>{caution}</WarningText>}
      <Suspense fallback={<Loading what="the chart" />}>
        <MeasureChart measure={measure} series={series} knownOn={today()} boundaries="TODAY" />
      </Suspense>
      {!whyNoActivity && <p className="govuk-body app-no-print"><TextLink to={paths.didItWork(slug, series.area.code)}>Did it work? See whether an activity in {series.area.name} shows in these counts</TextLink></p>}
    </>
  );
}
