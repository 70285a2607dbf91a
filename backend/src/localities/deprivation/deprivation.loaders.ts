import { inForce, perDay } from '../../governance/effective-dates.js';
import type { LoaderDefinition } from '../../platform/graphql/load.js';
import type { Deprivation } from './deprivation.type.js';

const SOURCE = (edition: number) => `Source: Index of Multiple Deprivation ${edition}, Ministry of Housing, Communities and Local Government, Open Government Licence v3.0.`;

/** By area: its small areas in each decile of the latest edition that names any of them; null where none does. */
export const deprivationOn = perDay<number, Deprivation | null>((day): LoaderDefinition<number, Deprivation | null> => async (db, areaIds) => {
  const rows = await db.query<{ areaId: number; edition: number; decile: number; count: number }[]>(`
    SELECT member.parent_id AS "areaId", edition, decile, count(*)::int AS count
      FROM area_member member JOIN deprivation ON deprivation.area_id = member.child_id AND deprivation.known_until = 'infinity'
     WHERE member.parent_id = ANY ($1) AND member.known_until = 'infinity' AND ${inForce('member', '$2')}
     GROUP BY member.parent_id, edition, decile`, [areaIds, day]);
  return areaIds.map(id => {
    const own = rows.filter(({ areaId }) => areaId === id);
    return own.length === 0 ? null : deprivationOf(Math.max(...own.map(({ edition }) => edition)), own);
  });
});

function deprivationOf(latest: number, rows: readonly { edition: number; decile: number; count: number }[]): Deprivation {
  const byDecile = Array.from({ length: 10 }, (_, at) => rows.find(({ edition, decile }) => edition === latest && decile === at + 1)?.count ?? 0);
  const smallAreas = byDecile.reduce((sum, count) => sum + count, 0);
  const [most] = byDecile;
  const amount = most === 0 ? 'None' : String(most);
  return { edition: latest, byDecile, sentence: `${amount} of its ${smallAreas} small areas ${most === 1 ? 'is' : 'are'} among the most deprived 10% in England. ${SOURCE(latest)}` };
}
