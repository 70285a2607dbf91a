import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Area } from '../../localities/areas/area.entity.js';

/** Of which boundaries an area is taken: those of each figure's own time, or today's for its whole history. */
export type Boundaries = 'AT_THE_TIME' | 'TODAY';

/** One of the areas that make up another, and how much of it: less than 1 where it was split and only some of its parts belong. */
export interface AreaSource {
  areaId: number;
  sourceId: number;
  share: number;
  /** The days in which it belongs; null is open. */
  from: Day | null;
  until: Day | null;
}

/** What each kind of area is the sum of, where it has no figures of its own. Parts of a kind do not overlap. */
const MADE_OF: Partial<Record<AreaLevel, readonly AreaLevel[]>> = {
  [AreaLevel.FORCE]: [AreaLevel.DISTRICT, AreaLevel.UNPLACED],
  [AreaLevel.COUNTY]: [AreaLevel.DISTRICT],
  [AreaLevel.WARD]: [AreaLevel.LSOA],
  [AreaLevel.PRECISION_AREA]: [AreaLevel.LSOA],
};
export const isMadeOfSmallAreas = (level: AreaLevel) => MADE_OF[level]?.includes(AreaLevel.LSOA) ?? false;

/** Members at any depth: a district of the county is one of the force's too. */
const MEMBERS = `
  WITH RECURSIVE inside AS (
    SELECT parent_id AS area_id, child_id, valid_from, valid_until FROM area_member WHERE parent_id = ANY ($1) AND known_from <= $2 AND known_until > $2
    UNION
    SELECT inside.area_id, next.child_id, greatest(inside.valid_from, next.valid_from), least(inside.valid_until, next.valid_until)
      FROM inside JOIN area_member next ON next.parent_id = inside.child_id AND next.known_from <= $2 AND next.known_until > $2
  )
  SELECT inside.area_id AS "areaId", child_id AS "sourceId", level, inside.valid_from::text AS "from", inside.valid_until::text AS until
    FROM inside JOIN area ON area.id = child_id`;

/** What became of the predecessors of given areas: all their successors, to tell a part of a split from the whole. */
const PREDECESSORS = `
  SELECT from_id AS "fromId", to_id AS "toId" FROM area_succession
   WHERE known_from <= $2 AND known_until > $2 AND change <> 'UNCHANGED'
     AND from_id IN (SELECT from_id FROM area_succession WHERE to_id = ANY ($1) AND known_from <= $2 AND known_until > $2)`;

interface Member {
  areaId: number;
  sourceId: number;
  level: AreaLevel;
  from: Day | null;
  until: Day | null;
}

/** Which areas each area is the sum of, itself left out. `moment`: lookups as known then. */
export async function areaSources(tx: EntityManager, areas: readonly Area[], boundaries: Boundaries, moment: string, today: Day): Promise<AreaSource[]> {
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const members = await tx.query<Member[]>(MEMBERS, [areas.map(({ id }) => id), moment]);
  const sources = members.filter(({ areaId, level }) => MADE_OF[levels.get(areaId)!]?.includes(level));
  if (boundaries === 'AT_THE_TIME') return sources.map(source => ({ ...source, share: 1 }));
  const todays = sources.filter(({ from, until }) => (from === null || from <= today) && (until === null || until > today));
  const successions = await tx.query<{ fromId: number; toId: number }[]>(PREDECESSORS, [[...new Set(todays.map(({ sourceId }) => sourceId))], moment]);
  return onTodaysBoundaries(todays.map(({ areaId, sourceId }) => ({ areaId, sourceId })), successions);
}

/**
 * Today's parts of areas, with what those parts were before: a predecessor belongs by the share of its successors that do. Where it was split and
 * only some do, its figures are shared out equally, which is an estimate.
 */
export function onTodaysBoundaries(todays: readonly { areaId: number; sourceId: number }[], successions: readonly { fromId: number; toId: number }[]): AreaSource[] {
  const successorsOf = grouped(successions, ({ fromId }) => fromId, ({ toId }) => toId);
  const predecessorsOf = grouped(successions, ({ toId }) => toId, ({ fromId }) => fromId);
  const always = { from: null, until: null };
  const partsOf = grouped(todays, ({ areaId }) => areaId, ({ sourceId }) => sourceId);
  return [...partsOf].flatMap(([areaId, parts]) => {
    const inside = new Set(parts);
    const before = new Set(parts.flatMap(part => predecessorsOf.get(part) ?? []).filter(id => !inside.has(id)));
    return [
      ...parts.map(sourceId => ({ areaId, sourceId, share: 1, ...always })),
      ...[...before].map(sourceId => {
        const became = successorsOf.get(sourceId)!;
        return { areaId, sourceId, share: became.filter(id => inside.has(id)).length / became.length, ...always };
      }),
    ];
  });
}

function grouped<T, V>(items: readonly T[], key: (item: T) => number, value: (item: T) => V): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), value(item)]);
  return groups;
}
