import pg from 'pg';
import { MEMORY } from '../../infra/start/server.mjs';
import { startBuiltServer } from '../support/built-server.mjs';
import { cookieOf, plantAccount, plantSession } from '../support/planting.mjs';
import { createDatabase, productUrl, superuserUrl } from '../support/test-postgres.mjs';
import { pageQuery } from './page-query.mjs';

/** Connections to the database, of ours and of the floor. */
export const POOL = '10';
const MEMBERS = 10;

/**
 * The product on a database of its own, and the sessions of the members who read.
 * @param {(db: pg.Client, url: string) => Promise<unknown>} plant fills the database, which holds the register
 * @param {(() => Promise<void>)[]} stops takes its end
 */
export async function productWith(plant, stops) {
  const database = await createDatabase();
  const db = new pg.Client(superuserUrl(database));
  await db.connect();
  await plant(db, productUrl(database));
  const cookies = [];
  for (let member = 1; member <= MEMBERS; member += 1) {
    const { id } = await plantAccount(db, { name: `Member ${member}`, role: 'MEMBER' });
    cookies.push(cookieOf(await plantSession(db, id)));
  }
  await db.end();
  const product = await startBuiltServer({ DATABASE_URL: productUrl(database), DATABASE_POOL: POOL }, MEMORY);
  stops.unshift(product.stop);
  return { database, cookies, url: `${product.url}/graphql`, pid: product.pid };
}

/**
 * What a page asks, in turn where it asks more than one question: `again`, to the letter the same each time, and `afresh`, which nobody has asked before, so
 * that nothing is kept for it. The server does not look at the number.
 * @param {Record<string, object>} asked variables by the name of the operation
 */
export function questionsOf(asked) {
  const questions = Object.entries(asked).map(([name, variables]) => ({ query: pageQuery(name), variables }));
  const same = questions.map(question => JSON.stringify(question));
  let turn = 0;
  return {
    again: () => same[(turn += 1) % same.length],
    afresh: () => {
      const { query, variables } = questions[(turn += 1) % questions.length];
      return JSON.stringify({ query, variables: { ...variables, asked: turn } });
    },
  };
}

/** @param {import('./load.mjs').Target} target */
export const askedOnce = ({ url, body, cookies }) => ({ url, body: body(), cookie: cookies[0] });
