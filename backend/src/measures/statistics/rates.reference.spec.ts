import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareRates, exactInterval } from './rates.js';

interface Comparison { count1: number; exposure1: number; count2: number; exposure2: number; rateRatio: number | null; lower95: number; upper95: number | 'Inf'; pValue: number }
interface Count { count: number; exactLower95: number; exactUpper95: number }

const VECTORS = JSON.parse(readFileSync(join(process.env.REFERENCE_DIR!, 'vectors/poisson-rates.json'), 'utf8')) as (Comparison | Count)[];
const comparisons = VECTORS.filter((vector): vector is Comparison => 'count1' in vector);
const counts = VECTORS.filter((vector): vector is Count => 'count' in vector);

/** How far apart, as a share of the expected figure; a ratio to nothing is written as null there. */
function apart(actual: number, expected: number | 'Inf' | null): number {
  if (expected === 'Inf' || expected === null) return actual === Infinity ? 0 : 1;
  return expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
}

describe('exact comparisons of two counts, against R’s poisson.test', () => {
  it.each(comparisons.map(vector => [`${vector.count1} in ${vector.exposure1}, ${vector.count2} in ${vector.exposure2}`, vector] as const))('%s', (_, vector) => {
    const { ratio, interval, pValue } = compareRates(vector.count1, vector.exposure1, vector.count2, vector.exposure2);
    const off = { ratio: apart(ratio, vector.rateRatio), lower: apart(interval.lower, vector.lower95), upper: apart(interval.upper, vector.upper95), pValue: apart(pValue, vector.pValue) };
    expect(Math.max(...Object.values(off))).toBeLessThan(1e-6);
  });
});

describe('exact intervals of single counts', () => {
  it.each(counts.map(vector => [vector.count, vector] as const))('%d', (count, vector) => {
    const { lower, upper } = exactInterval(count);
    expect(Math.max(apart(lower, vector.exactLower95), apart(upper, vector.exactUpper95))).toBeLessThan(1e-6);
  });
});
