import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
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

/** Precision areas that are known to be made of others, so that figures can be added up to them. */
export async function precisionAreasWithFigures(tx: EntityManager): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area').where('area.level = :level', { level: AreaLevel.PRECISION_AREA })
    .andWhere(`EXISTS (SELECT 1 FROM area_member WHERE parent_id = area.id AND known_until = 'infinity')`).orderBy('area.name').getMany();
}
