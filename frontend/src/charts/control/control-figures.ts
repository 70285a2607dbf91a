import { type ChartedSeries, drawnLimit, limitsWithheld, segmentAt } from '@csa/shared/charted-series.js';
import { figure, figureCell, type FigureFlag, FLAG_SYMBOLS, FLAG_WORDS, FIGURE_FLAGS, flagsOf } from '@csa/shared/figures.js';
import { periodLabel } from '@csa/shared/periods.js';
import { causeInWords, VARIATION_NAMES } from '@csa/shared/variation-words.js';
import type { Figures } from '../csv.js';

const NO_LIMITS = 'too few figures';
const NOT_KNOWN = 'not known';

/** What lies behind the figure of a point: the counts of a share or rate, how many were asked, and a survey's interval. */
export interface PointCounts {
  numerator?: number | null;
  denominator?: number | null;
  sampleSize?: number | null;
  lower?: number | null;
  upper?: number | null;
}

/** Columns of the table that say what a share or rate was made of, each only where it is known of some point. A count is the figure itself. */
function countColumns({ points, shape }: ChartedSeries, counts: readonly PointCounts[]): { header: string; cells: string[] }[] {
  if (shape === 'COUNT') return [];
  const whole = (value: number | null | undefined) => (value == null ? NOT_KNOWN : figure(value, 'COUNT'));
  const known = (read: (of: PointCounts) => number | null | undefined) => counts.some((of) => read(of) != null);
  const cells = (write: (of: PointCounts) => string) => points.map((_, place) => write(counts[place] ?? {}));
  return [
    ...(known(({ numerator }) => numerator) ? [{ header: 'Counted', cells: cells(({ numerator }) => whole(numerator)) }] : []),
    ...(known(({ denominator }) => denominator) ? [{ header: 'Out of', cells: cells(({ denominator }) => whole(denominator)) }] : []),
    ...(known(({ sampleSize }) => sampleSize) ? [{ header: 'Asked', cells: cells(({ sampleSize }) => whole(sampleSize)) }] : []),
    ...(known(({ lower }) => lower) ? [{ header: '95% interval', cells: cells(({ lower, upper }) => (lower == null || upper == null ? NOT_KNOWN : `${figure(lower, shape)} to ${figure(upper, shape)}`)) }] : []),
  ];
}

/** Every point of a control chart as a table that is read: nothing is blank. */
export function tableOf(series: ChartedSeries, counts: readonly PointCounts[] = []): Figures {
  const { points, segments, shape } = series;
  const withheld = limitsWithheld(series);
  const withoutLimits = withheld === 'OVERLAPPING' || withheld === 'SUPPRESSED';
  const behind = countColumns(series, counts);
  const first = ['Period', 'Figure', ...behind.map(({ header }) => header)];
  const columns = withoutLimits ? [...first, 'Note'] : [...first, 'Lower limit', 'Average', 'Upper limit', 'State', 'Rules', 'Note'];
  const rows = points.map((point, place) => {
    const segment = segmentAt(segments, place);
    const note = noteOf(series, place);
    const cells = [periodLabel(point), figureCell(point.value, point.flags, shape), ...behind.map((column) => column.cells[place]!)];
    if (withoutLimits) return [...cells, note];
    const limit = (value: number | null | undefined) => (value == null || segment?.short !== false ? NO_LIMITS : figure(drawnLimit(value, shape), shape));
    const judged = point.value !== null && segment?.short === false;
    const rules = judged && point.causes.length > 0 ? point.causes.map((cause) => causeInWords(cause, series, segment)).join('; ') : 'None';
    return [...cells, limit(segment?.lower), limit(segment?.mean), limit(segment?.upper), judged ? VARIATION_NAMES[point.variation] : 'Not judged', rules, note];
  });
  return { columns, rows };
}

function noteOf({ points, segments }: ChartedSeries, place: number): string {
  const anew = segments.find(({ from, reason }) => from === place && reason !== null);
  const said = [points[place]?.note, anew && `Limits anew: ${anew.reason}`].filter(Boolean);
  return said.length > 0 ? said.join('. ') : 'None';
}

/** The symbols that occur, and what they stand for. */
export function symbolsIn({ points }: ChartedSeries): { symbol: string; word: string }[] {
  const found = new Set(points.flatMap(({ value, flags }): FigureFlag[] => flagsOf(value, flags)));
  return FIGURE_FLAGS.filter((flag) => found.has(flag)).map((flag) => ({ symbol: FLAG_SYMBOLS[flag], word: FLAG_WORDS[flag] }));
}

/** What a file says of where its figures come from, in every row, so that a row can be cut out and still be understood. */
export type FileFacts = readonly (readonly [name: string, value: string])[];

/** Every point as a file for a machine: days and plain numbers, an empty cell only where its flag says why. */
export function fileOf(series: ChartedSeries, facts: FileFacts, counts: readonly PointCounts[] = []): Figures {
  const { points, segments, measure, area, unit } = series;
  const judges = series.frequency !== 'ROLLING_YEAR';
  return {
    columns: ['measure', 'area', 'unit', 'period_start', 'period_end', 'value', 'numerator', 'denominator', 'sample_size', 'interval_lower', 'interval_upper', 'flags', 'lower_limit', 'mean', 'upper_limit', 'variation', 'rules', 'target', 'note', ...facts.map(([name]) => name)],
    rows: points.map((point, place) => {
      const segment = segmentAt(segments, place);
      const judged = judges && segment?.short === false;
      const limit = (value: number | null | undefined) => (judged && value != null ? value : '');
      return [
        measure, area, unit, point.start, point.end, point.value ?? '', ...countCells(counts[place]), flagsOf(point.value, point.flags).map((flag) => FLAG_SYMBOLS[flag]).join(' '),
        limit(segment?.lower), limit(segment?.mean), limit(segment?.upper), judged && point.value !== null ? point.variation : '', judged ? point.causes.join(' ') : '',
        series.target ?? '', point.note ?? '', ...facts.map(([, value]) => value),
      ];
    }),
  };
}

const countCells = ({ numerator, denominator, sampleSize, lower, upper }: PointCounts = {}) => [numerator, denominator, sampleSize, lower, upper].map((value) => value ?? '');
