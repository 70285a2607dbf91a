import type { Value, Values } from './register-kinds.js';

export interface FieldChange {
  field: string;
  from: Value;
  to: Value;
}

/** What to do about one thing that is in the file and in the database. */
export interface Comparison {
  /** Fields the file changes. */
  changes: FieldChange[];
  /** Fields somebody changed on screen since the last load, and what the file would have written. */
  leftAlone: FieldChange[];
  /** What to remember as loaded: the file's word where it was taken, the earlier one where it was not. */
  loaded: Values;
}

/**
 * The file, what was last loaded, and what stands now. A field that stands as it was last loaded follows the file; one that
 * does not was edited on screen and stays, unless the file is to win.
 */
export function compare(file: Values, lastLoaded: Values | null, now: Values, overwrite: boolean): Comparison {
  const changes: FieldChange[] = [];
  const leftAlone: FieldChange[] = [];
  const loaded: Record<string, Value> = {};
  for (const [field, wanted] of Object.entries(file)) {
    const present = now[field] ?? null;
    const base = lastLoaded && field in lastLoaded ? lastLoaded[field] ?? null : undefined;
    const edited = present !== wanted && present !== base;
    if (edited && !overwrite) leftAlone.push({ field, from: present, to: wanted });
    else if (present !== wanted) changes.push({ field, from: present, to: wanted });
    // An unloaded field that was left alone has no base: the next load finds it edited again.
    if (!edited || overwrite) loaded[field] = wanted;
    else if (base !== undefined) loaded[field] = base;
  }
  return { changes, leftAlone, loaded };
}
