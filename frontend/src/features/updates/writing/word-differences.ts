import { diffWordsWithSpace } from 'diff';

export interface Words {
  text: string;
  /** True where only this text says so. */
  own: boolean;
}

/** Two texts, each as a run of words with those marked that the other has not. */
export function wordDifferences(one: string, other: string): { one: Words[]; other: Words[] } {
  const parts = diffWordsWithSpace(other, one);
  return {
    one: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, own: added })),
    other: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, own: removed })),
  };
}
