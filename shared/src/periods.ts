import { addDays, type Day, longDay, monthOf } from './days.js';

/** A stretch of days, the last one not counted. */
export interface Period {
  start: Day;
  end: Day;
}

const MONTHS_OF = { QUARTER: 3, YEAR: 12 } as const;
/** The financial year begins in April. */
const FIRST_MONTH = 4;

/** The first day of a month so many months later; negative goes back. */
export function addMonths(firstOfMonth: Day, months: number): Day {
  const place = Number(firstOfMonth.slice(0, 4)) * 12 + Number(firstOfMonth.slice(5, 7)) - 1 + months;
  return `${Math.floor(place / 12)}-${String(place % 12 + 1).padStart(2, '0')}-01`;
}

/** The month that a day lies in. */
export function monthAround(day: Day): Period {
  return monthsFrom(`${day.slice(0, 7)}-01`, 1);
}

/** The financial quarter or financial year that a day lies in. */
export function financialPeriodAround(day: Day, kind: 'QUARTER' | 'YEAR'): Period {
  const sinceApril = (Number(day.slice(5, 7)) - FIRST_MONTH + 12) % 12;
  return monthsFrom(addMonths(`${day.slice(0, 7)}-01`, -(sinceApril % MONTHS_OF[kind])), MONTHS_OF[kind]);
}

/** So many whole months from the first day of one. */
export function monthsFrom(firstOfMonth: Day, months: number): Period {
  return { start: firstOfMonth, end: addMonths(firstOfMonth, months) };
}

/** The same days so many years earlier; of whole months. */
export function yearsBefore({ start, end }: Period, years = 1): Period {
  return { start: addMonths(start, -12 * years), end: addMonths(end, -12 * years) };
}

/** How many whole months; null where it begins or ends within one. */
export function monthsIn({ start, end }: Period): number | null {
  if (!start.endsWith('-01') || !end.endsWith('-01')) return null;
  const place = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return place(end) - place(start);
}

/** Whether all of a period lies in another. */
export function isWithin({ start, end }: Period, other: Period): boolean {
  return start >= other.start && end <= other.end;
}

/** By which periods of the same days find each other; sorts by their first day. */
export function periodKey({ start, end }: Period): string {
  return `${start} ${end}`;
}

/** Every month that begins in a period. */
export function monthsWithin({ start, end }: Period): Period[] {
  const months: Period[] = [];
  for (let month = monthAround(start); month.start < end; month = monthAround(month.end)) if (month.start >= start) months.push(month);
  return months;
}

/** "October 2025", "Q3 (October to December 2025)", "April 2018 to March 2019", "16 December 2011 to 15 January 2012". */
export function periodLabel(period: Period): string {
  const { start, end } = period;
  const months = monthsIn(period);
  if (months === null) return `${longDay(start)} to ${longDay(addDays(end, -1))}`;
  const [first, last] = [monthOf(start), monthOf(addDays(end, -1))];
  if (months === 1) return first;
  const span = start.slice(0, 4) === last.slice(-4) ? `${first.slice(0, -5)} to ${last}` : `${first} to ${last}`;
  return isFinancialQuarter(period) ? `Q${quarterNumber(start)} (${span})` : span;
}

/** "December 2025, February to March 2026": months, those that follow each other together. */
export function monthsLabel(months: readonly Period[]): string {
  const runs: Period[] = [];
  for (const { start, end } of months) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(run => periodLabel(run).replace(/^Q\d \((.*)\)$/, '$1')).join(', ');
}

function isFinancialQuarter({ start, end }: Period): boolean {
  const quarter = financialPeriodAround(start, 'QUARTER');
  return quarter.start === start && quarter.end === end;
}

/** 1 from April to June, 4 from January to March. */
function quarterNumber(day: Day): number {
  return Math.floor((Number(day.slice(5, 7)) - FIRST_MONTH + 12) % 12 / MONTHS_OF.QUARTER) + 1;
}
