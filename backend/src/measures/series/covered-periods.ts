import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import { grouped } from './grouped.js';

/**
 * Sources that name every incident with the small area in which it lies: where one of them knows a period, a small area that it does not name
 * had none. Of any other source (a partner's template, a table of districts) silence says nothing, and what is not named is not known.
 */
export const LIST_EVERY_INCIDENT: readonly string[] = ['police-street'];

export interface Period {
  start: Day;
  end: Day;
}

/** A measure, or one of those that it is the sum of. */
export interface Part {
  measureId: number;
  partId: number;
}

/**
 * The periods in which none of a small area means 0, by measure: those that such a source listed down to small areas, and of which the districts
 * have figures of all parts. Counts of districts alone, of the same source, are no list.
 */
export async function coveredPeriods(tx: EntityManager, parts: readonly Part[], knownAt: string | null, within?: Period): Promise<Map<number, Period[]>> {
  const known = (table: string) => (knownAt ? `${table}.known_from <= $3 AND ${table}.known_until > $3` : `${table}.known_until = 'infinity'`);
  const moment = knownAt ? [knownAt] : [];
  const inPeriod = within ? `AND period_start >= $${moment.length + 3} AND period_end <= $${moment.length + 4}` : '';
  const rows = await tx.query<(Period & { measureId: number; listed: boolean })[]>(
    `SELECT covered.measure AS "measureId", period_start::text AS start, period_end::text AS "end",
            EXISTS (SELECT FROM area small JOIN measure any_of ON any_of.source = covered.source
                      JOIN observation named ON named.measure_id = any_of.id AND named.area_id = small.id AND named.period_start = covered.period_start AND named.period_end = covered.period_end
                     WHERE small.level = 'LSOA' AND ${known('named')}) AS listed
       FROM (SELECT part.measure, min(measure.source) AS source, period_start, period_end
               FROM json_to_recordset($1) AS part (measure int, id int, parts int)
               JOIN measure ON measure.id = part.id AND measure.source = ANY ($2)
               JOIN observation ON observation.measure_id = part.id AND observation.area_id IN (SELECT id FROM area WHERE level = 'DISTRICT')
              WHERE ${known('observation')} ${inPeriod}
              GROUP BY part.measure, part.parts, period_start, period_end HAVING count(DISTINCT part.id) = part.parts) AS covered`,
    [JSON.stringify(parts.map(({ measureId, partId }) => ({ measure: measureId, id: partId, parts: parts.filter(other => other.measureId === measureId).length }))),
      LIST_EVERY_INCIDENT, ...moment, ...(within ? [within.start, within.end] : [])],
  );
  return grouped(rows.filter(({ listed }) => listed), ({ measureId }) => measureId);
}
