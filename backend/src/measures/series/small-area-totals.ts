import { monthsIn, type Period } from '@csa/shared/periods.js';
import type { DataSource } from 'typeorm';
import { runPrepared } from '../../platform/database/prepared.js';
import { MOVED } from '../../localities/areas/successions.js';
import { coveredStatement, LIST_EVERY_INCIDENT } from './covered-periods.js';
import type { ObservationFlag } from './read-series.js';

/** What was counted in a small area over a period. */
export interface AreaTotal {
  areaId: number;
  /** Null where a month is missing. */
  count: number | null;
  flags: ObservationFlag[];
}

type Row = [areaId: number, count: number | null, months: number, counted: number, listed: number, monthly: boolean, flags: string | null];
const nothing = (areaId: number): Row => [areaId, null, 0, 0, 0, true, null];

/**
 * $1 the measure, $2 areas, $3 and $4 the period, $5 the sources in which none means 0. One that was split or merged, or came of it, has moved: of it silence is
 * not 0. As one value, which is read much faster than hundreds of rows.
 */
const TOTALS = {
  name: 'small-area-totals',
  text: `
    WITH covered AS MATERIALIZED (${coveredStatement({
      parts: '(SELECT $1::int AS measure, $1::int AS id, 1 AS parts) AS part', sources: '$5', known: table => `${table}.known_until = 'infinity'`,
      inPeriod: 'AND period_start >= $3 AND period_end <= $4',
    })}
    ), counted AS (
      SELECT area_id, sum(numerator) AS count, count(*) AS months, count(numerator) AS counted, count(*) FILTER (WHERE period_start = ANY (ARRAY(SELECT period_start FROM covered))) AS listed,
             bool_and(period_end = period_start + interval '1 month') AS monthly, string_agg(array_to_string(flags, ' '), ' ') FILTER (WHERE flags <> '{}') AS flags
        FROM observation WHERE measure_id = $1 AND area_id = ANY ($2::int[]) AND known_until = 'infinity' AND period_start >= $3 AND period_end <= $4
       GROUP BY area_id
    ), moved AS (${MOVED})
    SELECT EXISTS (SELECT FROM measure_part WHERE measure_id = $1) AS "isSum", (SELECT count(*)::int FROM covered) AS covered, coalesce((SELECT json_agg(id) FROM moved), '[]') AS moved,
           coalesce((SELECT json_agg(json_build_array(area_id, count, months, counted, listed, monthly, flags)) FROM counted), '[]') AS areas`,
};

/**
 * Monthly counts of small areas added up over whole months by the database: what `readSeries` and `totalOver` come to, for hundreds of areas at once. Nothing
 * of it is suppressed yet.
 * @returns null where the measure is a sum of others or its figures are not all monthly, so that it has to be done the long way
 */
export async function smallAreaTotals(db: DataSource, measureId: number, areaIds: readonly number[], period: Period): Promise<AreaTotal[] | null> {
  const months = monthsIn(period);
  if (months === null || areaIds.length === 0) return null;
  const found = await runPrepared<{ isSum: boolean; covered: number; moved: number[]; areas: Row[] }>(db, TOTALS, [measureId, areaIds, period.start, period.end, LIST_EVERY_INCIDENT]);
  const { isSum, covered, moved, areas } = found[0]!;
  if (isSum || !areas.every(([, , , , , monthly]) => monthly)) return null;
  const [byArea, hasMoved] = [new Map(areas.map(row => [row[0], row])), new Set(moved)];
  return areaIds.map(areaId => {
    const [, count, known, counted, listed, , flags] = byArea.get(areaId) ?? nothing(areaId);
    const isWhole = known + (hasMoved.has(areaId) ? 0 : covered - listed) === months && counted === known;
    return { areaId, count: isWhole ? count ?? 0 : null, flags: [...new Set(flags?.split(' ') ?? [])] as ObservationFlag[] };
  });
}
