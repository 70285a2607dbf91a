import { describe, expect, it } from '@jest/globals';
import { MeasureFrequency, MeasureKind, MeasureShape } from '../definitions/measure.entity.js';
import { whyNoActivity, whyNotThen } from './activity.rules.js';

const measure = { kind: MeasureKind.PERFORMANCE, shape: MeasureShape.COUNT, frequency: MeasureFrequency.MONTH };
const paths = (from: string, months: number) => whyNotThen(from, months, '2026-11-22').map(({ path }) => path);

describe('an activity that is asked about', () => {
  it('is evaluated by counts of months and by nothing else', () => {
    expect(whyNoActivity(measure)).toBeNull();
    expect(whyNoActivity({ ...measure, frequency: MeasureFrequency.ROLLING_YEAR })).toBe('Its figures are published as totals of twelve months. An activity is evaluated by whole months: choose a measure that is counted by month.');
    for (const other of [{ shape: MeasureShape.PERCENTAGE }, { shape: MeasureShape.RATE }, { kind: MeasureKind.DENOMINATOR }]) expect(whyNoActivity({ ...measure, ...other })).toMatch(/^It is no count\./);
  });

  it('lies in whole months that are over, 12 at most', () => {
    expect(paths('2026-10-01', 1)).toEqual([]);
    expect(paths('2025-11-01', 12)).toEqual([]);
    expect(paths('2026-10-02', 1)).toEqual(['from']);
    for (const length of [0, 13, -1, 1.5]) expect(paths('2025-01-01', length)).toEqual(['months']);
  });

  it('says what to choose where they are not over', () => {
    expect(whyNotThen('2026-11-01', 1, '2026-11-22')).toEqual([{ path: 'from', message: 'Choose a month that is over: the last was October 2026.' }]);
    expect(whyNotThen('2026-10-01', 2, '2026-11-22')).toEqual([{ path: 'months', message: 'Choose fewer months, or wait: the last of them is not over yet.' }]);
  });
});
