import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextPartKind, wordChanges } from './word-changes.js';

const { ADDED, REMOVED, SAME } = TextPartKind;
const joined = (parts: { kind: TextPartKind; text: string }[] | null, without: TextPartKind) => parts?.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');

describe('the words that changed between two texts', () => {
  it('are named in their place', () => {
    expect(wordChanges('Reports fell in every town.', 'Reports rose in every town.')).toEqual([
      { kind: SAME, text: 'Reports ' }, { kind: REMOVED, text: 'fell' }, { kind: ADDED, text: 'rose' }, { kind: SAME, text: ' in every town.' },
    ]);
  });

  it('read as one change where only a space lies between them', () => {
    expect(wordChanges('We saw the first report of the year in June', 'We saw the last review of the year in June')).toEqual([
      { kind: SAME, text: 'We saw the ' }, { kind: REMOVED, text: 'first report' }, { kind: ADDED, text: 'last review' }, { kind: SAME, text: ' of the year in June' },
    ]);
  });

  it('are not told one by one where hardly a word stayed: both texts are read instead', () => {
    expect(wordChanges('Reports fell in every town.', 'Nobody has looked at this yet!')).toBeNull();
    expect(wordChanges('a '.repeat(6000), 'a '.repeat(6000))).toBeNull();
  });

  it('never lose or invent a letter of either text', () => {
    const word = fc.constantFrom('patrols', 'rose', 'in', 'two', 'towns', ',', '.', '\n\n', '£301,000', 'é', '<b>', '  ');
    const text = fc.array(word, { maxLength: 40 }).map(words => words.join(' '));
    fc.assert(fc.property(text, text, (before, after) => {
      const parts = wordChanges(before, after);
      if (parts === null) return;
      expect(joined(parts, ADDED)).toBe(before);
      expect(joined(parts, REMOVED)).toBe(after);
    }));
  });

  it('are bounded in cost: two long texts without a word in common are given up at once', () => {
    const long = (letter: string) => Array.from({ length: 900 }, (_, index) => `${letter}${index}`).join(' ');
    const before = performance.now();
    expect(wordChanges(long('a'), long('b'))).toBeNull();
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
