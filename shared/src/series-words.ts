import { type ChartedSeries, ENOUGH_POINTS, latestPlace, limitsWithheld, median, segmentAt, type SpecialCause } from './charted-series.js';
import { figure, FLAG_WORDS, flagsOf } from './figures.js';
import { periodLabel } from './periods.js';
import { assuranceInWords, causeInWords, PERIOD_NAMES, SHIFT_LENGTH, VARIATION_WORDS } from './variation-words.js';
import { counted } from './words.js';

/** The message of a chart: what the latest figure says of the whole, in about ten words. */
export function messageOf(series: ChartedSeries): string {
  const { measure, area, points, shape } = series;
  const name = `${measure} in ${area}`;
  const last = latestPlace(points);
  if (last < 0) return allKeptBack(points) ? `${name}: all figures are kept back` : `${name}: no figures`;
  const withheld = limitsWithheld(series);
  const latest = points[last]!;
  if (withheld === 'SUPPRESSED') return `${name}: some figures are suppressed`;
  if (withheld === 'TOO_FEW') return `${name}: too few figures to judge yet`;
  if (withheld === 'OVERLAPPING') return `${name}: ${figure(latest.value!, shape)}, ${periodLabel(latest)}`;
  return `${name} ${findingInWords(latest.causes[0], isPlural(measure))}`;
}

function findingInWords(cause: SpecialCause | undefined, plural: boolean): string {
  const [is, has, its] = plural ? ['are', 'have', 'their'] : ['is', 'has', 'its'];
  switch (cause) {
    case undefined: return `${is} within ${its} usual range`;
    case 'ABOVE_UPPER_LIMIT': return `${is} above ${its} usual range`;
    case 'BELOW_LOWER_LIMIT': return `${is} below ${its} usual range`;
    case 'TREND_UP': return `${has} been rising`;
    case 'TREND_DOWN': return `${has} been falling`;
    case 'TWO_OF_THREE_ABOVE': return `${is} at the top of ${its} usual range`;
    case 'TWO_OF_THREE_BELOW': return `${is} at the bottom of ${its} usual range`;
    case 'SHIFT_ABOVE': return `${has} stayed above ${its} average`;
    case 'SHIFT_BELOW': return `${has} stayed below ${its} average`;
  }
}

/** Whether there are figures and none of them may be shown. */
export function allKeptBack(points: readonly { value?: number | null; flags: readonly string[] }[]): boolean {
  return points.some(({ flags }) => flags.includes('SUPPRESSED')) && points.every(({ value }) => value == null);
}

/** Whether a name is spoken of as many: "Drug offences", "Possession of weapons" is not. */
export function isPlural(name: string): boolean {
  const head = name.split(/ (?:of|in|by|for|with|from|who|that|excluding|including)\b|[(,:]/)[0]!.trim();
  return /^people\b/i.test(head) || / and /.test(head) || /[^su]s$/i.test(head);
}

/** What is measured, where, when and in what: the line below the message. */
export function subtitleOf(series: ChartedSeries): string {
  const { measure, area, unit, frequency, points } = series;
  const first = points[0];
  const often = frequency === 'ROLLING_YEAR' ? 'each figure over 12 months' : `each ${PERIOD_NAMES[frequency]}`;
  return `${measure} in ${area}, ${unit}, ${often}${first ? `, ${spanInWords(series)}` : ''}`;
}

/** "April 2023 to September 2026". */
export function spanInWords({ points }: Pick<ChartedSeries, 'points'>): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? periodLabel({ start: first.start, end: last.end }) : 'no period';
}

/** The state of the latest figure, its rule and the target: the sentence beside the icon. */
export function stateInWords(series: ChartedSeries): string {
  const { points, segments, target, assurance, shape } = series;
  const last = latestPlace(points);
  if (last < 0) return allKeptBack(points) ? 'All figures are suppressed to protect small numbers, so nothing can be said of them.' : 'There are no figures yet.';
  const withheld = limitsWithheld(series);
  if (withheld === 'OVERLAPPING') return 'Each figure shares months with the one before, so limits would mislead and none are drawn.';
  if (withheld === 'SUPPRESSED') return 'Some figures are suppressed to protect small numbers, so there are no limits and no state: they would tell of them.';
  if (withheld === 'TOO_FEW') return `${tooFewInWords(series)} Half of the figures lie on either side of ${figure(median(sinceLastStep(series))!, shape)}.`;
  const { causes, variation } = points[last]!;
  const segment = segmentAt(segments, last);
  const why = causes[0] ? `${causeInWords(causes[0], series, segment)}.` : segment?.mean == null ? '' : `The average is ${figure(segment.mean, shape)}.`;
  const aim = assurance && target !== null ? assuranceInWords(assurance, target, shape) : '';
  return [`${capital(VARIATION_WORDS[variation])}.`, why, aim].filter(Boolean).join(' ');
}

function sinceLastStep({ points, segments }: ChartedSeries): (number | null)[] {
  return points.slice(segments.at(-1)?.from ?? 0).map(({ value }) => value);
}

function tooFewInWords(series: ChartedSeries): string {
  const there = sinceLastStep(series).filter(value => value !== null).length;
  const since = series.segments.length > 1 ? ' since limits were set anew' : '';
  return `There ${there === 1 ? 'is' : 'are'} ${counted(there, 'figure')}${since}; limits and a state need ${ENOUGH_POINTS}.`;
}

/** The whole chart in a sentence, for those who do not see it. */
export function summaryOf(series: ChartedSeries): string {
  const { measure, area, points } = series;
  const state = stateInWords(series);
  const missing = points.filter(({ value }) => value === null).length;
  const gaps = missing === 0 ? '' : ` ${counted(missing, 'period')} without a figure.`;
  return `${measure}, ${area}, ${spanInWords(series)}: ${uncapital(state)}${gaps}`;
}

/** One point in words: its period, its value, its state and every rule that holds. */
export function pointInWords(series: ChartedSeries, place: number): string {
  const { points, segments, shape, frequency } = series;
  const point = points[place];
  if (!point) return '';
  const segment = segmentAt(segments, place);
  const flags = flagsOf(point.value, point.flags).map(flag => FLAG_WORDS[flag]);
  const said = [...(point.value === null ? [] : [figure(point.value, shape)]), ...flags].join(', ');
  const judged = point.value !== null && frequency !== 'ROLLING_YEAR' && segment && !segment.short;
  const rules = point.causes.map(cause => causeInWords(cause, series, segment));
  const state = judged ? ` ${capital(VARIATION_WORDS[point.variation])}${rules.length > 0 ? `: ${rules.map(uncapital).join('; ')}` : ''}.` : '';
  const note = point.note ? ` ${sentence(point.note)}` : '';
  return `${periodLabel(point)}: ${said}.${state}${note}`;
}

/** How the limits were made: printed below the chart. */
export function settingsInWords(series: ChartedSeries): string {
  const { points, trendLength, screening, baselineLength, frequency } = series;
  const there = points.filter(({ value }) => value !== null).length;
  if (limitsWithheld(series) === 'OVERLAPPING') return `${counted(there, 'point')}.`;
  const period = `${PERIOD_NAMES[frequency]}s`;
  return [
    `${counted(there, 'point')}; limits need ${ENOUGH_POINTS}.`,
    `A trend is ${trendLength} ${period} in a row, a shift ${SHIFT_LENGTH}.`,
    screening ? 'Unusually large steps are left out of the limits (screening is on).' : 'No step is left out of the limits (screening is off).',
    baselineLength === null ? 'Limits are made from all points of a stretch.' : `Limits are made from the first ${baselineLength} points of each stretch.`,
  ].join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
