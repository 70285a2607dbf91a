import { compareRates, type RateComparison } from './rates.js';
import { gammaBelow } from './special-functions.js';

/** Below this a percentage says more than the count can bear. */
export const SMALLEST_BASE = 20;

/** One count of a comparison, and how much time or how many people it is over. */
export interface Counted {
  count: number;
  exposure: number;
}

export interface Change {
  /** Now over then, with its exact interval and p-value. */
  comparison: RateComparison;
  /** In per cent of the rate then; null where the count then is below 20. */
  percent: number | null;
  /** For a person: how much, and how often chance alone would do as much. */
  sentence: string;
}

/**
 * How a count changed. Assumes independent incidents; two periods of unlike season are not alike.
 * @param then the earlier period or the area compared with, as `thanWhat` calls it: "last year"
 * @param unit "year", "month": what the odds of chance are told in
 */
export function changeOf(now: Counted, then: Counted, thanWhat: string, unit: string): Change {
  const comparison = compareRates(now.count, now.exposure, then.count, then.exposure);
  const percent = then.count < SMALLEST_BASE ? null : (comparison.ratio - 1) * 100;
  return { comparison, percent, sentence: `${amountInWords(now, then, percent, thanWhat)} ${chanceInWords(comparison.pValue, unit)}` };
}

function amountInWords(now: Counted, then: Counted, percent: number | null, thanWhat: string): string {
  if (percent === null) return `${now.count}, against ${then.count} ${thanWhat}: too few for a percentage.`;
  const rounded = Math.round(Math.abs(percent));
  if (rounded === 0) return `About as many as ${thanWhat}.`;
  return `${rounded}% ${percent < 0 ? 'fewer' : 'more'} than ${thanWhat}.`;
}

/** "…would be expected about one year in four." `ifSo`: what chance alone would have to bring it about. */
export function chanceInWords(pValue: number, unit: string, ifSo = 'nothing had really changed'): string {
  const difference = `If ${ifSo}, a difference at least this large, up or down, would be expected`;
  if (pValue >= 0.75) return `${difference} in most ${unit}s.`;
  if (pValue < 0.001) return `${difference} in fewer than one ${unit} in 1,000.`;
  return `${difference} about one ${unit} in ${oneIn(pValue)}.`;
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function oneIn(pValue: number): string {
  const times = 1 / pValue;
  const rounded = times < 10.5 ? Math.max(2, Math.round(times)) : times < 100 ? Math.round(times / 5) * 5 : Math.round(times / 50) * 50;
  return NUMBERS[rounded] ?? rounded.toLocaleString('en-GB');
}

export interface RatioOfRatios {
  /** Change where something was done, over the change where nothing was. 1: no different. */
  ratio: number;
  lower: number;
  upper: number;
  /** Two-sided, by the same approximation as the interval. */
  pValue: number;
  /** Whether the interval leaves out 1. */
  isClear: boolean;
}

const Z_95 = 1.959963984540054;

/**
 * Whether a place changed otherwise than what it is compared with. By Woolf's logarithms (1955), with a half added to each count where one is
 * 0: an approximation, that grows rough below about five incidents a count. It says nothing of why.
 */
export function ratioOfRatios(there: { before: number; after: number }, elsewhere: { before: number; after: number }): RatioOfRatios {
  const counts = [there.after, there.before, elsewhere.after, elsewhere.before];
  const [after, before, otherAfter, otherBefore] = counts.some(count => count === 0) ? counts.map(count => count + 0.5) : counts;
  const ratio = (after! / before!) / (otherAfter! / otherBefore!);
  const error = Math.sqrt(1 / after! + 1 / before! + 1 / otherAfter! + 1 / otherBefore!);
  const reach = Math.exp(Z_95 * error);
  const pValue = 1 - gammaBelow(0.5, (Math.log(ratio) / error) ** 2 / 2);
  return { ratio, lower: ratio / reach, upper: ratio * reach, pValue, isClear: ratio / reach > 1 || ratio * reach < 1 };
}
