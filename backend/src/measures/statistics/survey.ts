import type { Interval } from './rates.js';

export interface SurveyPercentage {
  percent: number;
  /** In per cent; null where nobody says how many were asked. */
  interval: Interval | null;
  /** What the interval rests on, or why there is none. */
  note: string;
}

const Z_95 = 1.959963984540054;

/**
 * A share of those asked, with Wilson's interval (1927, "Probable inference, the law of succession, and statistical inference"), which stays
 * within 0 and 100 and holds for small samples. It assumes that those asked were drawn by lot; surveys that weight or cluster their answers
 * are less certain than it says, and a survey that people choose to answer is not covered by any interval.
 * @param source who asked, in words
 * @param sampleSize null: not published, and then there is no interval
 */
export function surveyPercentage(percent: number, sampleSize: number | null, source: string): SurveyPercentage {
  if (sampleSize === null || sampleSize <= 0) {
    return { percent, interval: null, note: `${source}. How many people were asked is not published, so there is no interval.` };
  }
  const share = percent / 100;
  const spread = Z_95 ** 2 / sampleSize;
  const middle = (share + spread / 2) / (1 + spread);
  const reach = Z_95 * Math.sqrt((share * (1 - share) + spread / 4) / sampleSize) / (1 + spread);
  return {
    percent,
    interval: { lower: Math.max(0, middle - reach) * 100, upper: Math.min(1, middle + reach) * 100 },
    note: `${source}. ${sampleSize.toLocaleString('en-GB')} people asked; the interval takes them as drawn by lot.`,
  };
}
