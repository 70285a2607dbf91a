import type { EntityManager } from 'typeorm';
import { inForce } from '../../governance/effective-dates.js';
import type { LoaderDefinition } from '../../platform/graphql/load.js';
import type { MeasureState } from './measure-state.js';
import { mayBeSaidOn } from './standing.js';

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;

/**
 * Where the measures of each theme stand today, in their order: a locality’s in its district, any other’s in the county. Those without any
 * figure, those that have ended and those whose release has run out, are not among them; nor is a district that is one no longer.
 */
export async function statesOfThemes(db: EntityManager, themeIds: readonly string[]): Promise<Map<string, MeasureState[]>> {
  const rows = await db.query<{ themeId: string; state: MeasureState }[]>(
    `SELECT theme.id AS "themeId", measure_state.state
       FROM theme
       LEFT JOIN district ON district.id = theme.district_id
       JOIN area ON area.code = coalesce(district.gss_code, (SELECT gss_code FROM partnership LIMIT 1))
       JOIN measure_theme serves ON serves.theme_id = theme.id AND ${inForce('serves', TODAY)}
       JOIN measure ON measure.id = serves.measure_id
       JOIN measure_state ON measure_state.measure_id = measure.id AND measure_state.area_id = area.id
      WHERE theme.id = ANY ($1) AND ${mayBeSaidOn(TODAY)}
      ORDER BY theme.id, serves.position, measure.position, measure.id`, [themeIds]);
  const byTheme = new Map<string, MeasureState[]>(themeIds.map(id => [id, []]));
  for (const { themeId, state } of rows) byTheme.get(themeId)?.push(state);
  return byTheme;
}

export const statesByTheme: LoaderDefinition<string, MeasureState[]> = async (db, themeIds) => {
  const states = await statesOfThemes(db.manager, themeIds);
  return themeIds.map(id => states.get(id) ?? []);
};
