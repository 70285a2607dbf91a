import { describe, expect, it } from '@jest/globals';
import { AreaLevel } from '../../localities/areas/area-level.js';
import { SuppressionClass } from '../definitions/measure.entity.js';
import { releaseInWords, thresholdInWords } from './kept-back.rules.js';

describe('what is kept back, in words', () => {
  it('names the counts by class and kind of area', () => {
    expect(thresholdInWords(SuppressionClass.OPEN, AreaLevel.LSOA)).toBe('None');
    expect(thresholdInWords(SuppressionClass.PARTNER, AreaLevel.WARD)).toBe('1 to 4');
    expect(thresholdInWords(SuppressionClass.SENSITIVE, AreaLevel.DISTRICT)).toBe('0 to 4');
    expect(thresholdInWords(SuppressionClass.SENSITIVE, AreaLevel.WARD)).toBe('0 to 9');
  });

  it('says who approved it, and that the approval is missing, runs out or has run out', () => {
    const measure = { suppressionClass: SuppressionClass.PARTNER, smallestLevel: AreaLevel.DISTRICT, releaseApprovedBy: 'The board', releaseUntil: '2027-06-01' };
    expect(releaseInWords(measure, '2026-11-01')).toBe('Approved by The board. It runs out on 1 June 2027.');
    expect(releaseInWords(measure, '2027-05-01')).toBe('Approved by The board. It runs out on 1 June 2027. Ask for it again soon.');
    expect(releaseInWords(measure, '2027-06-01')).toContain('has run out. Analysts alone');
    expect(releaseInWords({ ...measure, releaseUntil: null }, '2027-06-01')).toBe('Approved by The board, without an end.');
    expect(releaseInWords({ ...measure, releaseApprovedBy: null, releaseUntil: null }, '2026-11-01')).toContain('Nobody has approved');
  });
});
