import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lettersOf } from './status-letters.js';
import { ratingWords, type Rating } from './terms.js';

const words = (red: string, amber: string, green: string, blue: string, notRated: string) =>
  ({ RED: red, AMBER: amber, GREEN: green, BLUE: blue, NOT_RATED: notRated }) satisfies Record<Rating, string>;
const letters = (...five: Parameters<typeof words>) => Object.values(lettersOf(words(...five)));

describe('The letters of the statuses', () => {
  it('are those that everybody knows for the words that the service comes with', () => {
    expect(lettersOf(ratingWords)).toEqual({ RED: 'R', AMBER: 'A', GREEN: 'G', BLUE: 'C', NOT_RATED: 'NR' });
  });

  it('follow the words', () => {
    expect(letters('Alarm', 'Watch', 'Steady', 'Finished', 'Unknown')).toEqual(['A', 'W', 'S', 'F', 'U']);
  });

  it('take more of a word where its initials stand for another one too', () => {
    expect(letters('Off track', 'At risk', 'On track', 'Complete', 'Not rated')).toEqual(['Of', 'AR', 'On', 'C', 'NR']);
    expect(letters('Serious', 'Slipping', 'Steady', 'Settled', 'Silent')).toEqual(['Sr', 'Sl', 'Se', 'St', 'Si']);
  });

  it('never use what stands for no status', () => {
    expect(letters('Nil', '–', '…', 'N I L', '·').map((each) => each.toLowerCase())).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(nil|[–×…·])$/)]));
  });

  it('are at most three, and no two statuses share theirs, whatever the words are', () => {
    const word = fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('On track', 'on Track', 'Off track', 'A', 'Aa', 'AA B', 'é', 'e', '!', '1', '2', 'İ', 'ß'));
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 5, maxLength: 5, selector: (text) => text.toLowerCase() }), (five) => {
      const found = letters(...(five as Parameters<typeof words>));
      expect(new Set(found.map((each) => each.toLowerCase())).size).toBe(5);
      for (const each of found) expect([each.length >= 1, each.length <= 3]).toEqual([true, true]);
    }));
  });
});
