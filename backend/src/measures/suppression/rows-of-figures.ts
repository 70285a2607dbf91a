import { type Measure, MeasureShape } from '../definitions/measure.entity.js';
import type { RawFigure } from '../series/read-series.js';
import type { RowCount, Whole } from './published-counts.js';

/** A measure in an area. */
export const rowOf = (measureId: number, areaId: number) => `${measureId} ${areaId}`;

/** Of a percentage: those who were asked or counted, and those of them who are not in it. Both can be small where it is not. */
const allOf = (row: string) => `${row} of`;
const othersOf = (row: string) => `${row} not`;

/** The row by itself of which these are a part: "3 17" of "3 17 of". */
export const placeOf = (row: string) => row.split(' ').slice(0, 2).map(Number) as [measureId: number, areaId: number];

/**
 * The counts behind a figure: what can be small in it. None where its source gives no counts, and none where some of it was shared out between the
 * areas that another became: a reader could work that one out. In either case nobody can tell whether it is safe.
 */
export function rowCountsOf(measure: Pick<Measure, 'id' | 'shape'>, areaId: number, figure: RawFigure): RowCount[] {
  const row = rowOf(measure.id, areaId);
  const { start, end, numerator, denominator, value, sampleSize } = figure;
  if (figure.isShared) return [];
  if (measure.shape !== MeasureShape.PERCENTAGE) return numerator === null ? [] : [{ row, start, end, count: numerator }];
  const all = denominator ?? sampleSize;
  const count = numerator ?? (value === null || all === null ? null : Math.round(all * value / 100));
  if (count === null) return [];
  if (all === null) return [{ row, start, end, count }];
  return [{ row, start, end, count }, { row: othersOf(row), start, end, count: Math.max(0, all - count) }, { row: allOf(row), start, end, count: all }];
}

/** A percentage's parts make up all. */
export function wholeOfPercentage(row: string): Whole {
  return { total: allOf(row), parts: [row, othersOf(row)], isTiled: true };
}

/** What holds for rows of counts holds for those of all and of the others, too. */
export function withThoseOfPercentages(wholes: readonly Whole[]): Whole[] {
  return [(row: string) => row, allOf, othersOf].flatMap(of => wholes.map(whole => ({ ...whole, total: of(whole.total), parts: whole.parts.map(of) })));
}
