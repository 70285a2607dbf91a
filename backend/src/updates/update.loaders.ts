import { In, Raw } from 'typeorm';
import { writersOn } from '../agreement/leads/writers.js';
import { perDay } from '../governance/effective-dates.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { Action } from '../actions/action.entity.js';
import { previousUpdatesOf } from './earlier-updates.queries.js';
import { EvidenceLink } from './evidence-link.entity.js';
import type { LastStep } from './steps/last-step.js';
import { promiseOf } from './steps/last-steps.rules.js';
import { PerformanceUpdate } from './performance-update.entity.js';
import type { StatusWord } from './status-words/status-scheme.entity.js';
import { StepOutcome } from './steps/step-outcome.entity.js';
import { UpdateReturn, UpdateReturnComment } from './cycle/update-return.entity.js';
import { UpdateSectionSave } from './writing/update-section-save.entity.js';
import { WritingPresence } from './writing/writing-presence.entity.js';

/** The update of each request, whatever its state; who may see it is asked by the policy. */
export const updateByRequest: LoaderDefinition<string, PerformanceUpdate | null> = async (db, requestIds) =>
  inOrder(requestIds, await db.manager.findBy(PerformanceUpdate, { requestId: In([...requestIds]) }), update => update.requestId);

/** The last save of each section of each update. */
export const sectionSavesByUpdate: LoaderDefinition<string, UpdateSectionSave[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.findBy(UpdateSectionSave, { updateId: In([...ids]) }), save => save.updateId);

export type StatusWordOfUpdate = Pick<StatusWord, 'word' | 'meaning'> & { id: string };

export const statusWords = (updates: string) => `
  SELECT said.id, status.word, status.meaning FROM performance_update said
    JOIN status_word status ON status.version = said.scheme_version AND status.rating = said.rating
   WHERE said.id ${updates}`;

/** The word and meaning that each update's rating was given in. */
export const statusWordByUpdate: LoaderDefinition<string, StatusWordOfUpdate | null> = async (db, ids) =>
  inOrder(ids, await db.query<StatusWordOfUpdate[]>(statusWords('= ANY ($1)'), [ids]), ({ id }) => id);

/** Whoever is not heard of for so long has gone: the form speaks up every ten seconds. */
export const PRESENCE_LAPSES = `interval '40 seconds'`;

/** Who has a section of each request open, the first comer first. */
export const writersByRequest: LoaderDefinition<string, WritingPresence[]> = async (db, ids) => {
  const seenAt = Raw(column => `${column} > now() - ${PRESENCE_LAPSES}`);
  return groupedInOrder(ids, await db.manager.find(WritingPresence, { where: { requestId: In([...ids]), seenAt }, order: { since: 'ASC' } }), writer => writer.requestId);
};

/** What each update says became of earlier next steps, the oldest promise first. */
export const lastStepsByUpdate: LoaderDefinition<string, LastStep[]> = async (db, ids) => {
  const told = await db.manager.findBy(StepOutcome, { updateId: In([...ids]) });
  return groupedInOrder(ids, lastStepsOf(told, await db.manager.findBy(Action, { id: In(told.map(({ actionId }) => actionId)) })), ({ updateId }) => updateId);
};

/** What updates say became of these actions, the oldest promise first. */
export function lastStepsOf(told: readonly StepOutcome[], actions: readonly Action[]): (LastStep & { updateId: string })[] {
  const steps = new Map(actions.map(step => [step.id, step]));
  const lastSteps = told.flatMap(({ updateId, actionId, outcome, wasDueOn, dueOn, reason }) => {
    const step = steps.get(actionId);
    return step ? [{ updateId, step, outcome, wasDueOn, dueOn, reason, promise: promiseOf(outcome, wasDueOn, dueOn) }] : [];
  });
  return lastSteps.sort((one, other) => one.step.id.localeCompare(other.step.id));
}

export const evidenceByUpdate: LoaderDefinition<string, EvidenceLink[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(EvidenceLink, { where: { updateId: In([...ids]) }, order: { position: 'ASC' } }), link => link.updateId);

/** For each request: the last accepted update of the same theme at an earlier meeting. */
export const previousUpdateByRequest: LoaderDefinition<string, PerformanceUpdate | null> = (db, requestIds) => previousUpdatesOf(db.manager, requestIds);

interface AcceptedUpdate {
  theme_id: string;
  update_id: string;
}

/** Every accepted update with its theme; as on an earlier day those of meetings held by then. The day is a parameter or an expression. */
export const acceptedOn = (day: string) => `
  SELECT request.theme_id, request.id AS request_id, performance_update.id AS update_id, meeting.id AS meeting_id, meeting.held_on
    FROM update_request request
    JOIN meeting ON meeting.id = request.meeting_id
    JOIN performance_update ON performance_update.request_id = request.id
   WHERE request.state = 'ACCEPTED' AND (${day}::date >= (now() AT TIME ZONE 'Europe/London')::date OR meeting.held_on <= ${day})`;

/** The last accepted update of each theme; null where there is none yet. */
export const currentUpdateByThemeOn = perDay<string, PerformanceUpdate | null>(day => async (db, themeIds) => {
  const rows = await db.query<AcceptedUpdate[]>(`SELECT DISTINCT ON (theme_id) theme_id, update_id FROM (${acceptedOn('$2')}) accepted WHERE theme_id = ANY ($1) ORDER BY theme_id, held_on DESC`, [themeIds, day]);
  const updates = await db.manager.findBy(PerformanceUpdate, { id: In(rows.map(row => row.update_id)) });
  return inOrder(themeIds, rows, row => row.theme_id).map(row => updates.find(({ id }) => id === row?.update_id) ?? null);
});

/** The accepted updates of each theme, the latest meeting first; as on an earlier day those of meetings held by then. */
export const acceptedUpdatesByThemeOn = perDay<string, PerformanceUpdate[]>(day => async (db, themeIds) => {
  const rows = await db.query<AcceptedUpdate[]>(`SELECT theme_id, update_id FROM (${acceptedOn('$2')}) accepted WHERE theme_id = ANY ($1) ORDER BY held_on DESC`, [themeIds, day]);
  const updates = new Map((await db.manager.findBy(PerformanceUpdate, { id: In(rows.map(row => row.update_id)) })).map(update => [update.id, update]));
  return groupedInOrder(themeIds, rows, row => row.theme_id).map(group => group.flatMap(row => updates.get(row.update_id) ?? []));
});

/** The themes that each post writes for on the day. */
export const themesLedByPostOn = perDay<string, ReadonlySet<string>>(day => async (db, postIds) => {
  const rows = await db.query<{ postId: string; themeId: string }[]>(`SELECT post_id AS "postId", theme_id AS "themeId" FROM ${writersOn('$2')} writer WHERE post_id = ANY ($1)`, [postIds, day]);
  return groupedInOrder(postIds, rows, ({ postId }) => postId).map(led => new Set(led.map(({ themeId }) => themeId)));
});

/** How often, when and why each request was returned: the last time first. */
export const returnsByRequest: LoaderDefinition<string, UpdateReturn[]> = async (db, requestIds) =>
  groupedInOrder(requestIds, await db.manager.find(UpdateReturn, { where: { requestId: In([...requestIds]) }, order: { returnedAt: 'DESC', id: 'DESC' } }), ({ requestId }) => requestId);

/** What each return said about single sections. */
export const commentsByReturn: LoaderDefinition<string, UpdateReturnComment[]> = async (db, returnIds) =>
  groupedInOrder(returnIds, await db.manager.findBy(UpdateReturnComment, { returnId: In([...returnIds]) }), ({ returnId }) => returnId);
