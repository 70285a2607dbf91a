import { expect } from '@jest/globals';
import type { Product } from './product.js';

/** A measure in an area, as a person sees it. */
export interface SeriesSeen {
  area: { code: string; name: string };
  notReleased: string | null;
  points: { start: string; value: number | null; numerator: number | null; denominator: number | null; sampleSize: number | null; lower: number | null; upper: number | null; flags: string[] }[];
  comparisons: { kind: string; now: number | null; sentence: string }[];
  rate: { count: number; exposure: number; rate: number; note: string; periodLabel: string } | null;
}

export interface AskedAs {
  as?: string;
  knownOn?: string;
  boundaries?: 'AT_THE_TIME' | 'TODAY';
}

const SERIES = `query ($slug: String!, $area: String, $knownOn: Day, $boundaries: AreaBoundaries) { measure(slug: $slug) { series(area: $area, knownOn: $knownOn, boundaries: $boundaries) {
  area { code name } notReleased points { start value numerator denominator sampleSize lower upper flags } comparisons { kind now sentence } rate { count exposure rate note periodLabel } } } }`;

/** The whole answer, refusals too. */
export async function askSeries(product: Product, slug: string, area: string | null, { as = 'member', ...asked }: AskedAs = {}) {
  return (await product.as(as)).query<{ measure: { series: SeriesSeen } }>(SERIES, { slug, area, ...asked });
}

export async function seriesSeen(product: Product, slug: string, area: string | null, asked: AskedAs = {}): Promise<SeriesSeen> {
  const { data, errors } = await askSeries(product, slug, area, asked);
  expect(errors).toEqual([]);
  return data!.measure.series;
}

/** What stands in each period that has a figure: "2025-01-01" and how many. */
export async function countsSeen(product: Product, slug: string, area: string | null, asked: AskedAs = {}): Promise<Record<string, number>> {
  const { points } = await seriesSeen(product, slug, area, asked);
  return Object.fromEntries(points.flatMap(({ start, value }) => (value === null ? [] : [[start, value]])));
}

/** Rows of the plain template. */
export const templateOf = (...rows: string[]) =>
  `Measure,Area code,Area name,From (first day),To (last day),Numerator (the count),Denominator (out of how many),Value (where there is no count),Sample size (surveys),Flags,Note\n${rows.join('\n')}\n`;
