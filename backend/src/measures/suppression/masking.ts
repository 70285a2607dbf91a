import { type Measure, MeasureShape } from '../definitions/measure.entity.js';
import type { PublishedFigure } from '../series/charted.js';
import type { RawFigure } from '../series/read-series.js';
import { type Counts, totalsBy } from '../statistics/periods.js';
import { keyOf, type RowCount } from './published-counts.js';
import { rowCountsOf, rowOf } from './rows-of-figures.js';
import type { Judged } from './suppression.service.js';

/** The figures with what is kept back taken away, and what their source says of it. A figure without counts of its own is kept back: nobody can tell whether it is safe. */
export function masked(measure: Measure, areaId: number, figures: readonly RawFigure[], judged: Judged): PublishedFigure[] {
  return figures.map(figure => (isKeptBack(measure, areaId, figure, judged) ? withheld(figure) : { ...figure }));
}

/** The figures as they are, and beside each that is kept back from others that it is. */
export function marked(measure: Measure, areaId: number, figures: readonly RawFigure[], judged: Judged): PublishedFigure[] {
  return figures.map(figure => (isKeptBack(measure, areaId, figure, judged) ? { ...figure, flags: ['SUPPRESSED', ...figure.flags] } : { ...figure }));
}

/** The sums over whole quarters and years that may be shown, also where one of their months may not. */
export function shownTotals(measure: Measure, areaId: number, figures: readonly RawFigure[], judged: Judged): Counts[] {
  if (measure.shape !== MeasureShape.COUNT) return [];
  if (!figures.every(figure => rowCountsOf(measure, areaId, figure).every(count => wasJudged(count, judged)))) return [];
  const counts = figures.map(({ isShared, start, end, numerator }) => ({ start, end, numerator: isShared ? null : numerator, denominator: null }));
  return [...totalsBy('QUARTER', counts), ...totalsBy('YEAR', counts)]
    .filter(total => total.numerator !== null && !judged.hidden.has(keyOf(rowOf(measure.id, areaId), total)) && !counts.some(({ start, end }) => start === total.start && end === total.end));
}

/** All numbers of a figure taken away. */
export function withheld(figure: RawFigure): PublishedFigure {
  return { ...figure, numerator: null, denominator: null, value: null, sampleSize: null, note: null, flags: ['SUPPRESSED', ...figure.flags] };
}

function isKeptBack(measure: Measure, areaId: number, figure: RawFigure, judged: Judged): boolean {
  const counts = rowCountsOf(measure, areaId, figure);
  if (counts.length === 0) return [figure.numerator, figure.denominator, figure.value, figure.sampleSize].some(number => number !== null);
  return counts.some(count => !wasJudged(count, judged) || judged.hidden.has(keyOf(count.row, count)));
}

/** Figures may be revised between the reading and the judging of them: what was decided on another count says nothing of this one. */
function wasJudged({ row, start, end, count }: RowCount, { counts }: Judged): boolean {
  return counts.get(keyOf(row, { start, end })) === count;
}
