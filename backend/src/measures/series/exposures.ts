import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Period } from '@csa/shared/periods.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { Denominator, Measure } from '../definitions/measure.entity.js';
import { type RawFigure, readSeries, type SeriesQuestion } from './read-series.js';

/** Residents or households of an area, and whose number that is: "mid-2020 population". */
export interface Exposure {
  number: number;
  name: string;
}

/** The estimate for a period: the latest from before its last day; where there is none, the earliest that there is. */
export function exposureFor(estimates: readonly RawFigure[], period: Period, denominator: Denominator): Exposure | null {
  const counted = estimates.filter(({ numerator }) => numerator !== null && numerator > 0);
  const estimate = counted.findLast(({ start }) => start < period.end) ?? counted[0];
  return estimate ? { number: estimate.numerator!, name: nameOf(estimate.start, denominator) } : null;
}

function nameOf(day: Day, denominator: Denominator): string {
  const year = day.slice(0, 4);
  return denominator === Denominator.HOUSEHOLDS ? `households at the ${year} Census` : `mid-${year} population`;
}

/** What the rates of the measures are computed on, by measure slug and area: the estimates of residents and of households. */
export async function readEstimates(tx: EntityManager, areas: readonly Area[], question: Pick<SeriesQuestion, 'boundaries' | 'knownAt' | 'today'>): Promise<Map<string, readonly RawFigure[]>> {
  const denominators = await tx.findBy(Measure, [{ slug: 'residents' }, { slug: 'households' }]);
  const series = await readSeries(tx, { measures: denominators, areas, ...question });
  const names = new Map(denominators.map(({ id, slug }) => [id, slug]));
  return new Map(series.map(({ measureId, areaId, figures }) => [`${names.get(measureId)} ${areaId}`, figures]));
}

export const estimatesKey = (denominator: Denominator, areaId: number) => `${denominator.toLowerCase()} ${areaId}`;
