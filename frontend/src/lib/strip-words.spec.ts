import { describe, expect, it } from '@jest/globals';
import { boxesOf, stripInWords } from './strip-words.js';

const days = ['2026-03-12', '2026-06-11', '2026-09-10', '2026-12-10'];

describe('The strip of the last meetings', () => {
  it('is one sentence in which what stays the same is said once', () => {
    expect(stripInWords('RRA?', days)).toBe('4 meetings from March 2026 to December 2026, the oldest first: red 2 times, amber and no update yet.');
  });

  it('tells what is missing from what was not asked, and a rating from assurance', () => {
    expect(stripInWords('.-rR', days)).toContain('not asked, no update received, reasonable assurance and red.');
  });

  it('speaks of one meeting as of one, and of none as of none', () => {
    expect(stripInWords('G', days.slice(0, 1))).toBe('The meeting of March 2026: green.');
    expect(stripInWords('', [])).toBe('No meeting yet.');
  });

  it('has a letter in every box', () => {
    expect(boxesOf('RAGCUsrln-?.').map(({ letter }) => letter)).toEqual(['R', 'A', 'G', 'C', 'NR', 'S', 'R', 'L', 'N', '–', '…', '·']);
  });
});
