import { formatDay, formatMonth } from '../../lib/dates.js';
import { count } from '../../lib/words.js';
import { periodInWords } from './import-words.js';

export interface Health {
  frequency: 'MONTH' | 'QUARTER' | 'YEAR' | 'ROLLING_YEAR';
  firstStart: string | null;
  lastEnd: string | null;
  daysOld: number | null;
  nextDueOn: string | null;
  isLate: boolean;
  missing: number;
  missingStarts: readonly string[];
  releaseUntil: string | null;
  releaseDaysLeft: number | null;
}

/** From so many days before it ends, a permission is said to run out. */
const SOON = 60;

export type Urgency = 'GOOD' | 'SOON' | 'BAD' | 'NONE';

export function ageInWords({ lastEnd, daysOld }: Health): string {
  if (!lastEnd || daysOld === null) return 'No figures yet';
  if (daysOld < 0) return 'Reaches beyond today';
  return `${count(daysOld, 'day')} old`;
}

export function reachInWords({ firstStart, lastEnd }: Health): string {
  return firstStart ? periodInWords(firstStart, lastEnd) : 'No figures yet';
}

export function nextInWords({ nextDueOn, isLate }: Health): string {
  if (!nextDueOn) return 'Not known before the first figures';
  return isLate ? `Due since ${formatDay(nextDueOn)}` : `About ${formatDay(nextDueOn)}`;
}

const PERIODS = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year', ROLLING_YEAR: 'period' } as const;

export function missingInWords({ frequency, firstStart, missing, missingStarts }: Health): string {
  if (!firstStart) return 'No figures yet';
  if (frequency === 'ROLLING_YEAR') return 'Not told of rolling years';
  if (missing === 0) return 'None';
  const named = missingStarts.map((start) => (frequency === 'MONTH' ? formatMonth(start) : `from ${formatDay(start)}`)).join(', ');
  const more = missing - missingStarts.length;
  return `${count(missing, PERIODS[frequency])}: ${named}${more > 0 ? ` and ${count(more, 'more')}` : ''}`.replace(/ mores$/, ' more');
}

export function permissionInWords({ releaseUntil, releaseDaysLeft }: Health): string {
  if (!releaseUntil || releaseDaysLeft === null) return 'None needed, or without an end';
  return releaseDaysLeft <= 0 ? `Ran out on ${formatDay(releaseUntil)}` : `Runs out on ${formatDay(releaseUntil)}`;
}

/** What wants doing, in a word. */
export function urgencyOf(health: Health): { urgency: Urgency; word: string } {
  if (health.releaseDaysLeft !== null && health.releaseDaysLeft <= 0) return { urgency: 'BAD', word: 'Permission ran out' };
  if (!health.firstStart) return { urgency: 'NONE', word: 'No figures yet' };
  if (health.isLate) return { urgency: 'BAD', word: 'Late' };
  if (health.missing > 0) return { urgency: 'SOON', word: 'Has gaps' };
  if (health.releaseDaysLeft !== null && health.releaseDaysLeft <= SOON) return { urgency: 'SOON', word: 'Permission runs out' };
  return { urgency: 'GOOD', word: 'Up to date' };
}
