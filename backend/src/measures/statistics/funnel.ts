/**
 * Comparison of areas by a funnel (Spiegelhalter 2005, "Funnel plots for comparing institutional performance"): which areas differ from
 * the whole by more than chance and their common spread explain. It never says who is first or last.
 */
export interface FunnelArea {
  count: number;
  /** Residents or households, as the rate is computed on. */
  exposure: number;
}

export type FunnelPlace = 'WITHIN' | 'ABOVE_95' | 'ABOVE_998' | 'BELOW_95' | 'BELOW_998';

export interface FunnelLimits {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

export interface Funnel {
  /** The rate of the whole set together, per unit of exposure. */
  rate: number;
  /** How many times the variance is what chance alone would give; 1 where it is no more. Limits are widened by its root. */
  dispersion: number;
  /** Too few areas to say how much they spread: limits are chance's alone. */
  tooFewForSpread: boolean;
  /** How many areas the limits are made of. */
  setSize: number;
  /** For each area, in the order given: limits of its rate, where it lies, and where it would lie by the limits of chance alone. */
  areas: { rate: number; limits: FunnelLimits; place: FunnelPlace; placeByChance: FunnelPlace }[];
}

const Z_95 = 1.959963984540054;
const Z_998 = 3.090232306167813;
const WINSORISED = 0.1;
/** Below this many areas the factor is itself mostly chance. */
const ENOUGH_FOR_SPREAD = 5;

/**
 * Compares areas that do not overlap, over one period. Counts are taken as Poisson, with the variance multiplied by the dispersion found.
 * @param set whose rate and spread the limits are made of: the areas themselves, or a comparator set, which may hold some of them
 */
export function funnel(areas: readonly FunnelArea[], set: readonly FunnelArea[] = areas): Funnel {
  const rate = sum(set.map(({ count }) => count)) / sum(set.map(({ exposure }) => exposure));
  const tooFewForSpread = set.length < ENOUGH_FOR_SPREAD;
  const dispersion = tooFewForSpread ? 1 : dispersionOf(set.map(area => distance(area, rate)));
  return {
    rate,
    dispersion,
    tooFewForSpread,
    setSize: set.length,
    areas: areas.map(area => ({
      rate: area.count / area.exposure,
      limits: limitsFor(rate, area.exposure, dispersion),
      place: placeOf(distance(area, rate) / Math.sqrt(dispersion)),
      placeByChance: placeOf(distance(area, rate)),
    })),
  };
}

/** The limits at any exposure: what the curves of the funnel are drawn from. */
export function limitsFor(rate: number, exposure: number, dispersion: number): FunnelLimits {
  const reach = (z: number) => z * Math.sqrt(dispersion / exposure) / 2;
  // On the scale of square roots the spread of a count hardly depends on its size.
  const at = (offset: number) => Math.max(0, Math.sqrt(rate) + offset) ** 2;
  return { lower95: at(-reach(Z_95)), upper95: at(reach(Z_95)), lower998: at(-reach(Z_998)), upper998: at(reach(Z_998)) };
}

/** How many standard deviations of chance an area lies from the whole, on the scale of square roots. */
function distance({ count, exposure }: FunnelArea, rate: number): number {
  return 2 * (Math.sqrt(count) - Math.sqrt(rate * exposure));
}

/** The mean square of the distances, after the outermost tenth at each end is drawn in: one outlier must not hide itself. */
function dispersionOf(distances: number[]): number {
  const sorted = [...distances].sort((a, b) => a - b);
  const [low, high] = [quantile(sorted, WINSORISED), quantile(sorted, 1 - WINSORISED)];
  return Math.max(1, sum(sorted.map(z => Math.min(high, Math.max(low, z)) ** 2)) / sorted.length);
}

/** Between the two nearest where the share falls between them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
}

function placeOf(z: number): FunnelPlace {
  if (Math.abs(z) <= Z_95) return 'WITHIN';
  if (z > 0) return z > Z_998 ? 'ABOVE_998' : 'ABOVE_95';
  return z < -Z_998 ? 'BELOW_998' : 'BELOW_95';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
