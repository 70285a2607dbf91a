import { nameOn } from '../governance/changes/name-of-day.js';
import { inForce } from '../governance/effective-dates.js';
import { keptSections, MAY_BE_MEMBERS_ONLY, SECTION_FIELDS, type UpdateField, type UpdateSection } from '@csa/shared/update-sections.js';
import { SearchKind } from './search-hit.js';

/** No more of one kind are listed: who finds more asks more closely. */
export const MOST_HITS = 20;

/** The fields that hold somebody's words. */
const TEXTS: Partial<Record<UpdateField, string>> = {
  headline: 'current.headline',
  progress: 'current.progress',
  areaReport: `(SELECT string_agg(report.text, ' … ' ORDER BY report.precision_area_id) FROM area_report report WHERE report.update_id = current.id)`,
  concerns: 'current.concerns',
  ratingReason: 'current.rating_reason',
  nextSteps: `(SELECT string_agg(action.text, ' … ' ORDER BY action.position) FROM action WHERE action.born_of = 'NEXT_STEP' AND action.born_of_id = current.id)`,
  askDetail: 'current.ask_detail',
  assuranceReason: 'current.assurance_reason',
  keyMessages: 'current.key_messages',
  escalations: 'current.escalations',
};

/** "formerly Fraud", where a name that has ended is the one that was typed. */
const FORMERLY = (table: string) =>
  `(SELECT 'formerly ' || string_agg(former.name, ', ' ORDER BY former.valid_until DESC) FROM former_name former
     WHERE former.thing_id = ${table}.id AND former.valid_until <= $3 AND former.name ILIKE $1)`;

/**
 * One statement a kind; a theme is also found by the short name that its address bears (“ASB”). `$1` is what was typed, as a pattern for names; `$2` as it was typed, for texts; `$3` the day; `$4` whether the viewer reads
 * what leads kept to members of the group. Each names every parameter, for PostgreSQL wants to know the type of each.
 */
export const STATEMENTS: Record<SearchKind, string> = {
  [SearchKind.THEME]: named(`
    SELECT theme.slug AS key, ${nameOn('theme', '$3')} AS title, concat_ws('; ', coalesce(${nameOn('priority', '$3')}, CASE theme.kind WHEN 'LOCALITY' THEN 'Locality' ELSE 'Voluntary reports' END), ${FORMERLY('theme')}) AS note, theme.position AS place
      FROM theme
      LEFT JOIN theme_place place ON place.theme_id = theme.id AND ${inForce('place', '$3')}
      LEFT JOIN priority ON priority.id = coalesce(place.priority_id, theme.priority_id)
     WHERE (${nameOn('theme', '$3')} ILIKE $1 OR replace(theme.slug, '-', ' ') ILIKE $1 OR ${nameOn('priority', '$3')} ILIKE $1 OR ${FORMERLY('theme')} IS NOT NULL) AND ${inForce('theme', '$3')}`),
  [SearchKind.BOARD]: named(`
    SELECT board.slug AS key, ${nameOn('board', '$3')} AS title, concat_ws('; ', coalesce(board.note, 'Board'), ${FORMERLY('board')}) AS note, board.name AS place
      FROM board WHERE (${nameOn('board', '$3')} ILIKE $1 OR ${FORMERLY('board')} IS NOT NULL) AND ${inForce('board', '$3')}`),
  [SearchKind.PERSON]: named(`
    SELECT person.slug AS key, person.name AS title, coalesce(string_agg(post.title || coalesce(', ' || organisation.name, ''), '; ' ORDER BY post.title), 'Holds no post today') AS note,
           person.name AS place
      FROM person
      LEFT JOIN post_holder ON post_holder.person_id = person.id AND ${inForce('post_holder', '$3')}
      LEFT JOIN post ON post.id = post_holder.post_id
      LEFT JOIN organisation ON organisation.id = post.organisation_id
     GROUP BY person.id HAVING person.name ILIKE $1 OR bool_or(post.title ILIKE $1)`),
  [SearchKind.DISTRICT]: named(`
    SELECT district.slug AS key, district.name AS title, district.csp_name AS note, district.name AS place
      FROM district
     WHERE ${inForce('district', '$3')} AND (district.name ILIKE $1
        OR EXISTS (SELECT 1 FROM precision_area WHERE precision_area.district_id = district.id AND precision_area.name ILIKE $1))`),
  [SearchKind.ACTION]: found(`
    SELECT district.slug AS key, plan.year AS number, planned.id, action.text AS title,
           concat_ws(' … ', district.name || ', plan of ' || plan.year || ', ' || action.owner, objective.text,
             (SELECT string_agg(area.name, ', ' ORDER BY area.position) FROM plan_action_area named JOIN precision_area area ON area.id = named.precision_area_id WHERE named.plan_action_id = planned.id),
             (SELECT string_agg(note.text, ' … ' ORDER BY note.noted_on DESC) FROM plan_action_note note WHERE note.plan_action_id = planned.id)) AS text,
           plan.illustrative, action.due_on AS place
      FROM plan_action planned JOIN action ON action.id = planned.id JOIN district_plan plan ON plan.id = planned.plan_id JOIN district ON district.id = plan.district_id
      LEFT JOIN sub_group_objective objective ON objective.id = planned.objective_id`),
  [SearchKind.UPDATE]: found(`
    SELECT theme.slug AS key, NULL::int AS number, NULL::uuid AS id, ${nameOn('theme', 'meeting.held_on')} || ', ' || meeting.title AS title, said.text AS text, current.illustrative, meeting.held_on AS place
      FROM performance_update current
      JOIN update_request request ON request.id = current.request_id AND request.state = 'ACCEPTED'
      JOIN meeting ON meeting.id = request.meeting_id
      JOIN theme ON theme.id = request.theme_id
      CROSS JOIN LATERAL (SELECT concat_ws(' … ', current.nil_reason, ${textsOfUpdate()}) AS text) said`),
  [SearchKind.PACK]: found(`
    SELECT pack.id::text AS key, version.number, NULL::uuid AS id, meeting.title || ', version ' || version.number AS title,
           (SELECT string_agg(word #>> '{}', ' … ') FROM jsonb_path_query(CASE WHEN $4 THEN version.members_content ELSE version.ordinary_content END,
              '$.items[*].** ? (@.type() == "string" && @ like_regex " ")') word) AS text,
           meeting.illustrative, meeting.held_on AS place
      FROM pack_version version JOIN pack ON pack.id = version.pack_id JOIN meeting ON meeting.id = pack.meeting_id`),
};

/** Found by a part of its name. */
function named(things: string): string {
  return `
    SELECT key, NULL::int AS number, NULL::uuid AS id, title, note, false AS illustrative, count(*) OVER ()::int AS count
      FROM (${things}) things WHERE $2::text IS NOT NULL AND $4::boolean IS NOT NULL
     ORDER BY place, title LIMIT ${MOST_HITS}`;
}

/** Found by the words of its text, the newest first; the note is the passage in which they stand. */
function found(texts: string): string {
  return `
    SELECT key, number, id, title, '… ' || ts_headline('english', text, asked, 'StartSel="", StopSel="", MaxFragments=1, MaxWords=28, MinWords=12') || ' …' AS note,
           illustrative, count(*) OVER ()::int AS count
      FROM (${texts}) texts, websearch_to_tsquery('english', $2) asked
     WHERE to_tsvector('english', title || ' ' || coalesce(text, '')) @@ asked AND $1::text IS NOT NULL AND $3::date IS NOT NULL AND $4::boolean IS NOT NULL
     ORDER BY place DESC, title LIMIT ${MOST_HITS}`;
}

/** Every text of an update, each left out where its section is kept to members and the viewer is none. */
function textsOfUpdate(): string {
  const sectionOf = new Map(Object.entries(SECTION_FIELDS).flatMap(([section, fields]) => fields.map(field => [field, section as UpdateSection] as const)));
  return [...sectionOf].flatMap(([field, section]) => {
    const text = TEXTS[field];
    return text ? [MAY_BE_MEMBERS_ONLY.includes(section) ? unlessKept(section, text) : text] : [];
  }).join(', ');
}

function unlessKept(section: UpdateSection, text: string): string {
  const ticks = MAY_BE_MEMBERS_ONLY.filter(tick => keptSections([tick]).includes(section)).map(tick => `'${tick}'`).join(', ');
  return `CASE WHEN $4 OR NOT EXISTS (SELECT 1 FROM update_section_save save
                                       WHERE save.update_id = current.id AND save.section IN (${ticks}) AND save.members_only) THEN ${text} END`;
}
