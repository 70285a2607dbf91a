import { type ChartedPoint, type ChartedSeries, drawnLimit, latestPlace, limitsWithheld, median } from '@csa/shared/charted-series.js';
import { figure, FLAG_SYMBOLS, flagsOf } from '@csa/shared/figures.js';
import { periodLabel } from '@csa/shared/periods.js';
import { VARIATION_LETTERS } from '@csa/shared/variation-words.js';
import { shortPeriod } from '../short-period.js';

/** A line across a stretch of the chart. */
export interface Level {
  key: string;
  kind: 'MEAN' | 'LIMIT' | 'MEDIAN';
  from: number;
  until: number;
  value: number;
}

/** Mean and limits of each stretch; the median alone where there are too few points for limits, or they overlap; nothing where some are suppressed. */
export function levelsOf(series: ChartedSeries): Level[] {
  const { segments, points, shape } = series;
  const withheld = limitsWithheld(series);
  if (withheld === 'SUPPRESSED') return [];
  return segments.flatMap(({ from, until: next, mean, lower, upper, short }) => {
    // Before a long gap a line ends with its last figure.
    const until = next === points.length ? next : latestPlace(points.slice(0, next)) + 1;
    const level = (kind: Level['kind'], value: number | null, key: string) => (value === null ? [] : [{ key: `${key} ${from}`, kind, from, until, value }]);
    if (short || withheld === 'OVERLAPPING') return level('MEDIAN', median(points.slice(from, until).map(({ value }) => value)), 'median');
    return [
      ...level('MEAN', mean, 'mean'),
      ...level('LIMIT', upper === null ? null : drawnLimit(upper, shape), 'upper'),
      ...level('LIMIT', lower === null ? null : drawnLimit(lower, shape), 'lower'),
    ];
  });
}

export interface LineLabel {
  text: string;
  value: number;
  kind: Level['kind'] | 'TARGET' | 'BASELINE';
}

/** What stands at the right of the lines that run up to there. */
export function labelsOf(series: ChartedSeries, brief: boolean): LineLabel[] {
  const { segments, shape, target, baseline } = series;
  const last = segments.at(-1);
  const ends = levelsOf(series).filter(({ from }) => from === last?.from);
  const names = { MEAN: 'Average', MEDIAN: 'Median', upper: brief ? 'Upper' : 'Upper limit', lower: brief ? 'Lower' : 'Lower limit' };
  const nameOf = ({ key, kind }: Level) => (kind === 'LIMIT' ? (key.startsWith('upper') ? names.upper : names.lower) : names[kind]);
  return [
    ...ends.map((level) => ({ text: `${nameOf(level)} ${figure(level.value, shape)}`, value: level.value, kind: level.kind })),
    ...(target === null ? [] : [{ text: `Target ${figure(target, shape)}`, value: target, kind: 'TARGET' as const }]),
    ...(baseline === null ? [] : [{ text: `Baseline ${figure(baseline, shape)}`, value: baseline, kind: 'BASELINE' as const }]),
  ];
}

/** Moves labels apart, so that none covers another; each stays as near to its line as there is room. */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  let free = top;
  for (const index of order) { placed[index] = Math.max(placed[index]!, free); free = placed[index]! + gap; }
  free = bottom;
  for (const index of [...order].reverse()) { placed[index] = Math.min(placed[index]!, free); free = placed[index]! - gap; }
  return placed;
}

/** The lowest and highest that is drawn, and whether the scale starts at 0: only what lies far above is drawn without it. */
export function scaleOf(series: ChartedSeries): { low: number; high: number; fromZero: boolean } {
  const drawn = [...series.points.map(({ value }) => value), ...levelsOf(series).map(({ value }) => value), series.target, series.baseline].filter((value) => value !== null);
  const high = Math.max(...drawn, 0);
  const low = Math.min(...drawn);
  const fromZero = drawn.length === 0 || low === high || low < 0.6 * high;
  return { low: fromZero ? Math.min(0, low) : low, high: high === 0 ? 1 : high, fromZero };
}

const LENGTHS = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120];

/** Places that bear their period below: as many as there is room for, at the turn of the financial year where that can be. */
export function ticksOf(points: readonly ChartedPoint[], width: number, room = 76): { place: number; text: string }[] {
  const most = Math.max(1, Math.floor(width / room));
  const every = LENGTHS.find((length) => points.length / length <= most) ?? points.length;
  const april = every % 3 === 0 ? points.findIndex(({ start }) => start.slice(5, 7) === '04') : 0;
  const first = Math.max(0, april) % every;
  return points.flatMap(({ start, end }, place) => (place % every === first ? [{ place, text: shortPeriod({ start, end }) }] : []));
}

/** A step in the chart: limits set anew, or a break in the series. */
export interface Step {
  place: number;
  kind: 'REBASE' | 'BREAK';
  /** On the chart. */
  label: string;
  /** Below it, with its day. */
  sentence: string;
}

export function stepsOf({ points, segments }: ChartedSeries): Step[] {
  const since = (place: number) => (points[place] ? periodLabel(points[place]) : '');
  const rebases = segments.slice(1).map(({ from, reason }): Step => ({
    place: from, kind: 'REBASE', label: `Limits anew: ${reason ?? 'no reason recorded'}`, sentence: `Limits are calculated anew from ${since(from)}: ${reason ?? 'no reason is recorded'}.`,
  }));
  const breaks = points.flatMap(({ flags, note }, place): Step[] => (flags.includes('BREAK')
    ? [{ place, kind: 'BREAK', label: `Break: ${note ?? 'no reason recorded'}`, sentence: `The series breaks before ${since(place)}: ${note ?? 'no reason is recorded'}. Figures before and after are not alike.` }]
    : []));
  return [...rebases, ...breaks].sort((a, b) => a.place - b.place);
}

/** Symbols below the points, one for each run of points that bear the same: long provisional stretches are said once. */
export function symbolRuns(points: readonly ChartedPoint[]): { from: number; to: number; symbols: string }[] {
  const runs: { from: number; to: number; symbols: string }[] = [];
  points.forEach(({ value, flags }, place) => {
    const symbols = flagsOf(value, flags).map((flag) => FLAG_SYMBOLS[flag]).join(' ');
    const last = runs.at(-1);
    if (last && last.symbols === symbols && last.to === place - 1) last.to = place;
    else if (symbols) runs.push({ from: place, to: place, symbols });
  });
  return runs;
}

/** The places whose letters are written beside the mark: the first of each run, the latest, and all where there is room. */
export function lettered({ points }: ChartedSeries, roomForEach: boolean): ReadonlySet<number> {
  const special = points.flatMap(({ value, variation }, place) => (value !== null && variation !== 'COMMON_CAUSE' ? [place] : []));
  if (roomForEach) return new Set(special);
  const before = (place: number) => points[place - 1];
  return new Set(special.filter((place) => before(place)?.value == null || VARIATION_LETTERS[before(place)!.variation] !== VARIATION_LETTERS[points[place]!.variation] || place === special.at(-1)));
}

/** Stretches of the line through the points: it is never drawn across a gap, a break, or where limits are set anew. */
export function stretches({ points, segments }: ChartedSeries): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = [];
  const anew = new Set(segments.map(({ from }) => from));
  points.forEach(({ value, flags }, place) => {
    const last = found.at(-1);
    if (value === null) return;
    if (last && last.until === place && !flags.includes('BREAK') && !anew.has(place)) last.until = place + 1;
    else found.push({ from: place, until: place + 1 });
  });
  return found;
}
