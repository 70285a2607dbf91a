import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import { MeasureFrequency } from '../definitions/measure.entity.js';
import { mapPeriods, whyNotPeriod } from './map-period.js';

const months = (first: string, count: number) => Array.from({ length: count }, (_, month) => monthsFrom(addMonths(first, month), 1));

describe('the periods of a map', () => {
  it('are twelve months to the latest first, then whole financial years, quarters and months, each the latest first', () => {
    const periods = mapPeriods(months('2024-04-01', 14), MeasureFrequency.MONTH);
    expect(periods.slice(0, 4)).toEqual([monthsFrom('2024-06-01', 12), monthsFrom('2024-04-01', 12), monthsFrom('2025-01-01', 3), monthsFrom('2024-10-01', 3)]);
    expect(periods.at(-1)).toEqual(monthsFrom('2024-04-01', 1));
    expect(periods).toHaveLength(1 + 1 + 4 + 14);
  });

  it('leave out what a month is missing of', () => {
    const periods = mapPeriods(months('2024-04-01', 14).filter(({ start }) => start !== '2024-08-01'), MeasureFrequency.MONTH);
    expect(periods[0]).toEqual(monthsFrom('2025-01-01', 3));
    expect(periods).not.toContainEqual(monthsFrom('2024-07-01', 3));
  });

  it('are those that were published where figures are not monthly, and none where nothing is known', () => {
    const years = [monthsFrom('2023-07-01', 12), monthsFrom('2024-07-01', 12)];
    expect(mapPeriods(years, MeasureFrequency.ROLLING_YEAR)).toEqual([years[1], years[0]]);
    expect(mapPeriods([], MeasureFrequency.MONTH)).toEqual([]);
  });

  it('may be asked for by both their days', () => {
    expect(whyNotPeriod(null, null)).toEqual([]);
    expect(whyNotPeriod('2025-01-01', '2025-02-01')).toEqual([]);
    expect(whyNotPeriod(null, '2025-02-01')).toMatchObject([{ path: 'end' }]);
  });
});
