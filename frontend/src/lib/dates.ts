import { addDays, isDay as isRealDay, londonDay, londonTime, longDay, monthOf } from '@csa/shared/days.js';

const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** True for a real day of the calendar written as YYYY-MM-DD. */
export const isDay = isRealDay;

/** "10 December 2026" */
export const formatDay = longDay;

/** "December 2026" */
export const formatMonth = monthOf;

/** "Thursday 10 December 2026" */
export function formatLongDay(day: string): string {
  return `${weekdayFormat.format(new Date(`${day}T00:00:00Z`))} ${longDay(day)}`;
}

/** "10 December 2026 at 14:02", as a clock in England shows it */
export function formatInstant(instant: string): string {
  return `${longDay(londonDay(new Date(instant)))} at ${formatTime(instant)}`;
}

/** "14:02" */
export function formatTime(instant: string): string {
  return londonTime(new Date(instant));
}

/** The day of an instant in England, as YYYY-MM-DD. */
export function dayOf(instant: string): string {
  return londonDay(new Date(instant));
}

/** The day of today in England, as YYYY-MM-DD. */
export function today(): string {
  return londonDay(new Date());
}

/** "from 1 May 2023 until 30 April 2026" from a half-open period; null means not stated. */
export function formatPeriod(from: string | null | undefined, until: string | null | undefined): string {
  const start = from ? `from ${longDay(from)}` : 'from a day that is not stated';
  return until ? `${start} until ${longDay(addDays(until, -1))}` : start;
}
