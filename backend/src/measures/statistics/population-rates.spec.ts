import { describe, expect, it } from '@jest/globals';
import { monthsFrom } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { type AreaCount, populationRate } from './population-rates.js';

const YEAR = monthsFrom('2020-04-01', 12);
const on2020 = (count: number | null, exposure: number | null): AreaCount => ({ count, exposure, exposureName: 'mid-2020 population' });
const areas = fc.array(fc.record({ count: fc.integer({ min: 0, max: 400 }), exposure: fc.integer({ min: 1, max: 200_000 }) }), { minLength: 1, maxLength: 12 });

describe('a rate on a named population', () => {
  it('gives Lichfield’s published rate, and says on which year’s population', () => {
    expect(populationRate([on2020(3460, 105_637)], YEAR)).toMatchObject({ rate: expect.closeTo(32.8, 1), note: 'per 1,000 on the mid-2020 population' });
  });

  it('says that a quarter was made a year’s, and that its interval is wider', () => {
    const year = populationRate([on2020(400, 100_000)], YEAR)!;
    const quarter = populationRate([on2020(100, 100_000)], monthsFrom('2020-04-01', 3))!;
    expect(quarter.rate).toBeCloseTo(year.rate);
    expect(quarter.note).toBe('per 1,000 on the mid-2020 population, a quarter’s count times four');
    expect(quarter.upper - quarter.lower).toBeGreaterThan(1.9 * (year.upper - year.lower));
  });

  it('gives none for a month or for the year so far, and none where a count or a population is absent', () => {
    for (const months of [1, 8]) expect(populationRate([on2020(100, 100_000)], monthsFrom('2020-04-01', months))).toBeNull();
    for (const absent of [on2020(null, 9), on2020(9, null)]) expect(populationRate([on2020(100, 100_000), absent], YEAR)).toBeNull();
    expect(populationRate([], YEAR)).toBeNull();
  });

  it('names every year that the populations are of', () => {
    const mixed = [on2020(100, 100_000), { ...on2020(100, 100_000), exposureName: 'mid-2019 population' }];
    expect(populationRate(mixed, YEAR)!.note).toBe('per 1,000 on the mid-2019 population and the mid-2020 population');
  });

  it('is the same for areas apart, merged, or in another order', () => {
    fc.assert(fc.property(areas, fc.nat(11), (given, cut) => {
      const whole = populationRate(given.map(({ count, exposure }) => on2020(count, exposure)), YEAR);
      expect(populationRate([...given].reverse().map(({ count, exposure }) => on2020(count, exposure)), YEAR)).toEqual(whole);
      const merged = [given.slice(0, cut), given.slice(cut)].filter(part => part.length > 0)
        .map(part => on2020(part.reduce((sum, { count }) => sum + count, 0), part.reduce((sum, { exposure }) => sum + exposure, 0)));
      expect(populationRate(merged, YEAR)).toEqual(whole);
    }));
  });
});
