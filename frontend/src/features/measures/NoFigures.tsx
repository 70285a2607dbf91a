import { paths } from '../../app/paths.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { Empty } from '../../ui/Empty.js';
import { TextLink } from '../../ui/TextLink.js';

const NoFigures_Measure = graphql(`
  fragment NoFigures_Measure on Measure {
    slug
    ofCounty: series(knownOn: $knownOn, boundaries: $boundaries) {
      ...NoFigures_MeasureSeries
    }
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

interface NoFiguresProps {
  measure: FragmentType<typeof NoFigures_Measure>;
  area: string;
  /** There are figures, and none of them may be shown. */
  keptBack: boolean;
}

/** Said in place of a chart: that there is nothing to draw for an area, why, and for which others there is. */
export function NoFigures({ area, keptBack, ...props }: NoFiguresProps) {
  const { slug, ofCounty, districtSeries, widerSeries } = readFragment(NoFigures_Measure, props.measure);
  const others = readFragment(NoFigures_MeasureSeries, [...(ofCounty ? [ofCounty] : []), ...(districtSeries ?? []), ...(widerSeries ?? [])]).filter(({ points }) => points.some(({ value }) => value !== null));
  return (
    <Empty heading={keptBack ? `All figures for ${area} are kept back` : `No figures for ${area}`}>
      {keptBack && <p className="govuk-body">Each of them is small, or would let a small one be worked out. They are suppressed so that nobody can be recognised in them; that says nothing of whether they rise or fall.</p>}
      {others.length === 0 ? (
        keptBack ? 'No other area has figures that may be shown.' : 'Figures will be here once an analyst has imported them.'
      ) : (
        <>
          There are figures {keptBack && 'that may be shown '}for
          <ul className="govuk-list govuk-!-margin-bottom-0">
            {others.map((other) => <li key={other.area.code}><TextLink to={paths.measureIn(slug, other.area.code)}>{other.area.name}</TextLink></li>)}
          </ul>
        </>
      )}
    </Empty>
  );
}
