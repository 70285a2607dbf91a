import { createContext, useContext } from 'react';
import { ratingWords, type Rating } from './terms.js';

/** The partnership's words for a status that are in force; until they are known, those that the product comes with. */
export type StatusWords = Readonly<Record<Rating, string>>;

const StatusWordsContext = createContext<StatusWords>(ratingWords);

export const StatusWordsProvider = StatusWordsContext.Provider;

/** What speaks of a status as such speaks in these; a rating that was given speaks in the word it was given in. */
export const useStatusWords = (): StatusWords => useContext(StatusWordsContext);

export function wordsIn(words: readonly { rating: Rating; word: string }[] | undefined): StatusWords {
  return { ...ratingWords, ...Object.fromEntries((words ?? []).map(({ rating, word }) => [rating, word])) };
}
