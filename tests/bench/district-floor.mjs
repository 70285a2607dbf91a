import { IN_FORCE, serveFloor, VIEWER } from './floor-server.mjs';

/** Who holds a post, as its card shows. */
const POST = which => `(SELECT json_build_object('id', post.id, 'slug', post.slug, 'title', post.title, 'viewerCanEdit', false,
    'organisation', (SELECT json_build_object('id', organisation.id, 'name', organisation.name) FROM organisation WHERE organisation.id = post.organisation_id),
    'holder', (SELECT json_build_object('id', holder.id, 'person', json_build_object('id', person.id, 'name', person.name)) FROM post_holder holder JOIN person ON person.id = holder.person_id
                WHERE holder.post_id = post.id AND ${IN_FORCE('holder')} LIMIT 1),
    'holders', (SELECT coalesce(json_agg(json_build_object('id', holder.id, 'from', holder.valid_from, 'until', holder.valid_until)), '[]') FROM post_holder holder WHERE holder.post_id = post.id))
    FROM post WHERE post.id = own.${which})`;

/*
 * The least that can answer the question of a district's page: one statement that checks the session, takes what is kept ready of its measures, and
 * reads its partnership, its latest accepted update, its precision areas, its work, and the countywide themes with what is missing of them.
 */
const DISTRICT = {
  name: 'district',
  text: `
    WITH ${VIEWER},
    own AS MATERIALIZED (SELECT * FROM district WHERE slug = 'stafford' AND ${IN_FORCE('district')}),
    locality AS MATERIALIZED (SELECT theme.id, theme.slug, theme.name FROM theme JOIN own ON own.id = theme.district_id WHERE ${IN_FORCE('theme')}),
    latest AS MATERIALIZED (
      SELECT said.*, request.form, request.submitted_at, meeting.id AS meeting_id, meeting.held_on FROM locality JOIN update_request request ON request.theme_id = locality.id AND request.state = 'ACCEPTED'
        JOIN performance_update said ON said.request_id = request.id JOIN meeting ON meeting.id = request.meeting_id ORDER BY meeting.held_on DESC LIMIT 1
    ),
    shown AS MATERIALIZED (SELECT * FROM meeting WHERE state IN ('CALL_OPEN', 'FROZEN') ORDER BY held_on DESC LIMIT 1),
    row AS MATERIALIZED (
      SELECT theme_mode.mode, theme.position, theme.slug, theme.name, CASE WHEN theme.district_id IS NULL THEN 'THEME' ELSE 'LOCALITY' END AS kind, request.state, coalesce(request.state = 'ACCEPTED', false) AS received,
             CASE WHEN request.state = 'ACCEPTED' THEN NULL WHEN request.state IS NULL THEN 'Not asked at this meeting.'
                  ELSE 'No update received yet: due ' || to_char(request.due_on, 'FMDay FMDD FMMonth') || '. Last update ' || $1 - previous.held_on || ' days ago.' END AS missing,
             said.rating, NULL::text AS "ratingWord", said.assurance_level AS "assuranceLevel", said.headline
        FROM theme JOIN theme_mode ON theme_mode.theme_id = theme.id AND ${IN_FORCE('theme_mode')} LEFT JOIN shown ON true
        LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = shown.id
        LEFT JOIN performance_update said ON said.request_id = request.id AND request.state = 'ACCEPTED'
        LEFT JOIN LATERAL (SELECT max(meeting.held_on) AS held_on FROM update_request earlier JOIN meeting ON meeting.id = earlier.meeting_id
                            WHERE earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED' AND meeting.held_on < shown.held_on) previous ON true
       WHERE ${IN_FORCE('theme')}
    )
    SELECT json_build_object('data', json_build_object(
      'district', json_build_object(
        'id', own.id, 'slug', own.slug, 'name', own.name, 'gssCode', own.gss_code, 'cspName', own.csp_name, 'cspChair', ${POST('csp_chair_id')}, 'cspLead', ${POST('csp_lead_id')},
        'localityTheme', (SELECT json_build_object('id', locality.id, 'slug', locality.slug, 'name', locality.name, 'currentUpdate', (SELECT json_build_object(
          'id', latest.id, 'request', json_build_object('id', latest.request_id, 'meeting', json_build_object('id', latest.meeting_id, 'heldOn', latest.held_on)),
          'form', latest.form, 'nilReason', latest.nil_reason, 'ratingReason', latest.rating_reason, 'headline', latest.headline, 'progress', latest.progress, 'concerns', latest.concerns,
          'assuranceBoard', latest.assurance_board, 'assuredOn', latest.assured_on, 'assuranceReason', latest.assurance_reason, 'keyMessages', latest.key_messages, 'escalations', latest.escalations,
          'submittedAt', latest.submitted_at, 'rating', latest.rating, 'direction', latest.direction, 'assuranceLevel', latest.assurance_level, 'illustrative', latest.illustrative,
          'ask', latest.ask, 'askDetail', latest.ask_detail, 'conflictReason', latest.conflict_reason,
          'ratingWord', (SELECT word FROM status_word WHERE version = latest.scheme_version AND status_word.rating::text = latest.rating::text LIMIT 1),
          'lastSteps', (SELECT coalesce(json_agg(step), '[]') FROM step_outcome step WHERE step.update_id = latest.id),
          'nextSteps', (SELECT coalesce(json_agg(json_build_object('id', action.id, 'text', action.text, 'owner', action.owner, 'dueOn', action.due_on, 'state', action.state)), '[]')
                          FROM action WHERE action.born_of_id = latest.id),
          'evidence', (SELECT coalesce(json_agg(json_build_object('title', link.title, 'address', link.address) ORDER BY link.position), '[]') FROM evidence_link link WHERE link.update_id = latest.id)
        ) FROM latest)) FROM locality),
        'responsibleAuthorities', (SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name) ORDER BY organisation.name)
                                      FROM organisation WHERE responsible_authority AND ${IN_FORCE('organisation')}),
        'precisionAreas', (SELECT coalesce(json_agg(json_build_object('id', place.id, 'slug', place.slug, 'name', place.name, 'priorityType', place.priority_type, 'rationale', place.rationale,
          'extent', (SELECT json_build_object('id', extent.id, 'source', extent.source) FROM precision_area_extent extent WHERE extent.precision_area_id = place.id AND extent.withdrawn_at IS NULL AND ${IN_FORCE('extent')} LIMIT 1))
          ORDER BY place.position), '[]') FROM precision_area place WHERE place.district_id = own.id AND ${IN_FORCE('place')}),
        'plan', (SELECT json_build_object('id', plan.id, 'year', plan.year) FROM district_plan plan WHERE plan.district_id = own.id ORDER BY plan.year DESC LIMIT 1),
        'hubOpenCount', (SELECT count(*) FROM hub_issue WHERE hub_issue.district_id = own.id AND closed_on IS NULL),
        'area', (SELECT json_build_object('name', area.name, 'residents', NULL, 'deprivation', NULL) FROM area WHERE area.code = own.gss_code),
        'measures', (SELECT json_agg(shown) FROM (
          SELECT standing AS state, measure->'isOverall' AS "isOverall", measure->'periodLabel' AS "periodLabel", measure->'here' AS here, measure->'against' AS against, measure->'share' AS share, measure->'sets' AS sets
            FROM ready_answer CROSS JOIN LATERAL jsonb_array_elements(answer) measure
            CROSS JOIN LATERAL (SELECT measure#>'{state,id}' AS id, measure#>'{state,slug}' AS slug, measure#>'{state,name}' AS name, measure#>'{state,areaCode}' AS "areaCode",
              measure#>'{state,areaName}' AS "areaName", measure#>'{state,variation}' AS variation, measure#>'{state,message}' AS message, measure#>'{state,illustrative}' AS illustrative) standing
           WHERE about = 'measures of ' || own.gss_code) shown),
        'countywide', json_build_object('groups', (SELECT json_agg(part) FROM (
          SELECT mode, json_agg((SELECT shown FROM (SELECT slug, received, missing, headline, name, kind, state, rating, "ratingWord", "assuranceLevel") shown) ORDER BY position) AS rows FROM row GROUP BY mode) part))
      )
    ))::text AS answer FROM viewer, own`,
};

serveFloor(DISTRICT);
