import { describe, expect, it } from '@jest/globals';
import { changesInWords, periodInWords, sizeInWords } from './import-words.js';
import { ageInWords, type Health, missingInWords, nextInWords, permissionInWords, urgencyOf } from './health-words.js';

const NOTHING = { added: 0, revised: 0, ended: 0, unchanged: 0, places: 0 };
const HEALTH: Health = {
  frequency: 'MONTH', firstStart: '2025-01-01', lastEnd: '2026-01-01', daysOld: 40, nextDueOn: '2026-04-02', isLate: false, missing: 0, missingStarts: [], releaseUntil: null, releaseDaysLeft: null,
};

describe('What an import changes', () => {
  it('is said in a sentence for each kind of change, with thousands marked', () => {
    expect(changesInWords({ added: 3137, revised: 1, ended: 2, unchanged: 5, places: 684 })).toEqual([
      '3,137 figures not known before will be added.', '1 figure known otherwise will be revised. What it was stays in the record.',
      '2 figures of the same periods that the file no longer has will end.', '5 figures are known the same already.', '684 places in areas, lookups or boundaries will be new or different.',
    ]);
  });

  it('is said to be nothing where it is nothing', () => {
    expect(changesInWords({ ...NOTHING, unchanged: 9 })).toContain('Nothing will change: everything in the file is known the same already.');
  });

  it('names the last day of the period, and sizes that people know', () => {
    expect(periodInWords('2024-03-01', '2024-04-01')).toBe('1 March 2024 to 31 March 2024');
    expect(periodInWords(null, null)).toBe('No period');
    expect([sizeInWords(3), sizeInWords(392_400), sizeInWords(2_000_000_000)]).toEqual(['1 kB', '392 kB', '2,000 MB']);
  });
});

describe('The state of the data', () => {
  it.each([
    [{}, 'Up to date'], [{ isLate: true }, 'Late'], [{ missing: 2 }, 'Has gaps'], [{ firstStart: null, lastEnd: null }, 'No figures yet'],
    [{ releaseUntil: '2026-03-01', releaseDaysLeft: 20 }, 'Permission runs out'], [{ releaseUntil: '2026-01-01', releaseDaysLeft: 0, isLate: true }, 'Permission ran out'],
    [{ releaseUntil: '2027-01-01', releaseDaysLeft: 300 }, 'Up to date'],
  ])('of %j is %s', (more, word) => expect(urgencyOf({ ...HEALTH, ...more }).word).toBe(word));

  it('says how old, what is missing, when the next are due and how long it may be shown', () => {
    expect(ageInWords(HEALTH)).toBe('40 days old');
    expect(missingInWords({ ...HEALTH, missing: 2, missingStarts: ['2025-03-01', '2025-05-01'] })).toBe('2 months: March 2025, May 2025');
    expect(missingInWords({ ...HEALTH, missing: 14, missingStarts: ['2025-03-01'] })).toBe('14 months: March 2025 and 13 more');
    expect(nextInWords({ ...HEALTH, isLate: true })).toBe('Due since 2 April 2026');
    expect(permissionInWords({ ...HEALTH, releaseUntil: '2026-03-01', releaseDaysLeft: 20 })).toBe('Runs out on 1 March 2026');
    expect([ageInWords, nextInWords].map((say) => say({ ...HEALTH, firstStart: null, lastEnd: null, daysOld: null, nextDueOn: null }))).toEqual(['No figures yet', 'Not known before the first figures']);
  });
});
