import { monthOf } from '@csa/shared/days.js';
import { assuranceMarks, nilReturnMark, notReceivedMark, notResubmittedMark, ratingMarksIn } from '../../../charts/marks.js';
import type { Figures } from '../../../charts/csv.js';
import type { BarRow, BarSeries } from '../../../charts/StackedBars.js';
import { formatDay } from '../../../lib/dates.js';
import type { StatusWords } from '../../../lib/status-words.js';
import { count } from '../../../lib/words.js';

/** How many items of one meeting had which status. */
export interface CountedMeeting {
  heldOn: string;
  counts: Readonly<Record<string, number>>;
}

/** The statuses, in the words of the partnership. */
export function ratedIn(words: StatusWords): readonly BarSeries[] {
  const marks = ratingMarksIn(words);
  return [
    { key: 'red', mark: marks.RED },
    { key: 'amber', mark: marks.AMBER },
    { key: 'green', mark: marks.GREEN },
    { key: 'blue', mark: marks.BLUE },
    { key: 'notRated', mark: marks.NOT_RATED },
    { key: 'nilReturn', mark: nilReturnMark },
    { key: 'notResubmitted', mark: notResubmittedMark },
    { key: 'notReceived', mark: notReceivedMark },
  ];
}

export const ASSURED: readonly BarSeries[] = [
  { key: 'none', mark: assuranceMarks.NONE },
  { key: 'limited', mark: assuranceMarks.LIMITED },
  { key: 'reasonable', mark: assuranceMarks.REASONABLE },
  { key: 'substantial', mark: assuranceMarks.SUBSTANTIAL },
  { key: 'nilReturn', mark: nilReturnMark },
  { key: 'notResubmitted', mark: notResubmittedMark },
  { key: 'notReceived', mark: notReceivedMark },
];

/** "2 red at the last meeting, 1 more than before": at most ten words, as every message; a long word for red stands before a colon. */
export function ratedMessage(meetings: readonly CountedMeeting[], { RED: red }: StatusWords): string {
  const counts = meetings.map((meeting) => meeting.counts.red ?? 0);
  const [before, last] = lastTwo(counts);
  if (last === undefined) return NOTHING_FROZEN;
  if (red.includes(' ')) return countedMessage(red, counts);
  const now = `${last === 0 ? 'Nothing' : last} ${red.toLowerCase()} at the`;
  return before === undefined ? `${now} first meeting` : `${now} last meeting, ${comparedWith(before, last)}`;
}

/** "Limited or no assurance: 2 items, 1 more than before" */
export function assuredMessage(meetings: readonly CountedMeeting[]): string {
  return countedMessage('Limited or no assurance', meetings.map(({ counts }) => (counts.limited ?? 0) + (counts.none ?? 0)));
}

function countedMessage(label: string, counts: readonly number[]): string {
  const [before, last] = lastTwo(counts);
  if (last === undefined) return NOTHING_FROZEN;
  const now = `${label}: ${last === 0 ? 'nothing' : count(last, 'item')}`;
  return before === undefined ? `${now} at the first meeting` : `${now}, ${comparedWith(before, last)}`;
}

const NOTHING_FROZEN = 'No pack has been frozen yet';

function lastTwo(counts: readonly number[]): [before: number | undefined, last: number | undefined] {
  return [counts.at(-2), counts.at(-1)];
}

function comparedWith(before: number, last: number): string {
  if (last === before) return 'as before';
  if (last === 0) return `${before} before`;
  return `${Math.abs(last - before)} ${last > before ? 'more' : 'fewer'} than before`;
}

/** "Monitored themes and localities by status, 2 meetings, June 2026 to September 2026" */
export function periodOf(meetings: readonly CountedMeeting[]): string {
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (!first || !last) return 'no meeting';
  if (meetings.length === 1) return `1 meeting, ${monthOf(first.heldOn)}`;
  return `${count(meetings.length, 'meeting')}, ${monthOf(first.heldOn)} to ${monthOf(last.heldOn)}`;
}

/** Every count, status by status from the oldest meeting to the newest: what a reader of the screen hears in place of the bars. */
export function summaryOf(series: readonly BarSeries[], meetings: readonly CountedMeeting[]): string {
  if (meetings.length === 0) return 'There is nothing to count yet.';
  const days = meetings.map(({ heldOn }) => formatDay(heldOn));
  const each = series.map(({ key, mark }) => `${mark.word}: ${meetings.map(({ counts }) => counts[key] ?? 0).join(', ')}`);
  return `Number of items at the ${meetings.length === 1 ? 'meeting' : 'meetings'} of ${days.join(', ')}. ${each.join('. ')}.`;
}

/** Only what occurs in some meeting: a status that nobody ever had needs no key. */
export function occurring(series: readonly BarSeries[], meetings: readonly CountedMeeting[]): BarSeries[] {
  return series.filter(({ key }) => meetings.some(({ counts }) => (counts[key] ?? 0) > 0));
}

/** The newest meeting on top, as everywhere in the service. */
export function barsOf(meetings: readonly CountedMeeting[]): BarRow[] {
  return meetings.map(({ heldOn, counts }) => ({ label: shortDay(heldOn), counts })).reverse();
}

export function figuresOf(series: readonly BarSeries[], meetings: readonly CountedMeeting[]): Figures {
  return {
    columns: ['Meeting', ...series.map(({ mark }) => mark.word)],
    rows: meetings.map(({ heldOn, counts }) => [formatDay(heldOn), ...series.map(({ key }) => counts[key] ?? 0)]).reverse(),
  };
}

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

/** "10 Dec 2026" */
export function shortDay(day: string): string {
  return SHORT_DAY.format(new Date(`${day}T00:00:00Z`));
}
