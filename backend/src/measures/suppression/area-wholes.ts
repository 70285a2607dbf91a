import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import { holdsOn } from '../../governance/effective-dates.js';
import { Area } from '../../localities/areas/area.entity.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Measure } from '../definitions/measure.entity.js';
import { mayBeShownAt } from '../series/release.rules.js';
import { type AreaSource, areaSources } from '../series/area-sources.js';
import { grouped } from '../series/grouped.js';
import type { SeriesQuestion } from '../series/read-series.js';

/** Areas that hold others, by their ids. */
export interface AreaWhole {
  total: number;
  parts: number[];
  isTiled: boolean;
  /** The parts are what it was before, and its history is their sum. */
  isBefore: boolean;
  /** The days in which it is so; null is open. */
  from: Day | null;
  until: Day | null;
}

/** Every area of which figures of the measures are known, all that hold them and all that they became. $1 measures, $2 the moment. */
const AREAS = `
  WITH RECURSIVE inside AS (
    SELECT DISTINCT area_id AS id FROM observation WHERE measure_id = ANY ($1) AND known_from <= $2 AND known_until > $2
    UNION SELECT next.id FROM inside CROSS JOIN LATERAL (
      SELECT parent_id AS id FROM area_member WHERE child_id = inside.id AND known_from <= $2 AND known_until > $2
      UNION ALL SELECT to_id FROM area_succession WHERE from_id = inside.id AND change <> 'UNCHANGED' AND known_from <= $2 AND known_until > $2) next
  )
  SELECT id FROM inside ORDER BY id`;

export async function areasWithFigures(tx: EntityManager, measureIds: readonly number[], moment: string): Promise<Area[]> {
  const ids = await tx.query<{ id: number }[]>(AREAS, [measureIds, moment]);
  return ids.length === 0 ? [] : tx.createQueryBuilder(Area, 'area').where('area.id = ANY (:ids)', { ids: ids.map(({ id }) => id) }).orderBy('area.id').getMany();
}

/**
 * Small areas of precision areas, where a measure is shown for those and not for small areas: nobody publishes them, but a precision area that gains or
 * loses one differs from what it was by that one's count.
 */
export async function grainsAmong(tx: EntityManager, measures: readonly Pick<Measure, 'smallestLevel'>[], areas: readonly Area[], moment: string): Promise<number[]> {
  if (!measures.some(measure => mayBeShownAt(measure, AreaLevel.PRECISION_AREA) && !mayBeShownAt(measure, AreaLevel.LSOA))) return [];
  const rows = await tx.query<{ id: number }[]>(
    `SELECT DISTINCT child_id AS id FROM area_member JOIN area parent ON parent.id = parent_id AND parent.level = 'PRECISION_AREA'
      WHERE child_id = ANY ($1) AND known_from <= $2`, [areas.filter(({ level }) => level === AreaLevel.LSOA).map(({ id }) => id), moment]);
  return rows.map(({ id }) => id);
}

/** How areas hold each other: as they lie, and as their figures are added up on the boundaries that are asked for. */
export async function wholesAmong(tx: EntityManager, areas: readonly Area[], grains: ReadonlySet<number>, moment: string, { boundaries, today }: Pick<SeriesQuestion, 'boundaries' | 'today'>): Promise<AreaWhole[]> {
  const pairs = await tx.query<{ parent: number; child: number }[]>(
    'SELECT DISTINCT parent_id AS parent, child_id AS child FROM area_member WHERE known_from <= $1 AND known_until > $1 ORDER BY parent_id, child_id', [moment]);
  const children = new Map<number, number[]>();
  for (const { parent, child } of pairs) children.set(parent, [...(children.get(parent) ?? []), child]);
  return wholesOf(areas, children, await areaSources(tx, areas, boundaries, moment, today), grains);
}

/**
 * One row for each kind of part; areas between them that are not given are passed over. What a figure is added up from says more than what lies
 * where: areas of other boundaries, and days. A precision area is held against the rest of its district: so there is a row for each of several, too.
 * @param grains small areas that nobody publishes: only some are given, and something may lie beside them
 */
export function wholesOf(
  areas: readonly Pick<Area, 'id' | 'level'>[], children: ReadonlyMap<number, readonly number[]>, sources: readonly AreaSource[] = [], grains: ReadonlySet<number> = new Set(),
): AreaWhole[] {
  const given = new Map(areas.map(area => [area.id, area]));
  const under = (id: number): number[] => (children.get(id) ?? []).flatMap(child => (given.has(child) ? [child] : under(child)));
  const isMissing = (id: number): boolean => !given.has(id) && (children.get(id) ?? []).length === 0;
  const lacksOne = (id: number): boolean => (children.get(id) ?? []).some(child => isMissing(child) || (!given.has(child) && lacksOne(child)));
  const others = sources.filter(({ areaId, sourceId }) => areaId !== sourceId);
  const sourcesOf = grouped(others.filter(({ sourceId }) => given.has(sourceId)), ({ areaId }) => areaId);
  const lackSources = new Set(others.filter(({ isPart, sourceId }) => isPart && !given.has(sourceId)).map(({ areaId }) => areaId));
  return areas.flatMap(({ id, level }) => {
    const inside = new Set(under(id));
    const isSuccessor = level === AreaLevel.DISTRICT || level === AreaLevel.CSP;
    const summed = (sourcesOf.get(id) ?? []).filter(({ share, sourceId }) => share === 1 || inside.has(sourceId));
    const kinds = new Map<AreaLevel, number[]>();
    for (const part of inside) kinds.set(kindOf(given.get(part)!.level), [...(kinds.get(kindOf(given.get(part)!.level)) ?? []), part]);
    if (!isSuccessor) for (const { sourceId } of summed) kinds.delete(kindOf(given.get(sourceId)!.level));
    const precise = kinds.get(AreaLevel.PRECISION_AREA) ?? [];
    return [
      ...[...kinds].map(([kind, parts]) => ({ total: id, parts, isTiled: kind !== AreaLevel.PRECISION_AREA && !(parts.some(part => grains.has(part)) && lacksOne(id)), isBefore: false, from: null, until: null })),
      ...(precise.length > 1 ? precise : []).map(part => ({ total: id, parts: [part], isTiled: false, isBefore: false, from: null, until: null })),
      ...spellsOf(summed).map(spell => ({ total: id, ...spell, isTiled: !(spell.parts.some(part => grains.has(part)) && lackSources.has(id)), isBefore: isSuccessor })),
    ];
  });
}

/** What lies in no district stands beside the districts, and together they are the whole. */
const kindOf = (level: AreaLevel) => (level === AreaLevel.UNPLACED ? AreaLevel.DISTRICT : level);

/** Which parts there are from when until when. */
function spellsOf(sources: readonly AreaSource[]): Pick<AreaWhole, 'parts' | 'from' | 'until'>[] {
  const days = [...new Set(sources.flatMap(({ from, until }) => [from, until]).filter(day => day !== null))].sort();
  return [null, ...days].map((from, place) => {
    const at = from ?? '0001-01-01';
    const parts = sources.filter(source => holdsOn({ validFrom: source.from, validUntil: source.until }, at)).map(({ sourceId }) => sourceId);
    return { from, until: days[place] ?? null, parts: [...new Set(parts)].sort((one, other) => one - other) };
  }).filter(({ parts }) => parts.length > 0);
}
