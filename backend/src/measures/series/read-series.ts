import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { type Period, periodKey } from '@csa/shared/periods.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { runWithin } from '../../platform/database/prepared.js';
import type { Measure } from '../definitions/measure.entity.js';
import { type AreaSource, areaSources, type Boundaries, isMadeOfSmallAreas } from './area-sources.js';
import { coveredPeriods, type Part } from './covered-periods.js';
import { grouped } from './grouped.js';

export type ObservationFlag = 'PROVISIONAL' | 'REVISED' | 'ESTIMATED' | 'BREAK' | 'UNAVAILABLE';

/** One measure in one area over one period, as known at a moment; nothing of it is suppressed yet. */
export interface RawFigure {
  start: Day;
  end: Day;
  numerator: number | null;
  denominator: number | null;
  /** Where the source publishes a rate or percentage and no counts. */
  value: number | null;
  sampleSize: number | null;
  flags: ObservationFlag[];
  note: string | null;
  /** An estimate: some of it is what another area had, shared out between those that it became. */
  isShared?: true;
}

export interface RawSeries {
  measureId: number;
  areaId: number;
  /** In order of time; a period of which nothing is known is not there. */
  figures: RawFigure[];
}

export interface SeriesQuestion {
  measures: readonly Measure[];
  areas: readonly Area[];
  boundaries: Boundaries;
  /** As known at this moment, an ISO time; null is now. */
  knownAt: string | null;
  today: Day;
  /** Only the figures of periods that lie wholly in this one; unset: all. */
  within?: Period;
}

/** After everything that was made known, also in this transaction: what holds then is what is not ended. */
export const LATEST = '9999-12-31';
const CURRENT = `known_until = 'infinity'`;
const idsIn = (json: string) => `ARRAY(SELECT id FROM json_to_recordset(${json}) AS wanted (id int))`;
const AS_KNOWN = `known_from <= $3 AND known_until > $3`;

/**
 * $1 measures and their parts, $2 areas and what they are made of, $3 a moment or null. Sums are of counts, of all parts of a measure and all
 * areas that make up another; `parts` says how many were there to add. The ids are named once more as arrays: the planner does not look into JSON, and
 * would read all that is known to find a few figures.
 */
const FIGURES = (knownAt: string | null, within: string) => ({ name: `figures${knownAt ? '-as-known' : ''}${within && '-within'}`, text: `
  SELECT part.measure AS "measureId", source.area AS "areaId", source.own, period_start::text AS start, period_end::text AS "end",
         count(*)::int AS parts, array_agg(source.id) AS there, sum(source.covers) AS covered, sum(numerator * source.share) AS numerator, sum(denominator * source.share) AS denominator,
         count(numerator)::int AS counted, count(denominator)::int AS "outOf", min(value) AS value, min(sample_size) AS "sampleSize", min(note) AS note, bool_or(source.share < 1) AS shared,
         bool_or('PROVISIONAL' = ANY (flags)) AS provisional, bool_or('REVISED' = ANY (flags)) AS revised, bool_or('ESTIMATED' = ANY (flags)) AS estimated,
         bool_or('BREAK' = ANY (flags)) AS broken, bool_or('UNAVAILABLE' = ANY (flags)) AS unavailable
    FROM json_to_recordset($1) AS part (measure int, id int)
    CROSS JOIN json_to_recordset($2) AS source (area int, id int, share float8, covers float8, "from" date, until date, own boolean)
    JOIN observation ON observation.measure_id = part.id AND observation.area_id = source.id AND ${knownAt ? AS_KNOWN : CURRENT}
     AND observation.measure_id = ANY (${idsIn('$1')}) AND observation.area_id = ANY (${idsIn('$2')})
   WHERE (source."from" IS NULL OR source."from" <= period_start) AND (source.until IS NULL OR source.until > period_start) ${within}
   GROUP BY part.measure, source.area, source.own, period_start, period_end
   ORDER BY period_start, period_end` });

export type Row = RawFigure & {
  measureId: number; areaId: number; own: boolean; parts: number; there: number[]; covered: number; counted: number; outOf: number; shared: boolean;
  provisional: boolean; revised: boolean; estimated: boolean; broken: boolean; unavailable: boolean;
};

/** Every series of the measures in the areas: an area's own figures where it has them, else the sum of what it is made of. */
export async function readSeries(tx: EntityManager, { measures, areas, boundaries, knownAt, today, within }: SeriesQuestion): Promise<RawSeries[]> {
  const sources = await areaSources(tx, areas, boundaries, knownAt ?? LATEST, today);
  const parts = await partsOf(tx, measures);
  // Of a sum of measures a small area may lack a part that was not counted there.
  const hasSums = parts.length > measures.length;
  const moment = knownAt ? [knownAt] : [];
  const inPeriod = within ? `AND period_start >= $${moment.length + 3} AND period_end <= $${moment.length + 4}` : '';
  const sourceRows = [
    ...areas.map(({ id }) => ({ area: id, id, share: 1, covers: 1, from: null, until: null, own: true })),
    ...sources.filter(({ areaId, sourceId }) => hasSums || areaId !== sourceId).map(({ areaId, sourceId, share, covers, from, until }) => ({ area: areaId, id: sourceId, share, covers, from, until, own: false })),
  ];
  const rows = await runWithin<Row>(tx, FIGURES(knownAt, inPeriod), [
    JSON.stringify(parts.map(({ measureId, partId }) => ({ measure: measureId, id: partId }))), JSON.stringify(sourceRows), ...moment, ...(within ? [within.start, within.end] : []),
  ]);
  const found = grouped(rows, ({ measureId, areaId }) => `${measureId} ${areaId}`);
  const covered = areas.some(({ level }) => isMadeOfSmallAreas(level)) ? await coveredPeriods(tx, parts, knownAt, within) : new Map<number, Period[]>();
  const sourcesOf = grouped(sources, ({ areaId }) => areaId);
  return measures.flatMap(measure => {
    const partCount = parts.filter(({ measureId }) => measureId === measure.id).length;
    return areas.map(area => {
      const figures = figuresOf(found.get(`${measure.id} ${area.id}`) ?? [], area.level, partCount, sourcesOf.get(area.id) ?? [], covered.get(measure.id) ?? []);
      return { measureId: measure.id, areaId: area.id, figures };
    });
  });
}

/**
 * Own figures before sums; a sum only where everything that belongs to it is there. Where a period is covered, what is not there is 0, for small
 * areas alone.
 * @param partCount of how many measures the measure is the sum; 1 where it is none
 * @param covered the periods that a source has listed down to small areas
 */
export function figuresOf(rows: readonly Row[], level: AreaLevel, partCount: number, sources: readonly AreaSource[], covered: readonly Period[]): RawFigure[] {
  const small = isMadeOfSmallAreas(level);
  const isCovered = new Set(covered.map(periodKey));
  const isWhole = (row: Row) => {
    if (row.own) return row.parts === partCount;
    // Rates and percentages are never added up.
    if (row.counted < row.parts && !row.unavailable) return false;
    if (small) return isCovered.has(periodKey(row)) || (partCount === 1 && areAllThere(sources, row));
    return Math.abs(row.covered - partCount * partsOn(sources, row.start)) < 1e-6;
  };
  const byPeriod = new Map<string, Row>();
  for (const row of rows.filter(isWhole)) if (row.own || !byPeriod.has(periodKey(row))) byPeriod.set(periodKey(row), row);
  const figures = [...byPeriod.values()].map(figureOf);
  if (!small) return figures;
  const known = new Set(rows.map(periodKey));
  const zeros = covered.filter(period => !known.has(periodKey(period)) && sources.some(source => isPartOn(source, period.start))).map(({ start, end }): RawFigure => ({
    start, end, numerator: 0, denominator: null, value: null, sampleSize: null, flags: [], note: null,
  }));
  return [...figures, ...zeros].sort((one, other) => (periodKey(one) < periodKey(other) ? -1 : 1));
}

const isPartOn = ({ isPart, from, until }: AreaSource, day: Day) => isPart && holdsOn({ validFrom: from, validUntil: until }, day);
/** Every small area that belongs, or instead of it what belongs of all that it was before or of all that it became: figures are of one vintage. */
function areAllThere(sources: readonly AreaSource[], { start, there }: Row): boolean {
  const here = new Map(sources.filter(({ from, until }) => holdsOn({ validFrom: from, validUntil: until }, start)).map(source => [source.sourceId, there.includes(source.sourceId)]));
  const standsIn = (all: readonly number[]) => all.some(id => here.has(id)) && all.every(id => here.get(id) ?? true);
  return sources.every(({ sourceId, standIns = [] }) => here.get(sourceId) !== false || standIns.some(standsIn));
}
const partsOn = (sources: readonly AreaSource[], day: Day) => sources.filter(source => isPartOn(source, day)).length;

/** What is added up is counts; a rate, a percentage or a sample belongs to the one area that it was published of. */
function figureOf(row: Row): RawFigure {
  const flags: ObservationFlag[] = [
    ...(row.provisional ? ['PROVISIONAL' as const] : []), ...(row.revised ? ['REVISED' as const] : []), ...(row.estimated || row.shared ? ['ESTIMATED' as const] : []),
    ...(row.broken ? ['BREAK' as const] : []), ...(row.unavailable ? ['UNAVAILABLE' as const] : []),
  ];
  const isPublished = row.own && row.parts === 1;
  return {
    start: row.start, end: row.end, numerator: row.counted === row.parts ? row.numerator : null, denominator: row.outOf === row.parts ? row.denominator : null,
    value: isPublished ? row.value : null, sampleSize: isPublished ? row.sampleSize : null, flags, note: row.note, ...(row.shared && { isShared: true as const }),
  };
}

const PARTS = { name: 'parts-of-measures', text: 'SELECT measure_id AS "measureId", part_id AS "partId" FROM measure_part WHERE measure_id = ANY ($1)' };

/** A measure that is the sum of others has those as its parts; any other has itself. */
async function partsOf(tx: EntityManager, measures: readonly Measure[]): Promise<Part[]> {
  const rows = await runWithin<Part>(tx, PARTS, [measures.map(({ id }) => id)]);
  const composed = new Set(rows.map(({ measureId }) => measureId));
  return [...rows, ...measures.filter(({ id }) => !composed.has(id)).map(({ id }) => ({ measureId: id, partId: id }))];
}
