import { nameOn } from '../../governance/changes/name-of-day.js';
import { inForce } from '../../governance/effective-dates.js';
import { mayBeSaidOn } from '../../measures/states/standing.js';
import { countsInMeeting } from '../../meetings/update-request.policy.js';
import type { Prepared } from '../../platform/database/prepared.js';

const IN_FORCE = (table: string) => inForce(table, 'frame.day');

/** Until a meeting was held, what was frozen for it comes before the call of the next one; then the running cycle, then the last one held. */
const TODAYS_ORDER = `
  CASE WHEN $2::date IS NOT NULL THEN 0 WHEN state = 'FROZEN' AND held_on >= $3 THEN 0 WHEN state = 'CONCLUDED' THEN 2 ELSE 1 END,
  CASE WHEN $2::date IS NULL AND state = 'FROZEN' AND held_on >= $3 THEN held_on - $3 ELSE $3 - held_on END`;

/** The word a rating was given in, looked up only where it may not be the one that the product came with. */
const WORD = (update: string) =>
  `CASE WHEN ${update}.scheme_version > 1 THEN (SELECT word FROM status_word WHERE version = ${update}.scheme_version AND rating = ${update}.rating) END`;

/** One character a meeting: see STRIP_MARKS. Only a call that is open can still be answered. */
const MARK = `
  CASE WHEN request.state IS NULL THEN '.'
       WHEN request.state = 'ACCEPTED' AND answer.nil_reason IS NOT NULL THEN 'N'
       WHEN request.state = 'ACCEPTED' THEN
         CASE coalesce(answer.rating, answer.assurance_level) WHEN 'RED' THEN 'R' WHEN 'AMBER' THEN 'A' WHEN 'GREEN' THEN 'G' WHEN 'BLUE' THEN 'C'
              WHEN 'SUBSTANTIAL' THEN 's' WHEN 'REASONABLE' THEN 'r' WHEN 'LIMITED' THEN 'l' WHEN 'NONE' THEN 'n' ELSE 'U' END
       WHEN request.state = 'NOT_RESUBMITTED' THEN 'b'
       WHEN request.state = 'NOT_RECEIVED' OR strip.state <> 'CALL_OPEN' THEN '-' ELSE '?' END`;

/** What was said of a theme at this meeting. */
const SAID = `
  'slug', theme.slug, 'name', ${nameOn('theme', 'frame.day')}, 'kind', theme.kind,
  'mode', coalesce(CASE request.form WHEN 'ASSURANCE' THEN 'ASSURED' ELSE request.form END, theme_mode.mode),
  'state', request.state, 'dueOn', request.due_on,
  'rating', current.rating, 'ratingWord', ${WORD('current')}, 'headline', coalesce('Nil return: ' || current.nil_reason, current.headline), 'nilReturn', current.nil_reason IS NOT NULL,
  'assuranceLevel', current.assurance_level`;

/** What stands beside it on the overview, and the judgement before: more than half of the work. */
const BACKGROUND = `
  'previousRating', previous.rating, 'previousRatingWord', ${WORD('previous')}, 'previousAssuranceLevel', previous.assurance_level, 'lastHeldOn', previous.held_on,
  'ask', current.ask, 'leads', coalesce(leads.names, '[]'), 'organisations', coalesce(leads.organisations, '[]'), 'boards', coalesce(boards.names, '[]'),
  'direction', current.direction, 'conflict', current.conflict ->> 'sentence', 'conflictReason', CASE WHEN current.conflict IS NOT NULL THEN current.conflict_reason END,
  'askDetail', current.ask_detail, 'assuredOn', current.assured_on, 'illustrative', coalesce(current.illustrative, false),
  'strip', coalesce(history.marks, ''), 'evidence', evidence.marks`;

/** Which meeting is read, and on which day its names, leads and boards stand. $1 a meeting or null, $2 a day to read as on or null, $3 today. */
const FRAME = `
  WITH shown AS MATERIALIZED (
    SELECT * FROM meeting
     WHERE CASE WHEN $1::uuid IS NOT NULL THEN id = $1
                WHEN $2::date IS NOT NULL THEN state IN ('FROZEN', 'CONCLUDED') AND held_on <= $2
                ELSE state NOT IN ('PLANNED', 'CANCELLED') END
     ORDER BY ${TODAYS_ORDER} LIMIT 1
  ), frame AS MATERIALIZED (
    SELECT coalesce($2::date, CASE WHEN shown.state = 'CONCLUDED' THEN shown.held_on END, $3::date) AS day,
           shown.id, shown.held_on, coalesce(shown.illustrative, false) AS illustrative
      FROM (SELECT) AS always LEFT JOIN shown ON true
  )`;

/** The themes that the meeting asked, and the others in force on the day. */
const THEMES = `FROM frame CROSS JOIN theme
      JOIN agreement ON agreement.id = theme.agreement_id
      LEFT JOIN theme_mode ON theme_mode.theme_id = theme.id AND ${IN_FORCE('theme_mode')}
      LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = frame.id AND ${countsInMeeting('request')}
      LEFT JOIN performance_update current ON current.request_id = request.id AND request.state = 'ACCEPTED'`;

const ASKED_OR_IN_FORCE = `(request.id IS NOT NULL OR (theme_mode.id IS NOT NULL AND ${IN_FORCE('theme')} AND ${IN_FORCE('agreement')}))`;

/** The meeting before this one that a judgement of the theme was last given at, however long ago. */
const LAST_HELD_ON = `(SELECT max(older_meeting.held_on) FROM update_request older JOIN meeting older_meeting ON older_meeting.id = older.meeting_id
             JOIN performance_update old ON old.request_id = older.id AND old.nil_reason IS NULL
            WHERE older.theme_id = theme.id AND older.state = 'ACCEPTED' AND older_meeting.held_on < coalesce(frame.held_on, 'infinity'))`;

/** What was said of each theme and nothing beside, for who reads it among other things; how old the last update is, where none was received. */
export const OVERVIEW_SAID: Prepared = {
  name: 'overview-said',
  text: `
  ${FRAME}
  SELECT json_build_object(
    'found', (SELECT id IS NOT NULL FROM frame),
    'day', (SELECT day FROM frame),
    'items', (SELECT coalesce(json_agg(json_build_object(${SAID}, 'lastHeldOn', CASE WHEN request.state IS DISTINCT FROM 'ACCEPTED' THEN ${LAST_HELD_ON} END) ORDER BY theme.position), '[]')
      ${THEMES}
     WHERE ${ASKED_OR_IN_FORCE})
  ) AS overview`,
};

/**
 * $1 to $3 as above, $4 how many meetings a strip has.
 * An illustrative meeting names posts only: what is invented, a missing update too, is never told of a person.
 * The last accepted update is nearly always within the strip; only where it is not are older meetings looked through.
 */
export const OVERVIEW: Prepared = {
  name: 'overview',
  text: `
  ${FRAME}, strip AS MATERIALIZED (
    SELECT meeting.id, meeting.held_on, meeting.state FROM meeting, frame
     WHERE meeting.held_on <= frame.held_on AND (meeting.state NOT IN ('PLANNED', 'CANCELLED') OR meeting.id = frame.id)
     ORDER BY meeting.held_on DESC LIMIT $4
  ), history AS MATERIALIZED (
    SELECT theme.id AS theme_id, string_agg(${MARK}, '' ORDER BY strip.held_on) AS marks,
           max(strip.held_on) FILTER (WHERE request.state = 'ACCEPTED' AND answer.nil_reason IS NULL AND strip.held_on < frame.held_on) AS last_held_on
      FROM frame CROSS JOIN theme CROSS JOIN strip
      LEFT JOIN update_request request ON request.meeting_id = strip.id AND request.theme_id = theme.id AND ${countsInMeeting('request')}
      LEFT JOIN performance_update answer ON answer.request_id = request.id AND request.state = 'ACCEPTED'
     GROUP BY theme.id
  ), leads AS MATERIALIZED (
    SELECT lead_officer.theme_id,
           json_agg(CASE WHEN frame.illustrative THEN post.title
                         ELSE coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') END
                    ORDER BY lead_officer.position) AS names,
           json_agg(DISTINCT organisation.name) FILTER (WHERE organisation.name IS NOT NULL) AS organisations
      FROM frame CROSS JOIN lead_officer
      JOIN post ON post.id = lead_officer.post_id
      LEFT JOIN organisation ON organisation.id = post.organisation_id
      LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${IN_FORCE('post_holder')}
      LEFT JOIN person ON person.id = post_holder.person_id
     WHERE lead_officer.capacity = 'LEAD' AND ${IN_FORCE('lead_officer')}
     GROUP BY lead_officer.theme_id
  ), boards AS MATERIALIZED (
    SELECT theme_governance.theme_id, json_agg(${nameOn('board', 'frame.day')} ORDER BY theme_governance.position) AS names
      FROM frame CROSS JOIN theme_governance JOIN board ON board.id = theme_governance.board_id
     WHERE ${IN_FORCE('theme_governance')}
     GROUP BY theme_governance.theme_id
  ), evidence AS MATERIALIZED (
    SELECT serves.theme_id, string_agg(CASE left(state.variation, 2) WHEN 'CO' THEN CASE WHEN state.variation = 'COMMON_CAUSE' THEN '~' ELSE 'C' END WHEN 'IM' THEN 'I' WHEN 'NE' THEN 'N' ELSE '?' END, '') AS marks
      FROM frame CROSS JOIN measure_theme serves
      JOIN theme ON theme.id = serves.theme_id
      LEFT JOIN district ON district.id = theme.district_id
      CROSS JOIN partnership
      JOIN area ON area.code = coalesce(district.gss_code, partnership.gss_code)
      JOIN measure ON measure.id = serves.measure_id AND ${mayBeSaidOn('$3')}
      JOIN measure_state state ON state.measure_id = measure.id AND state.area_id = area.id
     WHERE frame.day = $3 AND ${IN_FORCE('serves')}
     GROUP BY serves.theme_id
  ), item AS MATERIALIZED (
    SELECT json_build_object(${SAID}, ${BACKGROUND}) AS json, theme.position
      ${THEMES}
      LEFT JOIN history ON history.theme_id = theme.id
      LEFT JOIN evidence ON evidence.theme_id = theme.id
      LEFT JOIN leads ON leads.theme_id = theme.id
      LEFT JOIN boards ON boards.theme_id = theme.id
      LEFT JOIN LATERAL (
        SELECT answer.rating, answer.scheme_version, answer.assurance_level, meeting.held_on
          FROM meeting
          JOIN update_request earlier ON earlier.meeting_id = meeting.id AND earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED'
          JOIN performance_update answer ON answer.request_id = earlier.id AND answer.nil_reason IS NULL
         WHERE meeting.held_on = coalesce(history.last_held_on, ${LAST_HELD_ON})
      ) previous ON true
     WHERE ${ASKED_OR_IN_FORCE}
  )
  SELECT json_build_object(
    'meeting', (SELECT to_json(shown) FROM shown),
    'previousMeeting', (SELECT to_json(meeting) FROM meeting, frame
                         WHERE meeting.held_on < frame.held_on AND meeting.state IN ('FROZEN', 'CONCLUDED') ORDER BY meeting.held_on DESC LIMIT 1),
    'day', (SELECT day FROM frame),
    'overall', (SELECT state FROM measure_state JOIN measure ON measure.id = measure_id AND measure.overall JOIN area ON area.id = area_id
                  JOIN partnership ON partnership.gss_code = area.code CROSS JOIN frame
                 WHERE frame.day = $3 AND ${mayBeSaidOn('$3')}),
    'stripDays', (SELECT coalesce(json_agg(held_on ORDER BY held_on), '[]') FROM strip),
    'items', (SELECT coalesce(json_agg(json ORDER BY position), '[]') FROM item)
  ) AS overview`,
};
