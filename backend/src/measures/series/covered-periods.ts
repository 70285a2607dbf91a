import type { Period } from '@csa/shared/periods.js';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';

/**
 * Sources that name every incident with the small area in which it lies: where one of them knows a period, a small area that it does not name
 * had none. Of any other source (a partner's template, a table of districts) silence says nothing, and what is not named is not known.
 */
export const LIST_EVERY_INCIDENT: readonly string[] = ['police-street'];

/** A measure, or one of those that it is the sum of. */
export interface Part {
  measureId: number;
  partId: number;
}

/**
 * Rows of measure, period_start and period_end. Counts of districts alone, of the same source, are no list. Ids as an array: the planner then looks the few
 * districts up, and does not read what is known of all areas.
 * @param parts rows of (measure, id, parts): a measure, one that it is the sum of, and how many of them there are
 * @param sources an array
 * @param known what holds of the observations of that name
 */
export const coveredStatement = ({ parts, sources, known, inPeriod }: { parts: string; sources: string; known: (observation: string) => string; inPeriod: string }) => `
  SELECT covered.measure, period_start, period_end
    FROM (SELECT part.measure, min(measure.source) AS source, period_start, period_end
            FROM ${parts} JOIN measure ON measure.id = part.id AND measure.source = ANY (${sources})
            JOIN observation ON observation.measure_id = part.id AND observation.area_id = ANY (ARRAY(SELECT id FROM area WHERE level = 'DISTRICT'))
           WHERE ${known('observation')} ${inPeriod}
           GROUP BY part.measure, part.parts, period_start, period_end HAVING count(DISTINCT part.id) = part.parts) AS covered
   WHERE EXISTS (SELECT FROM area small JOIN measure any_of ON any_of.source = covered.source
                   JOIN observation named ON named.measure_id = any_of.id AND named.area_id = small.id AND named.period_start = covered.period_start AND named.period_end = covered.period_end
                  WHERE small.level = 'LSOA' AND ${known('named')})`;

/**
 * The periods in which none of a small area means 0, by measure: those that such a source listed down to small areas, and of which the districts
 * have figures of all parts.
 */
export async function coveredPeriods(tx: EntityManager, parts: readonly Part[], knownAt: string | null, within?: Period): Promise<Map<number, Period[]>> {
  const moment = knownAt ? [knownAt] : [];
  const statement = coveredStatement({
    parts: 'json_to_recordset($1) AS part (measure int, id int, parts int)', sources: '$2',
    known: table => (knownAt ? `${table}.known_from <= $3 AND ${table}.known_until > $3` : `${table}.known_until = 'infinity'`),
    inPeriod: within ? `AND period_start >= $${moment.length + 3} AND period_end <= $${moment.length + 4}` : '',
  });
  const rows = await tx.query<(Period & { measureId: number })[]>(`SELECT measure AS "measureId", period_start::text AS start, period_end::text AS "end" FROM (${statement}) AS covered`, [
    JSON.stringify(parts.map(({ measureId, partId }) => ({ measure: measureId, id: partId, parts: parts.filter(other => other.measureId === measureId).length }))),
    LIST_EVERY_INCIDENT, ...moment, ...(within ? [within.start, within.end] : []),
  ]);
  return grouped(rows, ({ measureId }) => measureId);
}
