import { STRIP_MARKS, STRIP_OF_RATING, type StripMark } from '@csa/shared/strip.js';
import { lettersOf } from './status-letters.js';
import type { StatusWords } from './status-words.js';
import type { Rating } from './terms.js';
import { count, listInWords } from './words.js';
import { formatMonth } from './dates.js';

export interface StripBox {
  letter: string;
  words: string;
  mark: StripMark;
}

/** The boxes of a strip, the oldest meeting first, in the words of the partnership. A mark that this page does not know yet is shown as it came. */
export function boxesOf(strip: string, words: StatusWords): StripBox[] {
  const marks = { ...STRIP_MARKS, ...ratingMarks(words) };
  return [...strip].map((mark) => ({ mark: mark as StripMark, ...(isMark(mark) ? marks[mark] : { letter: mark, words: mark }) }));
}

function ratingMarks(words: StatusWords): Partial<Record<StripMark, { letter: string; words: string }>> {
  const letters = lettersOf(words);
  const ratings = Object.entries(STRIP_OF_RATING) as [Rating, StripMark][];
  return Object.fromEntries(ratings.map(([rating, mark]) => [mark, { letter: letters[rating], words: words[rating].toLowerCase() }]));
}

/** "R red, A amber, G green": what the letters of the statuses stand for. */
export function letterKey(words: StatusWords): string {
  const letters = lettersOf(words);
  return (Object.keys(STRIP_OF_RATING) as Rating[]).map((rating) => `${letters[rating]} ${words[rating].toLowerCase()}`).join(', ');
}

/** "8 meetings from March 2025 to December 2026, the oldest first: red 3 times, amber, no update received and green 3 times." */
export function stripInWords(strip: string, days: readonly string[], words: StatusWords): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return 'No meeting yet.';
  const span = first === last ? `The meeting of ${formatMonth(first)}` : `${count(days.length, 'meeting')} from ${formatMonth(first)} to ${formatMonth(last)}, the oldest first`;
  return `${span}: ${listInWords(runsOf(boxesOf(strip, words)))}.`;
}

function runsOf(boxes: readonly StripBox[]): string[] {
  const runs: { words: string; times: number }[] = [];
  for (const { words } of boxes) {
    const run = runs.at(-1);
    if (run?.words === words) run.times += 1;
    else runs.push({ words, times: 1 });
  }
  return runs.map(({ words, times }) => (times === 1 ? words : `${words} ${times} times`));
}

const isMark = (text: string): text is StripMark => Object.hasOwn(STRIP_MARKS, text);
