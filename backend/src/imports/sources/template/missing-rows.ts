import type { Day } from '@csa/shared/days.js';
import { addMonths, financialPeriodAround, monthAround, type Period } from '@csa/shared/periods.js';
import { MeasureFrequency } from '../../../measures/definitions/measure.entity.js';
import type { TemplateRow } from './write-template.js';

/**
 * A row for each period of which nothing is known, by area: those that lie wholly within the days asked for.
 * @param isKnown whether there is a figure for this area and period
 */
export function missingRows(frequency: MeasureFrequency, areas: readonly TemplateRow['area'][], within: Period, isKnown: (area: string, period: Period) => boolean): TemplateRow[] {
  const periods = periodsWithin(frequency, within);
  return areas.flatMap(area => periods.filter(period => !isKnown(area.code, period)).map(period => ({ area, ...period })));
}

/** Months, financial quarters, financial years, or twelve months up to the end of each quarter. */
export function periodsWithin(frequency: MeasureFrequency, { start, end }: Period): Period[] {
  const periods: Period[] = [];
  for (let next = around(frequency, start); next.end <= end; next = around(frequency, next.end)) {
    const period = frequency === MeasureFrequency.ROLLING_YEAR ? { start: addMonths(next.end, -12), end: next.end } : next;
    if (period.start >= start) periods.push(period);
  }
  return periods;
}

function around(frequency: MeasureFrequency, day: Day): Period {
  if (frequency === MeasureFrequency.MONTH) return monthAround(day);
  return financialPeriodAround(day, frequency === MeasureFrequency.YEAR ? 'YEAR' : 'QUARTER');
}
