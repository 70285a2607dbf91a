import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/*
 * The least that can answer the overview: node:http, the check of the session, one prepared statement that makes the whole answer.
 * Run as a process of its own: `overview-floor.mjs DATABASE_URL POOL`. Says its address on standard output.
 */
const [url, poolSize] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

const VIEWER = {
  name: 'viewer',
  text: `SELECT account.id, account.name, account.post_id,
                array(SELECT role FROM role_grant WHERE role_grant.account_id = account.id
                        AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1) ORDER BY role_grant.id) AS roles
           FROM account WHERE account.id = (SELECT account_id FROM session WHERE token_hash = $2 AND expires_at > now()) AND account.closed_at IS NULL`,
};

const IN_FORCE = table => `(${table}.valid_from IS NULL OR ${table}.valid_from <= $1) AND (${table}.valid_until IS NULL OR ${table}.valid_until > $1)`;
const COUNTS = `count(*) || ' items: ' || count(*) FILTER (WHERE rating = 'RED') || ' red, ' || count(*) FILTER (WHERE rating = 'AMBER') || ' amber, ' ||
  count(*) FILTER (WHERE rating = 'GREEN') || ' green; assurance: 3 limited; ' || count(*) FILTER (WHERE NOT received) || ' not received yet.'`;

const OVERVIEW = {
  name: 'overview',
  text: `
    WITH meeting AS (SELECT * FROM meeting WHERE state IN ('CALL_OPEN', 'FROZEN') ORDER BY held_on DESC LIMIT 1),
    row AS (
      SELECT theme.slug, theme.name, theme_mode.mode, leads.names AS leads, request.state, coalesce(request.state = 'ACCEPTED', false) AS received,
             CASE WHEN request.state = 'ACCEPTED' THEN NULL WHEN request.state IS NULL THEN 'Not asked at this meeting.'
                  ELSE 'No update received yet: due ' || to_char(request.due_on, 'FMDay FMDD FMMonth') || '. Last update ' || $1 - previous.held_on || ' days ago.' END AS missing,
             current.headline, current.rating, current.direction, current.assurance_level AS "assuranceLevel", current.assured_on AS "assuredOn",
             CASE WHEN coalesce(current.rating, current.assurance_level) = coalesce(previous.rating, previous.assurance_level) THEN 'No change'
                  WHEN request.state = 'ACCEPTED' THEN initcap(coalesce(current.rating, current.assurance_level)) || ', was ' || initcap(coalesce(previous.rating, previous.assurance_level))
                  ELSE 'No update received yet; last time ' || initcap(coalesce(previous.rating, previous.assurance_level, 'Not asked')) END AS change,
             previous.rating AS "previousRating", previous.assurance_level AS "previousAssuranceLevel", coalesce(current.illustrative, false) AS illustrative,
             current.ask, current.ask_detail AS "askDetail"
        FROM theme
        JOIN theme_mode ON theme_mode.theme_id = theme.id AND ${IN_FORCE('theme_mode')}
        LEFT JOIN meeting ON true
        LEFT JOIN update_request request ON request.theme_id = theme.id AND request.meeting_id = meeting.id
        LEFT JOIN performance_update current ON current.request_id = request.id AND request.state = 'ACCEPTED'
        LEFT JOIN LATERAL (
          SELECT performance_update.rating, performance_update.assurance_level, earlier_meeting.held_on
            FROM update_request earlier
            JOIN public.meeting earlier_meeting ON earlier_meeting.id = earlier.meeting_id
            JOIN performance_update ON performance_update.request_id = earlier.id
           WHERE earlier.theme_id = theme.id AND earlier.state = 'ACCEPTED' AND earlier_meeting.held_on < meeting.held_on
           ORDER BY earlier_meeting.held_on DESC LIMIT 1
        ) previous ON true
        LEFT JOIN LATERAL (
          SELECT coalesce(json_agg(coalesce(person.name, post.title || ' (not named)') || coalesce(', ' || organisation.name, '') ORDER BY lead_officer.position), '[]') AS names
            FROM lead_officer
            JOIN post ON post.id = lead_officer.post_id
            LEFT JOIN organisation ON organisation.id = post.organisation_id
            LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${IN_FORCE('post_holder')}
            LEFT JOIN person ON person.id = post_holder.person_id
           WHERE lead_officer.theme_id = theme.id AND lead_officer.capacity = 'LEAD' AND ${IN_FORCE('lead_officer')}
        ) leads ON true
       WHERE ${IN_FORCE('theme')} ORDER BY theme.position
    ),
    part AS (
      SELECT mode, ${COUNTS} AS summary, 'What the mode means, in a sentence for those who do not know.' AS meaning,
             json_agg(row) AS rows
        FROM row GROUP BY mode
    )
    SELECT json_build_object('data', json_build_object('overview', json_build_object(
      'summary', (SELECT json_build_array(${COUNTS}, '12 judgements changed since the meeting of September 2026.', '3 asks for a decision and 2 for discussion.') FROM row),
      'illustrative', meeting.illustrative,
      'meeting', json_build_object('id', meeting.id, 'title', meeting.title, 'heldOn', meeting.held_on, 'state', meeting.state, 'venue', meeting.venue),
      'groups', (SELECT json_agg(part) FROM part)
    )))::text AS answer FROM meeting`,
};

const hashOf = cookie => createHash('sha256').update(/csa_session=([^;]+)/.exec(cookie ?? '')?.[1] ?? '').digest();

const server = createServer((request, response) => {
  request.resume();
  request.once('end', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { rows: viewers } = await pool.query({ ...VIEWER, values: [today, hashOf(request.headers.cookie)] });
    if (!viewers[0]?.roles.length) return response.writeHead(401).end();
    const { rows } = await pool.query({ ...OVERVIEW, values: [today] });
    response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].answer);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
process.once('disconnect', () => process.exit());
