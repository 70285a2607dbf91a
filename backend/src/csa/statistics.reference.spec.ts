import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runVerb } from './run-verb.js';

type Entry = Record<string, unknown>;
interface Segment { from: string; mean: number; lower: number | null; upper: number | null; short: boolean }
interface Expected { segments: Segment[]; specialCause: string[]; pointType: string[]; assurance: string | null }

const folder = mkdtempSync(join(tmpdir(), 'csa-reference-'));
const reference = (file: string) => JSON.parse(readFileSync(join(process.env.REFERENCE_DIR!, 'vectors', file), 'utf8')) as Entry[];
const CHARTS = reference('spc-xmr.json') as (Entry & { id: string; expected: Expected })[];
const COUNTS = reference('poisson-rates.json');

beforeAll(() => { jest.spyOn(process.stderr, 'write').mockReturnValue(true); });
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** What a verb answers to the entries without their results. */
async function answersOf<T>(words: string[], entries: Entry[], given: string[]): Promise<T[]> {
  const [from, out] = [join(folder, `${words[0]}.json`), join(folder, `${words[0]}-out.json`)];
  writeFileSync(from, JSON.stringify(entries.map(entry => Object.fromEntries(Object.entries(entry).filter(([name]) => given.includes(name))))));
  expect(await runVerb([...words, '--in', from, '--out', out])).toBe(0);
  return JSON.parse(readFileSync(out, 'utf8')) as T[];
}

/** How far apart, as a share of the expected figure; what is not a number must be the same. */
function apart(actual: unknown, expected: unknown): number {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected ? 0 : Infinity;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
}

describe('csa spc, against what the NHS-R community’s implementation answers', () => {
  let answers: { expected: Expected }[];
  beforeAll(async () => {
    answers = await answersOf(['spc', '--trend', '7'], CHARTS,
      ['id', 'improvementDirection', 'target', 'screenOutliers', 'fixAfterNPoints', 'rebaseAt', 'periods', 'values']);
  });

  it.each(CHARTS.map(({ id }, place) => [id, place] as const))('%s', (_, place) => {
    const [{ segments, ...states }, { segments: expected, ...expectedStates }] = [answers[place]!.expected, CHARTS[place]!.expected];
    expect(states).toEqual(expectedStates);
    expect(segments.map(({ from, short }) => ({ from, short }))).toEqual(expected.map(({ from, short }) => ({ from, short })));
    segments.forEach(({ mean, lower, upper }, number) => {
      const wanted = expected[number]!;
      expect(apart(mean, wanted.mean)).toBeLessThan(1e-9);
      // A constant series has no limits there once its ranges are screened; here they lie on the mean.
      expect(apart(lower, wanted.lower ?? wanted.mean)).toBeLessThan(1e-9);
      expect(apart(upper, wanted.upper ?? wanted.mean)).toBeLessThan(1e-9);
    });
  });
});

describe('csa compare, against R’s poisson.test', () => {
  let answers: Entry[];
  beforeAll(async () => {
    answers = await answersOf(['compare'], COUNTS, ['count', 'count1', 'exposure1', 'count2', 'exposure2']);
  });

  it.each(COUNTS.map((entry, place) => [Object.values(entry).slice(0, 4).join(', '), place] as const))('%s', (_, place) => {
    for (const [name, expected] of Object.entries(COUNTS[place]!)) {
      const actual = answers[place]![name];
      expect({ name, actual, expected, near: apart(actual, expected) < 1e-6 }).toMatchObject({ near: true });
    }
  });
});
