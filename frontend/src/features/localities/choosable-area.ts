import { formatDay, isDay } from '../../lib/dates.js';

/** A small area of the district that may be chosen for a precision area. */
export interface ChoosableArea {
  code: string;
  name: string;
  ward?: string | null;
  wardCode?: string | null;
  wardYear?: number | null;
  /** The precision area that has it, and the first day on which it has it no more. */
  takenBy?: string | null;
  takenUntil?: string | null;
}

/** The precision area that has it on a day or later; null where none has. Without a day nobody knows yet, and it is taken. */
export function whyTaken({ takenBy = null, takenUntil = null }: ChoosableArea, from: string): string | null {
  return takenUntil !== null && isDay(from) && takenUntil <= from ? null : takenBy;
}

/** "Forest, ward of 2024 · already in Stafford South" */
export function noteOf({ ward, wardYear, takenBy, takenUntil }: ChoosableArea): string {
  const lies = ward && `${ward}${wardYear ? `, ward of ${wardYear}` : ''}`;
  const taken = takenBy && `already in ${takenBy}${takenUntil ? ` until ${formatDay(takenUntil)}` : ''}`;
  return [lies, taken].filter(Boolean).join(' · ');
}
