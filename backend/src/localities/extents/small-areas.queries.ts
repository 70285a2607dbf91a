import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';
import { isOfToday } from '../areas/successions.js';

/** A small area of today's boundaries, and the ward in which it lies. */
export interface SmallArea {
  id: number;
  code: string;
  name: string;
  /** The code of the district in which it lies. */
  district: string;
  ward: string | null;
  wardCode: string | null;
  /** The year of the wards' boundaries. */
  wardYear: number | null;
}

const SMALL_AREAS = `
      FROM area small
      JOIN area_member lies ON lies.child_id = small.id AND lies.known_until = 'infinity'
      JOIN area district ON district.id = lies.parent_id AND district.level = 'DISTRICT' AND district.code IN (SELECT gss_code FROM district)`;
const ARE_OF_TODAY = `small.level = 'LSOA' AND ${isOfToday('small')}`;

/** The small areas of the county's districts that are known and have not been replaced by others, in order of their names. */
export async function smallAreas(tx: EntityManager, day: Day): Promise<SmallArea[]> {
  return tx.query<SmallArea[]>(`
    SELECT small.id, small.code, small.name, district.code AS district, ward.name AS ward, ward.code AS "wardCode", ward.year AS "wardYear"${SMALL_AREAS}
      LEFT JOIN LATERAL (
        SELECT ward.code, ward.name, extract(year FROM held.valid_from)::int AS year
          FROM area_member held JOIN area ward ON ward.id = held.parent_id AND ward.level = 'WARD'
         WHERE held.child_id = small.id AND held.known_until = 'infinity' AND ${inForce('held', '$1')}
         ORDER BY held.valid_from DESC NULLS LAST LIMIT 1) ward ON true
     WHERE ${ARE_OF_TODAY}
     ORDER BY small.name, small.code`, [day]);
}

/** Whether any of them is known in a district. */
export async function hasSmallAreas(tx: EntityManager, districtCode: string): Promise<boolean> {
  const [{ has }] = await tx.query<[{ has: boolean }]>(`SELECT EXISTS (SELECT ${SMALL_AREAS} WHERE ${ARE_OF_TODAY} AND district.code = $1) AS has`, [districtCode]);
  return has;
}

/** Their boundaries, as far as they are known. */
export async function boundariesOf(tx: EntityManager, ids: readonly number[]): Promise<Map<number, object>> {
  const rows = await tx.query<{ id: number; geometry: object }[]>(`SELECT area_id AS id, geometry FROM boundary WHERE area_id = ANY ($1) AND known_until = 'infinity'`, [ids]);
  return new Map(rows.map(({ id, geometry }) => [id, geometry]));
}

/** A small area that belongs to another precision area over some days. */
export interface TakenArea {
  areaId: number;
  precisionArea: string;
  validFrom: Day;
  validUntil: Day | null;
}

/** Which small areas belong to precision areas other than this one. */
export async function takenElsewhere(tx: EntityManager, precisionAreaId: string): Promise<TakenArea[]> {
  return tx.query<TakenArea[]>(`
    SELECT member.area_id AS "areaId", precision_area.name AS "precisionArea", extent.valid_from::text AS "validFrom", extent.valid_until::text AS "validUntil"
      FROM precision_area_extent extent JOIN precision_area ON precision_area.id = extent.precision_area_id
      JOIN precision_area_extent_member member ON member.extent_id = extent.id
     WHERE extent.withdrawn_at IS NULL AND extent.precision_area_id <> $1`, [precisionAreaId]);
}

/** The precision area that has a small area today or will have it, and does so for longest. */
export function lastToHave(taken: readonly TakenArea[], today: Day): TakenArea | undefined {
  const lasting = taken.filter(({ validUntil }) => validUntil === null || validUntil > today);
  return lasting.find(({ validUntil }) => validUntil === null) ?? lasting.sort((one, other) => (one.validUntil! < other.validUntil! ? 1 : -1))[0];
}
