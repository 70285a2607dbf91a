import type { Day } from '@csa/shared/days.js';
import type { LoaderDefinition } from '../platform/graphql/load.js';

/**
 * A condition for a query builder: the row holds on the day. `.andWhere(...effectiveOn('post', day))`
 * Half-open, as everything agreed is: `[valid_from, valid_until)`, null is open.
 */
export function effectiveOn(alias: string, day: Day): [condition: string, parameters: { effectiveDay: Day }] {
  return [
    `(${alias}.validFrom IS NULL OR ${alias}.validFrom <= :effectiveDay) AND (${alias}.validUntil IS NULL OR ${alias}.validUntil > :effectiveDay)`,
    { effectiveDay: day },
  ];
}

/** The same for a statement of SQL: `day` is a parameter or an expression. */
export function inForce(table: string, day: string): string {
  return `(${table}.valid_from IS NULL OR ${table}.valid_from <= ${day}) AND (${table}.valid_until IS NULL OR ${table}.valid_until > ${day})`;
}

/** Whether a row that was read already holds on the day. */
export function holdsOn(row: { validFrom: Day | null; validUntil: Day | null }, day: Day): boolean {
  return (row.validFrom === null || row.validFrom <= day) && (row.validUntil === null || row.validUntil > day);
}

/** A loader whose answer depends on the day. One definition per day is kept, since calls batch by definition. */
export function perDay<K, V>(make: (day: Day) => LoaderDefinition<K, V>): (day: Day) => LoaderDefinition<K, V> {
  const made = new Map<Day, LoaderDefinition<K, V>>();
  return day => {
    const definition = made.get(day) ?? make(day);
    made.set(day, definition);
    return definition;
  };
}
