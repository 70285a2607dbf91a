import { inForce, perDay } from '../../governance/effective-dates.js';
import type { LoaderDefinition } from '../../platform/graphql/load.js';
import type { Deprivation } from './deprivation.type.js';

const SOURCE = (edition: number) => `Source: Index of Multiple Deprivation ${edition}, Ministry of Housing, Communities and Local Government, Open Government Licence v3.0.`;

/** How many small areas of areas lie in each decile, edition by edition; the areas as a condition: `= ANY ($1)` */
export const decilesOf = (areas: string, day: string) => `
  SELECT member.parent_id AS "areaId", edition, decile, count(*)::int AS count
    FROM area_member member JOIN deprivation ON deprivation.area_id = member.child_id AND deprivation.known_until = 'infinity'
   WHERE member.parent_id ${areas} AND member.known_until = 'infinity' AND ${inForce('member', day)}
   GROUP BY member.parent_id, edition, decile`;

export interface DecileRow {
  areaId: number;
  edition: number;
  decile: number;
  count: number;
}

/** By area: its small areas in each decile of the latest edition that names any of them; null where none does. */
export const deprivationOn = perDay<number, Deprivation | null>((day): LoaderDefinition<number, Deprivation | null> => async (db, areaIds) => {
  const rows = await db.query<DecileRow[]>(decilesOf('= ANY ($1)', '$2'), [areaIds, day]);
  return areaIds.map(id => deprivationOf(rows.filter(({ areaId }) => areaId === id)));
});

/** Those of one area in words and numbers; null where no edition names any of its small areas. */
export function deprivationOf(rows: readonly DecileRow[]): Deprivation | null {
  if (rows.length === 0) return null;
  const latest = Math.max(...rows.map(({ edition }) => edition));
  const byDecile = Array.from({ length: 10 }, (_, at) => rows.find(({ edition, decile }) => edition === latest && decile === at + 1)?.count ?? 0);
  const smallAreas = byDecile.reduce((sum, count) => sum + count, 0);
  const [most] = byDecile;
  const amount = most === 0 ? 'None' : String(most);
  return { edition: latest, byDecile, sentence: `${amount} of its ${smallAreas} small areas ${most === 1 ? 'is' : 'are'} among the most deprived 10% in England. ${SOURCE(latest)}` };
}
