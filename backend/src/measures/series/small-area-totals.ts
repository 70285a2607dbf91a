import { monthsIn, type Period } from '@csa/shared/periods.js';
import type { DataSource } from 'typeorm';
import { readPrepared } from '../../platform/database/prepared.js';
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

/** Lists side by side, null where nothing is counted; and the areas, null where there are none, of which something is told of another period than a month. */
interface Found {
  isSum: boolean;
  covered: number;
  moved: number[];
  areas: number[] | null;
  counts: (number | null)[];
  months: number[];
  listed: number[];
  flags: (string | null)[];
  notMonthly: number[] | null;
}

/**
 * $1 the measure, $2 and $3 the period, $4 the sources in which none means 0. One that was split or merged, or came of it, has moved: of it silence is not 0.
 * A count is null where that of one of its months is.
 */
const TOTALS = {
  name: 'small-area-totals',
  text: `
    WITH covered AS MATERIALIZED (${coveredStatement({
      parts: '(SELECT $1::int AS measure, $1::int AS id, 1 AS parts) AS part', sources: '$4', known: table => `${table}.known_until = 'infinity'`,
      inPeriod: 'AND period_start >= $2 AND period_end <= $3',
    })}
    ), counted AS (
      SELECT area_id, CASE WHEN count(*) = count(numerator) THEN sum(numerator) END AS count, count(*) AS months,
             count(*) FILTER (WHERE period_start = ANY (ARRAY(SELECT period_start FROM covered))) AS listed,
             bool_and(period_end = period_start + interval '1 month') AS monthly, string_agg(array_to_string(flags, ' '), ' ') FILTER (WHERE flags <> '{}') AS flags
        FROM observation WHERE measure_id = $1 AND area_id = ANY (ARRAY(SELECT id FROM area WHERE level = 'LSOA')) AND known_until = 'infinity' AND period_start >= $2 AND period_end <= $3
       GROUP BY area_id
    )
    SELECT row_to_json(lists) FROM (
      SELECT EXISTS (SELECT FROM measure_part WHERE measure_id = $1) AS "isSum", (SELECT count(*) FROM covered) AS covered, ARRAY(${MOVED}) AS moved,
             array_agg(area_id) AS areas, array_agg(count) AS counts, array_agg(months) AS months, array_agg(listed) AS listed, array_agg(flags) AS flags,
             array_agg(area_id) FILTER (WHERE NOT monthly) AS "notMonthly"
        FROM counted) AS lists`,
};

/**
 * Monthly counts of small areas added up over whole months by the database: what `readSeries` and `totalOver` come to, for hundreds of areas at once. Nothing
 * of it is suppressed yet.
 * @returns null where the measure is a sum of others or its figures are not all monthly, so that it has to be done the long way
 */
export async function smallAreaTotals(db: DataSource, measureId: number, areaIds: readonly number[], period: Period): Promise<AreaTotal[] | null> {
  const months = monthsIn(period);
  if (months === null || areaIds.length === 0) return null;
  const found = (await readPrepared<Found>(db, TOTALS, [measureId, period.start, period.end, LIST_EVERY_INCIDENT]))!;
  if (found.isSum || found.notMonthly?.some(areaId => areaIds.includes(areaId))) return null;
  const placeOf = new Map(found.areas?.map((areaId, place) => [areaId, place]));
  const hasMoved = new Set(found.moved);
  return areaIds.map(areaId => {
    const place = placeOf.get(areaId);
    const [count, counted, listed, flags] = place === undefined ? [0, 0, 0, null] : [found.counts[place]!, found.months[place]!, found.listed[place]!, found.flags[place]!];
    const isWhole = counted + (hasMoved.has(areaId) ? 0 : found.covered - listed) === months;
    return { areaId, count: isWhole ? count : null, flags: flags === null ? [] : [...new Set(flags.split(' '))] as ObservationFlag[] };
  });
}
