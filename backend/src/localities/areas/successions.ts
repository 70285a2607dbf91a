const CHANGES = `FROM area_succession WHERE from_id <> to_id AND change <> 'UNCHANGED' AND known_until = 'infinity'`;

/** A condition, for a statement of SQL: an area was not replaced by others. As a list of ids, which is planned much better than whether one exists for each area. */
export const isOfToday = (area: string) => `${area}.id NOT IN (SELECT from_id ${CHANGES})`;

/** The ids of areas that were split, merged or drawn anew, or came of one that was, as a statement of SQL: earlier counts of them are of other ground. */
export const MOVED = `SELECT unnest(ARRAY[from_id, to_id]) AS id ${CHANGES}`;
