import { isDay } from '../../../lib/dates.js';
import type { FieldError } from '../../../ui/field-errors.js';

/** Which activity is asked about, as the form and the address have it: whatever was typed. */
export interface ActivityChoice {
  area: string;
  /** YYYY-MM */
  from: string;
  months: string;
}

/** What an address asks; null where it asks nothing yet, or leaves a part out. */
export function choiceIn(parameters: URLSearchParams): ActivityChoice | null {
  const [area, from, months] = ['area', 'from', 'months'].map((name) => parameters.get(name));
  return area && from && months ? { area, from, months } : null;
}

/** What is wrong with it before it is asked; which months are over, the server says. */
export function faultsOf({ from, months }: ActivityChoice): FieldError[] {
  return [
    ...(isDay(`${from}-01`) ? [] : [{ path: 'from', message: 'Enter a real month and its year in four figures, for example 6 2025' }]),
    ...(/^\d{1,2}$/.test(months) ? [] : [{ path: 'months', message: 'Choose how many months' }]),
  ];
}

export const LENGTHS = Array.from({ length: 12 }, (_, place) => ({ value: String(place + 1), label: place === 0 ? '1 month' : `${place + 1} months` }));
