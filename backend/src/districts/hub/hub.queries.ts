import type { EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { nameOn } from '../../governance/changes/name-of-day.js';
import { inForce } from '../../governance/effective-dates.js';
import { Area } from '../../localities/areas/area.entity.js';
import type { District } from '../../localities/district.entity.js';
import type { HubCount, HubCounts } from './hub.type.js';

/** Where an issue of the district may be: its precision areas, its wards, and the district as a whole. */
export function placesOf(tx: EntityManager, { gssCode }: District, day: Day): Promise<Area[]> {
  return tx.createQueryBuilder(Area, 'area')
    .where(`(area.code = :gssCode OR (area.level IN ('PRECISION_AREA', 'WARD') AND ${inForce('area', ':day')} AND area.id IN (
      SELECT member.child_id FROM area_member member JOIN area district ON district.id = member.parent_id
       WHERE district.code = :gssCode AND member.known_until = 'infinity' AND ${inForce('member', ':day')})))`, { gssCode, day })
    .orderBy(`CASE area.level WHEN 'PRECISION_AREA' THEN 1 WHEN 'WARD' THEN 2 ELSE 3 END`).addOrderBy('area.name').addOrderBy('area.code').getMany();
}

/** Names of places and bodies as the register has them: none of them is the name of a person. */
export async function namesKnown(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `SELECT name FROM organisation UNION SELECT name FROM board UNION SELECT name FROM theme UNION SELECT name FROM priority UNION SELECT title FROM post
     UNION SELECT name FROM district UNION SELECT csp_name FROM district UNION SELECT name FROM area WHERE level IN ('PRECISION_AREA', 'WARD')`);
  return rows.map(({ name }) => name);
}

/** The issues of a district counted by each of three, the most first. */
export async function hubCounts(tx: EntityManager, districtId: string, since: Day, today: Day): Promise<HubCounts> {
  const counted = `count(*) FILTER (WHERE issue.closed_on IS NULL)::int AS open, count(*) FILTER (WHERE issue.closed_on IS NOT NULL)::int AS closed`;
  const those = `issue.district_id = $1 AND (issue.closed_on IS NULL OR issue.closed_on > $2::date)`;
  const by = (name: string, joined: string, ...more: Day[]) => tx.query<HubCount[]>(
    `SELECT ${name} AS name, ${counted} FROM hub_issue issue ${joined} WHERE ${those} GROUP BY 1 ORDER BY count(*) DESC, 1`, [districtId, since, ...more]);
  return {
    byType: await by('issue.referral_type', ''),
    byTheme: await by(`coalesce(${nameOn('theme', '$3::date')}, '')`, 'LEFT JOIN theme ON theme.id = issue.theme_id', today),
    byArea: await by('area.name', 'JOIN area ON area.id = issue.area_id'),
  };
}
