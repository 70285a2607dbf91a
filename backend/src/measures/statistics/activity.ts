import type { Day } from '@csa/shared/days.js';
import { addMonths, monthsIn, type Period, yearsBefore } from '@csa/shared/periods.js';
import { type Change, changeOf, type RatioOfRatios, ratioOfRatios } from './change.js';
import { type Counts, type Total, totalOver } from './periods.js';

/** What is counted in a place, or in what is left of the area around it. */
export interface ActivitySide {
  counts: readonly Counts[];
  /** The first days of periods before which what is counted changed: nothing is compared across one. */
  breaks: readonly Day[];
}

export type Earlier = 'LAST_YEAR' | 'BEFORE';
export const EARLIER_IN_WORDS: Record<Earlier, string> = { LAST_YEAR: 'the same months last year', BEFORE: 'the months before' };

export interface ActivityWindow {
  role: Earlier | 'AFTER';
  here: Total;
  /** Null where there is no rest to hold the place against. */
  rest: Total | null;
}

/** The months of the activity against earlier ones. */
export interface ActivityComparison {
  since: Earlier;
  /** In the place alone; null where a count is absent or the series breaks between. */
  change: Change | null;
  /** Whether it can be held against the rest: every count of both is known and shown, and nothing breaks between. */
  isComparable: boolean;
  /** The change in the place over the change in the rest; null, too, where one of them had nothing at all to count: nothing is no change. */
  againstRest: RatioOfRatios | null;
  /** The first break between the two, in the place or in the rest. */
  brokenBefore: Day | null;
}

/** What the counts say of an activity, such as a campaign. */
export interface ActivityEvaluation {
  /** As many months before, those in which it should show, and the same months a year before. */
  windows: ActivityWindow[];
  /** The same months last year first: they are of the same season. */
  comparisons: ActivityComparison[];
  /** The first of them that can be held against the rest. It is chosen by this rule and not by its result. */
  chosen: ActivityComparison | null;
  /** The chosen one, where there is something to make a ratio of. */
  main: (ActivityComparison & { againstRest: RatioOfRatios }) | null;
}

/** Longer ones would overlap the same months last year. */
export const LONGEST_ACTIVITY = 12;

/**
 * Evaluates an activity by counts before and after it, of the same months last year (the season), and of the rest of the area around it (what
 * changed everywhere). A comparison before and after with a comparison area is level 3 of 5 on the Maryland scale (Sherman and others 1997);
 * without the area it is level 2. It assumes independent incidents and one way of recording between breaks, and never speaks of a cause.
 * @param months whole months in which it should show
 */
export function evaluateActivity(here: ActivitySide, rest: ActivitySide | null, months: Period): ActivityEvaluation {
  const length = monthsIn(months);
  if (length === null || length < 1 || length > LONGEST_ACTIVITY) throw new RangeError(`An activity is evaluated over 1 to ${LONGEST_ACTIVITY} whole months.`);
  const window = (role: ActivityWindow['role'], period: Period): ActivityWindow => ({ role, here: totalOver(here.counts, period), rest: rest && totalOver(rest.counts, period) });
  const after = window('AFTER', months);
  const lastYear = window('LAST_YEAR', yearsBefore(months));
  // The twelve months before are the same months last year.
  const before = length === LONGEST_ACTIVITY ? [] : [window('BEFORE', { start: addMonths(months.start, -length), end: months.start })];
  const comparisons = [lastYear, ...before].map(then => compared(then, after, here.breaks, rest?.breaks ?? []));
  const chosen = comparisons.find(({ isComparable }) => isComparable) ?? null;
  const main = chosen?.againstRest ? { ...chosen, againstRest: chosen.againstRest } : null;
  return { windows: [...before, after, lastYear], comparisons, chosen, main };
}

function compared(then: ActivityWindow, after: ActivityWindow, ownBreaks: readonly Day[], restBreaks: readonly Day[]): ActivityComparison {
  const between = (breaks: readonly Day[]) => [...breaks].sort().find(day => day > then.here.start && day < after.here.end) ?? null;
  const since = then.role as Earlier;
  const [ownBreak, restBreak] = [between(ownBreaks), between(restBreaks)];
  const isComparable = !ownBreak && !restBreak && [after, then].every(({ here, rest }) => here.numerator !== null && rest !== null && rest.numerator !== null);
  return {
    since,
    change: ownBreak ? null : changed(after.here, then.here, EARLIER_IN_WORDS[since]),
    isComparable, againstRest: isComparable ? againstRest(after, then) : null,
    brokenBefore: ownBreak ?? restBreak,
  };
}

function changed({ numerator: now }: Total, { numerator: then }: Total, thanWhat: string): Change | null {
  return now === null || then === null ? null : changeOf({ count: now, exposure: 1 }, { count: then, exposure: 1 }, thanWhat, 'year');
}

function againstRest({ here, rest }: ActivityWindow, then: ActivityWindow): RatioOfRatios | null {
  const [now, before, restNow, restBefore] = [here, then.here, rest!, then.rest!].map(({ numerator }) => numerator!) as [number, number, number, number];
  if (now + before === 0 || restNow + restBefore === 0) return null;
  return ratioOfRatios({ before, after: now }, { before: restBefore, after: restNow });
}
