import { inForce } from '../../governance/effective-dates.js';

/**
 * A condition for a statement that joins `measure` and `area`: where a measure stands in an area may be said on the day, a parameter or an
 * expression. The measure is one then, nobody's permission to show it has run out, and a district of the partnership is one then.
 */
export function mayBeSaidOn(day: string): string {
  return `${inForce('measure', day)} AND (measure.suppression_class = 'OPEN' OR measure.release_until IS NULL OR measure.release_until > ${day})
        AND area.code NOT IN (SELECT gss_code FROM district WHERE NOT (${inForce('district', day)}))`;
}
