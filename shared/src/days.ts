/** A calendar day in Europe/London, written YYYY-MM-DD; compares correctly as text. */
export type Day = string;

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const LONDON_TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

/** The day that it is in London at this instant. */
export function londonDay(instant: Date): Day {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== lastMinute) [lastMinute, lastDay] = [minute, LONDON_DAY.format(instant)];
  return lastDay;
}

/** Days begin with a minute; what is asked for a hundred times a second need not be worked out each time. */
let [lastMinute, lastDay]: [number, Day] = [NaN, ''];

/** "14:02" in London. */
export function londonTime(instant: Date): string {
  return LONDON_TIME.format(instant);
}

/** Whether the text is a day that exists: 2026-02-30 is not. Years 1900 to 2199, which is every day this product can mean. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Adds calendar days; negative goes back. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** "10 December 2026" */
export function longDay(day: Day): string {
  return LONG_DAY.format(new Date(`${day}T00:00:00Z`));
}

/** "Thursday 10 December" */
export function weekDay(day: Day): string {
  return WEEKDAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "December 2026" */
export function monthOf(day: Day): string {
  return MONTH.format(new Date(`${day}T00:00:00Z`));
}

/** The same weekday in the same week of a later month: the second Thursday stays the second Thursday; a fifth one becomes the last. */
export function sameWeekdayMonthsLater(day: Day, months: number): Day {
  const from = new Date(`${day}T00:00:00Z`);
  const week = Math.floor((from.getUTCDate() - 1) / 7);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const upToWeekday = (from.getUTCDay() - first.getUTCDay() + 7) % 7;
  const found = new Date(first);
  found.setUTCDate(1 + upToWeekday + 7 * week);
  if (found.getUTCMonth() !== first.getUTCMonth()) found.setUTCDate(found.getUTCDate() - 7);
  return found.toISOString().slice(0, 10);
}
