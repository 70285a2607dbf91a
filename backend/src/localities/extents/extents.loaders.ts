import { type EntityManager, In, IsNull } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { perDay } from '../../governance/effective-dates.js';
import { groupedInOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { Area } from '../areas/area.entity.js';
import { precisionAreaCodeOf } from '../precision-area.entity.js';
import type { PrecisionAreaMember } from './extent.types.js';
import { PrecisionAreaExtent } from './precision-area-extent.entity.js';

/** Every extent that stands, the latest first. */
export const extentsOfArea: LoaderDefinition<string, PrecisionAreaExtent[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(PrecisionAreaExtent, { where: { precisionAreaId: In(ids), withdrawnAt: IsNull() }, order: { validFrom: 'DESC' } }), row => row.precisionAreaId);

/** Its small areas, by name. */
export const membersOfExtent: LoaderDefinition<string, PrecisionAreaMember[]> = async (db, ids) => {
  const rows = await db.query<{ extentId: string; areaId: number; share: number | null }[]>(
    'SELECT extent_id AS "extentId", area_id AS "areaId", share FROM precision_area_extent_member WHERE extent_id = ANY ($1)', [ids]);
  const areas = new Map((await db.manager.findBy(Area, { id: In(rows.map(({ areaId }) => areaId)) })).map(area => [area.id, area]));
  const members = rows.map(({ extentId, areaId, share }) => ({ extentId, area: areas.get(areaId)!, share }));
  return groupedInOrder(ids, members.sort((one, other) => one.area.name.localeCompare(other.area.name)), row => row.extentId);
};

/** By the code of an area: whether an extent of it that began by the day is not confirmed. */
export const isIndicativeOn = perDay<string, boolean>(day => async (db, codes) => {
  const indicative = await indicativeAmong(db.manager, codes, day);
  return codes.map(code => indicative.has(code));
});

/** Those of some areas of which an extent that began by the day is not confirmed. */
export async function indicativeAmong(tx: EntityManager, codes: readonly string[], day: Day): Promise<Set<string>> {
  const rows = await tx.query<{ code: string }[]>(
    `SELECT DISTINCT ${precisionAreaCodeOf('precision_area.slug')} AS code FROM precision_area_extent extent JOIN precision_area ON precision_area.id = extent.precision_area_id
      WHERE extent.withdrawn_at IS NULL AND extent.confirmed_at IS NULL AND extent.valid_from <= $2 AND ${precisionAreaCodeOf('precision_area.slug')} = ANY ($1)`, [codes, day]);
  return new Set(rows.map(({ code }) => code));
}
