import { daysBetween } from '@csa/shared/days.js';
import { addMonths, monthsFrom, monthsIn, type Period } from '@csa/shared/periods.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { MeasureFrequency } from '../definitions/measure.entity.js';
import { totalOver, totalsBy } from '../statistics/periods.js';

/** What can be asked for, of the periods that are known: the first is shown unless another is chosen. */
export function mapPeriods(known: readonly Period[], frequency: MeasureFrequency): Period[] {
  const latestFirst = [...known].sort((one, other) => (one.end === other.end ? (one.start < other.start ? -1 : 1) : one.end < other.end ? 1 : -1));
  if (frequency !== MeasureFrequency.MONTH) return latestFirst;
  const months = latestFirst.filter(period => monthsIn(period) === 1);
  const counted = known.map(({ start, end }) => ({ start, end, numerator: 0, denominator: null }));
  const whole = (totals: readonly (Period & { numerator: number | null })[]) => totals.filter(({ numerator }) => numerator !== null).map(({ start, end }) => ({ start, end })).reverse();
  const year = latestFirst[0] && monthsFrom(addMonths(latestFirst[0].end, -12), 12);
  const lastYear = year ? whole([totalOver(counted, year)]) : [];
  const years = whole(totalsBy('YEAR', counted)).filter(({ end }) => end !== lastYear[0]?.end);
  return [...lastYear, ...years, ...whole(totalsBy('QUARTER', counted)), ...months];
}

const MOST_DAYS = 3660;

/** What stands against a period that was asked for. */
export function whyNotPeriod(start: string | null, end: string | null): FieldError[] {
  if ((start === null) !== (end === null)) return [{ path: 'end', message: 'Say both the first day of the period and the first day after it.' }];
  if (start === null || end === null) return [];
  if (end <= start) return [{ path: 'end', message: 'The period must end after it begins.' }];
  return daysBetween(start, end) > MOST_DAYS ? [{ path: 'end', message: 'Choose a period of ten years at most.' }] : [];
}
