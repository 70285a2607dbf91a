import type { DataSource } from 'typeorm';
import type { AuditFilter } from './audit.types.js';
import { nameOn } from '../governance/changes/name-of-day.js';
import { literally } from '../platform/database/like.js';

export interface AuditRow {
  id: string;
  at: Date;
  who: string | null;
  for_post: string | null;
  verb: string;
  kind: string;
  thing_id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  title: string | null;
  page: string | null;
  page_key: string | null;
}

/** A sitting that goes on: what somebody writes, until it is written down as one entry. */
export interface SittingRow extends Omit<AuditRow, 'id' | 'at' | 'before' | 'after'> {
  part: string;
  began_at: Date;
  last_at: Date;
}

/** The newest entries that a filter lets through, older than the entry `beyond`; one row more than asked for says that there is more. */
export function auditRows(db: DataSource, filter: AuditFilter, beyond: string | null, count: number): Promise<AuditRow[]> {
  return db.query<AuditRow[]>(ROWS, [...parametersOf(filter), beyond, count + 1]);
}

/** The sittings that go on now and that a filter lets through, the newest first. Their texts are not read. */
export function openSittings(db: DataSource, filter: AuditFilter): Promise<SittingRow[]> {
  return db.query<SittingRow[]>(SITTINGS, parametersOf(filter));
}

function parametersOf(filter: AuditFilter): (string | null)[] {
  const words = filter.words ? `%${literally(filter.words)}%` : null;
  return [filter.accountId ?? null, filter.kind ?? null, filter.thingId ?? null, words, filter.from ?? null, filter.until ?? null];
}

/** What the partnership calls a status, in one version of its words. */
export interface SaidStatus {
  version: number;
  agreedAt: Date | null;
  rating: string;
  word: string;
}

/** What the partnership has called its statuses, the first version first. */
export function statusWords(db: DataSource): Promise<SaidStatus[]> {
  return db.query<SaidStatus[]>(
    `SELECT version, agreed_at AS "agreedAt", rating, word FROM status_word JOIN status_scheme USING (version) ORDER BY version`);
}

/** Every kind of thing that something was written down about. */
export async function auditKinds(db: DataSource): Promise<string[]> {
  // Jumps from kind to kind through the index: the trail may be long, and there are few kinds.
  const rows = await db.query<{ kind: string }[]>(
    `WITH RECURSIVE each(kind) AS (
       (SELECT kind FROM audit_entry ORDER BY kind LIMIT 1)
       UNION ALL SELECT (SELECT kind FROM audit_entry WHERE kind > each.kind ORDER BY kind LIMIT 1) FROM each WHERE each.kind IS NOT NULL
     ) SELECT kind FROM each WHERE kind IS NOT NULL`);
  return rows.map(({ kind }) => kind);
}

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;
const THEME = nameOn('theme', TODAY);

/** What each thing is called today, and which page shows it. */
const THINGS = `
  SELECT 'account' AS kind, id::text AS id, name AS title, NULL AS page, NULL AS page_key FROM account
  UNION ALL SELECT 'person', id::text, name, 'PERSON', slug FROM person
  UNION ALL SELECT 'post', id::text, title, NULL, NULL FROM post
  UNION ALL SELECT 'post-holder', post_holder.id::text, person.name || ', ' || post.title, 'PERSON', person.slug
    FROM post_holder JOIN person ON person.id = person_id JOIN post ON post.id = post_id
  UNION ALL SELECT 'theme', id::text, ${THEME}, 'THEME', slug FROM theme
  UNION ALL SELECT 'lead-officer', lead_officer.id::text, ${THEME} || ', ' || post.title, 'THEME', theme.slug
    FROM lead_officer JOIN theme ON theme.id = theme_id JOIN post ON post.id = post_id
  UNION ALL SELECT 'board', id::text, ${nameOn('board', TODAY)}, 'BOARD', slug FROM board
  UNION ALL SELECT 'district', id::text, name, 'DISTRICT', slug FROM district
  UNION ALL SELECT 'district-plan', plan.id::text, district.name || ', ' || plan.year, 'DISTRICT', district.slug FROM district_plan plan JOIN district ON district.id = plan.district_id
  UNION ALL SELECT 'plan-sub-group', part.id::text, district.name || ', ' || part.name, 'DISTRICT', district.slug
    FROM plan_sub_group part JOIN district_plan plan ON plan.id = part.plan_id JOIN district ON district.id = plan.district_id
  UNION ALL SELECT 'sub-group-objective', part.id::text, district.name || ', ' || part.text, 'DISTRICT', district.slug
    FROM sub_group_objective part JOIN plan_sub_group grouped ON grouped.id = part.sub_group_id JOIN district_plan plan ON plan.id = grouped.plan_id JOIN district ON district.id = plan.district_id
  UNION ALL SELECT kind, planned.id::text, district.name || ', ' || action.text, 'DISTRICT', district.slug
    FROM plan_action planned JOIN action ON action.id = planned.id JOIN district_plan plan ON plan.id = planned.plan_id JOIN district ON district.id = plan.district_id
   CROSS JOIN (VALUES ('plan-action'), ('action')) kinds (kind)
  UNION ALL SELECT 'action', action.id::text, 'next step, ' || ${THEME} || ', ' || meeting.title, 'THEME', theme.slug
    FROM action JOIN performance_update written ON action.born_of = 'NEXT_STEP' AND written.id = action.born_of_id JOIN update_request request ON request.id = written.request_id
    JOIN theme ON theme.id = request.theme_id JOIN meeting ON meeting.id = request.meeting_id
  UNION ALL SELECT 'hub-issue', issue.id::text, area.name || ', ' || district.name, 'DISTRICT', district.slug
    FROM hub_issue issue JOIN area ON area.id = issue.area_id JOIN district ON district.id = issue.district_id
  UNION ALL SELECT 'organisation', id::text, name, NULL, NULL FROM organisation
  UNION ALL SELECT 'measure', id::text, name, 'MEASURE', slug FROM measure
  UNION ALL SELECT 'measure-theme', tie.id::text, measure.name || ', ' || ${THEME}, 'MEASURE', measure.slug
    FROM measure_theme tie JOIN measure ON measure.id = tie.measure_id JOIN theme ON theme.id = tie.theme_id
  UNION ALL SELECT 'measure-target', line.id::text, measure.name || ', ' || area.name, 'MEASURE', measure.slug
    FROM measure_target line JOIN measure ON measure.id = line.measure_id JOIN area ON area.id = line.area_id
  UNION ALL SELECT 'rebase', rebase.id::text, measure.name || coalesce(', ' || area.name, ''), 'MEASURE', measure.slug
    FROM rebase JOIN measure ON measure.id = rebase.measure_id LEFT JOIN area ON area.id = rebase.area_id
  UNION ALL SELECT 'comparator-set', id::text, name, NULL, NULL FROM comparator_set
  UNION ALL SELECT 'comparator-member', member.id::text, area.name || ', ' || comparator_set.name, NULL, NULL
    FROM comparator_member member JOIN comparator_set ON comparator_set.id = member.set_id JOIN area ON area.id = member.area_id
  UNION ALL SELECT 'meeting', id::text, title, 'MEETING', id::text FROM meeting
  UNION ALL SELECT 'import', id::text, 'number ' || id || ', ' || file_name, NULL, NULL FROM import_run
  UNION ALL SELECT 'pack', pack.id::text, meeting.title, 'MEETING', meeting.id::text FROM pack JOIN meeting ON meeting.id = meeting_id
  UNION ALL SELECT 'update-request', request.id::text, ${THEME} || ', ' || meeting.title, 'THEME', theme.slug
    FROM update_request request JOIN theme ON theme.id = request.theme_id JOIN meeting ON meeting.id = request.meeting_id
  UNION ALL SELECT 'performance-update', written.id::text, ${THEME} || ', ' || meeting.title, 'THEME', theme.slug
    FROM performance_update written JOIN update_request request ON request.id = written.request_id
    JOIN theme ON theme.id = request.theme_id JOIN meeting ON meeting.id = request.meeting_id`;

const WANTED = (at: string) => `
  ($1::uuid IS NULL OR account_id = $1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR thing_id = $3)
  AND ($4::text IS NULL OR (kind, thing_id) IN (SELECT kind, id FROM thing WHERE title ILIKE $4))
  AND ($5::date IS NULL OR ${at} >= $5::date::timestamp AT TIME ZONE 'Europe/London')
  AND ($6::date IS NULL OR ${at} < ($6::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;

const NAMED = `
  LEFT JOIN account ON account.id = entry.account_id
  LEFT JOIN post ON post.id = entry.post_id
  LEFT JOIN thing ON thing.kind = entry.kind AND thing.id = entry.thing_id`;

const ROWS = `
  WITH thing AS (${THINGS}),
  entry AS (SELECT * FROM audit_entry WHERE ($7::bigint IS NULL OR id < $7) AND ${WANTED('at')} ORDER BY id DESC LIMIT $8)
  SELECT entry.id, entry.at, account.name AS who, post.title AS for_post, entry.verb, entry.kind, entry.thing_id, entry.before, entry.after,
         thing.title, thing.page, thing.page_key
    FROM entry ${NAMED} ORDER BY entry.id DESC`;

const SITTINGS = `
  WITH thing AS (${THINGS}),
  entry AS (SELECT kind, thing_id, part, account_id, post_id, verb, began_at, last_at FROM editing_session WHERE ${WANTED('last_at')})
  SELECT account.name AS who, post.title AS for_post, entry.verb, entry.kind, entry.thing_id, entry.part, entry.began_at, entry.last_at,
         thing.title, thing.page, thing.page_key
    FROM entry ${NAMED} ORDER BY entry.last_at DESC, entry.part`;
