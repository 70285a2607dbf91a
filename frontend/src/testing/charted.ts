import type { ChartedPoint, ChartedSeries } from '@csa/shared/charted-series.js';

const monthFrom = (month: number) => `${2023 + Math.floor((month + 3) / 12)}-${String(((month + 3) % 12) + 1).padStart(2, '0')}-01`;

/** A monthly series from April 2023 as charts take it, unless told otherwise in common cause around 50. */
export function charted(values: readonly (number | null)[], more: Partial<ChartedSeries> = {}, points: Record<number, Partial<ChartedPoint>> = {}): ChartedSeries {
  return {
    measure: 'Shoplifting',
    area: 'Cannock Chase',
    shape: 'COUNT',
    unit: 'number of offences',
    frequency: 'MONTH',
    points: values.map((value, place) => ({ start: monthFrom(place), end: monthFrom(place + 1), value, flags: [], note: null, causes: [], variation: 'COMMON_CAUSE', ...points[place] })),
    segments: [{ from: 0, until: values.length, mean: 50, lower: 40, upper: 60, short: values.filter((value) => value !== null).length < 13, reason: null }],
    target: null,
    baseline: null,
    assurance: null,
    trendLength: 6,
    screening: true,
    baselineLength: null,
    ...more,
  };
}
