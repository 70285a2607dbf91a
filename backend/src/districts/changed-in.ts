/** What was and what is, of the fields that differ; null where none does. Nothing was where the thing is new. */
export function changedIn<Values extends object>(before: Values | null, after: Values): { before: Partial<Values> | null; after: Partial<Values> } | null {
  const fields = (Object.keys(after) as (keyof Values)[]).filter(field => before?.[field] !== after[field]);
  const only = (values: Values) => Object.fromEntries(fields.map(field => [field, values[field]])) as Partial<Values>;
  return before && fields.length === 0 ? null : { before: before && only(before), after: only(after) };
}
