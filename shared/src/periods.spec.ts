import { describe, expect, it } from '@jest/globals';
import { addMonths, financialPeriodAround, monthsFrom, monthsIn, monthsLabel, monthsWithin, periodLabel, yearsBefore } from './periods.js';

describe('periods', () => {
  it.each([
    ['2025-10-01', '2025-11-01', 'October 2025'],
    ['2025-10-01', '2026-01-01', 'Q3 (October to December 2025)'],
    ['2026-01-01', '2026-04-01', 'Q4 (January to March 2026)'],
    ['2025-04-01', '2025-07-01', 'Q1 (April to June 2025)'],
    ['2018-04-01', '2019-04-01', 'April 2018 to March 2019'],
    ['2025-01-01', '2026-01-01', 'January to December 2025'],
    ['2025-05-01', '2025-08-01', 'May to July 2025'],
    ['2011-12-16', '2012-01-16', '16 December 2011 to 15 January 2012'],
  ])('calls %s up to %s "%s"', (start, end, label) => expect(periodLabel({ start, end })).toBe(label));

  it('lies in a financial quarter and a financial year that begin in April', () => {
    expect(financialPeriodAround('2026-03-31', 'QUARTER')).toEqual({ start: '2026-01-01', end: '2026-04-01' });
    expect(financialPeriodAround('2026-03-31', 'YEAR')).toEqual({ start: '2025-04-01', end: '2026-04-01' });
    expect(financialPeriodAround('2026-04-01', 'QUARTER')).toEqual({ start: '2026-04-01', end: '2026-07-01' });
    expect(financialPeriodAround('2026-12-05', 'YEAR')).toEqual({ start: '2026-04-01', end: '2027-04-01' });
  });

  it('counts months across the turn of a year', () => {
    expect(addMonths('2026-01-01', -1)).toBe('2025-12-01');
    expect(addMonths('2025-12-01', 14)).toBe('2027-02-01');
    expect(monthsIn(monthsFrom('2024-11-01', 15))).toBe(15);
    expect(monthsIn({ start: '2025-01-02', end: '2025-02-01' })).toBeNull();
    expect(monthsWithin({ start: '2025-12-01', end: '2026-03-01' }).map(({ start }) => start)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(yearsBefore(monthsFrom('2024-02-01', 3))).toEqual({ start: '2023-02-01', end: '2023-05-01' });
  });

  it('names months that follow each other together', () => {
    expect(monthsLabel([])).toBe('');
    expect(monthsLabel([monthsFrom('2025-12-01', 1), ...monthsWithin(monthsFrom('2026-02-01', 2))])).toBe('December 2025, February to March 2026');
    expect(monthsLabel(monthsWithin(monthsFrom('2025-10-01', 3)))).toBe('October to December 2025');
  });
});
