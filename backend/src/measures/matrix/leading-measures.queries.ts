import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';

/** $1 the day. A measure that is shown for the county alone leads in no district. */
const LEADING = `
  SELECT DISTINCT ON (serves.theme_id) serves.theme_id AS "themeId", measure.id AS "measureId"
    FROM measure_theme serves JOIN measure ON measure.id = serves.measure_id
   WHERE measure.kind <> 'DENOMINATOR' AND measure.smallest_level IN ('DISTRICT', 'WARD', 'PRECISION_AREA', 'LSOA') AND ${inForce('serves', '$1')} AND ${inForce('measure', '$1')}
   ORDER BY serves.theme_id, (measure.kind = 'PERFORMANCE') DESC, serves.position, measure.position, measure.id`;

/** The measure by which a theme or locality is read first on a day, by theme: the first that tests performance, or else the first that serves it. */
export async function leadingMeasures(tx: EntityManager, day: Day): Promise<Map<string, number>> {
  const rows = await tx.query<{ themeId: string; measureId: number }[]>(LEADING, [day]);
  return new Map(rows.map(({ themeId, measureId }) => [themeId, measureId]));
}
