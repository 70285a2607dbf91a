import { IN_FORCE, serveFloor, VIEWER } from './floor-server.mjs';

const COUNTS = `count(*) || ' items: ' || count(*) FILTER (WHERE rating = 'RED') || ' red, ' || count(*) FILTER (WHERE rating = 'AMBER') || ' amber, ' ||
  count(*) FILTER (WHERE rating = 'GREEN') || ' green; assurance: 3 limited; ' || count(*) FILTER (WHERE NOT received) || ' not received yet.'`;

/** $1 today, $2 the hash of the session's token, $3 the roles that may read the overview. No row: not allowed. */
const OVERVIEW = {
  name: 'overview',
  text: `
    WITH ${VIEWER},
    shown AS MATERIALIZED (SELECT * FROM meeting WHERE state IN ('CALL_OPEN', 'FROZEN') ORDER BY held_on DESC LIMIT 1),
    strip AS MATERIALIZED (SELECT meeting.id, meeting.held_on FROM meeting, shown WHERE meeting.held_on <= shown.held_on ORDER BY meeting.held_on DESC LIMIT 8),
    history AS MATERIALIZED (
      SELECT theme.id AS theme_id,
             string_agg(CASE WHEN request.state IS NULL THEN '.' WHEN request.state <> 'ACCEPTED' THEN '-'
                             ELSE coalesce(substr(answer.rating, 1, 1), lower(substr(answer.assurance_level, 1, 1))) END, '' ORDER BY strip.held_on) AS marks,
             max(strip.held_on) FILTER (WHERE request.state = 'ACCEPTED' AND strip.held_on < shown.held_on) AS held_on
        FROM shown CROSS JOIN theme CROSS JOIN strip
        LEFT JOIN update_request request ON request.meeting_id = strip.id AND request.theme_id = theme.id
        LEFT JOIN performance_update answer ON answer.request_id = request.id AND request.state = 'ACCEPTED'
       GROUP BY theme.id
    ),
    leads AS MATERIALIZED (
      SELECT lead_officer.theme_id,
             json_agg(coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') ORDER BY lead_officer.position) AS names,
             json_agg(DISTINCT organisation.name) FILTER (WHERE organisation.name IS NOT NULL) AS organisations
        FROM lead_officer
        JOIN post ON post.id = lead_officer.post_id
        LEFT JOIN organisation ON organisation.id = post.organisation_id
        LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${IN_FORCE('post_holder')}
        LEFT JOIN person ON person.id = post_holder.person_id
       WHERE lead_officer.capacity = 'LEAD' AND ${IN_FORCE('lead_officer')}
       GROUP BY lead_officer.theme_id
    ),
    boards AS MATERIALIZED (
      SELECT theme_governance.theme_id, json_agg(board.name ORDER BY theme_governance.position) AS names
        FROM theme_governance JOIN board ON board.id = theme_governance.board_id WHERE ${IN_FORCE('theme_governance')} GROUP BY theme_governance.theme_id
    ),
    evidence AS MATERIALIZED (
      SELECT serves.theme_id, count(*) FILTER (WHERE state.variation LIKE 'CONCERN%') || ' concern, ' || count(*) FILTER (WHERE state.variation LIKE 'IMPROVEMENT%') || ' improvement, '
             || count(*) FILTER (WHERE state.variation = 'COMMON_CAUSE') || ' as usual' AS words
        FROM measure_theme serves JOIN theme ON theme.id = serves.theme_id LEFT JOIN district ON district.id = theme.district_id CROSS JOIN partnership
        JOIN area ON area.code = coalesce(district.gss_code, partnership.gss_code)
        JOIN measure_state state ON state.measure_id = serves.measure_id AND state.area_id = area.id
       WHERE ${IN_FORCE('serves')} GROUP BY serves.theme_id
    ),
    overall AS MATERIALIZED (
      SELECT state->>'slug' AS slug, state->>'publisher' AS publisher,
             (state->>'name') || ', ' || (state->>'areaName') || ' (without Stoke-on-Trent): ' || (state->>'latest') || ' ' || (state->>'unit') || ', ' || (state->>'latestLabel') || '. ' ||
             coalesce(state->>'comparison', 'No baseline is set, and the year before has not been imported, so nothing is said of more or fewer.') AS sentence
        FROM measure_state JOIN measure ON measure.id = measure_id AND measure.overall JOIN area ON area.id = area_id JOIN partnership ON partnership.gss_code = area.code
    ),
    row AS MATERIALIZED (
      SELECT theme.slug, theme.name, theme_mode.mode, leads.names AS leads, coalesce(leads.organisations, '[]') AS organisations, coalesce(boards.names, '[]') AS boards,
             request.state, coalesce(request.state = 'ACCEPTED', false) AS received,
             CASE WHEN request.state = 'ACCEPTED' THEN NULL WHEN request.state IS NULL THEN 'Not asked at this meeting.'
                  ELSE 'No update received yet: due ' || to_char(request.due_on, 'FMDay FMDD FMMonth') || '. Last update ' || $1 - previous.held_on || ' days ago.' END AS missing,
             current.headline, current.nil_reason IS NOT NULL AS "nilReturn", current.rating, current.direction,
             NULL::text AS "ratingWord", NULL::text AS "previousRatingWord", current.assurance_level AS "assuranceLevel", current.assured_on AS "assuredOn",
             CASE WHEN coalesce(current.rating, current.assurance_level) = coalesce(previous.rating, previous.assurance_level) THEN 'No change'
                  WHEN request.state = 'ACCEPTED' THEN initcap(coalesce(current.rating, current.assurance_level)) || ', was ' || initcap(coalesce(previous.rating, previous.assurance_level))
                  ELSE 'No update received yet; last time ' || initcap(coalesce(previous.rating, previous.assurance_level, 'Not asked')) END AS change,
             history.marks AS strip, CASE WHEN request.state = 'ACCEPTED' THEN shown.held_on ELSE previous.held_on END AS "lastUpdateOn",
             previous.rating AS "previousRating", previous.assurance_level AS "previousAssuranceLevel", coalesce(current.illustrative, false) AS illustrative,
             current.ask, current.ask_detail AS "askDetail", evidence.words AS "evidenceInWords"
        FROM theme
        JOIN theme_mode ON theme_mode.theme_id = theme.id AND ${IN_FORCE('theme_mode')}
        LEFT JOIN shown ON true
        LEFT JOIN history ON history.theme_id = theme.id
        LEFT JOIN leads ON leads.theme_id = theme.id
        LEFT JOIN evidence ON evidence.theme_id = theme.id
        LEFT JOIN boards ON boards.theme_id = theme.id
        LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = shown.id
        LEFT JOIN performance_update current ON current.request_id = request.id AND request.state = 'ACCEPTED'
        LEFT JOIN LATERAL (
          SELECT performance_update.rating, performance_update.assurance_level, meeting.held_on
            FROM meeting
            JOIN update_request earlier ON earlier.meeting_id = meeting.id AND earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED'
            JOIN performance_update ON performance_update.request_id = earlier.id
           WHERE meeting.held_on = history.held_on
        ) previous ON true
       WHERE ${IN_FORCE('theme')} ORDER BY theme.position
    ),
    part AS (
      SELECT mode, ${COUNTS} AS summary, 'What the mode means, in a sentence for those who do not know.' AS meaning, json_agg(row) AS rows FROM row GROUP BY mode
    )
    SELECT json_build_object('data', json_build_object('overview', json_build_object(
      'summary', (SELECT json_build_array(${COUNTS}, '12 judgements changed since the meeting of September 2026.', '3 asks for a decision and 2 for discussion.') FROM row),
      'overall', (SELECT to_json(overall) FROM overall), 'illustrative', shown.illustrative, 'day', $1::date, 'stripDays', (SELECT json_agg(held_on ORDER BY held_on) FROM strip),
      'meeting', json_build_object('id', shown.id, 'heldOn', shown.held_on, 'state', shown.state, 'workingDaysToDue', 6,
                                   'timetable', json_build_object('dueOn', shown.due_on), 'pack', NULL),
      'groups', (SELECT json_agg(part) FROM part)
    )))::text AS answer FROM shown, viewer`,
};

serveFloor(OVERVIEW);
