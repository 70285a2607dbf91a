import Holidays from 'date-holidays';
import { addDays, type Day } from '@csa/shared/days.js';

const england = new Holidays('GB', 'ENG');
const holidaysByYear = new Map<string, Set<Day>>();

function bankHolidays(year: string): Set<Day> {
  let days = holidaysByYear.get(year);
  if (!days) {
    days = new Set(england.getHolidays(year).filter(holiday => holiday.type === 'public').map(holiday => holiday.date.slice(0, 10)));
    holidaysByYear.set(year, days);
  }
  return days;
}

/** Monday to Friday, bank holidays of England left out. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(day.slice(0, 4)).has(day);
}

/** Goes that many working days forward (or back, when negative) from a day; the day itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier; 0 for the same day. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1;
  return count;
}
