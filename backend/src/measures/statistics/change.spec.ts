import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeOf, chanceInWords, ratioOfRatios } from './change.js';

const year = (count: number) => ({ count, exposure: 1 });

describe('a change in words', () => {
  it('says how much, and how often chance alone would do as much', () => {
    expect(changeOf(year(39), year(50), 'last year', 'year').sentence)
      .toBe('22% fewer than last year. If nothing had really changed, a difference at least this large, up or down, would be expected about one year in three.');
  });

  it('gives no percentage on a base below 20', () => {
    const change = changeOf(year(9), year(19), 'last year', 'year');
    expect(change.percent).toBeNull();
    expect(change.sentence).toMatch(/^9, against 19 last year: too few for a percentage\. /);
    expect(changeOf(year(9), year(20), 'last year', 'year').percent).toBeCloseTo(-55);
  });

  it.each([
    [1, 'in most years'], [0.5, 'about one year in two'], [0.24, 'about one year in four'], [0.05, 'about one year in 20'],
    [0.001, 'about one year in 1,000'], [0.0001, 'in fewer than one year in 1,000'],
  ])('puts a p-value of %d as %s', (pValue, words) => expect(chanceInWords(pValue, 'year')).toContain(words));
});

describe('a place against what it is compared with', () => {
  it('sees nothing where both fell alike, and something where only one fell', () => {
    expect(ratioOfRatios({ before: 200, after: 100 }, { before: 400, after: 200 })).toMatchObject({ ratio: 1, isClear: false });
    expect(ratioOfRatios({ before: 200, after: 100 }, { before: 400, after: 400 })).toMatchObject({ ratio: 0.5, isClear: true });
  });

  it('answers with a wide interval where nothing was counted', () => {
    const { lower, upper, isClear } = ratioOfRatios({ before: 3, after: 0 }, { before: 30, after: 28 });
    expect(isClear).toBe(false);
    expect(upper / lower).toBeGreaterThan(100);
  });

  it('turns over when before and after are swapped', () => {
    const pair = fc.record({ before: fc.integer({ min: 1, max: 999 }), after: fc.integer({ min: 1, max: 999 }) });
    fc.assert(fc.property(pair, pair, (there, elsewhere) => {
      const swapped = ({ before, after }: { before: number; after: number }) => ({ before: after, after: before });
      const { ratio, lower } = ratioOfRatios(there, elsewhere);
      const back = ratioOfRatios(swapped(there), swapped(elsewhere));
      expect(back.ratio * ratio).toBeCloseTo(1, 9);
      expect(back.upper * lower).toBeCloseTo(1, 9);
    }));
  });
});
