import { describe, expect, it } from '@jest/globals';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { AreaSource } from './area-sources.js';
import { figuresOf, type Row } from './read-series.js';

const row = (more: Partial<Row> = {}): Row => ({
  measureId: 1, areaId: 1, own: false, parts: 1, there: [2], covered: 1, counted: 1, outOf: 0, shared: false, provisional: false, revised: false, estimated: false, broken: false, unavailable: false,
  start: '2025-01-01', end: '2025-02-01', numerator: 5, denominator: null, value: null, sampleSize: null, flags: [], note: null, ...more,
});
const source = (sourceId: number, more: Partial<AreaSource> = {}): AreaSource => ({ areaId: 1, sourceId, share: 1, isPart: true, covers: 1, from: null, until: null, ...more });
const [JANUARY, FEBRUARY] = [{ start: '2025-01-01', end: '2025-02-01' }, { start: '2025-02-01', end: '2025-03-01' }];
const numbers = (figures: ReturnType<typeof figuresOf>) => figures.map(({ start, numerator }) => [start, numerator]);

describe('Figures of an area', () => {
  it('are its own where it has them, else the sum of all that belongs to it', () => {
    const two = [source(2), source(3)];
    const sum = row({ parts: 2, covered: 2, counted: 2, numerator: 9 });
    expect(numbers(figuresOf([sum], AreaLevel.COUNTY, 1, two, []))).toEqual([['2025-01-01', 9]]);
    expect(numbers(figuresOf([sum, row({ own: true })], AreaLevel.COUNTY, 1, two, []))).toEqual([['2025-01-01', 5]]);
    expect(numbers(figuresOf([row({ own: true }), sum], AreaLevel.COUNTY, 1, two, []))).toEqual([['2025-01-01', 5]]);
  });

  it('are absent where a part is missing, on the days on which it belongs', () => {
    const two = [source(2), source(3, { until: '2025-02-01' })];
    const rows = [row(), row({ ...FEBRUARY, numerator: 6 })];
    expect(numbers(figuresOf(rows, AreaLevel.COUNTY, 1, two, []))).toEqual([['2025-02-01', 6]]);
  });

  it('stand for a part by all that it was before, and not by some of it', () => {
    const merged = [source(2), source(3, { isPart: false, covers: 0.5 }), source(4, { isPart: false, covers: 0.5 })];
    expect(figuresOf([row({ parts: 1, covered: 0.5 })], AreaLevel.COUNTY, 1, merged, [])).toEqual([]);
    expect(numbers(figuresOf([row({ parts: 2, counted: 2, covered: 1 }), row({ ...FEBRUARY })], AreaLevel.COUNTY, 1, merged, []))).toEqual([['2025-01-01', 5], ['2025-02-01', 5]]);
  });

  it('of a sum of measures need every measure', () => {
    expect(figuresOf([row({ own: true, parts: 12 })], AreaLevel.DISTRICT, 13, [], [])).toEqual([]);
    expect(figuresOf([row({ own: true, parts: 13, counted: 13 })], AreaLevel.DISTRICT, 13, [], [])).toHaveLength(1);
    const small = [source(2)];
    expect(numbers(figuresOf([row({ parts: 3, counted: 3 }), row({ ...FEBRUARY })], AreaLevel.WARD, 13, small, [JANUARY]))).toEqual([['2025-01-01', 5]]);
  });

  it('of small areas are absent where one of them is missing, but where every incident is listed with its small area', () => {
    const two = [source(2), source(3)];
    const of = (there: number[], covered: typeof JANUARY[] = []) => numbers(figuresOf([row({ there })], AreaLevel.WARD, 1, two, covered));
    expect([of([2]), of([2, 3]), of([2], [JANUARY])]).toEqual([[], [['2025-01-01', 5]], [['2025-01-01', 5]]]);
    expect(figuresOf([], AreaLevel.WARD, 1, two, [])).toEqual([]);
  });

  it('of small areas that were split are there by what was before, or by every part of it that lies here', () => {
    const split = [source(1, { standIns: [[11, 12]] }), source(11, { standIns: [[1]] }), source(12, { standIns: [[1]] })];
    const areThere = (sources: AreaSource[], there: number[]) => figuresOf([row({ there })], AreaLevel.WARD, 1, sources, []).length > 0;
    expect([areThere(split, [1]), areThere(split, [11, 12]), areThere(split, [11])]).toEqual([true, true, false]);
    const oneHalf = [source(1, { share: 0.5, isPart: false, standIns: [[11, 12]] }), source(11, { standIns: [[1]] }), source(9)];
    expect([areThere(oneHalf, [11, 9]), areThere(oneHalf, [1, 9]), areThere(oneHalf, [11])]).toEqual([true, true, false]);
  });

  it('of small areas are 0 where every incident is listed and none of them named, and never outside of their days', () => {
    const small = [source(2, { from: '2025-02-01' })];
    expect(numbers(figuresOf([], AreaLevel.WARD, 1, small, [JANUARY, FEBRUARY]))).toEqual([['2025-02-01', 0]]);
    expect(figuresOf([], AreaLevel.WARD, 1, [], [JANUARY])).toEqual([]);
    expect(figuresOf([], AreaLevel.COUNTY, 1, small, [FEBRUARY])).toEqual([]);
    expect(figuresOf([], AreaLevel.WARD, 1, [source(2, { isPart: false, share: 0.5 })], [FEBRUARY])).toEqual([]);
  });

  it('of a small area are its own, and 0 or the parts of a sum that are there where the districts have figures', () => {
    const itself = [source(1)];
    const own = row({ own: true, parts: 2, counted: 2 });
    expect(numbers(figuresOf([own, row({ parts: 2, counted: 2 })], AreaLevel.LSOA, 13, itself, [JANUARY, FEBRUARY]))).toEqual([['2025-01-01', 5], ['2025-02-01', 0]]);
    expect(figuresOf([own], AreaLevel.LSOA, 13, [], [JANUARY])).toEqual([]);
  });

  it('are never a sum of rates, and a sample belongs to the area that it was drawn of', () => {
    expect(figuresOf([row({ numerator: null, counted: 0, value: 12.5 })], AreaLevel.WARD, 1, [source(2)], [])).toEqual([]);
    expect(figuresOf([row({ own: true, numerator: null, counted: 0, value: 12.5, sampleSize: 400 })], AreaLevel.COUNTY, 1, [], [])).toMatchObject([{ numerator: null, value: 12.5, sampleSize: 400 }]);
    expect(figuresOf([row({ value: 12.5, sampleSize: 400 })], AreaLevel.COUNTY, 1, [source(2)], [])).toMatchObject([{ numerator: 5, value: null, sampleSize: null }]);
  });

  it('have a denominator only where every part has one', () => {
    const two = [source(2), source(3)];
    const of = (outOf: number) => figuresOf([row({ parts: 2, covered: 2, counted: 2, outOf, denominator: 40 })], AreaLevel.COUNTY, 1, two, [])[0];
    expect([of(2)?.denominator, of(1)?.denominator]).toEqual([40, null]);
  });

  it('keep every flag of what they are the sum of, and say what was shared out as estimated', () => {
    expect(figuresOf([row({ provisional: true, revised: true, broken: true })], AreaLevel.COUNTY, 1, [source(2)], [])[0]?.flags).toEqual(['PROVISIONAL', 'REVISED', 'BREAK']);
    expect(figuresOf([row({ shared: true, numerator: 2.5 })], AreaLevel.WARD, 1, [source(2)], [])[0]?.flags).toEqual(['ESTIMATED']);
    expect(figuresOf([row({ numerator: null, counted: 0, unavailable: true })], AreaLevel.COUNTY, 1, [source(2)], [])).toMatchObject([{ numerator: null, flags: ['UNAVAILABLE'] }]);
  });
});
