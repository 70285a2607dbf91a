import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';
import { AreaLevel } from './area-level.js';
import { Area } from './area.entity.js';

/** The area of the partnership; null before its register is loaded. */
export async function countyArea(tx: EntityManager): Promise<Area | null> {
  return tx.createQueryBuilder(Area, 'area').where('area.code = (SELECT gss_code FROM partnership LIMIT 1)').getOne();
}

/** The districts of the partnership on a day, by name: not those that only lie in its force's area. */
export async function districtAreas(tx: EntityManager, day: Day): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area').where('area.level = :level', { level: AreaLevel.DISTRICT })
    .andWhere('area.code IN (SELECT gss_code FROM district WHERE (valid_from IS NULL OR valid_from <= :day) AND (valid_until IS NULL OR valid_until > :day))', { day })
    .orderBy('area.name').getMany();
}

/** The district of the partnership that an area is, or in which it lies; null for what is larger or lies elsewhere. */
export async function districtOf(tx: EntityManager, area: Area, day: Day): Promise<Area | null> {
  const districts = await districtAreas(tx, day);
  const [holder] = await tx.query<{ id: number }[]>(
    `SELECT parent_id AS id FROM area_member WHERE child_id = $1 AND parent_id = ANY ($2) AND known_until = 'infinity' ORDER BY valid_from DESC NULLS LAST LIMIT 1`,
    [area.id, districts.map(({ id }) => id)]);
  return districts.find(({ id }) => id === area.id || id === holder?.id) ?? null;
}

/** Areas of some kinds that lie in a district or once lay there, the largest first: of what was replaced there are figures, too. */
export async function areasWithin(tx: EntityManager, district: Area, levels: readonly AreaLevel[]): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area').where('area.level IN (:...levels)', { levels })
    .andWhere(`area.id IN (SELECT child_id FROM area_member WHERE parent_id = :district AND known_until = 'infinity')`, { district: district.id })
    .orderBy(`CASE area.level WHEN 'WARD' THEN 1 WHEN 'PRECISION_AREA' THEN 2 ELSE 3 END`).addOrderBy('area.name').addOrderBy('area.code').getMany();
}

/** Precision areas that are known to be made of others, so that figures can be added up to them. */
export async function precisionAreasWithFigures(tx: EntityManager): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area').where('area.level = :level', { level: AreaLevel.PRECISION_AREA })
    .andWhere(`EXISTS (SELECT 1 FROM area_member WHERE parent_id = area.id AND known_until = 'infinity')`).orderBy('area.name').getMany();
}

/** The districts of the county's police force that do not belong to it on a day, in words: "Stoke-on-Trent"; null where there are none. */
export async function outsideCounty(tx: EntityManager, day: Day): Promise<string | null> {
  const [{ names }] = await tx.query<[{ names: string | null }]>(`
    SELECT string_agg(other.name, ' and ' ORDER BY other.name) AS names
      FROM partnership JOIN area county ON county.code = partnership.gss_code
      JOIN area_member held ON held.child_id = county.id AND held.known_until = 'infinity' AND ${inForce('held', '$1')}
      JOIN area force ON force.id = held.parent_id AND force.level = 'FORCE'
      JOIN area_member beside ON beside.parent_id = force.id AND beside.known_until = 'infinity' AND ${inForce('beside', '$1')}
      JOIN area other ON other.id = beside.child_id AND other.level = 'DISTRICT' AND ${inForce('other', '$1')}
     WHERE other.code NOT IN (SELECT gss_code FROM district)`, [day]);
  return names;
}

/** The area that another lies in and is held against: of a district its county, of anything smaller its district; null where there is none. */
export async function areaAround(tx: EntityManager, area: Area, day: Day): Promise<Area | null> {
  const district = await districtOf(tx, area, day);
  return district?.id === area.id ? countyArea(tx) : district;
}
