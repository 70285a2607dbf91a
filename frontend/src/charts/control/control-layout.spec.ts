import type { ChartedPoint, ChartedSeries } from '@csa/shared/charted-series.js';
import { describe, expect, it } from '@jest/globals';
import { charted } from '../../testing/charted.js';
import { labelsOf, lettered, levelsOf, scaleOf, spread, stepsOf, stretches, symbolRuns, ticksOf } from './control-layout.js';

const steady = Array.from({ length: 20 }, () => 50);
const withFlags = (series: ChartedSeries, flags: Record<number, ChartedPoint['flags']>, note: string | null = null): ChartedSeries => ({
  ...series, points: series.points.map((point, place) => (flags[place] ? { ...point, flags: flags[place], note } : point)),
});

describe('The layout of a control chart', () => {
  it('draws mean and limits of each stretch, and no limit below nothing', () => {
    const levels = levelsOf(charted(steady, { segments: [{ from: 0, until: 20, mean: 8, lower: -3, upper: 19, short: false, reason: null }] }));
    expect(levels.map(({ kind, value }) => [kind, value])).toEqual([['MEAN', 8], ['LIMIT', 19], ['LIMIT', 0]]);
  });

  it('draws no percentage above 100', () => {
    const levels = levelsOf(charted(steady, { shape: 'PERCENTAGE', segments: [{ from: 0, until: 20, mean: 92, lower: 80, upper: 104, short: false, reason: null }] }));
    expect(Math.max(...levels.map(({ value }) => value))).toBe(100);
  });

  it('draws the median alone where a stretch is too short for limits', () => {
    const series = charted([...steady, 10, 30, 20], { segments: [{ from: 0, until: 20, mean: 50, lower: 40, upper: 60, short: false, reason: null }, { from: 20, until: 23, mean: 20, lower: 0, upper: 40, short: true, reason: 'a new count' }] });
    expect(levelsOf(series).filter(({ from }) => from === 20)).toEqual([{ key: 'median 20', kind: 'MEDIAN', from: 20, until: 23, value: 20 }]);
    expect(labelsOf(series, false).map(({ text }) => text)).toEqual(['Median 20']);
  });

  it('labels every line at its right with its value', () => {
    const series = charted(steady, { target: 45, baseline: 52.4 });
    expect(labelsOf(series, false).map(({ text }) => text)).toEqual(['Average 50', 'Upper limit 60', 'Lower limit 40', 'Target 45', 'Baseline 52']);
    expect(labelsOf(series, true).map(({ text }) => text)).toEqual(['Average 50', 'Upper 60', 'Lower 40', 'Target 45', 'Baseline 52']);
  });

  it('moves labels apart, within the chart and in their order', () => {
    expect(spread([100, 102, 300], 17, 0, 400)).toEqual([100, 117, 300]);
    expect(spread([398, 399, 20], 17, 0, 400)).toEqual([383, 400, 20]);
  });

  it('starts its scale at 0 unless all lies far above', () => {
    expect(scaleOf(charted([10, 40, 30])).fromZero).toBe(true);
    expect(scaleOf(charted([900, 940, 930], { segments: [] })).fromZero).toBe(false);
  });

  it('writes as many periods below as there is room for, at the turn of the financial year', () => {
    const points = charted(Array.from({ length: 42 }, () => 1)).points;
    expect(ticksOf(points, 320).map(({ text }) => text)).toEqual(['Apr 2023', 'Apr 2024', 'Apr 2025', 'Apr 2026']);
    expect(ticksOf(points, 2000).length).toBeGreaterThan(10);
    expect(ticksOf([], 300)).toEqual([]);
  });

  it('never draws a line across a gap, a break or a step', () => {
    const series = withFlags(charted([1, 2, null, 4, 5, 6, 7], { segments: [{ from: 0, until: 6, mean: 3, lower: 0, upper: 9, short: true, reason: null }, { from: 6, until: 7, mean: 7, lower: 7, upper: 7, short: true, reason: 'x' }] }), { 4: ['BREAK'] });
    expect(stretches(series)).toEqual([{ from: 0, until: 2 }, { from: 3, until: 4 }, { from: 4, until: 6 }, { from: 6, until: 7 }]);
  });

  it('names each step with its reason, or says that none is recorded', () => {
    const series = withFlags(charted([1, 2, 3, 4], { segments: [{ from: 0, until: 2, mean: 1, lower: 0, upper: 2, short: true, reason: null }, { from: 2, until: 4, mean: 3, lower: 0, upper: 5, short: true, reason: 'the market moved' }] }), { 1: ['BREAK'] });
    expect(stepsOf(series).map(({ label }) => label)).toEqual(['Break: no reason recorded', 'Limits anew: the market moved']);
    expect(stepsOf(series)[1]?.sentence).toBe('Limits are calculated anew from June 2023: the market moved.');
  });

  it('says a symbol once for a run of figures that share it, also of what is missing', () => {
    const series = withFlags(charted([1, null, 3, 4, 5, 6]), { 3: ['PROVISIONAL'], 4: ['PROVISIONAL'], 5: ['PROVISIONAL', 'REVISED'] });
    expect(symbolRuns(series.points)).toEqual([{ from: 1, to: 1, symbols: 'x' }, { from: 3, to: 4, symbols: 'p' }, { from: 5, to: 5, symbols: 'p r' }]);
  });

  it('writes letters at the first of a run and the latest, and at all where there is room', () => {
    const series = charted([1, 2, 3, 4, 5, 6]);
    const special = { ...series, points: series.points.map((point, place) => (place > 1 ? { ...point, variation: 'CONCERN_HIGH' as const } : point)) };
    expect([...lettered(special, false)]).toEqual([2, 5]);
    expect([...lettered(special, true)]).toEqual([2, 3, 4, 5]);
  });
});
