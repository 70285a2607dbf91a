import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byarInterval, compareRates, exactInterval, ratePerThousand } from './rates.js';

const counts = fc.integer({ min: 0, max: 5000 });
const exposures = fc.integer({ min: 1, max: 1_000_000 });

describe('rates per 1,000', () => {
  it('gives the published rate of Lichfield’s incidents, on the population that is named', () => {
    expect(ratePerThousand(3460, 105_637).rate).toBeCloseTo(32.8, 1);
    expect(ratePerThousand(1240, 105_637).rate).toBeCloseTo(11.7, 1);
  });

  it('gives a count of nothing an upper bound, and no lower one', () => {
    expect(exactInterval(0)).toEqual({ lower: 0, upper: expect.closeTo(3.68888, 5) });
    expect(byarInterval(0).lower).toBe(0);
  });

  it('has Byar’s interval near the exact one from ten incidents on', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 50_000 }), count => {
      const [exact, byar] = [exactInterval(count), byarInterval(count)];
      expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.01);
      expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.01);
    }));
  });

  it('always has the count within its interval', () => {
    fc.assert(fc.property(counts, count => {
      const { lower, upper } = exactInterval(count);
      expect(lower <= count && count < upper).toBe(true);
    }));
  });
});

describe('two rates compared', () => {
  it('sees no difference where there is none', () => {
    expect(compareRates(30, 3, 30, 3)).toMatchObject({ ratio: 1, pValue: 1 });
    expect(compareRates(0, 3, 0, 6)).toMatchObject({ ratio: NaN, pValue: 1, interval: { lower: 0, upper: Infinity } });
  });

  it('turns over when the two are swapped', () => {
    fc.assert(fc.property(counts, exposures, counts, exposures, (count1, exposure1, count2, exposure2) => {
      fc.pre(count1 > 0 && count2 > 0);
      const [there, back] = [compareRates(count1, exposure1, count2, exposure2), compareRates(count2, exposure2, count1, exposure1)];
      expect(Math.abs(there.interval.lower * back.interval.upper - 1)).toBeLessThan(1e-6);
      expect(Math.abs(there.pValue - back.pValue)).toBeLessThan(1e-6 * Math.max(there.pValue, 1e-9));
    }));
  });

  it('gives a p-value between 0 and 1, and an interval that holds the ratio', () => {
    fc.assert(fc.property(counts, exposures, counts, exposures, (count1, exposure1, count2, exposure2) => {
      fc.pre(count2 > 0);
      const { ratio, interval, pValue } = compareRates(count1, exposure1, count2, exposure2);
      expect(pValue >= 0 && pValue <= 1).toBe(true);
      expect(interval.lower <= ratio * (1 + 1e-9) && ratio <= interval.upper * (1 + 1e-9)).toBe(true);
    }));
  });
});
