import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentageAlone } from './percentage-alone.js';

/*
 * The Christmas campaign of 2011 in Cannock Chase, as reported to the council's cabinet in 2012 without a single count: alcohol-related
 * violence and recorded domestic violence against the same period a year before, calls to Women's Aid against 2010.
 */
const CHRISTMAS = { violence: -22, domesticViolence: -35, calls: 59 };

describe('a percentage without its counts', () => {
  it('may be a handful: a fall of 22% is seven after nine, which chance brings in most years', () => {
    const { fewest, sentence } = percentageAlone(CHRISTMAS.violence);
    expect(fewest).toEqual({ then: 9, now: 7, pValue: expect.closeTo(0.80, 2) });
    expect(sentence).toBe('A fall of 22% may be 7 after 9: if nothing had really changed, a difference at least this large, up or down, would be expected in most years. '
      + 'It takes about 115 after 148 for a difference like it to be rarer than one year in 20. Without the counts nobody can tell which it was.');
  });

  it('takes about 150, 60 and 30 incidents a year before for the campaign’s three figures to be more than chance', () => {
    expect(Object.values(CHRISTMAS).map(percent => percentageAlone(percent)).map(({ fewest, enough }) => [fewest, enough].map(({ then, now }) => [then, now]))).toEqual([
      [[9, 7], [148, 115]],
      [[17, 11], [57, 37]],
      [[17, 27], [32, 51]],
    ]);
  });

  it('answers with counts that give the percentage, the fewest first', () => {
    fc.assert(fc.property(fc.integer({ min: -100, max: 300 }).filter(percent => Math.abs(percent) > 4), percent => {
      const { fewest, enough } = percentageAlone(percent);
      for (const { then, now } of [fewest, enough]) expect(Math.round((now / then - 1) * 100)).toBe(percent);
      expect(fewest.then).toBeLessThanOrEqual(enough.then);
      expect(enough.pValue).toBeLessThan(0.05);
    }));
  });

  it('answers for a change of 1%, which takes tens of thousands', () => {
    expect(percentageAlone(-1).enough.then).toBeGreaterThan(70_000);
  });

  it('refuses what is no change in whole per cent', () => {
    for (const percent of [0, -101, 2.5]) expect(() => percentageAlone(percent)).toThrow(RangeError);
  });
});
