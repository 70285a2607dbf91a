import type { FieldError } from '../../platform/errors/errors.js';
import { Rating } from '../judgements.js';
import type { StatusWordInput } from './status-words.inputs.js';

/** The order in which the form offers them. */
export const OFFERED = [Rating.GREEN, Rating.AMBER, Rating.RED, Rating.BLUE, Rating.NOT_RATED];

/** What stands against these words: each status once, each with a word of its own and a meaning. */
export function statusWordFaults(words: readonly StatusWordInput[]): FieldError[] {
  if (words.length !== OFFERED.length || new Set(words.map(({ rating }) => rating)).size !== OFFERED.length) {
    return [{ path: 'words', message: 'Give each of the five statuses once.' }];
  }
  return words.flatMap(({ word, meaning }, index) => [
    ...(word ? [] : [{ path: `words.${index}.word`, message: 'Enter a word.' }]),
    ...(meaning ? [] : [{ path: `words.${index}.meaning`, message: 'Enter what it means.' }]),
    ...(word && words.findIndex(other => same(other.word, word)) < index
      ? [{ path: `words.${index}.word`, message: `“${word}” stands for two statuses: give each a word of its own.` }] : []),
  ]);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
