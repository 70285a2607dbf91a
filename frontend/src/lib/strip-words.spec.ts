import { describe, expect, it } from '@jest/globals';
import { boxesOf, letterKey, stripInWords } from './strip-words.js';
import { ratingWords } from './terms.js';

const OWN = { ...ratingWords, RED: 'Off track', GREEN: 'On track' };

const days = ['2026-03-12', '2026-06-11', '2026-09-10', '2026-12-10'];

describe('The strip of the last meetings', () => {
  it('is one sentence in which what stays the same is said once', () => {
    expect(stripInWords('RRA?', days, ratingWords)).toBe('4 meetings from March 2026 to December 2026, the oldest first: red 2 times, amber and no update yet.');
  });

  it('tells what is missing from what was not asked, and a rating from assurance', () => {
    expect(stripInWords('.-rR', days, ratingWords)).toContain('not asked, no update received, reasonable assurance and red.');
  });

  it('speaks of one meeting as of one, and of none as of none', () => {
    expect(stripInWords('G', days.slice(0, 1), ratingWords)).toBe('The meeting of March 2026: green.');
    expect(stripInWords('', [], ratingWords)).toBe('No meeting yet.');
  });

  it('speaks in the words of the partnership, with letters that follow them', () => {
    expect(stripInWords('RG', days.slice(0, 2), OWN)).toBe('2 meetings from March 2026 to June 2026, the oldest first: off track and on track.');
    expect(boxesOf('RAG', OWN).map(({ letter }) => letter)).toEqual(['Of', 'A', 'On']);
    expect(letterKey(OWN)).toBe('Of off track, A amber, On on track, C complete, NR not rated');
  });

  it('has a letter in every box', () => {
    expect(boxesOf('RAGCUsrlnb-?.', ratingWords).map(({ letter }) => letter)).toEqual(['R', 'A', 'G', 'C', 'NR', 'S', 'R', 'L', 'N', '×', '–', '…', '·']);
  });
});
