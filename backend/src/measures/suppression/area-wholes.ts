import type { EntityManager } from 'typeorm';
import { Area } from '../../localities/areas/area.entity.js';
import { AreaLevel } from '../../localities/areas/area-level.js';

/** Areas that hold others, by their ids. */
export interface AreaWhole {
  total: number;
  parts: number[];
  isTiled: boolean;
}

/** Every area of which figures of the measures are known, and all that hold them. $1 measures, $2 the moment. */
const AREAS = `
  WITH RECURSIVE inside AS (
    SELECT DISTINCT area_id AS id FROM observation WHERE measure_id = ANY ($1) AND known_from <= $2 AND known_until > $2
    UNION SELECT parent_id FROM inside JOIN area_member ON child_id = inside.id AND known_from <= $2 AND known_until > $2
  )
  SELECT id FROM inside ORDER BY id`;

export async function areasWithFigures(tx: EntityManager, measureIds: readonly number[], moment: string): Promise<Area[]> {
  const ids = await tx.query<{ id: number }[]>(AREAS, [measureIds, moment]);
  return ids.length === 0 ? [] : tx.createQueryBuilder(Area, 'area').where('area.id = ANY (:ids)', { ids: ids.map(({ id }) => id) }).orderBy('area.id').getMany();
}

/** How areas hold each other, one row for each kind of part; areas between them that are not given are passed over. */
export async function wholesAmong(tx: EntityManager, areas: readonly Area[], moment: string): Promise<AreaWhole[]> {
  const pairs = await tx.query<{ parent: number; child: number }[]>(
    'SELECT DISTINCT parent_id AS parent, child_id AS child FROM area_member WHERE known_from <= $1 AND known_until > $1 ORDER BY parent_id, child_id', [moment]);
  const children = new Map<number, number[]>();
  for (const { parent, child } of pairs) children.set(parent, [...(children.get(parent) ?? []), child]);
  return wholesOf(areas, children);
}

export function wholesOf(areas: readonly Pick<Area, 'id' | 'level'>[], children: ReadonlyMap<number, readonly number[]>): AreaWhole[] {
  const given = new Map(areas.map(area => [area.id, area]));
  const under = (id: number): number[] => (children.get(id) ?? []).flatMap(child => (given.has(child) ? [child] : under(child)));
  return areas.flatMap(({ id }) => {
    const kinds = new Map<AreaLevel, number[]>();
    for (const part of new Set(under(id))) kinds.set(kindOf(given.get(part)!.level), [...(kinds.get(kindOf(given.get(part)!.level)) ?? []), part]);
    return [...kinds].map(([kind, parts]) => ({ total: id, parts, isTiled: kind !== AreaLevel.PRECISION_AREA }));
  });
}

/** What lies in no district stands beside the districts, and together they are the whole. */
const kindOf = (level: AreaLevel) => (level === AreaLevel.UNPLACED ? AreaLevel.DISTRICT : level);
