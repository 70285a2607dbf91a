import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Empty } from '../../ui/Empty.js';
import { TextLink } from '../../ui/TextLink.js';

const NoFigures_Measure = graphql(`
  fragment NoFigures_Measure on Measure {
    slug
    districtSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...NoFigures_MeasureSeries
    }
    widerSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...NoFigures_MeasureSeries
    }
  }
`);

const NoFigures_MeasureSeries = graphql(`
  fragment NoFigures_MeasureSeries on MeasureSeries {
    area {
      code
      name
    }
    points {
      start
      value
    }
  }
`);

/** Said in place of a chart: that there is nothing to draw for an area, and for which others there is. */
export function NoFigures({ area, ...props }: { measure: FragmentType<typeof NoFigures_Measure>; area: string }) {
  const { slug, districtSeries, widerSeries } = readFragment(NoFigures_Measure, props.measure);
  const others = readFragment(NoFigures_MeasureSeries, [...(districtSeries ?? []), ...(widerSeries ?? [])]).filter(({ points }) => points.some(({ value }) => value !== null));
  return (
    <Empty heading={`No figures for ${area}`}>
      {others.length === 0 ? (
        'Figures will be here once an analyst has imported them.'
      ) : (
        <>
          There are figures for
          <ul className="govuk-list govuk-!-margin-bottom-0">
            {others.map((other) => <li key={other.area.code}><TextLink to={paths.measureIn(slug, other.area.code)}>{other.area.name}</TextLink></li>)}
          </ul>
        </>
      )}
    </Empty>
  );
}
