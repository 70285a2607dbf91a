import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../../app/paths.js';
import { MeasureMapFigure } from '../../features/measures/map/MeasureMapFigure.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AreaLevel } from '../../graphql/generated/graphql.js';
import { Loading } from '../../ui/Loading.js';
import { Problem } from '../../ui/Problem.js';
import { Select } from '../../ui/Select.js';
import { TextLink } from '../../ui/TextLink.js';

const DistrictMapChoicesQuery = graphql(`
  query DistrictMapChoices {
    measures {
      slug
      name
      kind
      smallestLevel
      hasFigures
    }
  }
`);

const DistrictMapQuery = graphql(`
  query DistrictMap($slug: String!, $level: AreaLevel!) {
    measureMap(measure: $slug, level: $level) {
      measure {
        slug
      }
      level
      areas {
        counts
        values
        flags
      }
      ...MeasureMapFigure_MeasureMap
    }
  }
`);

const LEVELS = [{ value: 'WARD' as const, label: 'Wards' }, { value: 'LSOA' as const, label: 'Small areas (LSOA)' }];

interface DistrictMapProps {
  name: string;
  gssCode: string;
}

/** The district on the map: a measure in its wards or small areas, and where those have none, among the districts. Asked for after the page. The address carries the choice: ?map=burglary&level=LSOA */
export function DistrictMap({ name, gssCode }: DistrictMapProps) {
  const [parameters, setParameters] = useSearchParams();
  const [choices] = useQuery({ query: DistrictMapChoicesQuery });
  const measures = (choices.data?.measures ?? []).filter(({ smallestLevel, hasFigures }) => hasFigures && smallestLevel === 'LSOA');
  const first = measures.find(({ kind }) => kind === 'PERFORMANCE') ?? measures[0];
  const measure = measures.find(({ slug }) => slug === parameters.get('map')) ?? first;
  const level: AreaLevel = parameters.get('level') === 'LSOA' ? 'LSOA' : 'WARD';
  const slug = measure?.slug ?? '';
  const [parts, reloadParts] = useQuery({ query: DistrictMapQuery, variables: { slug, level }, pause: !measure });
  const isEmpty = parts.data?.measureMap.areas.values.every((value, at) => value === null && !parts.data!.measureMap.areas.flags[at]!.includes('c')) ?? false;
  const [whole, reloadWhole] = useQuery({ query: DistrictMapQuery, variables: { slug, level: 'DISTRICT' }, pause: !measure || !isEmpty });
  if (choices.error || (choices.data && !measure)) return null;
  const map = isEmpty ? whole.data?.measureMap : parts.data?.measureMap;
  const choose = (chosen: Record<string, string>) => setParameters({ ...(measure && { map: slug }), level, ...chosen }, { replace: true, preventScrollReset: true });
  return (
    <section aria-labelledby="map">
      <h2 className="govuk-heading-m" id="map">{name} on the map</h2>
      <div className="app-map__choices app-no-print">
        {measure && <Select name="map-measure" label="Measure" options={measures.map((each) => ({ value: each.slug, label: each.name }))} value={slug} onChange={(chosen) => choose({ map: chosen })} />}
        {measure && !isEmpty && <Select name="map-level" label="Areas" options={LEVELS} value={level === 'LSOA' ? 'LSOA' : 'WARD'} onChange={(chosen) => choose({ level: chosen })} />}
      </div>
      {isEmpty && <p className="govuk-body">Figures of wards and small areas are not known, so the districts are shown. An analyst imports the lookup of small areas and counts by small area; boundaries make the map.</p>}
      {parts.error ?? whole.error ? <Problem what="load the map" onRetry={() => (parts.error ? reloadParts : reloadWhole)({ requestPolicy: 'network-only' })} />
        : map && map.measure.slug === slug && map.level === (isEmpty ? 'DISTRICT' : level) ? <MeasureMapFigure key={map.level} map={map} zoom={isEmpty ? null : gssCode} first={isEmpty ? gssCode : undefined} headingLevel={3} />
          : <div className="app-map__frame"><Loading what="the map" /></div>}
      {map && <p className="govuk-body app-no-print"><TextLink to={paths.measureMap(map.measure.slug, isEmpty ? undefined : level)}>Other periods, and the whole county</TextLink></p>}
    </section>
  );
}
