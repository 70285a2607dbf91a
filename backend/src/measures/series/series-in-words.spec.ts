import { describe, expect, it } from '@jest/globals';
import { addMonths } from '@csa/shared/periods.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { Denominator, type Measure, MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import type { PublishedFigure } from './charted.js';
import type { PublishedSeries } from './published-series.js';
import { rateOf, shown } from './series-in-words.js';

const measure = (more: Partial<Measure> = {}) => ({
  name: 'Burglary', shape: MeasureShape.COUNT, unit: 'offences', frequency: MeasureFrequency.MONTH, denominator: Denominator.RESIDENTS, direction: 'DECREASE', trendLength: 6, screening: true, ...more,
}) as Measure;
const figure = (place: number, more: Partial<PublishedFigure> = {}): PublishedFigure => ({
  start: addMonths('2023-04-01', place), end: addMonths('2023-04-01', place + 1), numerator: 30, denominator: null, value: null, sampleSize: null, flags: [], note: null, ...more,
});
const months = (count: number, more: Record<number, Partial<PublishedFigure>> = {}) => Array.from({ length: count }, (_, place) => figure(place, more[place]));
const series = (figures: readonly PublishedFigure[], of = measure()): PublishedSeries => ({ measure: of, area: { id: 7, name: 'Lichfield' } as Area, figures, totals: [], notReleased: null });
const SETTINGS = { target: null, baseline: null, baselineName: null, rebases: [] };
const RESIDENTS = new Map([['residents 7', [{ ...figure(0), start: '2020-06-30', end: '2020-07-01', numerator: 105_637, flags: [] as [] }]]]);
const shownOf = (figures: readonly PublishedFigure[], of = measure()) => shown(series(figures, of), SETTINGS, RESIDENTS);
const rollingYear = ({ comparisons }: ReturnType<typeof shown>) => comparisons.find(({ kind }) => kind === 'ROLLING_YEAR');

describe('A series in words', () => {
  it('has the rate of its last twelve months, with the year of the population', () => {
    expect(shownOf(months(14)).rate).toMatchObject({ count: 360, exposure: 105_637, periodLabel: 'June 2023 to May 2024', note: 'per 1,000 on the mid-2020 population' });
    expect(shownOf(months(14)).rate!.rate).toBeCloseTo(3.408, 3);
  });

  it('has no rate where a month is missing, nobody was counted, or it is a percentage', () => {
    expect(shownOf(months(14, { 9: { numerator: null, flags: ['UNAVAILABLE'] } })).rate).toBeNull();
    expect(shownOf(months(11)).rate).toBeNull();
    expect(rateOf(series(months(14)), new Map())).toBeNull();
    expect(shownOf(months(14), measure({ denominator: Denominator.NONE })).rate).toBeNull();
  });

  it('takes a rolling year as it is: it is twelve months already', () => {
    const year = figure(0, { start: '2024-04-01', end: '2025-04-01', numerator: 3466 });
    const { rate, comparisons } = shownOf([year], measure({ frequency: MeasureFrequency.ROLLING_YEAR }));
    expect(rate!.rate).toBeCloseTo(32.8, 1);
    expect(comparisons).toEqual([]);
  });

  it('compares twelve months with the twelve before, and says what is missing for it', () => {
    expect(rollingYear(shownOf(months(24)))).toMatchObject({ now: 360, then: 360, sentence: expect.stringMatching(/^About as many as/) });
    expect(rollingYear(shownOf(months(24, { 3: { numerator: null } })))).toMatchObject({ then: null, sentence: 'Not known: a month is missing.' });
    expect(rollingYear(shownOf(months(24, { 3: { numerator: null, flags: ['SUPPRESSED'] } })))).toMatchObject({ sentence: 'Not shown: a month is suppressed to protect small numbers.' });
  });

  it('compares nothing across a break, and says where it is', () => {
    expect(rollingYear(shownOf(months(24, { 8: { flags: ['BREAK'] } })))).toMatchObject({ now: 360, then: 360, sentence: 'Not compared: the series breaks before December 2023.' });
    expect(rollingYear(shownOf(months(24, { 0: { flags: ['BREAK'] } })))).toMatchObject({ sentence: expect.stringMatching(/^About as many as/) });
    expect(rollingYear(shownOf(months(24, { 8: { flags: ['BREAK'], note: 'A new system.' } })))!.sentence).toBe('Not compared: the series breaks before December 2023 (A new system).');
  });

  it('breaks where limits begin anew as it does where its source says so', () => {
    const rebased = (startsOn: string) => rollingYear(shown(series(months(24)), { ...SETTINGS, rebases: [{ startsOn, reason: 'The force records otherwise' }] }, RESIDENTS));
    expect(rebased('2023-11-15')).toMatchObject({ now: 360, then: 360, sentence: 'Not compared: the series breaks before December 2023 (The force records otherwise).' });
    expect(rebased('2023-04-01')).toMatchObject({ sentence: expect.stringMatching(/^About as many as/) });
    expect(rebased('2027-01-01')).toMatchObject({ sentence: expect.stringMatching(/^About as many as/) });
  });

  it('gives a survey percentage its interval only with the size of its sample', () => {
    const survey = measure({ shape: MeasureShape.PERCENTAGE, frequency: MeasureFrequency.YEAR, denominator: Denominator.NONE });
    const asked = (more: Partial<PublishedFigure>) => shownOf([figure(0, { start: '2024-04-01', end: '2025-04-01', numerator: null, value: 74, ...more })], survey).points[0]!;
    expect(asked({})).toMatchObject({ value: 74, sampleSize: null, lower: null, upper: null });
    const { lower, upper } = asked({ sampleSize: 400 });
    expect([lower!.toFixed(1), upper!.toFixed(1)]).toEqual(['69.5', '78.1']);
    expect(asked({ value: null, numerator: 37, denominator: 50 })).toMatchObject({ value: 74, numerator: 37, denominator: 50, lower: expect.any(Number) });
  });

  it('keeps figures apart that begin on the same day', () => {
    const both = [figure(0, { numerator: 10 }), figure(0, { end: '2023-07-01', numerator: 33 })];
    expect(shownOf(both).points.map(({ numerator }) => numerator)).toEqual([10, 33]);
  });
});
