import type { EntityManager } from 'typeorm';
import { inForce } from '../../governance/effective-dates.js';
import type { LoaderDefinition } from '../../platform/graphql/load.js';
import { statesOfThemes } from '../../measures/states/theme-states.queries.js';
import type { MeasureCommentary } from './evidence.types.js';
import type { JudgedMeasure } from './evidence.rules.js';

/** A measure as it is named in a form. */
export interface NamedMeasure {
  id: number;
  slug: string;
  name: string;
}

/** A commentary with the measure that it is about. */
export type StandingCommentary = NamedMeasure & { measureSlug: string; text: string };

/** What a request is asked about: the measures that serve its theme, with their states. */
export interface RequestEvidence {
  measures: NamedMeasure[];
  states: JudgedMeasure[];
}

/** The commentaries of each update, in the order of the measures. */
export async function commentariesOf(db: EntityManager, updateIds: readonly string[]): Promise<Map<string, StandingCommentary[]>> {
  const rows = await db.query<(NamedMeasure & { updateId: string; text: string })[]>(
    `SELECT said.update_id AS "updateId", measure.id, measure.slug, measure.name, said.commentary AS text
       FROM update_evidence said JOIN measure ON measure.id = said.measure_id
      WHERE said.update_id = ANY ($1) ORDER BY measure.position, measure.id`, [updateIds]);
  const byUpdate = new Map<string, StandingCommentary[]>();
  for (const { updateId, ...said } of rows) byUpdate.set(updateId, [...(byUpdate.get(updateId) ?? []), { ...said, measureSlug: said.slug }]);
  return byUpdate;
}

export const commentariesByUpdate: LoaderDefinition<string, MeasureCommentary[]> = async (db, ids) => {
  const said = await commentariesOf(db.manager, ids);
  return ids.map(id => (said.get(id) ?? []).map(({ slug: measureSlug, name: measure, text }) => ({ measureSlug, measure, text })));
};

/** What each request is asked about today. */
export async function evidenceOf(db: EntityManager, requestIds: readonly string[]): Promise<Map<string, RequestEvidence>> {
  const rows = await db.query<{ requestId: string; themeId: string; measures: NamedMeasure[] }[]>(
    `SELECT request.id AS "requestId", request.theme_id AS "themeId",
            (SELECT coalesce(json_agg(json_build_object('id', measure.id, 'slug', measure.slug, 'name', measure.name) ORDER BY serves.position, measure.position, measure.id), '[]')
               FROM measure_theme serves JOIN measure ON measure.id = serves.measure_id AND ${inForce('measure', TODAY)}
              WHERE serves.theme_id = request.theme_id AND ${inForce('serves', TODAY)}) AS measures
       FROM update_request request WHERE request.id = ANY ($1)`, [requestIds]);
  const states = await statesOfThemes(db, rows.map(({ themeId }) => themeId));
  return new Map(rows.map(({ requestId, themeId, measures }) => [requestId, { measures, states: states.get(themeId) ?? [] }]));
}

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;
