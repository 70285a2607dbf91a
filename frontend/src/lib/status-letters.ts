import type { Rating } from './terms.js';
import type { StatusWords } from './status-words.js';

/** What a box says where there is no status. */
const TAKEN = ['nil', '–', '×', '…', '·'];

/**
 * The letters that stand for the statuses in a strip or a drawing, at most three: initials where they tell all apart, more of the word
 * where they do not, so that "On track" and "Off track" are On and Of. No two share theirs, whatever the partnership's words are.
 */
export function lettersOf(words: StatusWords): Record<Rating, string> {
  const candidates = (Object.entries(words) as [Rating, string][]).map(([rating, word], place) => ({ rating, choices: choicesFor(word, place) }));
  const chosen = new Map(candidates.map(({ rating }) => [rating, 0]));
  const letters = (each: (typeof candidates)[number]) => each.choices[chosen.get(each.rating) ?? 0] ?? '';
  for (;;) {
    const said = candidates.map((each) => letters(each).toLowerCase());
    const clash = candidates.filter((_, place) => TAKEN.includes(said[place] ?? '') || said.filter((other) => other === said[place]).length > 1);
    const movable = clash.filter(({ rating, choices }) => (chosen.get(rating) ?? 0) < choices.length - 1);
    if (movable.length === 0) return Object.fromEntries(candidates.map((each) => [each.rating, letters(each)])) as Record<Rating, string>;
    for (const { rating } of movable) chosen.set(rating, (chosen.get(rating) ?? 0) + 1);
  }
}

/** From the shortest to the last resort, a number of its own. */
function choicesFor(word: string, place: number): string[] {
  const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = parts.slice(0, 2).map((part) => first(part)).join('');
  const [start = ''] = parts;
  const rest = [...parts.join('')].slice(1);
  return [initials, ...rest.map((letter) => first(start) + letter.toLowerCase()), `${first(start)}${place + 1}`].filter((letters) => letters !== '' && letters.length <= 3);
}

function first(part: string): string {
  return ([...part][0] ?? '').toUpperCase();
}
