import { AREA_LEVEL_PLURALS } from '@csa/shared/measure-words.js';
import { periodLabel } from '@csa/shared/periods.js';
import { lazy, type ReactNode, Suspense } from 'react';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { AreaLevel } from '../../../graphql/generated/graphql.js';
import { Empty } from '../../../ui/Empty.js';
import { Loading } from '../../../ui/Loading.js';
import { WarningText } from '../../../ui/WarningText.js';
import { areasIn } from './areas-in.js';

const MapFigure = lazy(() => import('../../../charts/map/MapFigure.js').then(({ MapFigure: found }) => ({ default: found })));

const MeasureMapFigure_MeasureMap = graphql(`
  fragment MeasureMapFigure_MeasureMap on MeasureMap {
    measure {
      slug
      name
      unit
      publisher
      licence
    }
    level
    period {
      start
      end
    }
    shape
    unit
    notReleased
    cautions
    shapes
    districts {
      code
      name
      mapPlace
    }
    areas {
      codes
      names
      districts
      values
      counts
      flags
    }
  }
`);

const LEVEL_NOUNS: Partial<Record<AreaLevel, string>> = AREA_LEVEL_PLURALS;

interface MeasureMapFigureProps {
  map: FragmentType<typeof MeasureMapFigure_MeasureMap>;
  /** The code of the district that is looked at more closely; null is the county. */
  zoom?: string | null;
  /** The code of the area that is chosen to begin with. */
  first?: string;
  headingLevel?: 2 | 3;
  linkOf?: (area: { code: string; name: string }) => ReactNode;
}

/** A measure on a map with its figures beside it, or why there is nothing to draw. */
export function MeasureMapFigure({ zoom = null, first, headingLevel, linkOf, ...props }: MeasureMapFigureProps) {
  const { measure, level, period, shape, unit, notReleased, cautions, shapes, districts, areas: lists } = readFragment(MeasureMapFigure_MeasureMap, props.map);
  const areas = areasIn({ districts, areas: lists });
  const what = (LEVEL_NOUNS[level] ?? 'Areas').toLowerCase();
  if (notReleased) return <Empty heading="These figures are not shown">{notReleased}</Empty>;
  if (areas.length === 0) return <Empty heading={`No ${what} are known`}>{`They are here once an analyst has imported the lookup of ${what} to districts.`}</Empty>;
  if (!period || areas.every(({ value, flags }) => value === null && !flags.includes('SUPPRESSED'))) {
    return <Empty heading={`No figures for ${what}`}>{period ? `Nothing is known of them for ${periodLabel(period)}. Choose another period or larger areas, or ask an analyst to import the figures.` : 'They are here once an analyst has imported them.'}</Empty>;
  }
  return (
    <>
      {cautions.length > 0 && <WarningText>{cautions.join(' ')}</WarningText>}
      <Suspense fallback={<Loading what="the map" />}>
        <MapFigure
          name={measure.name}
          subtitle={`${unit.charAt(0).toUpperCase()}${unit.slice(1)}, ${periodLabel(period)}, by ${what.replace(/s$/, '')}`}
          what={what}
          areas={areas}
          measure={{ shape, unit: measure.unit }}
          shapes={shapes ?? null}
          zoom={zoom}
          first={first}
          source={`Source: ${measure.publisher}. ${measure.licence}.${shapes ? ' Boundaries: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right.' : ''}`}
          fileName={`${measure.slug}-${level.toLowerCase()}-map`}
          headingLevel={headingLevel}
          linkOf={linkOf}
        />
      </Suspense>
    </>
  );
}
