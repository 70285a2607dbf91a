import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseXmr, type XmrSettings } from './xmr.js';

const OUTLIER = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const series = fc.array(fc.option(fc.integer({ min: 0, max: 400 }), { freq: 12 }), { minLength: 1, maxLength: 60 });
const settings = fc.record({ screening: fc.boolean(), trendLength: fc.integer({ min: 3, max: 8 }) });
const causesOf = (values: (number | null)[], given?: Partial<XmrSettings>) => analyseXmr(values, given).points.map(({ causes }) => causes);

describe('XmR charts', () => {
  it('gives the limits of the published example, with and without screening its outlier', () => {
    const [unscreened] = analyseXmr(OUTLIER, { screening: false }).segments;
    expect(unscreened).toMatchObject({ mean: expect.closeTo(1.944, 3), lower: expect.closeTo(-3.063, 3), upper: expect.closeTo(6.952, 3) });
    const [screened] = analyseXmr(OUTLIER).segments;
    expect(screened).toMatchObject({ lower: expect.closeTo(-0.716, 3), upper: expect.closeTo(4.604, 3) });
    for (const screening of [true, false]) expect(causesOf(OUTLIER, { screening })[4]).toEqual(['ABOVE_UPPER_LIMIT']);
  });

  it('gives the limits of a short series, and says that it is short', () => {
    expect(analyseXmr([10, 12, 11, 14, 9], { screening: false }).segments).toEqual([
      expect.objectContaining({ mean: expect.closeTo(11.2), lower: expect.closeTo(3.885), upper: expect.closeTo(18.515), short: true }),
    ]);
    expect(analyseXmr(Array(13).fill(4)).segments[0]!.short).toBe(false);
  });

  it('flags a trend of six points, or of as many as is set, and a tie breaks it', () => {
    const flat = [20, 21, 20, 21, 20, 21];
    const rising = (values: number[], trendLength?: number) => causesOf([...flat, ...values, ...flat], trendLength ? { trendLength } : {}).filter(causes => causes.includes('TREND_UP')).length;
    expect(rising([15, 16, 17, 18, 19, 19.5])).toBe(8); // the two that follow rise on
    expect(rising([15, 16, 17, 18, 19, 19.5], 9)).toBe(0);
    expect(rising([15, 16, 17, 17, 18, 19])).toBe(0);
  });

  it('keeps every rule that holds for a point, the strongest first', () => {
    const values = [...Array.from({ length: 20 }, (_, n) => (n % 2 ? 10 : 12)), 14, 16, 18, 20, 22, 24, 60];
    expect(causesOf(values).at(-1)).toEqual(['ABOVE_UPPER_LIMIT', 'TREND_UP']);
  });

  it('takes no moving range across a gap, and lets no run go on across it', () => {
    const [segment] = analyseXmr([1, 3, null, 90, 92], { screening: false }).segments;
    expect(segment).toMatchObject({ mean: 46.5, upper: 46.5 + 2.66 * 2 });
    const low = [1, 1, 1, 2];
    const values = [...low, null, ...low, ...[9, 8, 9, 8, 9, 8, 9, 8, 9]];
    expect(causesOf(values, { screening: false }).slice(0, 9).flat()).not.toContain('SHIFT_BELOW');
    expect(causesOf(values.filter(value => value !== null), { screening: false }).slice(0, 8).flat()).toContain('SHIFT_BELOW');
  });

  it('starts limits and runs afresh where the series was rebased', () => {
    const { segments } = analyseXmr([...Array(14).fill(5), ...Array(13).fill(9)], { rebasedAt: [14] });
    expect(segments.map(({ from, mean, short }) => ({ from, mean, short }))).toEqual([{ from: 0, mean: 5, short: false }, { from: 14, mean: 9, short: false }]);
  });

  it('sets limits from the first points of each segment where a baseline is fixed, and judges all points by them', () => {
    const before = Array.from({ length: 14 }, (_, n) => (n % 2 ? 10 : 12));
    const values = [...before, ...Array(6).fill(30)];
    const [fixed] = analyseXmr(values, { baselineLength: 14 }).segments;
    expect(fixed).toMatchObject({ mean: 11, upper: 11 + 2.66 * 2, until: 20 });
    expect(causesOf(values, { baselineLength: 14 }).slice(14).map(([first]) => first)).toEqual(Array(6).fill('ABOVE_UPPER_LIMIT'));
    const { segments } = analyseXmr([...values, ...before], { baselineLength: 14, rebasedAt: [20] });
    expect(segments.map(({ from, mean }) => [from, mean])).toEqual([[0, 11], [20, 11]]);
  });

  it('counts the points of a segment without its gaps when it says that it is short', () => {
    const shortOf = (values: (number | null)[]) => analyseXmr(values).segments[0]!.short;
    expect(shortOf([...Array(12).fill(4), null, null])).toBe(true);
    expect(shortOf([...Array(12).fill(4), null, 4])).toBe(false);
  });

  it.each([
    ['DECREASE', 100, 'PASS'], ['DECREASE', -5, 'FAIL'], ['DECREASE', 11, 'HIT_OR_MISS'],
    ['INCREASE', 100, 'FAIL'], ['INCREASE', -5, 'PASS'], ['NEUTRAL', 100, null],
  ] as const)('where better lies to %s, a target of %d is judged %s', (direction, target, expected) => {
    expect(analyseXmr([10, 12, 11, 14, 9], { direction, target }).assurance).toBe(expected);
  });

  it('answers for a series without a single value', () => {
    expect(analyseXmr([null, null])).toMatchObject({ latest: null, assurance: null, segments: [{ mean: null, upper: null }] });
    expect(analyseXmr([]).points).toEqual([]);
  });

  it('scales its limits with the series, and keeps its causes', () => {
    fc.assert(fc.property(series, settings, fc.constantFrom(0.5, 2, 8), (values, given, factor) => {
      const plain = analyseXmr(values, given);
      const scaled = analyseXmr(values.map(value => (value === null ? null : value * factor)), given);
      expect(scaled.points.map(({ causes }) => causes)).toEqual(plain.points.map(({ causes }) => causes));
      plain.segments.forEach(({ mean, upper }, place) => {
        expect(scaled.segments[place]!.mean).toBe(mean === null ? null : mean * factor);
        expect(scaled.segments[place]!.upper).toBe(upper === null ? null : upper * factor);
      });
    }));
  });

  it('shifts its limits with the series', () => {
    fc.assert(fc.property(series, settings, fc.integer({ min: 1, max: 500 }), (values, given, more) => {
      const plain = analyseXmr(values, given);
      const shifted = analyseXmr(values.map(value => (value === null ? null : value + more)), given);
      plain.segments.forEach(({ mean, lower, nearUpper }, place) => {
        const found = shifted.segments[place]!;
        for (const [limit, other] of [[mean, found.mean], [lower, found.lower], [nearUpper, found.nearUpper]]) {
          if (limit == null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(limit + more, 8);
        }
      });
    }));
  });

  it('mirrors its causes when the series is turned upside down', () => {
    const mirrored = (causes: readonly string[]) => causes.map(cause => cause.replace(/UPPER|LOWER|UP|DOWN|ABOVE|BELOW/g, word => (
      { UPPER: 'LOWER', LOWER: 'UPPER', UP: 'DOWN', DOWN: 'UP', ABOVE: 'BELOW', BELOW: 'ABOVE' }[word]!)));
    fc.assert(fc.property(series, settings, (values, given) => {
      const down = causesOf(values.map(value => (value === null ? null : -value)), given);
      expect(down.map(causes => [...causes].sort())).toEqual(causesOf(values, given).map(causes => mirrored(causes).sort()));
    }));
  });
});
