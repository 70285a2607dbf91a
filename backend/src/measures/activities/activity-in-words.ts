import { type Day, monthOf } from '@csa/shared/days.js';
import { monthsIn, monthsLabel } from '@csa/shared/periods.js';
import { isPlural } from '@csa/shared/series-words.js';
import { type ActivityComparison, type ActivityEvaluation, type ActivityWindow, type Earlier, EARLIER_IN_WORDS } from '../statistics/activity.js';
import { chanceInWords, type RatioOfRatios, SMALLEST_BASE } from '../statistics/change.js';
import type { Total } from '../statistics/periods.js';
import { ImprovementDirection, type Measure } from '../definitions/measure.entity.js';

/** What the numbers of an evaluation are of. */
export interface ActivityContext {
  measure: Pick<Measure, 'name' | 'direction' | 'directionReason'>;
  place: string;
  /** The area around; null where there is none to hold the place against. */
  around: string | null;
  /** The first days of months that are known and not shown. */
  keptBack: { here: ReadonlySet<Day>; rest: ReadonlySet<Day> };
}

/** Below this the approximation of the comparison with the rest is rough. */
const ROUGH = 5;

/** The answer first: against the rest where that can be said, else in the place alone, else why nothing can. It never says that the activity did it. */
export function answerInWords({ windows, comparisons, chosen, main }: ActivityEvaluation, context: ActivityContext): string {
  const { measure, place, around, keptBack } = context;
  const after = windowOf(windows, 'AFTER');
  const subject = `${measure.name} in ${place}, ${monthsLabel([after.here])}`;
  if (main) return `${subject}: ${againstRestInWords(main, windows, context)}`;
  if (after.here.numerator === null) return `${subject}: it cannot be said. ${whyNone(after.here, keptBack.here)}${whatMayBeShown(after.here, keptBack.here)}`;
  const alone = comparisons.find(({ change }) => change !== null);
  const whyNot = chosen ? ` (${nothingCounted(chosen.since, windows, place, 'it')})` : '';
  const alike = around ? `It cannot be held against the rest of ${around}${whyNot}, so` : 'There is no rest of a wider area to hold it against, so';
  if (!alone) return `${subject}: it cannot be said. There are no earlier counts that can be compared. There may be for fewer months, or for others.`;
  return `${subject}: ${lowerFirst(alone.change!.sentence)} ${alike} nobody can tell whether the same happened everywhere.`;
}

function againstRestInWords({ againstRest, since }: NonNullable<ActivityEvaluation['main']>, windows: readonly ActivityWindow[], { measure, around }: ActivityContext): string {
  const it = isPlural(measure.name) ? 'they' : 'it';
  const hasBase = windowOf(windows, since).here.numerator! >= SMALLEST_BASE;
  const interval = hasBase ? ` (95% interval: ${inPercent(againstRest.lower)} to ${inPercent(againstRest.upper)})` : '';
  if (!againstRest.isClear) return `no clear difference from the rest of ${around}${interval}. Either ${it} changed alike, or these counts are too small to show more.`;
  const amount = hasBase ? inPercent(againstRest.ratio) : againstRest.ratio < 1 ? 'fewer' : 'more';
  return `${amount} ${amount.endsWith('as many') ? 'as' : 'than'} if ${it} had changed since ${EARLIER_IN_WORDS[since]} as the rest of ${around} did${interval}. Chance alone seldom does as much.${meaningOf(againstRest, measure)}`;
}

/** Whether that is the way in which better lies, where one does. */
function meaningOf({ ratio }: RatioOfRatios, { direction }: Pick<Measure, 'direction'>): string {
  if (direction === ImprovementDirection.NEUTRAL) return '';
  return (ratio < 1) === (direction === ImprovementDirection.DECREASE) ? ' That is the better way.' : ' That is the worse way.';
}

/** How the rest changed, what was to be expected by it, and how far chance goes. */
export function restInWords(main: NonNullable<ActivityEvaluation['main']>, windows: readonly ActivityWindow[], context: ActivityContext): string {
  return besideInWords(main, windows, context, { inThem: `the rest of ${context.around}`, of: 'the rest' });
}

/** The same of other areas that the place is held against. */
export function besideInWords(
  { againstRest, since }: NonNullable<ActivityEvaluation['main']>, windows: readonly ActivityWindow[], { place }: Pick<ActivityContext, 'place'>, { inThem, of }: { inThem: string; of: string },
): string {
  const [now, then] = [windowOf(windows, 'AFTER'), windowOf(windows, since)];
  const [ratio, lower, upper] = [againstRest.ratio, againstRest.lower, againstRest.upper].map(figure => figure.toFixed(2));
  return [
    `In ${inThem} there were ${inWords(now.rest!.numerator!)}, against ${inWords(then.rest!.numerator!)} in ${EARLIER_IN_WORDS[since]}.`,
    ...(then.rest!.numerator! > 0 ? [`Had ${place} changed alike, about ${inWords(Math.round(then.here.numerator! * now.rest!.numerator! / then.rest!.numerator!))} were to be expected.`] : []),
    `Its change is ${ratio} times that of ${of} (95% interval ${lower} to ${upper}).`,
    chanceInWords(againstRest.pValue, 'year', `the place and ${of} had changed alike`),
  ].join(' ');
}

/** Why the place cannot be held against other areas, called "them"; one reason where it is the same since either. */
export function whyNotBeside({ windows, comparisons, chosen }: ActivityEvaluation, place: string): string {
  if (chosen) return `${nothingCounted(chosen.since, windows, place, 'them')}.`;
  const reasons = comparisons.map(({ since, brokenBefore }) => {
    const both = [windowOf(windows, since), windowOf(windows, 'AFTER')];
    if (both.some(({ here }) => here.numerator === null)) return `not all counts of ${place} are known and shown`;
    if (both.some(({ rest }) => rest!.numerator === null)) return 'not all of their counts are known and shown';
    return `the series breaks before ${monthOf(brokenBefore!)}`;
  });
  if (new Set(reasons).size === 1) return `${reasons[0]}.`;
  return `${comparisons.map(({ since }, at) => `since ${EARLIER_IN_WORDS[since]}, ${reasons[at]}`).join('; ')}.`;
}

/** Of which of the two there is nothing to make a ratio of. */
function nothingCounted(since: Earlier, windows: readonly ActivityWindow[], place: string, others: string): string {
  const isEmpty = [windowOf(windows, since), windowOf(windows, 'AFTER')].every(({ here }) => here.numerator === 0);
  return `nothing was counted in ${isEmpty ? place : others}, neither in these months nor in ${EARLIER_IN_WORDS[since]}`;
}

/** Why the place alone is not compared with earlier months. */
export function whyNotCompared({ since, brokenBefore }: ActivityComparison, windows: readonly ActivityWindow[], { keptBack }: ActivityContext): string {
  const missing = [windowOf(windows, since).here, windowOf(windows, 'AFTER').here].find(({ numerator }) => numerator === null);
  const notCompared = `Not compared with ${EARLIER_IN_WORDS[since]}:`;
  if (missing) return `${notCompared} ${lowerFirst(whyNone(missing, keptBack.here))}`;
  return `${notCompared} the series breaks before ${monthOf(brokenBefore!)}.`;
}

/** Why a total is absent: a month is kept back, or nobody knows it. */
export function whyNone({ missing }: Total, keptBack: ReadonlySet<Day>): string {
  const unknown = missing.filter(({ start }) => !keptBack.has(start));
  return unknown.length > 0 ? `There is no count of ${monthsLabel(unknown)}.` : `The count of ${monthsLabel(missing)} is suppressed to protect small numbers.`;
}

/** The same beside the months themselves: they are named only where they are some of them. */
export function whyNoneBeside(total: Total, keptBack: ReadonlySet<Day>): string {
  const unknown = total.missing.filter(({ start }) => !keptBack.has(start));
  const isAll = (unknown.length || total.missing.length) === monthsIn(total);
  if (!isAll) return whyNone(total, keptBack);
  return unknown.length > 0 ? 'There is no count.' : 'Suppressed to protect small numbers.';
}

function whatMayBeShown({ missing }: Total, keptBack: ReadonlySet<Day>): string {
  return missing.every(({ start }) => keptBack.has(start)) ? ' A whole quarter or financial year may be shown where its months are not.' : '';
}

/** What the counts leave open, of these months in particular and always. */
export function cannotSay({ windows, comparisons, main }: ActivityEvaluation, { measure, around }: ActivityContext): string[] {
  const compared = main ? [windowOf(windows, 'AFTER'), windowOf(windows, main.since)].flatMap(({ here, rest }) => [here.numerator!, rest!.numerator!]) : [];
  const small = windows.filter(({ role, here }) => role !== 'AFTER' && here.numerator !== null && here.numerator < SMALLEST_BASE);
  const isOfSeason = comparisons.some(({ since, change }) => since === 'LAST_YEAR' && change !== null);
  const seasonOfRest = around ? [`Whether the season is what sets it apart from the rest of ${around}: the two cannot be held against each other since the same months last year.`] : [];
  return [
    ...(main?.since === 'LAST_YEAR' ? [] : isOfSeason ? seasonOfRest : ['Whether it is the season: the same months last year cannot be held against these.']),
    ...(main ? [] : [`Whether the place changed otherwise than ${around ? `the rest of ${around}` : 'its surroundings'}.`]),
    ...(small.length > 0 ? [`How much it changed in per cent where fewer than ${SMALLEST_BASE} were counted.`] : []),
    ...(compared.some(count => count < ROUGH) ? [`More than roughly how it compares with the rest: a count is below ${ROUGH}.`] : []),
    'Whether the activity did it: other things changed at the same time.',
    'Whether more or less happened, or more or less of it was reported or recorded; nor whether it moved somewhere else.',
    ...(measure.direction === ImprovementDirection.NEUTRAL ? [`Whether fewer or more is better: neither is by itself. ${measure.directionReason}`] : []),
  ];
}

function windowOf(windows: readonly ActivityWindow[], wanted: ActivityWindow['role']): ActivityWindow {
  return windows.find(({ role }) => role === wanted)!;
}

/** "22% fewer", "8% more", "2.4 times as many". */
function inPercent(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) return ratio === 1 ? 'as many' : `under 1% ${ratio < 1 ? 'fewer' : 'more'}`;
  if (ratio >= 2) return `${ratio.toFixed(1)} times as many`;
  return percent < 0 ? `${-percent}% fewer` : `${percent}% more`;
}

const inWords = (count: number) => count.toLocaleString('en-GB');
const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
