import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyPercentage } from './survey.js';

describe('a percentage from a survey', () => {
  it('carries Wilson’s interval, as textbooks give it', () => {
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I: 81 of 263 and 0 of 20.
    expect(surveyPercentage(8100 / 263, 263, 'S').interval).toEqual({ lower: expect.closeTo(25.53, 2), upper: expect.closeTo(36.62, 2) });
    expect(surveyPercentage(0, 20, 'S').interval).toEqual({ lower: 0, upper: expect.closeTo(16.11, 2) });
  });

  it('has none without the size of its sample, and says so', () => {
    expect(surveyPercentage(37, null, 'Feeling the Difference')).toEqual({
      percent: 37, interval: null, note: 'Feeling the Difference. How many people were asked is not published, so there is no interval.',
    });
    expect(surveyPercentage(37, 1250, 'Feeling the Difference').note).toBe('Feeling the Difference. 1,250 people asked; the interval takes them as drawn by lot.');
  });

  it('always lies within its interval, and that within 0 and 100, narrower the more were asked', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 100_000 }), (percent, sampleSize) => {
      const { lower, upper } = surveyPercentage(percent, sampleSize, 'S').interval!;
      const more = surveyPercentage(percent, sampleSize * 4, 'S').interval!;
      expect(lower >= 0 && lower <= percent + 1e-9 && percent <= upper + 1e-9 && upper <= 100).toBe(true);
      expect(more.upper - more.lower).toBeLessThan(upper - lower);
    }));
  });
});
