import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { listed } from '@csa/shared/words.js';
import { inForce } from '../../governance/effective-dates.js';
import { Area } from '../../localities/areas/area.entity.js';

/** Small areas as deprived as those of a precision area, or why there are none to hold it against. */
export type ComparableAreas = { areas: Area[]; name: string } | { whyNone: string };

/** The deciles of the small areas of an area, by the latest edition of the index that names any of them. $1 the area, $2 the day. */
const DECILES = `
  SELECT edition, array_agg(DISTINCT decile ORDER BY decile)::int[] AS deciles
    FROM area_member member JOIN deprivation ON deprivation.area_id = member.child_id AND deprivation.known_until = 'infinity'
   WHERE member.parent_id = $1 AND member.known_until = 'infinity' AND ${inForce('member', '$2')}
   GROUP BY edition ORDER BY edition DESC LIMIT 1`;

/**
 * Small areas of the county in those deciles: none of a precision area, for those were chosen as well, and none that was split, merged or drawn anew, for
 * their earlier counts are of other ground. $1 edition, $2 deciles, $3 the day.
 */
const COMPARABLE = `
  small.id IN (SELECT area_id FROM deprivation WHERE edition = $1 AND decile = ANY ($2) AND known_until = 'infinity')
  AND EXISTS (SELECT FROM area_member lies JOIN area district ON district.id = lies.parent_id WHERE lies.child_id = small.id AND lies.known_until = 'infinity' AND district.code IN (SELECT gss_code FROM district))
  AND NOT EXISTS (SELECT FROM area_member held JOIN area precision ON precision.id = held.parent_id AND precision.level = 'PRECISION_AREA'
                   WHERE held.child_id = small.id AND held.known_until = 'infinity' AND ${inForce('held', '$3')})
  AND NOT EXISTS (SELECT FROM area_succession WHERE small.id IN (from_id, to_id) AND from_id <> to_id AND known_until = 'infinity' AND change <> 'UNCHANGED')`;

export async function comparableAreas(tx: EntityManager, area: Area, county: string, day: Day): Promise<ComparableAreas> {
  const [own] = await tx.query<{ edition: number; deciles: number[] }[]>(DECILES, [area.id, day]);
  if (!own) return { whyNone: `How deprived the small areas of ${area.name} are is not known here: an analyst imports the Index of Multiple Deprivation.` };
  const ids = await tx.query<{ id: number }[]>(`SELECT small.id FROM area small WHERE small.level = 'LSOA' AND ${COMPARABLE}`, [own.edition, own.deciles, day]);
  const tenths = `tenth${own.deciles.length > 1 ? 's' : ''} ${listed(own.deciles.map(String))} of deprivation`;
  if (ids.length === 0) return { whyNone: `No other small area of ${county} is as deprived (${tenths}, ${own.edition}).` };
  const areas = await tx.createQueryBuilder(Area, 'area').where('area.id = ANY (:ids)', { ids: ids.map(({ id }) => id) }).orderBy('area.id').getMany();
  const [which, are, lie] = areas.length === 1 ? ['the one other small area', 'is', 'lies'] : [`the ${areas.length} other small areas`, 'are', 'lie'];
  return { areas, name: `${which} of ${county} that ${are} as deprived (${tenths}, 1 the most, Index of Multiple Deprivation ${own.edition}) and ${lie} in no precision area` };
}
