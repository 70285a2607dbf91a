import { describe, expect, it } from '@jest/globals';
import { addMonths } from '@csa/shared/periods.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { type Measure, MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import { chart, chartedValue, type ChartSettings, type PublishedFigure } from './charted.js';

const measure = (more: Partial<Measure> = {}) => ({ name: 'Burglary', shape: MeasureShape.COUNT, unit: 'offences', frequency: MeasureFrequency.MONTH, direction: 'DECREASE', trendLength: 6, screening: true, ...more }) as Measure;
const AREA = { name: 'Stafford' } as Area;
const UNSET: ChartSettings = { target: null, baseline: null, baselineName: null, rebases: [] };
const month = (place: number, numerator: number | null, more: Partial<PublishedFigure> = {}): PublishedFigure => ({
  start: addMonths('2022-01-01', place), end: addMonths('2022-01-01', place + 1), numerator, denominator: null, value: null, sampleSize: null, flags: [], note: null, ...more,
});
const steady = (from: number, until: number) => Array.from({ length: until - from }, (_, place) => month(from + place, 20 + (place % 3)));
const ofMonths = (figures: readonly PublishedFigure[], settings: Partial<ChartSettings> = {}, of = measure()) => chart(of, AREA, figures, { ...UNSET, ...settings });
const stretches = ({ segments }: ReturnType<typeof chart>) => segments.map(({ from, until, reason }) => [from, until, reason]);

describe('A charted series', () => {
  it('gives a period that nobody reported a place of its own, without a value', () => {
    const { points } = ofMonths([month(0, 20), month(3, 22)]);
    expect(points.map(({ start, value }) => [start, value])).toEqual([['2022-01-01', 20], ['2022-02-01', null], ['2022-03-01', null], ['2022-04-01', 22]]);
  });

  it('finds the gaps between quarters and financial years too', () => {
    const quarter = (start: string) => month(0, 5, { start, end: addMonths(start, 3) });
    expect(ofMonths([quarter('2024-04-01'), quarter('2024-10-01')], {}, measure({ frequency: MeasureFrequency.QUARTER })).points.map(({ start }) => start)).toEqual(['2024-04-01', '2024-07-01', '2024-10-01']);
    const year = (start: string) => month(0, 5, { start, end: addMonths(start, 12) });
    expect(ofMonths([year('2019-04-01'), year('2021-04-01')], {}, measure({ frequency: MeasureFrequency.YEAR })).points.map(({ start }) => start)).toEqual(['2019-04-01', '2020-04-01', '2021-04-01']);
  });

  it('begins new limits after a year of silence, and not after a shorter one', () => {
    expect(stretches(ofMonths([...steady(0, 14), ...steady(26, 40)]))).toEqual([[0, 26, null], [26, 40, 'No figures for the 12 months before']]);
    expect(stretches(ofMonths([...steady(0, 14), ...steady(25, 40)]))).toEqual([[0, 40, null]]);
  });

  it('begins new limits where its source says that it breaks, with the reason given', () => {
    const broken = (note: string | null) => [...steady(0, 14), month(14, 40, { flags: ['BREAK'], note }), ...steady(15, 30)];
    expect(stretches(ofMonths(broken('A new recording system')))).toEqual([[0, 14, null], [14, 30, 'A new recording system']]);
    expect(stretches(ofMonths(broken(null)))[1]).toEqual([14, 30, 'The source says that the series breaks here']);
    expect(stretches(ofMonths([month(0, 20, { flags: ['BREAK'] }), ...steady(1, 14)]))).toHaveLength(1);
  });

  it('begins new limits at a rebase: with the first whole period from its day on', () => {
    const rebases = [{ startsOn: '2023-03-15', reason: 'A new patrol' }, { startsOn: '2030-01-01', reason: 'To come' }, { startsOn: '2020-01-01', reason: 'Before all' }];
    expect(stretches(ofMonths(steady(0, 30), { rebases }))).toEqual([[0, 15, null], [15, 30, 'A new patrol']]);
  });

  it('draws no limits of rolling years, for they share months', () => {
    const years = Array.from({ length: 20 }, (_, place) => month(place, 240, { start: addMonths('2018-04-01', place * 3), end: addMonths('2019-04-01', place * 3) }));
    const { segments, points, assurance } = ofMonths(years, { target: 200 }, measure({ frequency: MeasureFrequency.ROLLING_YEAR }));
    expect(points).toHaveLength(20);
    expect(segments).toMatchObject([{ mean: null, lower: null, upper: null, short: true }]);
    expect([assurance, points.flatMap(({ causes }) => causes)]).toEqual([null, []]);
  });

  it('draws no limits of a series that suppression touches, but does for an analyst, who sees its figures', () => {
    const hidden = [...steady(0, 14), month(14, null, { flags: ['SUPPRESSED'] })];
    expect(ofMonths(hidden).segments).toMatchObject([{ mean: null, short: true }]);
    expect(ofMonths([...steady(0, 14), month(14, 3, { flags: ['SUPPRESSED'] })]).segments[0]).toMatchObject({ short: false, lower: expect.any(Number) });
  });

  it('judges a target where there are limits, and by the limits alone', () => {
    expect(ofMonths(steady(0, 20), { target: 60 }).assurance).toBe('PASS');
    expect(ofMonths(steady(0, 20), { target: 5 }).assurance).toBe('FAIL');
    expect(ofMonths(steady(0, 8), { target: 60 }).assurance).toBeNull();
  });
});

describe('What is drawn', () => {
  const raw = { numerator: 3, denominator: 40, value: 9 };
  it('is the count of a count, and of a percentage or a rate its parts before what was published', () => {
    expect([MeasureShape.COUNT, MeasureShape.PERCENTAGE, MeasureShape.RATE].map(shape => chartedValue(raw, shape))).toEqual([3, 7.5, 75]);
    expect(chartedValue({ ...raw, denominator: null }, MeasureShape.PERCENTAGE)).toBe(9);
    expect(chartedValue({ numerator: null, denominator: null, value: 9 }, MeasureShape.COUNT)).toBeNull();
  });
});
