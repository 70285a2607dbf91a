const zone = 'Europe/London';

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const instantDayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: zone });
const isoDayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** True for a real day of the calendar written as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** "10 December 2026" */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** "Thursday 10 December 2026" */
export function formatLongDay(day: string): string {
  return `${weekdayFormat.format(new Date(`${day}T00:00:00Z`))} ${formatDay(day)}`;
}

/** "10 December 2026 at 2:02pm", as a clock in England shows it */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return `${instantDayFormat.format(date)} at ${formatTime(instant)}`;
}

/** "2:02pm" */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant)).replace(/\s/g, '').toLowerCase();
}

/** The day of today in England, as YYYY-MM-DD. */
export function today(): string {
  return isoDayFormat.format(new Date());
}

/** "from 1 May 2023 until 30 April 2026" from a half-open period; null means not stated. */
export function formatPeriod(from: string | null | undefined, until: string | null | undefined): string {
  const start = from ? `from ${formatDay(from)}` : 'start not stated';
  return until ? `${start} until ${formatDay(dayBefore(until))}` : start;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
