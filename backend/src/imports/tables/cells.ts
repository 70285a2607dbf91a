import { UnreadableFile } from '../import-source.js';

/** The text of a cell as people read it: line breaks are spaces, and "[note 4]" and the like are gone. */
export function clean(cell: string | undefined): string {
  return (cell ?? '').replace(/\[\s*notes?[^\]]*\]/gi, ' ').replace(/\s+/g, ' ').trim();
}

/** What two spellings of a heading or a category have in common. */
export function plain(text: string | undefined): string {
  return clean(text).toLowerCase().replace(/&/g, 'and').replace(/[^a-z0-9]+/g, ' ').trim();
}

/** How official tables write that there is no figure: unavailable, not applicable, confidential, low. */
export const isShorthand = (cell: string) => /^\[[a-z]{1,3}\]$/i.test(cell.trim());

/**
 * A count: "7,630 " is 7630.
 * @throws UnreadableFile where it is empty, negative or no whole number
 */
export function countIn(cell: string | undefined, line: number, column: number, what: string): number {
  const text = (cell ?? '').trim();
  if (text === '') throw new UnreadableFile(`${what} is empty here. The file may be cut off, or a column missing.`, line, column);
  const count = /^[+-]?\d{1,3}(,\d{3})+$/.test(text) ? Number(text.replaceAll(',', '')) : Number(text);
  if (!Number.isFinite(count)) throw new UnreadableFile(`${what} should be a number, and is “${shortened(text)}”.`, line, column);
  if (count < 0) throw new UnreadableFile(`${what} is ${text}: a count cannot be negative.`, line, column);
  if (!Number.isInteger(count)) throw new UnreadableFile(`${what} is ${text}: a count is a whole number.`, line, column);
  return count;
}

/** Short enough for a sentence. */
export const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
