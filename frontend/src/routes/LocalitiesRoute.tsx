import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { LocalitiesPage } from '../features/localities/LocalitiesPage.js';
import { MeasureMapFigure } from '../features/measures/map/MeasureMapFigure.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { PrioritiesByDistrict } from './district/PrioritiesByDistrict.js';
import { TextLink } from '../ui/TextLink.js';

const LocalitiesQuery = graphql(`
  query Localities($on: Day) {
    districts(on: $on) {
      id
      slug
      gssCode
      ...LocalitiesPage_District
    }
  }
`);

const LeadingMapQuery = graphql(`
  query LeadingMap {
    measureMap(level: DISTRICT) {
      measure {
        slug
      }
      ...MeasureMapFigure_MeasureMap
    }
  }
`);

export function Component() {
  const on = useAsOn();
  const [result, reload] = useQuery({ query: LocalitiesQuery, variables: { on } });
  const [leading] = useQuery({ query: LeadingMapQuery, pause: on !== null });
  const map = on === null ? leading.data?.measureMap : undefined;
  return (
    <AsOnPage>
      <Answer result={result} what="the localities" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ districts }) => (
          <>
            <LocalitiesPage districts={districts} />
            {on === null && <PrioritiesByDistrict />}
            {map && (
              <section aria-labelledby="leading-map">
                <h2 className="govuk-heading-l" id="leading-map">On the map</h2>
                <MeasureMapFigure map={map} headingLevel={3} linkOf={({ code, name }) => linkTo(districts.find(({ gssCode }) => gssCode === code)?.slug, name)} />
                <p className="govuk-body app-no-print"><TextLink to={paths.measureMap(map.measure.slug)}>Other periods, wards and small areas of this measure</TextLink></p>
              </section>
            )}
          </>
        )}
      </Answer>
    </AsOnPage>
  );
}

function linkTo(slug: string | undefined, name: string) {
  return slug && <TextLink to={paths.district(slug)}>Open<span className="govuk-visually-hidden"> the page of {name}</span></TextLink>;
}
