import { inForce } from '../../governance/effective-dates.js';
import { decilesOf } from '../../localities/deprivation/deprivation.loaders.js';
import { precisionAreaCodeOf } from '../../localities/precision-area.entity.js';
import type { Prepared } from '../../platform/database/prepared.js';
import { acceptedReports, reportsOnRequests } from '../../updates/areas/areas.queries.js';
import { acceptedOn, statusWords } from '../../updates/update.loaders.js';

const rows = (statement: string) => `(SELECT coalesce(json_agg(row), '[]') FROM (${statement}) row)`;

/**
 * $1 the district's name in web addresses, $2 the day that is asked about, $3 today.
 * What the page of a district shows, table by table: rows as their entities have them, or as the statements of their loaders have them.
 */
export const DISTRICT_PAGE: Prepared = {
  name: 'district-page',
  text: `
  WITH own AS MATERIALIZED (
    SELECT * FROM district WHERE slug = $1
  ), held AS MATERIALIZED (
    SELECT post.* FROM own JOIN post ON post.id IN (own.csp_chair_id, own.csp_lead_id)
  ), holder AS MATERIALIZED (
    SELECT * FROM post_holder WHERE post_id IN (SELECT id FROM held) ORDER BY valid_from DESC NULLS LAST
  ), reported AS MATERIALIZED (
    SELECT theme.* FROM own JOIN theme ON theme.district_id = own.id AND ${inForce('theme', '$2')}
  ), current AS MATERIALIZED (
    SELECT DISTINCT ON (theme_id) * FROM (${acceptedOn('$2')}) accepted WHERE theme_id IN (SELECT id FROM reported) ORDER BY theme_id, held_on DESC
  ), told AS MATERIALIZED (
    SELECT * FROM step_outcome WHERE update_id IN (SELECT update_id FROM current)
  ), place AS MATERIALIZED (
    SELECT area.* FROM own JOIN precision_area area ON area.district_id = own.id AND ${inForce('area', '$2')} ORDER BY area.position
  ), mapped AS MATERIALIZED (
    SELECT * FROM area WHERE code IN (SELECT gss_code FROM own UNION SELECT ${precisionAreaCodeOf('slug')} FROM place)
  )
  SELECT json_build_object(
    'district', (SELECT to_json(own) FROM own),
    'posts', ${rows('SELECT * FROM held')},
    'holders', ${rows('SELECT * FROM holder')},
    'people', ${rows('SELECT * FROM person WHERE id IN (SELECT person_id FROM holder)')},
    'organisations', ${rows(`SELECT * FROM organisation WHERE ${inForce('organisation', '$2')} OR id IN (SELECT organisation_id FROM held) ORDER BY name`)},
    'themes', ${rows('SELECT * FROM reported')},
    'names', ${rows('SELECT * FROM former_name WHERE thing_id IN (SELECT id FROM reported)')},
    'current', ${rows('SELECT theme_id, update_id FROM current')},
    'updates', ${rows('SELECT * FROM performance_update WHERE id IN (SELECT update_id FROM current)')},
    'requests', ${rows('SELECT * FROM update_request WHERE id IN (SELECT request_id FROM current)')},
    'meetings', ${rows('SELECT * FROM meeting WHERE id IN (SELECT meeting_id FROM current)')},
    'words', ${rows(statusWords('IN (SELECT update_id FROM current)'))},
    'told', ${rows('SELECT * FROM told')},
    'actions', ${rows(`SELECT * FROM action WHERE (born_of = 'NEXT_STEP' AND born_of_id IN (SELECT update_id FROM current)) OR id IN (SELECT action_id FROM told) ORDER BY position`)},
    'evidence', ${rows('SELECT * FROM evidence_link WHERE update_id IN (SELECT update_id FROM current) ORDER BY position')},
    'reports', ${rows(reportsOnRequests('IN (SELECT request_id FROM current)'))},
    'places', ${rows('SELECT * FROM place')},
    'lastReports', ${rows(acceptedReports('IN (SELECT id FROM place)', '$2'))},
    'extents', ${rows('SELECT * FROM precision_area_extent WHERE precision_area_id IN (SELECT id FROM place) AND withdrawn_at IS NULL ORDER BY valid_from DESC')},
    'areas', ${rows('SELECT * FROM mapped')},
    'deciles', ${rows(decilesOf('IN (SELECT mapped.id FROM mapped JOIN own ON own.gss_code = mapped.code)', '$3'))},
    'plans', ${rows('SELECT plan.* FROM own JOIN district_plan plan ON plan.district_id = own.id ORDER BY year DESC')},
    'openIssues', (SELECT count(*) FROM own JOIN hub_issue issue ON issue.district_id = own.id AND issue.closed_on IS NULL),
    'figuresChanges', (SELECT last_value::text FROM figures_changed)
  ) AS page`,
};
