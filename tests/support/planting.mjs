import { createHash, randomBytes } from 'node:crypto';

/**
 * Somebody who can sign in. There is no sign-in without trial mode yet, so the tests plant accounts and sessions;
 * everything else they make through the front door.
 * @typedef {object} Account
 * @property {string} id
 * @property {string} name
 * @property {string | null} postId The post that it stands for, as the accounts of a trial do.
 */

/**
 * @param {import('pg').Client} db
 * @param {{ name: string, role: string, postId?: string | null, personId?: string | null, until?: string }} account
 * @returns {Promise<Account>}
 */
export async function plantAccount(db, { name, role, postId = null, personId = null, until }) {
  const { rows } = await db.query('INSERT INTO account (name, post_id, person_id) VALUES ($1, $2, $3) RETURNING id', [name, postId, personId]);
  const id = String(rows[0].id);
  await db.query('INSERT INTO role_grant (account_id, role, valid_until) VALUES ($1, $2, $3)', [id, role, until ?? null]);
  return { id, name, postId };
}

/**
 * Opens a session and answers its token; with a negative number of hours it is already over.
 * @param {import('pg').Client} db
 * @param {string} accountId
 * @param {number} [hours]
 */
export async function plantSession(db, accountId, hours = 1) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await db.query(`INSERT INTO session (token_hash, account_id, expires_at) VALUES ($1, $2, now() + $3 * interval '1 hour')`, [hash, accountId, hours]);
  return token;
}

/** The cookie that a browser would send for a session. @param {string} token */
export const cookieOf = token => `csa_session=${token}`;
