import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { inForce } from '../../governance/effective-dates.js';
import { Area } from '../areas/area.entity.js';
import { MOVED } from '../areas/successions.js';

const COMPARABLE = `small.level = 'LSOA'
  AND small.id IN (SELECT area_id FROM deprivation WHERE edition = :edition AND decile = ANY (:deciles) AND known_until = 'infinity')
  AND EXISTS (SELECT FROM area_member lies JOIN area district ON district.id = lies.parent_id WHERE lies.child_id = small.id AND lies.known_until = 'infinity' AND district.code IN (SELECT gss_code FROM district))
  AND NOT EXISTS (SELECT FROM area_member held JOIN area precision ON precision.id = held.parent_id AND precision.level = 'PRECISION_AREA'
                   WHERE held.child_id = small.id AND held.known_until = 'infinity' AND ${inForce('held', ':day')})
  AND small.id NOT IN (${MOVED})`;

/**
 * Small areas of the county in some tenths of an edition: none of a precision area, for those were chosen as well, and none that was split, merged or drawn
 * anew, for their earlier counts are of other ground.
 */
export async function asDeprived(tx: EntityManager, edition: number, deciles: readonly number[], day: Day): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'small').where(COMPARABLE, { edition, deciles, day }).orderBy('small.id').getMany();
}
