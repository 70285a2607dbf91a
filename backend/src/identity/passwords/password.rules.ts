import type { FieldError } from '../../platform/errors/errors.js';

/** Length, not composition, makes a password hard to guess: any characters are taken, and nobody is told to add a digit. */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

/** So many characters must be left once a word that everybody knows is taken out of a password. */
const LEFT_OVER = 6;

/** What a guesser would try first for one account. */
export interface Known {
  /** The account's name and e-mail address, the partnership's name: whatever stands on the page. */
  words: readonly string[];
  common: ReadonlySet<string>;
}

/** The same password from every keyboard: compatibility forms are one, and white space at the ends is a slip of the hand. */
export function normalisedPassword(text: string): string {
  return text.normalize('NFKC').trim();
}

/** Why a password is not taken, in the words to show beside the field `path`. */
export function passwordFaults(path: string, password: string, known: Known): FieldError[] {
  const text = normalisedPassword(password);
  const length = [...text].length;
  const fault = (message: string) => [{ path, message }];
  if (length === 0) return fault('Enter a new password');
  if (length < PASSWORD_LENGTH.least) return fault(`Password must be ${PASSWORD_LENGTH.least} characters or more. Three or four words together are easy to keep in mind`);
  if (length > PASSWORD_LENGTH.most) return fault(`Password must be ${PASSWORD_LENGTH.most} characters or fewer`);
  if (isCommon(text.toLowerCase(), known.common)) return fault('This password is one of the first that a stranger would try. Choose another');
  if (isMadeOf(text, known.words)) return fault('Password must not be made of your name, your e-mail address or the name of the partnership');
  return [];
}

function isCommon(text: string, common: ReadonlySet<string>): boolean {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return common.has(text) || (common.has(core) && text.length - core.length < LEFT_OVER) || isRepeated(text) || isRun(text);
}

/** "abcabcabcabc": one part, again and again. */
function isRepeated(text: string): boolean {
  return /^(.+?)\1+$/su.test(text);
}

const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

function isRun(text: string): boolean {
  return RUNS.some(run => run.includes(text) || [...run].reverse().join('').includes(text));
}

/** Whether next to nothing is left once the words are taken out. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const parts = words.flatMap(word => [word, ...word.split(/[^\p{L}\p{N}]+/u)]).map(squashed).filter(word => word.length > 3);
  const longestFirst = [...new Set(parts)].sort((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ''), squashed(text));
  return rest.length < LEFT_OVER && rest.length < squashed(text).length;
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
