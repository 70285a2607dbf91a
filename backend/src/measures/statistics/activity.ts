import { addMonths, monthsIn, monthsLabel, type Period, periodLabel, yearsBefore } from '@csa/shared/periods.js';
import { type Change, changeOf, type RatioOfRatios, ratioOfRatios, SMALLEST_BASE } from './change.js';
import { type Counts, type Total, totalOver } from './periods.js';

/** What the counts say of an activity, such as a campaign, and what they do not. */
export interface ActivityEvaluation {
  /** The months in which it should show, as many months before them, and the same months a year before. */
  after: Total;
  before: Total;
  lastYear: Total;
  /** Null where either count is absent. */
  againstBefore: Change | null;
  againstLastYear: Change | null;
  /** The change since last year here over the change in the rest of the district; null where a count is absent. */
  againstRest: RatioOfRatios | null;
  says: string[];
  cannotSay: string[];
}

/** Below this the approximation of the comparison with the rest is rough. */
const ROUGH = 5;

/**
 * Evaluates an activity by counts before and after it, of the same months last year (the season), and of the rest of the district (what
 * changed everywhere). A comparison before and after with a comparison area is level 3 of 5 on the Maryland scale (Sherman and others 1997);
 * without the area it is level 2. It assumes independent incidents and one way of recording throughout, and never speaks of a cause.
 * @param place monthly counts of where it was done
 * @param rest those of the rest of the district, without the place; null where they are not known
 * @param months whole months in which it should show
 */
export function evaluateActivity(place: readonly Counts[], rest: readonly Counts[] | null, months: Period): ActivityEvaluation {
  const length = monthsIn(months);
  if (length === null || length < 1) throw new RangeError('An activity is evaluated over whole months.');
  const earlier = { start: addMonths(months.start, -length), end: months.start };
  const [after, before, lastYear] = [months, earlier, yearsBefore(months)].map(period => totalOver(place, period)) as [Total, Total, Total];
  const againstBefore = change(after, before, 'the months before');
  const againstLastYear = change(after, lastYear, 'the same months last year');
  const elsewhere = rest && { after: totalOver(rest, months), before: totalOver(rest, yearsBefore(months)) };
  const againstRest = elsewhere && compared(after, lastYear, elsewhere.after, elsewhere.before);
  return {
    after, before, lastYear, againstBefore, againstLastYear, againstRest,
    says: [
      ...[after, before, lastYear].map(counted),
      ...(againstBefore ? [againstBefore.sentence] : []),
      ...(againstLastYear ? [againstLastYear.sentence] : []),
      ...(againstRest ? [restInWords(againstRest, elsewhere!.after, elsewhere!.before)] : []),
    ],
    cannotSay: cannotSay([after, before, lastYear], againstRest, elsewhere ? [elsewhere.after, elsewhere.before] : []),
  };
}

function change(now: Total, then: Total, thanWhat: string): Change | null {
  if (now.numerator === null || then.numerator === null) return null;
  return changeOf({ count: now.numerator, exposure: 1 }, { count: then.numerator, exposure: 1 }, thanWhat, 'year');
}

function compared(after: Total, before: Total, restAfter: Total, restBefore: Total): RatioOfRatios | null {
  const counts = [after, before, restAfter, restBefore].map(({ numerator }) => numerator);
  if (counts.includes(null)) return null;
  const [there, then, elsewhere, elsewhereThen] = counts as [number, number, number, number];
  return ratioOfRatios({ before: then, after: there }, { before: elsewhereThen, after: elsewhere });
}

function counted(total: Total): string {
  return `${periodLabel(total)}: ${total.numerator === null ? `not known (no count of ${monthsLabel(total.missing)})` : inWords(total.numerator)}.`;
}

function restInWords({ ratio, lower, upper, isClear }: RatioOfRatios, after: Total, before: Total): string {
  const [times, low, high] = [ratio, lower, upper].map(figure => figure.toFixed(2));
  return `In the rest of the district ${inWords(after.numerator!)} followed ${inWords(before.numerator!)} a year before. Had this place changed alike, its count would have been `
    + `as many; it was ${times} times that (95% interval ${low} to ${high}): ${isClear ? 'it changed otherwise than the rest' : 'no clear difference from the rest'}.`;
}

function cannotSay(totals: readonly Total[], againstRest: RatioOfRatios | null, rest: readonly Total[]): string[] {
  const [after, before, lastYear] = totals as [Total, Total, Total];
  const isAbsent = ({ numerator }: Total) => numerator === null;
  const isSmall = ({ numerator }: Total) => numerator !== null && numerator < SMALLEST_BASE;
  const isRough = [after, lastYear, ...rest].some(({ numerator }) => numerator !== null && numerator < ROUGH);
  return [
    ...(isAbsent(after) ? ['What happened in the months of the activity: their counts are not complete.'] : []),
    ...(isAbsent(lastYear) ? ['Whether it is the season: the same months last year are not complete.'] : []),
    ...(againstRest ? [] : ['Whether the place changed otherwise than its surroundings: there are no counts of the rest of the district to hold it against.']),
    ...([before, lastYear].some(isSmall) ? [`How much it changed in per cent where fewer than ${SMALLEST_BASE} were counted.`] : []),
    ...(againstRest && isRough ? [`How it compares with the rest, but roughly: a count is below ${ROUGH}.`] : []),
    'Whether the activity did it: other things changed at the same time, and what is chosen because its count is high tends to fall by itself.',
    'Whether more or less happened, or more or less of it was reported; nor whether it moved somewhere else.',
  ];
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
