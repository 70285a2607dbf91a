import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom, monthsLabel, periodLabel } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { comparisonsOf, type Counts, overlap, totalOver, totalsBy } from './periods.js';

const monthly = (start: string, counts: (number | null)[], denominator: number | null = null): Counts[] =>
  counts.map((numerator, place) => ({ ...monthsFrom(addMonths(start, place), 1), numerator, denominator }));
const manyCounts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });

describe('counts added up to periods', () => {
  it('adds numerators and denominators, each for themselves', () => {
    const series = monthly('2025-10-01', [3, 4, 5], 10);
    expect(totalOver(series, monthsFrom('2025-10-01', 3))).toMatchObject({ numerator: 12, denominator: 30, missing: [] });
    expect(totalOver(monthly('2025-10-01', [3, 4, 5]), monthsFrom('2025-10-01', 3))).toMatchObject({ numerator: 12, denominator: null });
  });

  it('has no total where a month is missing, and says which', () => {
    const total = totalOver(monthly('2025-10-01', [3, null, 5]), monthsFrom('2025-10-01', 4));
    expect(total).toMatchObject({ numerator: null, denominator: null });
    expect(monthsLabel(total.missing)).toBe('November 2025, January 2026');
  });

  it('takes a quarter’s count for its three months, and for no part of them', () => {
    const quarters = [{ ...monthsFrom('2025-04-01', 3), numerator: 20, denominator: null }, { ...monthsFrom('2025-07-01', 3), numerator: 22, denominator: null }];
    expect(totalOver(quarters, monthsFrom('2025-04-01', 6))).toMatchObject({ numerator: 42 });
    expect(monthsLabel(totalOver(quarters, monthsFrom('2025-05-01', 5)).missing)).toBe('May to June 2025');
    expect(monthsLabel(totalOver(quarters, monthsFrom('2025-04-01', 4)).missing)).toBe('July 2025');
  });

  it('takes a quarter that is known for its months that are not', () => {
    const series = [...monthly('2025-04-01', [20, null, null, 5, 6, 7]), { ...monthsFrom('2025-04-01', 3), numerator: 30, denominator: null }];
    expect(totalOver(series, monthsFrom('2025-04-01', 6))).toMatchObject({ numerator: 48, missing: [] });
    expect(totalOver([...series].reverse(), monthsFrom('2025-04-01', 6))).toMatchObject({ numerator: 48 });
    expect(monthsLabel(totalOver(series, monthsFrom('2025-05-01', 5)).missing)).toBe('May to June 2025');
  });

  it('gives every whole financial quarter and year of a series', () => {
    const series = monthly('2024-03-01', Array(14).fill(1));
    expect(totalsBy('QUARTER', series).map(total => [periodLabel(total), total.numerator])).toEqual([
      ['Q1 (April to June 2024)', 3], ['Q2 (July to September 2024)', 3], ['Q3 (October to December 2024)', 3], ['Q4 (January to March 2025)', 3],
    ]);
    expect(totalsBy('YEAR', series).map(total => [periodLabel(total), total.numerator])).toEqual([['April 2024 to March 2025', 12]]);
    expect(totalsBy('YEAR', [])).toEqual([]);
  });

  it('does not depend on the order of the rows, and adds up however the months are divided', () => {
    fc.assert(fc.property(manyCounts, fc.nat(60), (counts, cut) => {
      const series = monthly('2020-04-01', counts);
      const whole = monthsFrom('2020-04-01', counts.length);
      const { numerator } = totalOver(series, whole);
      expect(numerator).toBe(counts.reduce((sum, count) => sum + count, 0));
      expect(totalOver([...series].reverse(), whole).numerator).toBe(numerator);
      const at = addMonths(whole.start, Math.min(cut, counts.length));
      expect(totalOver(series, { ...whole, end: at }).numerator! + totalOver(series, { ...whole, start: at }).numerator!).toBe(numerator);
    }));
  });
});

describe('where a series stands', () => {
  const years = (first: number, second: number) => [...Array(12).fill(first), ...Array(12).fill(second)];

  it('compares twelve months, the last whole quarter and the financial year so far with a year before', () => {
    const found = comparisonsOf(monthly('2023-12-01', years(10, 8)));
    expect(found.map(({ kind, now, then }) => [kind, periodLabel(now), now.numerator, periodLabel(then), then.numerator])).toEqual([
      ['ROLLING_YEAR', 'December 2024 to November 2025', 96, 'December 2023 to November 2024', 120],
      ['SAME_QUARTER', 'Q2 (July to September 2025)', 24, 'Q2 (July to September 2024)', 30],
      ['YEAR_TO_DATE', 'April to November 2025', 64, 'April to November 2024', 80],
    ]);
    expect(found[0]!.change!.sentence).toBe(
      '20% fewer than the 12 months before. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in nine.');
  });

  it('takes the quarter and the year that have just ended whole', () => {
    const [, quarter, toDate] = comparisonsOf(monthly('2023-04-01', years(10, 8)));
    expect([periodLabel(quarter!.now), periodLabel(toDate!.now)]).toEqual(['Q4 (January to March 2025)', 'April 2024 to March 2025']);
  });

  it('compares with a baseline month for month, whatever its length', () => {
    const baseline = { ...monthsFrom('2020-04-01', 36), name: 'before the agreement' };
    const found = comparisonsOf(monthly('2020-04-01', Array(48).fill(10)), baseline).at(-1)!;
    expect(found).toMatchObject({ kind: 'BASELINE', now: { numerator: 120 }, then: { numerator: 360 }, change: { comparison: { ratio: 1, pValue: 1 } } });
  });

  it('compares nothing with a year of which a month is missing, and says which', () => {
    const series = monthly('2023-12-01', years(10, 8).map((count, place) => (place === 3 ? null : count)));
    const [rolling, quarter] = comparisonsOf(series);
    expect(rolling).toMatchObject({ change: null, then: { numerator: null } });
    expect(monthsLabel(rolling!.then.missing)).toBe('March 2024');
    expect(quarter!.change).not.toBeNull();
  });

  it('goes by the last month that is known', () => {
    expect(periodLabel(comparisonsOf(monthly('2023-12-01', [...years(10, 8), null]))[0]!.now)).toBe('December 2024 to November 2025');
    expect(comparisonsOf(monthly('2023-12-01', [null, null]))).toEqual([]);
  });

  it('knows rolling sums by their overlap', () => {
    expect(overlap([monthsFrom('2024-04-01', 12), monthsFrom('2024-07-01', 12)])).toBe(true);
    expect(overlap(monthly('2024-04-01', [1, 2, 3]).reverse())).toBe(false);
  });
});
