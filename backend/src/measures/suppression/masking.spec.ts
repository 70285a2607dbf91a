import { describe, expect, it } from '@jest/globals';
import { type Measure, MeasureShape, SuppressionClass } from '../definitions/measure.entity.js';
import type { RawFigure } from '../series/read-series.js';
import { masked, shownTotals } from './masking.js';
import { keyOf } from './published-counts.js';
import { rowOf } from './rows-of-figures.js';

const measure = { id: 7, shape: MeasureShape.COUNT, suppressionClass: SuppressionClass.PARTNER } as Measure;
const AREA = 3;
const month = { start: '2025-04-01', end: '2025-05-01' };
const figure = (more: Partial<RawFigure>): RawFigure => ({ ...month, numerator: 30, denominator: null, value: null, sampleSize: null, flags: [], note: 'Said by its source', ...more });
const judgedOn = (count: number | null) => ({ hidden: new Map(), counts: new Map(count === null ? [] : [[keyOf(rowOf(measure.id, AREA), month), count]]) });
const seen = (given: RawFigure, count: number | null) => masked(measure, AREA, [given], judgedOn(count))[0]!;

describe('a figure of a measure that is not open', () => {
  it('is shown where it was judged and nothing is against it', () => {
    expect(seen(figure({}), 30)).toMatchObject({ numerator: 30, note: 'Said by its source', flags: [] });
  });

  it('is kept back where another count was judged, as when it was revised in between', () => {
    expect(seen(figure({ numerator: 3 }), 12)).toMatchObject({ numerator: null, note: null, flags: ['SUPPRESSED'] });
  });

  it('is kept back where nobody judged it', () => {
    expect(seen(figure({}), null)).toMatchObject({ numerator: null, flags: ['SUPPRESSED'] });
  });

  it('is kept back where it is unavailable and something small stands beside it', () => {
    expect(seen(figure({ numerator: null, denominator: 3, flags: ['UNAVAILABLE'] }), null)).toMatchObject({ denominator: null, flags: ['SUPPRESSED', 'UNAVAILABLE'] });
    expect(seen(figure({ numerator: null, flags: ['UNAVAILABLE'] }), null)).toMatchObject({ flags: ['UNAVAILABLE'] });
  });

  it('is added up to no sum that rests on a count which was not judged', () => {
    const year = Array.from({ length: 12 }, (_, place) => figure({ start: new Date(Date.UTC(2025, 3 + place, 1)).toISOString().slice(0, 10), end: new Date(Date.UTC(2025, 4 + place, 1)).toISOString().slice(0, 10) }));
    const counts = new Map(year.map(({ start, end }) => [keyOf(rowOf(measure.id, AREA), { start, end }), 30]));
    expect(shownTotals(measure, AREA, year, { hidden: new Map(), counts }).length).toBe(5);
    counts.delete(keyOf(rowOf(measure.id, AREA), month));
    expect(shownTotals(measure, AREA, year, { hidden: new Map(), counts })).toEqual([]);
  });
});
