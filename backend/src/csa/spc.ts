import { analyseXmr, type Assurance, type ImprovementDirection, type SpecialCause, type Variation, XMR_DEFAULTS, type XmrSettings } from '../measures/statistics/xmr.js';
import { inAndOut, readRecords, writeNamedFile } from './arguments.js';
import { tell, WrongUsage } from './verb.js';

interface Series {
  record: Record<string, unknown>;
  periods: string[];
  values: (number | null)[];
  settings: Partial<XmrSettings>;
}

const DIRECTIONS: Record<string, ImprovementDirection> = { increase: 'INCREASE', decrease: 'DECREASE', neutral: 'NEUTRAL' };
const ASSURANCES: Record<Assurance, string> = { PASS: 'consistent_pass', FAIL: 'consistent_fail', HIT_OR_MISS: 'inconsistent' };
const VARIATIONS: Record<Variation, string> = {
  COMMON_CAUSE: 'common_cause',
  IMPROVEMENT_HIGH: 'special_cause_improvement', IMPROVEMENT_LOW: 'special_cause_improvement',
  CONCERN_HIGH: 'special_cause_concern', CONCERN_LOW: 'special_cause_concern',
  NEITHER_HIGH: 'special_cause_neutral_high', NEITHER_LOW: 'special_cause_neutral_low',
};

/** `spc --in FILE --out FILE [--trend 6]`: control charts of a list of series, in the words of the NHS-R community's implementation. */
export async function spc(args: string[]): Promise<void> {
  const { in: from, out, trend } = inAndOut(args, ['trend']);
  const trendLength = trend === undefined ? XMR_DEFAULTS.trendLength : Number(trend);
  if (!Number.isInteger(trendLength) || trendLength < 3 || trendLength > 20) throw new WrongUsage('--trend is a number of points, from 3 to 20.');
  const series = await readRecords(from, readSeries);
  await writeNamedFile(out, JSON.stringify(series.map(each => ({ ...each.record, expected: answerFor(each, trendLength) })), null, 1));
  tell(`Wrote ${out}: ${series.length} series, a trend of ${trendLength} points.`);
}

function answerFor({ periods, values, settings }: Series, trendLength: number) {
  const { segments, points, assurance } = analyseXmr(values, { ...settings, trendLength });
  return {
    segments: segments.map(({ from, mean, lower, upper, short }, segment) => ({ segment, from: periods[from], mean, lower, upper, short })),
    specialCause: points.map(({ causes: [cause] }) => causeInWords(cause, trendLength)),
    pointType: points.map(({ variation }) => VARIATIONS[variation]),
    assurance: assurance && ASSURANCES[assurance],
  };
}

function causeInWords(cause: SpecialCause | undefined, trendLength: number): string {
  if (!cause) return 'Common Cause';
  return {
    ABOVE_UPPER_LIMIT: 'Above UCL', BELOW_LOWER_LIMIT: 'Below LCL',
    TREND_UP: `${trendLength} Point Trend (Increasing)`, TREND_DOWN: `${trendLength} Point Trend (Decreasing)`,
    TWO_OF_THREE_ABOVE: '2 in 3 Above CL', TWO_OF_THREE_BELOW: '2 in 3 Below CL',
    SHIFT_ABOVE: '7 Points Above CL', SHIFT_BELOW: '7 Points Below CL',
  }[cause];
}

function readSeries(record: Record<string, unknown>): Series {
  const { periods, values, improvementDirection = 'neutral', target = null, screenOutliers = true, fixAfterNPoints = null, rebaseAt } = record;
  if (!isListOf(periods, isText)) throw new Error('“periods” must be a list of texts.');
  if (!isListOf(values, isNumberOrNull) || values.length !== periods.length) throw new Error('“values” must be a list of numbers or null, one for each period.');
  const direction = DIRECTIONS[String(improvementDirection)];
  if (!direction) throw new Error('“improvementDirection” must be increase, decrease or neutral.');
  if (!isNumberOrNull(target)) throw new Error('“target” must be a number or null.');
  if (typeof screenOutliers !== 'boolean') throw new Error('“screenOutliers” must be true or false.');
  if (fixAfterNPoints !== null && !(Number.isInteger(fixAfterNPoints) && Number(fixAfterNPoints) >= 2)) throw new Error('“fixAfterNPoints” must be a whole number from 2, or null.');
  const rebasedAt = rebasesAmong(periods, rebaseAt ?? []);
  return { record, periods, values, settings: { direction, target, screening: screenOutliers, baselineLength: fixAfterNPoints as number | null, rebasedAt } };
}

function rebasesAmong(periods: string[], rebaseAt: unknown): number[] {
  if (!isListOf(rebaseAt, isText)) throw new Error('“rebaseAt” must be a list of periods.');
  const places = rebaseAt.map(period => periods.indexOf(period));
  if (places.includes(-1)) throw new Error(`“rebaseAt” names ${rebaseAt[places.indexOf(-1)]}, which is not among the periods.`);
  return places.sort((a, b) => a - b);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumberOrNull = (value: unknown): value is number | null => value === null || Number.isFinite(value);
function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}
