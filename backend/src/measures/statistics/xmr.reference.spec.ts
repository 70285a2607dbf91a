import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { analyseXmr, type Assurance, type ImprovementDirection, type SpecialCause, type Variation } from './xmr.js';

interface Vector {
  id: string;
  improvementDirection: string;
  target: number | null;
  screenOutliers: boolean;
  fixAfterNPoints: number | null;
  rebaseAt: string[];
  periods: string[];
  values: number[];
  expected: {
    segments: { from: string; mean: number; lower: number | null; upper: number | null; short: boolean }[];
    specialCause: string[];
    pointType: string[];
    assurance: string | null;
  };
}

const VECTORS = JSON.parse(readFileSync(join(process.env.REFERENCE_DIR!, 'vectors/spc-xmr.json'), 'utf8')) as Vector[];
const CAUSES: Record<SpecialCause, string> = {
  ABOVE_UPPER_LIMIT: 'Above UCL', BELOW_LOWER_LIMIT: 'Below LCL',
  TREND_UP: '7 Point Trend (Increasing)', TREND_DOWN: '7 Point Trend (Decreasing)',
  TWO_OF_THREE_ABOVE: '2 in 3 Above CL', TWO_OF_THREE_BELOW: '2 in 3 Below CL',
  SHIFT_ABOVE: '7 Points Above CL', SHIFT_BELOW: '7 Points Below CL',
};
const VARIATIONS: Record<Variation, string> = {
  COMMON_CAUSE: 'common_cause',
  IMPROVEMENT_HIGH: 'special_cause_improvement', IMPROVEMENT_LOW: 'special_cause_improvement',
  CONCERN_HIGH: 'special_cause_concern', CONCERN_LOW: 'special_cause_concern',
  NEITHER_HIGH: 'special_cause_neutral_high', NEITHER_LOW: 'special_cause_neutral_low',
};
const ASSURANCES: Record<Assurance, string> = { PASS: 'consistent_pass', FAIL: 'consistent_fail', HIT_OR_MISS: 'inconsistent' };

function analyse(vector: Vector) {
  return analyseXmr(vector.values, {
    direction: vector.improvementDirection.toUpperCase() as ImprovementDirection,
    target: vector.target,
    screening: vector.screenOutliers,
    trendLength: 7,
    baselineLength: vector.fixAfterNPoints,
    rebasedAt: (vector.rebaseAt ?? []).map(period => vector.periods.indexOf(period)),
  });
}

const isNear = (actual: number, expected: number) => Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

describe('XmR charts, against what the NHS-R community’s implementation answers', () => {
  it.each(VECTORS.map(vector => [vector.id, vector] as const))('%s', (_, vector) => {
    const { segments, points, assurance } = analyse(vector);
    expect(segments.map(({ from, short }) => ({ from: vector.periods[from], short }))).toEqual(vector.expected.segments.map(({ from, short }) => ({ from, short })));
    segments.forEach((segment, place) => {
      const { mean, lower, upper } = vector.expected.segments[place]!;
      // A constant series has no limits there once its ranges are screened; here they lie on the mean.
      const expected = { mean, lower: lower ?? mean, upper: upper ?? mean };
      for (const key of ['mean', 'lower', 'upper'] as const) {
        expect({ key, actual: segment[key], expected: expected[key], near: isNear(segment[key]!, expected[key]) }).toMatchObject({ near: true });
      }
    });
    expect(points.map(({ causes }) => (causes[0] ? CAUSES[causes[0]] : 'Common Cause'))).toEqual(vector.expected.specialCause);
    expect(points.map(({ variation }) => VARIATIONS[variation])).toEqual(vector.expected.pointType);
    expect(assurance && ASSURANCES[assurance]).toBe(vector.expected.assurance);
  });
});
