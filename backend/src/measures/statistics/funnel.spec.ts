import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { funnel, type FunnelArea } from './funnel.js';

/** Recorded crime, year ending June 2025 (ONS, Table C2), on ONS mid-2020 residents; Open Government Licence v3.0. */
const DISTRICTS: Record<string, FunnelArea> = {
  'Cannock Chase': { count: 7630, exposure: 101_484 },
  'East Staffordshire': { count: 8421, exposure: 120_923 },
  'Lichfield': { count: 6229, exposure: 105_637 },
  'Newcastle-under-Lyme': { count: 8335, exposure: 129_610 },
  'South Staffordshire': { count: 5731, exposure: 112_369 },
  'Stafford': { count: 9024, exposure: 137_858 },
  'Staffordshire Moorlands': { count: 5442, exposure: 98_427 },
  'Tamworth': { count: 5874, exposure: 76_864 },
};
const areas = fc.array(fc.record({ count: fc.integer({ min: 0, max: 5000 }), exposure: fc.integer({ min: 100, max: 200_000 }) }), { minLength: 1, maxLength: 30 });

describe('comparing districts by a funnel', () => {
  it('finds most districts outside the limits of chance alone, and none once the limits allow for how much they spread', () => {
    const whole = funnel(Object.values(DISTRICTS));
    expect(whole.dispersion).toBeGreaterThan(50);
    expect(whole.areas.filter(({ place }) => place !== 'WITHIN')).toEqual([]);
    expect(whole.areas.filter(({ placeByChance }) => placeByChance !== 'WITHIN')).toHaveLength(6);
  });

  it('names an area that stands out from others that hardly spread', () => {
    const alike = Array.from({ length: 15 }, (_, n) => ({ count: 100 + (n % 3), exposure: 1000 }));
    const { areas: found, dispersion } = funnel([...alike, { count: 160, exposure: 1000 }]);
    expect(dispersion).toBe(1);
    expect(found.map(({ place }) => place)).toEqual([...alike.map(() => 'WITHIN'), 'ABOVE_998']);
  });

  it('says when the areas are too few to say how much they spread', () => {
    expect(funnel(Object.values(DISTRICTS).slice(0, 4))).toMatchObject({ tooFewForSpread: true, dispersion: 1 });
  });

  it('places an area as its limits say, whatever the order', () => {
    fc.assert(fc.property(areas, given => {
      fc.pre(given.some(({ count }) => count > 0));
      const { areas: found } = funnel(given);
      for (const { rate, limits, place } of found) {
        const outside = rate > limits.upper95 ? 'ABOVE' : rate < limits.lower95 ? 'BELOW' : 'WITHIN';
        const edge = Math.min(...Object.values(limits).map(limit => Math.abs(rate - limit))) < 1e-12;
        expect(edge || place.startsWith(outside)).toBe(true);
      }
      expect(funnel([...given].reverse()).areas.map(({ place }) => place).reverse()).toEqual(found.map(({ place }) => place));
    }));
  });
});
