import { ASSURANCE_WORDS } from '@csa/shared/words.js';
import { monthOf } from '@csa/shared/days.js';
import { STRIP_LENGTH, STRIP_OF_RATING, type StripMark } from '@csa/shared/strip.js';
import { assuranceMarks, type Mark, nilReturnMark, notReceivedMark, notResubmittedMark, ratingMarksIn } from '../../../charts/marks.js';
import type { Figures } from '../../../charts/csv.js';
import type { JudgementPoint } from '../../../charts/JudgementSteps.js';
import { formatDay } from '../../../lib/dates.js';
import type { StatusWords } from '../../../lib/status-words.js';
import { type AssuranceLevel, goesWithout, type Rating, type UpdateRequestState } from '../../../lib/terms.js';
import { count } from '../../../lib/words.js';

/** A theme at one meeting, as far as its judgement goes. */
export interface ThemeAt {
  heldOn: string;
  state: UpdateRequestState | null;
  form: 'MONITORED' | 'ASSURANCE' | null;
  received: boolean;
  nilReturn: boolean;
  rating: Rating | null;
  /** The word that it was given in. */
  ratingWord?: string | null;
  assuranceLevel: AssuranceLevel | null;
}

const RATINGS: readonly Rating[] = ['RED', 'AMBER', 'GREEN', 'BLUE'];
const LEVELS: readonly AssuranceLevel[] = ['NONE', 'LIMITED', 'REASONABLE', 'SUBSTANTIAL'];

const NOT_ASKED: Mark = { ...notReceivedMark, letter: '', word: 'Not asked' };
const NOT_YET: Mark = { ...notReceivedMark, letter: '…', word: 'No update received yet' };
const WAITING: Mark = { ...NOT_YET, word: 'Submitted, waiting for the coordinator' };

/** The judgement of that day in the word of that day, with the letter of today's, or why there is none. */
export function markOf({ state, form, received, nilReturn, rating, ratingWord, assuranceLevel }: ThemeAt, words: StatusWords): Mark {
  const marks = ratingMarksIn(words);
  if (nilReturn) return nilReturnMark;
  if (received && form === 'ASSURANCE') return assuranceLevel ? assuranceMarks[assuranceLevel] : marks.NOT_RATED;
  if (received) return rating ? { ...marks[rating], word: ratingWord ?? words[rating] } : marks.NOT_RATED;
  if (state === null) return NOT_ASKED;
  if (state === 'NOT_RESUBMITTED') return notResubmittedMark;
  if (state === 'SUBMITTED') return WAITING;
  return state === 'NOT_RECEIVED' ? notReceivedMark : NOT_YET;
}

const STRIP_LEVELS: Record<AssuranceLevel, StripMark> = { SUBSTANTIAL: 's', REASONABLE: 'r', LIMITED: 'l', NONE: 'n' };

/** The last eight meetings as a strip of boxes, the oldest first, as the overview has it. */
export function stripOf(history: readonly ThemeAt[]): { strip: string; days: string[] } {
  const last = history.slice(-STRIP_LENGTH);
  return { strip: last.map(stripMark).join(''), days: last.map(({ heldOn }) => heldOn) };
}

function stripMark({ state, received, nilReturn, rating, assuranceLevel }: ThemeAt): StripMark {
  if (nilReturn) return 'N';
  if (received) return assuranceLevel ? STRIP_LEVELS[assuranceLevel] : STRIP_OF_RATING[rating ?? 'NOT_RATED'];
  if (state === null) return '.';
  if (state === 'NOT_RESUBMITTED') return 'b';
  return state === 'NOT_RECEIVED' ? '-' : '?';
}

/** A meeting is history once it has an update, or will not get one any more. */
export function settled<At extends ThemeAt>(history: readonly At[]): At[] {
  return history.filter((at) => at.received || at.state === null || goesWithout(at.state));
}

/** The scale of the theme is that of the form it was last asked for; a judgement on the other form has no place on it. */
export function scaleOf(history: readonly ThemeAt[], words: StatusWords): { assured: boolean; marks: Mark[]; levelOf: (at: ThemeAt) => number | null } {
  const assured = history.findLast(({ form }) => form !== null)?.form === 'ASSURANCE';
  const marks = ratingMarksIn(words);
  const order: readonly string[] = assured ? LEVELS : RATINGS;
  const valueOf = (at: ThemeAt) => (assured ? at.assuranceLevel : at.rating);
  return {
    assured,
    marks: assured ? LEVELS.map((level) => ({ ...assuranceMarks[level], word: ASSURANCE_WORDS[level] })) : RATINGS.map((rating) => marks[rating]),
    levelOf: (at) => {
      const place = order.indexOf(valueOf(at) ?? '');
      return at.received && place >= 0 ? place + 1 : null;
    },
  };
}

export function pointsOf(history: readonly ThemeAt[], words: StatusWords): JudgementPoint[] {
  const { levelOf } = scaleOf(history, words);
  return history.map((at) => ({ label: shortMonth(at.heldOn), mark: markOf(at, words), level: levelOf(at) }));
}

/** What the drawing shows beside its scale: each letter once, in today's words. */
export function keyOf(history: readonly ThemeAt[], words: StatusWords): Mark[] {
  const today = history.map((at) => markOf({ ...at, ratingWord: null }, words)).filter(({ letter }) => letter !== '');
  return [...new Map(today.map((mark) => [mark.letter, mark])).values()];
}

/** Whether the drawing calls a status what it was not called at the time. */
export function wordsHaveChanged(history: readonly ThemeAt[], words: StatusWords): boolean {
  return history.some(({ received, rating, ratingWord }) => received && rating !== null && Boolean(ratingWord) && ratingWord !== words[rating]);
}

/** "Amber at the last meeting, Red before": at most ten words; where the partnership's own are long, what was before is left to the drawing. */
export function themeMessage(history: readonly ThemeAt[], words: StatusWords): string {
  const said = history.map((at) => markOf(at, words).word);
  const last = said.at(-1);
  if (last === undefined) return 'No meeting has asked about this yet';
  if (said.length === 1) return `${last} at the first meeting`;
  const run = said.length - 1 - said.findLastIndex((word) => word !== last);
  if (run === said.length) return `${last} at all ${run} meetings`;
  if (run > 1) return `${last} at the last ${run} meetings`;
  const whole = `${last} at the last meeting, ${lowerFirst(said.at(-2) ?? '')} before`;
  return whole.split(' ').length > 10 ? `${last} at the last meeting` : whole;
}

/** "June 2026: Red. September 2026: Amber." */
export function themeSummary(history: readonly ThemeAt[], words: StatusWords): string {
  return history.map((at) => `${monthOf(at.heldOn)}: ${markOf(at, words).word}.`).join(' ');
}

export function themePeriod(history: readonly ThemeAt[]): string {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return 'no meeting';
  return `${count(history.length, 'meeting')}, ${first === last ? monthOf(first.heldOn) : `${monthOf(first.heldOn)} to ${monthOf(last.heldOn)}`}`;
}

export function themeFigures(history: readonly ThemeAt[], words: StatusWords): Figures {
  return { columns: ['Meeting', 'Judgement'], rows: history.map((at) => [formatDay(at.heldOn), markOf(at, words).word]).reverse() };
}

const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: '2-digit' });

/** "Dec 26" */
function shortMonth(day: string): string {
  return SHORT_MONTH.format(new Date(`${day}T00:00:00Z`));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
