/** The ids of a measure and, where it is a sum, of its parts, as a statement of SQL: `measure_id IN (${measureAndParts('$1')})`. `measure` is a parameter or an expression. */
export function measureAndParts(measure: string): string {
  return `SELECT ${measure}::int AS id UNION SELECT part_id FROM measure_part WHERE measure_part.measure_id = ${measure}`;
}
