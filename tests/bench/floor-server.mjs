import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const READERS = ['ADMINISTRATOR', 'COORDINATOR', 'CHAIR', 'PORTFOLIO_HOLDER', 'MEMBER', 'LEAD_OFFICER', 'CSP_LEAD', 'ANALYST'];

export const IN_FORCE = table => `(${table}.valid_from IS NULL OR ${table}.valid_from <= $1) AND (${table}.valid_until IS NULL OR ${table}.valid_until > $1)`;

/** Whose session it is; no row where it is nobody's, or may not read. $1 today, $2 the hash of the session's token, $3 the roles that may. */
export const VIEWER = `viewer AS MATERIALIZED (
      SELECT account.id FROM session JOIN account ON account.id = session.account_id AND account.closed_at IS NULL
       WHERE token_hash = $2 AND expires_at > now()
         AND EXISTS (SELECT FROM role_grant WHERE role_grant.account_id = account.id AND role = ANY ($3) AND ${IN_FORCE('role_grant')})
    )`;

const hashOf = cookie => createHash('sha256').update(/csa_session=([^;]+)/.exec(cookie ?? '')?.[1] ?? '').digest();

/**
 * The least that can answer a question: node:http and one prepared statement that checks the session and makes the whole answer.
 * To be run as a process of its own: `…-floor.mjs DATABASE_URL POOL`. Says its port on standard output.
 * @param {{ name: string, text: string }} statement its answer is in the column `answer`
 */
export function serveFloor(statement) {
  const [url, poolSize] = process.argv.slice(2);
  const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', async () => {
      const today = new Date().toISOString().slice(0, 10);
      const { rows } = await pool.query({ ...statement, values: [today, hashOf(request.headers.cookie), READERS] });
      if (!rows[0]) return response.writeHead(401).end();
      response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].answer);
    });
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
  process.once('disconnect', () => process.exit());
}
