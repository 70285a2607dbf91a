import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Period } from '@csa/shared/periods.js';
import { runPrepared } from '../../platform/database/prepared.js';
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

/** Estimates of residents and of households by area: what rates are computed on. */
export type Estimates = ReadonlyMap<string, readonly RawFigure[]>;

/** Those of some areas. */
export async function readEstimates(tx: EntityManager, areas: readonly Area[], question: Pick<SeriesQuestion, 'boundaries' | 'knownAt' | 'today'>, of: readonly Denominator[] = [Denominator.RESIDENTS, Denominator.HOUSEHOLDS]): Promise<Estimates> {
  const denominators = await tx.findBy(Measure, of.map(denominator => ({ slug: denominator.toLowerCase() })));
  const series = await readSeries(tx, { measures: denominators, areas, ...question });
  const names = new Map(denominators.map(({ id, slug }) => [id, slug]));
  return new Map(series.map(({ measureId, areaId, figures }) => [keyOf(names.get(measureId)!, areaId), figures]));
}

/** What a rate in an area over a period is computed on; null where nothing is known, and of a measure that no rate is computed of. */
export function exposureOf(estimates: Estimates, denominator: Denominator, areaId: number, period: Period): Exposure | null {
  return exposureFor(estimates.get(keyOf(denominator.toLowerCase(), areaId)) ?? [], period, denominator);
}

const keyOf = (slug: string, areaId: number) => `${slug} ${areaId}`;

/** $1 residents or households, $2 areas, $3 the end of the period. */
const EXPOSURES = {
  name: 'small-area-exposures',
  text: `
    SELECT coalesce(json_agg(json_build_array(id, number, start)), '[]') AS areas FROM (
      SELECT DISTINCT ON (area_id) area_id AS id, numerator AS number, period_start AS start FROM observation JOIN measure ON measure.id = measure_id AND measure.slug = $1
       WHERE area_id = ANY ($2::int[]) AND known_until = 'infinity' AND numerator > 0
       ORDER BY area_id, period_start < $3::date DESC, CASE WHEN period_start < $3::date THEN period_start END DESC, period_start) AS chosen`,
};

/** For small areas, which are never made of others: by the area's id, in one statement, as `exposureFor` chooses. */
export async function smallAreaExposures(db: DataSource, areaIds: readonly number[], period: Period, denominator: Denominator): Promise<Map<number, Exposure>> {
  const found = await runPrepared<{ areas: [id: number, number: number, start: Day][] }>(db, EXPOSURES, [denominator.toLowerCase(), areaIds, period.end]);
  return new Map(found[0]!.areas.map(([id, number, start]) => [id, { number, name: nameOf(start, denominator) }]));
}
