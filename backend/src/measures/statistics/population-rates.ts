import { monthsIn, type Period } from '@csa/shared/periods.js';
import { type Interval, ratePerThousand } from './rates.js';

/** One area's count over a period, and the people or households that it is held against. */
export interface AreaCount {
  count: number | null;
  exposure: number | null;
  /** Whose number that is, and of when: "mid-2020 population", "households at the 2021 Census". */
  exposureName: string;
}

export interface PopulationRate extends Interval {
  /** A year's count per 1,000. */
  rate: number;
  count: number;
  exposure: number;
  /** "per 1,000 on the mid-2020 population"; of a quarter also that it was made a year's. */
  note: string;
}

const MONTHS_OF_A_YEAR = 12;
const MONTHS_OF_A_QUARTER = 3;

/**
 * The rate of one or several areas together: summed counts over summed population, never a sum or mean of rates. The interval is Garwood's
 * exact one (`exactInterval`): it assumes that incidents come about independently, and takes the population as known.
 *
 * Of twelve months, or of a quarter times four, which is said; of any other period there is none. Residents are not those who are about by
 * day: of a town centre the rate says too much.
 * @returns null where a count or a population is absent, or the period gives no rate
 */
export function populationRate(areas: readonly AreaCount[], period: Period): PopulationRate | null {
  const months = rateMonths(period);
  if (months === null) return null;
  let count = 0;
  let exposure = 0;
  for (const area of areas) {
    if (area.count === null || area.exposure === null) return null;
    count += area.count;
    exposure += area.exposure;
  }
  if (exposure <= 0) return null;
  const names = [...new Set(areas.map(({ exposureName }) => exposureName))].sort().join(' and the ');
  return { ...ratePerThousand(count, exposure * months / MONTHS_OF_A_YEAR), count, exposure, note: noteOf(names, months) };
}

/** The same of one area without its interval, for maps of hundreds. */
export function rateAlone({ count, exposure, exposureName }: AreaCount, period: Period): Pick<PopulationRate, 'rate' | 'note'> | null {
  const months = rateMonths(period);
  if (months === null || count === null || exposure === null || exposure <= 0) return null;
  return { rate: (1000 * count * MONTHS_OF_A_YEAR) / (exposure * months), note: noteOf(exposureName, months) };
}

function rateMonths(period: Period): number | null {
  const months = monthsIn(period);
  return months === MONTHS_OF_A_YEAR || months === MONTHS_OF_A_QUARTER ? months : null;
}

const noteOf = (names: string, months: number) => `per 1,000 on the ${names}${months === MONTHS_OF_A_QUARTER ? ', a quarter’s count times four' : ''}`;
