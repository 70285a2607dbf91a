import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { AreaLevel } from '../../localities/areas/area-level.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { runWithin } from '../../platform/database/prepared.js';
import { type Listed, smallAreaSources } from './small-area-sources.js';

/** Of which boundaries an area is taken: those of each figure's own time, or today's for its whole history. */
export type Boundaries = 'AT_THE_TIME' | 'TODAY';

/** One of the areas that make up another, and how much of it: less than 1 where it was split or merged and only some of that belongs. */
export interface AreaSource {
  areaId: number;
  sourceId: number;
  share: number;
  /** One of the parts themselves, not what one of them was before. */
  isPart: boolean;
  /** How many parts its figure stands for: 1, or of what a part was before its share of those that became it. */
  covers: number;
  /** Small areas: all that it was before, and all that it became. Either stands for it as well as it does itself. */
  standIns?: readonly (readonly number[])[];
  /** The days in which it belongs; null is open. */
  from: Day | null;
  until: Day | null;
}

export interface Succession {
  fromId: number;
  toId: number;
}

/** What each kind of area is the sum of, where it has no figures of its own. Parts of a kind do not overlap. */
const MADE_OF: Partial<Record<AreaLevel, readonly AreaLevel[]>> = {
  [AreaLevel.FORCE]: [AreaLevel.DISTRICT, AreaLevel.UNPLACED],
  [AreaLevel.COUNTY]: [AreaLevel.DISTRICT],
  [AreaLevel.WARD]: [AreaLevel.LSOA],
  [AreaLevel.PRECISION_AREA]: [AreaLevel.LSOA],
  [AreaLevel.LSOA]: [AreaLevel.LSOA],
};
export const isMadeOfSmallAreas = (level: AreaLevel) => MADE_OF[level]?.includes(AreaLevel.LSOA) ?? false;

/** Members at any depth down to districts: one of the county is one of the force's too. What lies in a district is not looked for there. */
const MEMBERS = { name: 'members-of-areas', text: `
  WITH RECURSIVE inside AS (
    SELECT parent_id AS area_id, child_id, valid_from, valid_until FROM area_member WHERE parent_id = ANY ($1) AND known_from <= $2 AND known_until > $2
    UNION
    SELECT inside.area_id, next.child_id, greatest(inside.valid_from, next.valid_from), least(inside.valid_until, next.valid_until)
      FROM inside JOIN area via ON via.id = inside.child_id AND via.level <> 'DISTRICT'
      JOIN area_member next ON next.parent_id = via.id AND next.known_from <= $2 AND next.known_until > $2
  )
  SELECT inside.area_id AS "areaId", child_id AS "sourceId", level, inside.valid_from::text AS "from", inside.valid_until::text AS until
    FROM inside JOIN area ON area.id = child_id` };

/** Every lookup of wards: whether one still holds is told by the next. */
const WARDS = { name: 'members-of-wards', text: `
  SELECT parent_id AS "areaId", child_id AS "sourceId", member.valid_from::text AS "from", member.valid_until::text AS until
    FROM area_member member JOIN area ward ON ward.id = parent_id AND ward.level = 'WARD' JOIN area small ON small.id = child_id AND small.level = 'LSOA'
   WHERE known_from <= $1 AND known_until > $1` };

/** What became of what, of one kind of area. */
const SUCCESSIONS = { name: 'successions-of-areas', text: `
  SELECT from_id AS "fromId", to_id AS "toId" FROM area_succession JOIN area ON area.id = from_id AND area.level = ANY ($2)
   WHERE known_from <= $1 AND known_until > $1 AND change <> 'UNCHANGED' AND from_id <> to_id` };

interface Member extends Listed {
  level: AreaLevel;
}

/** Which areas each area is the sum of. `moment`: lookups as known then. */
export async function areaSources(tx: EntityManager, areas: readonly Area[], boundaries: Boundaries, moment: string, today: Day): Promise<AreaSource[]> {
  const ids = (levels: readonly AreaLevel[]) => areas.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
  const [large, precisionAreas, wards, small] = [ids([AreaLevel.FORCE, AreaLevel.COUNTY]), ids([AreaLevel.PRECISION_AREA]), new Set(ids([AreaLevel.WARD])), ids([AreaLevel.LSOA])];
  const members = await membersOf(tx, areas.filter(({ level }) => MADE_OF[level] && level !== AreaLevel.WARD && level !== AreaLevel.LSOA), moment);
  const successions = (levels: readonly AreaLevel[]) => runWithin<Succession>(tx, SUCCESSIONS, [moment, levels]);
  const [ofSmall, ofDistricts] = [
    wards.size + precisionAreas.length + small.length > 0 ? await successions([AreaLevel.LSOA]) : [], boundaries === 'TODAY' ? await successions([AreaLevel.DISTRICT, AreaLevel.CSP]) : [],
  ];
  const membersIn = (areaId: number) => members.filter(member => member.areaId === areaId);
  return [
    ...large.flatMap(id => (boundaries === 'TODAY' ? onTodaysBoundaries(id, membersIn(id).filter(holdsOn(today)).map(({ sourceId }) => sourceId), ofDistricts) : membersIn(id).map(asPart))),
    // A district that took the place of others has their history.
    ...ids([AreaLevel.DISTRICT, AreaLevel.CSP]).filter(id => ofDistricts.some(({ toId }) => toId === id)).flatMap(id => onTodaysBoundaries(id, [id], ofDistricts)),
    ...(wards.size > 0 ? smallAreaSources(await runWithin<Listed>(tx, WARDS, [moment]), ofSmall, true, boundaries, today).filter(({ areaId }) => wards.has(areaId)) : []),
    ...precisionAreas.flatMap(id => smallAreaSources(membersIn(id), ofSmall, false, boundaries, today)),
    // One that was split or merged was there for a time that no lookup dates: what is not counted of it may be counted of its successor.
    ...small.filter(id => !ofSmall.some(({ fromId, toId }) => fromId === id || toId === id)).map(id => asPart({ areaId: id, sourceId: id, from: null, until: null })),
  ];
}

/** Whether the area was another at some time up to today: figures for the boundaries of the time are other figures then. */
export async function wasRedrawn(tx: EntityManager, area: Area, moment: string, today: Day): Promise<boolean> {
  const until = ({ sourceId, share, from, until: end }: AreaSource) => [sourceId, share, from, end !== null && end > today ? null : end];
  const sources = async (boundaries: Boundaries) => (await areaSources(tx, [area], boundaries, moment, today)).filter(({ from }) => from === null || from <= today);
  const said = (all: readonly AreaSource[]) => JSON.stringify(all.map(until).sort());
  return said(await sources('TODAY')) !== said(await sources('AT_THE_TIME'));
}

async function membersOf(tx: EntityManager, areas: readonly Area[], moment: string): Promise<Member[]> {
  if (areas.length === 0) return [];
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const members = await runWithin<Member>(tx, MEMBERS, [[...levels.keys()], moment]);
  return members.filter(({ areaId, level }) => MADE_OF[levels.get(areaId)!]!.includes(level));
}

const holdsOn = (day: Day) => ({ from, until }: Listed) => (from === null || from <= day) && (until === null || until > day);
const asPart = ({ areaId, sourceId, from, until }: Listed): AreaSource => ({ areaId, sourceId, share: 1, isPart: true, covers: 1, from, until });

/**
 * Today's parts of an area, with what those parts were before: a predecessor belongs by the share of its successors that do. Where it was split and
 * only some do, its figures are shared out equally, which is an estimate.
 */
export function onTodaysBoundaries(areaId: number, parts: readonly number[], successions: readonly Succession[]): AreaSource[] {
  const inside = new Set(parts);
  const before = new Set(successions.filter(({ fromId, toId }) => inside.has(toId) && !inside.has(fromId)).map(({ fromId }) => fromId));
  const always = { areaId, from: null, until: null };
  return [
    ...[...inside].map(sourceId => ({ ...always, sourceId, share: 1, isPart: true, covers: 1 })),
    ...[...before].map(sourceId => {
      const became = successions.filter(({ fromId }) => fromId === sourceId).map(({ toId }) => toId);
      const belonging = became.filter(id => inside.has(id));
      const covers = belonging.reduce((sum, id) => sum + 1 / successions.filter(({ toId }) => toId === id).length, 0);
      return { ...always, sourceId, share: belonging.length / became.length, isPart: false, covers };
    }),
  ];
}
