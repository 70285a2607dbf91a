import type { Day } from '@csa/shared/days.js';
import { addMonths, monthAround, monthsFrom, periodLabel } from '@csa/shared/periods.js';
import type { FieldError } from '../../platform/errors/errors.js';
import { type Measure, MeasureFrequency, MeasureKind, MeasureShape } from '../definitions/measure.entity.js';
import { LONGEST_ACTIVITY } from '../statistics/activity.js';

const PUBLISHED = { QUARTER: 'every quarter', YEAR: 'every year', ROLLING_YEAR: 'as totals of twelve months' };

/** Why no activity can be evaluated by a measure; null where one can. */
export function whyNoActivity({ kind, shape, frequency }: Pick<Measure, 'kind' | 'shape' | 'frequency'>): string | null {
  if (kind === MeasureKind.DENOMINATOR || shape !== MeasureShape.COUNT) return 'It is no count. An activity is evaluated by counts of incidents: choose a measure that counts them by month.';
  if (frequency === MeasureFrequency.MONTH) return null;
  return `Its figures are published ${PUBLISHED[frequency]}. An activity is evaluated by whole months: choose a measure that is counted by month.`;
}

/** What stands against evaluating an activity of so many months from a day on. */
export function whyNotThen(from: Day, months: number, today: Day): FieldError[] {
  const faults: FieldError[] = [];
  const isLength = Number.isInteger(months) && months >= 1 && months <= LONGEST_ACTIVITY;
  if (!isLength) faults.push({ path: 'months', message: `Choose from 1 to ${LONGEST_ACTIVITY} months: longer ones would overlap the same months last year.` });
  if (!from.endsWith('-01')) faults.push({ path: 'from', message: 'An activity is evaluated by whole months. Give the first day of one.' });
  const running = monthAround(today);
  if (from >= running.start) faults.push({ path: 'from', message: `Choose a month that is over: the last was ${periodLabel(monthsFrom(addMonths(running.start, -1), 1))}.` });
  else if (isLength && addMonths(monthAround(from).start, months) > running.start) faults.push({ path: 'months', message: 'Choose fewer months, or wait: the last of them is not over yet.' });
  return faults;
}
