import { type EntityManager, In } from 'typeorm';
import { Action, BornOf } from '../../actions/action.entity.js';
import type { LoaderDefinition } from '../../platform/graphql/load.js';
import { previousUpdatesOf, WITH_EARLIER_UPDATES } from '../earlier-updates.queries.js';
import type { ReportOnArea } from '../areas/area.types.js';
import { reportsOf } from '../areas/areas.queries.js';
import { EvidenceLink } from '../evidence-link.entity.js';
import { commentariesOf, evidenceOf, type NamedMeasure, type StandingCommentary } from '../evidence/evidence.queries.js';
import { conflictOf } from '../evidence/evidence.rules.js';
import type { JudgementConflict } from '../evidence/evidence.types.js';
import type { OpenStep } from '../steps/last-steps.rules.js';
import type { PreviousStatus } from '../update.rules.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { StatusWord } from '../status-words/status-scheme.entity.js';
import { StepOutcome } from '../steps/step-outcome.entity.js';

/** A next step that is still open, in full. */
export type OpenAction = Action & OpenStep;

/** An update with everything that its sections hold, and what it is asked about: what the rules and a save look at. */
export interface DraftUpdate {
  update: PerformanceUpdate | null;
  nextSteps: Action[];
  lastSteps: StepOutcome[];
  evidence: EvidenceLink[];
  commentaries: StandingCommentary[];
  /** What may be commented on: the measures of its theme, and those that it comments on already. */
  measures: NamedMeasure[];
  /** Where the figures as they are known now speak against the judgement as it stands. */
  conflict: JudgementConflict | null;
  /** What the last accepted update of the theme said, to see whether the status has changed. */
  previous: PreviousStatus | null;
  /** The partnership's word for its status when it was given. */
  ratingWord: string | null;
  /** The precision areas that are asked about, with what is said of them. */
  areas: ReportOnArea[];
  /** Next steps of earlier meetings that nobody has settled yet. */
  openSteps: OpenAction[];
}

/** The updates of these requests as they stand, in order. */
export async function draftsOf(db: EntityManager, requestIds: readonly string[]): Promise<DraftUpdate[]> {
  const updates = await db.findBy(PerformanceUpdate, { requestId: In([...requestIds]) });
  const ids = updates.map(({ id }) => id);
  const nextSteps = await db.find(Action, { where: { bornOf: BornOf.NEXT_STEP, bornOfId: In(ids) }, order: { position: 'ASC' } });
  const lastSteps = await db.findBy(StepOutcome, { updateId: In(ids) });
  const evidence = await db.find(EvidenceLink, { where: { updateId: In(ids) }, order: { position: 'ASC' } });
  const comments = await commentariesOf(db, ids);
  const figures = await evidenceOf(db, requestIds);
  const areas = await reportsOf(db, requestIds);
  const open = await openStepsOf(db, requestIds);
  const previous = await previousUpdatesOf(db, requestIds);
  const schemes = [...updates, ...previous].flatMap(update => update?.schemeVersion ?? []);
  const words = await db.findBy(StatusWord, { version: In([...new Set(schemes)]) });
  const wordOf = (given: PerformanceUpdate | null) => words.find(({ version, rating }) => version === given?.schemeVersion && rating === given.rating)?.word ?? null;
  return requestIds.map((requestId, index) => {
    const update = updates.find(each => each.requestId === requestId) ?? null;
    const before = previous[index] ?? null;
    const of = <T extends { updateId: string }>(rows: T[]) => rows.filter(({ updateId }) => updateId === update?.id);
    const commentaries = comments.get(update?.id ?? '') ?? [];
    const { measures, states } = figures.get(requestId) ?? { measures: [], states: [] };
    return {
      update,
      commentaries,
      measures: [...measures, ...commentaries.filter(({ slug }) => !measures.some(measure => measure.slug === slug))],
      conflict: update && conflictOf({ ...update, ratingWord: wordOf(update) }, states),
      nextSteps: nextSteps.filter(({ bornOfId }) => bornOfId === update?.id),
      lastSteps: of(lastSteps),
      evidence: of(evidence),
      areas: areas[index] ?? [],
      previous: before && { rating: before.rating, ratingReason: before.ratingReason, ratingWord: wordOf(before) },
      ratingWord: wordOf(update),
      openSteps: open.get(requestId) ?? [],
    };
  });
}

/** The update of one request that is under lock. */
export async function draftOf(db: EntityManager, requestId: string): Promise<DraftUpdate> {
  const [draft] = await draftsOf(db, [requestId]);
  if (!draft) throw new Error('Every request has a draft, if only an empty one.');
  return draft;
}

export const draftByRequest: LoaderDefinition<string, DraftUpdate> = (db, requestIds) => draftsOf(db.manager, requestIds);

/** For each request, the open next steps of accepted updates of the same theme at earlier meetings, the oldest first. */
async function openStepsOf(db: EntityManager, requestIds: readonly string[]): Promise<Map<string, OpenAction[]>> {
  const rows = await db.query<{ request_id: string; action_id: string; members_only: boolean }[]>(
    `SELECT request.id AS request_id, action.id AS action_id, EXISTS (
              SELECT 1 FROM update_section_save save
               WHERE save.update_id = action.born_of_id AND save.section IN ('NEXT_STEPS', 'LAST_STEPS') AND save.members_only) AS members_only
       FROM ${WITH_EARLIER_UPDATES}
       JOIN action ON action.born_of = 'NEXT_STEP' AND action.born_of_id = earlier_update.id AND action.state = 'OPEN'
      WHERE request.id = ANY($1)
      ORDER BY earlier_meeting.held_on, action.position`,
    [requestIds],
  );
  const actions = new Map((await db.findBy(Action, { id: In(rows.map(row => row.action_id)) })).map(action => [action.id, action]));
  const open = new Map<string, OpenAction[]>();
  for (const { request_id, action_id, members_only } of rows) {
    const action = actions.get(action_id);
    if (action) open.set(request_id, [...(open.get(request_id) ?? []), Object.assign(new Action(), action, { membersOnly: members_only })]);
  }
  return open;
}
