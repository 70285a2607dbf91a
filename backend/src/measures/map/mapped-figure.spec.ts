import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import type { Measure } from '../definitions/measure.entity.js';
import type { PublishedFigure } from '../series/charted.js';
import type { PublishedSeries } from '../series/published-series.js';
import { areRates, mappedFigure } from './mapped-figure.js';

const QUARTER = monthsFrom('2025-01-01', 3);
const PEOPLE = { number: 1000, name: 'mid-2020 population' };
const month = (place: number, numerator: number | null, flags: PublishedFigure['flags'] = []): PublishedFigure => (
  { start: addMonths('2025-01-01', place), end: addMonths('2025-01-01', place + 1), numerator, denominator: null, value: null, sampleSize: null, flags, note: null });
const series = (figures: PublishedFigure[], more: object = {}): PublishedSeries =>
  ({ measure: { shape: 'COUNT', denominator: 'RESIDENTS' } as Measure, area: {} as never, figures, totals: [], notReleased: null, ...more });

describe('the figure of an area on a map', () => {
  it('is the sum of its months, as a rate a year where people are known', () => {
    expect(mappedFigure(series([month(0, 2), month(1, 3), month(2, 5), month(3, 90)]), QUARTER, PEOPLE)).toEqual({
      count: 10, rate: { rate: 40, note: 'per 1,000 on the mid-2020 population, a quarter’s count times four' }, value: null, flags: [],
    });
    expect(mappedFigure(series([month(0, 7, ['PROVISIONAL'])]), monthsFrom('2025-01-01', 1), PEOPLE)).toMatchObject({ count: 7, rate: null, flags: ['PROVISIONAL'] });
  });

  it('is kept back where one of its months is, unless the sum may be shown', () => {
    const figures = [month(0, 20), month(1, null, ['SUPPRESSED']), month(2, 30)];
    expect(mappedFigure(series(figures), QUARTER, PEOPLE)).toMatchObject({ count: null, rate: null, flags: ['SUPPRESSED'] });
    expect(mappedFigure(series(figures, { totals: [{ ...QUARTER, numerator: 53, denominator: null }] }), QUARTER, PEOPLE)).toMatchObject({ count: 53, flags: [] });
    expect(mappedFigure(series([month(0, 20), month(1, 3, ['SUPPRESSED']), month(2, 30)]), QUARTER, PEOPLE)).toMatchObject({ count: 53, flags: ['SUPPRESSED'] });
  });

  it('is not known where a month is missing', () => {
    expect(mappedFigure(series([month(0, 20), month(2, 30)]), QUARTER, PEOPLE)).toMatchObject({ count: null, rate: null, flags: [] });
  });

  it('of a percentage is that of the very period, never a sum', () => {
    const percentage = (figures: PublishedFigure[]) => mappedFigure(series(figures, { measure: { shape: 'PERCENTAGE' } }), monthsFrom('2025-01-01', 1), null);
    expect(percentage([{ ...month(0, 30), denominator: 60 }])).toMatchObject({ value: 50, count: null });
    expect(percentage([month(1, 30)])).toMatchObject({ value: null });
  });

  it('is coloured by rates where most of those that were counted have one', () => {
    const [rated, counted] = [mappedFigure(series([month(0, 1), month(1, 1), month(2, 1)]), QUARTER, PEOPLE), mappedFigure(series([month(0, 1), month(1, 1), month(2, 1)]), QUARTER, null)];
    const measure = { shape: 'COUNT', denominator: 'RESIDENTS' } as Measure;
    expect(areRates(measure, [rated, rated, counted])).toBe(true);
    expect(areRates(measure, [rated, counted])).toBe(false);
    expect(areRates({ ...measure, denominator: 'NONE' } as Measure, [rated])).toBe(false);
  });
});
