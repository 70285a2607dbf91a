import type { DataSource, EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Period } from '@csa/shared/periods.js';
import { readPrepared } from '../../platform/database/prepared.js';
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

/** Side by side; null where there are none. */
interface Found {
  areas: number[] | null;
  numbers: number[];
  starts: Day[] | null;
}

/** $1 residents or households, $2 the end of the period. */
const EXPOSURES = {
  name: 'small-area-exposures',
  text: `
    SELECT row_to_json(lists) FROM (
      SELECT array_agg(id) AS areas, array_agg(number) AS numbers, array_agg(start) AS starts FROM (
        SELECT DISTINCT ON (area_id) area_id AS id, numerator AS number, period_start AS start FROM observation JOIN measure ON measure.id = measure_id AND measure.slug = $1
         WHERE area_id = ANY (ARRAY(SELECT id FROM area WHERE level = 'LSOA')) AND known_until = 'infinity' AND numerator > 0
         ORDER BY area_id, period_start < $2::date DESC, CASE WHEN period_start < $2::date THEN period_start END DESC, period_start) AS chosen) AS lists`,
};

/** Of small areas, which are never made of others: by the area's id, in one statement, as `exposureFor` chooses. */
export async function smallAreaExposures(db: DataSource, period: Period, denominator: Denominator): Promise<Map<number, Exposure>> {
  const { areas, numbers, starts } = (await readPrepared<Found>(db, EXPOSURES, [denominator.toLowerCase(), period.end]))!;
  const names = new Map([...new Set(starts)].map(start => [start, nameOf(start, denominator)]));
  return new Map(areas?.map((id, place) => [id, { number: numbers[place]!, name: names.get(starts![place]!)! }]));
}
