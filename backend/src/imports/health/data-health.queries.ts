import type { Day } from '@csa/shared/days.js';
import type { DataSource } from 'typeorm';
import { SOURCES } from '../sources/sources.js';
import type { MeasureHealth } from './data-health.types.js';

/**
 * $1 today. Looks only at the county, its districts and its force, so that the figures of the whole country beside them cost nothing. Twelve
 * months that are published each quarter come a quarter apart; whether one is missing is not told of them, for publishers leave some out.
 */
const HEALTH = `
  WITH own AS MATERIALIZED (
    SELECT id FROM area WHERE code IN (SELECT gss_code FROM partnership UNION SELECT gss_code FROM district)
    UNION SELECT force.id FROM area county JOIN partnership ON partnership.gss_code = county.code
      JOIN area_member ON child_id = county.id AND known_until = 'infinity' JOIN area force ON force.id = parent_id AND force.level = 'FORCE'),
  step (frequency, apart) AS (VALUES ('MONTH', interval '1 month'), ('QUARTER', interval '3 months'), ('YEAR', interval '1 year'), ('ROLLING_YEAR', interval '3 months')),
  period AS (
    SELECT measure.id, seen.period_start, seen.period_end, max(seen.known_from) AS known_from, max(seen.import_id) AS import_id
      FROM measure CROSS JOIN own CROSS JOIN LATERAL (
        SELECT period_start, period_end, known_from, import_id FROM observation
         WHERE measure_id = measure.id AND area_id = own.id AND known_until = 'infinity') seen
     GROUP BY measure.id, seen.period_start, seen.period_end),
  span AS (
    SELECT period.id, min(period_start) AS first_start, max(period_end) AS last_end, array_agg(period_start) AS starts,
           (array_agg(period.import_id ORDER BY period_end DESC))[1] AS import_id, (array_agg(period.known_from ORDER BY period_end DESC))[1] AS known_from,
           max(period_start) AS last_start
      FROM period GROUP BY period.id)
  SELECT measure.slug, measure.name, measure.source, measure.publisher, measure.frequency,
         to_char(span.first_start, 'YYYY-MM-DD') AS "firstStart", to_char(span.last_end, 'YYYY-MM-DD') AS "lastEnd", $1::date - span.last_end AS "daysOld",
         to_char(span.last_end + step.apart + make_interval(days => measure.lag_days), 'YYYY-MM-DD') AS "nextDueOn",
         coalesce(span.last_end + step.apart + make_interval(days => measure.lag_days) < $1::date, false) AS "isLate",
         coalesce(cardinality(gap.starts), 0) AS missing, coalesce(gap.starts[1:12], '{}') AS "missingStarts",
         span.import_id AS "importId", span.known_from AS "knownFrom",
         to_char(measure.release_until, 'YYYY-MM-DD') AS "releaseUntil", measure.release_until - $1::date AS "releaseDaysLeft"
    FROM measure JOIN step ON step.frequency = measure.frequency LEFT JOIN span ON span.id = measure.id
    LEFT JOIN LATERAL (
      SELECT array_agg(to_char(wanted, 'YYYY-MM-DD') ORDER BY wanted) AS starts
        FROM generate_series(span.first_start, span.last_start, step.apart) wanted
       WHERE measure.frequency <> 'ROLLING_YEAR' AND NOT wanted::date = ANY (span.starts)) gap ON true
   WHERE measure.valid_until IS NULL OR measure.valid_until > $1::date
   ORDER BY measure.source, measure.position, measure.name`;

/** How fresh and how whole the figures of every measure are. */
export async function dataHealth(db: DataSource, today: Day): Promise<MeasureHealth[]> {
  const rows = await db.query<(Omit<MeasureHealth, 'kind'> & { source: string })[]>(HEALTH, [today]);
  return rows.map(({ source, ...health }) => ({ ...health, kind: SOURCES.find(({ key }) => key === source)?.title ?? source }));
}
