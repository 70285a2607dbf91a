import { compareRates } from './rates.js';

interface Counts {
  then: number;
  now: number;
  /** How often chance alone would do as much. */
  pValue: number;
}

/** What a published percentage leaves open where its counts are not given. */
export interface PercentageAlone {
  /** The smallest counts of two equal periods that give it, rounded. */
  fewest: Counts;
  /** About the smallest that give it and would be rarer by chance than one year in 20. */
  enough: Counts;
}

const RARE = 0.05;

/**
 * What can be said of "22% fewer" alone. A worked example: on its Christmas campaign of 2011, Cannock Chase District Council reported to its
 * cabinet in 2012 alcohol-related violence down 22% and recorded domestic violence down 35% on the same period a year before, and calls to
 * Women's Aid up 59% on 2010, noted that the numbers were low, and published none of them.
 *
 * What can be said: which way each went. 22% is 7 after 9, and is 780 after 1,000; a fall from 9 to 7 is what chance brings in most years,
 * and it takes about 150 in the earlier period before a fall of 22% is rarer than one year in 20 (for 35% about 60, for the rise of 59% about
 * 30). What cannot: whether any of them is more than chance; whether the season or the whole district moved alike; whether calls rose
 * because more happened or because more people asked for help, which the campaign wanted. `evaluateActivity` answers the first two with counts.
 *
 * By `compareRates`, for two periods of equal length and independent incidents.
 * @param percent a whole number but 0, −100 or more: −22 for a fall
 */
export function percentageAlone(percent: number): PercentageAlone {
  if (!Number.isInteger(percent) || percent < -100 || percent === 0) throw new RangeError(`${percent} is no change in whole per cent.`);
  const fewest = firstWith(percent, 1);
  let [low, high] = [fewest.then, fewest.then];
  while (firstWith(percent, high).pValue >= RARE) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (firstWith(percent, middle).pValue < RARE) high = middle;
    else low = middle;
  }
  return { fewest, enough: firstWith(percent, high) };
}

/** The smallest counts, from so many in the earlier period on, that give the percentage. */
function firstWith(percent: number, from: number): Counts {
  const now = Math.round(from * (1 + percent / 100));
  if (Math.round((now / from - 1) * 100) !== percent) return firstWith(percent, from + 1);
  return { then: from, now, pValue: compareRates(now, 1, from, 1).pValue };
}
