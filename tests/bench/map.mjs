import pg from 'pg';
import { MEMORY } from '../../infra/start/server.mjs';
import { startBuiltServer } from '../support/built-server.mjs';
import { plantCounty } from '../support/county.mjs';
import { cookieOf, plantAccount, plantSession } from '../support/planting.mjs';
import { createDatabase, productUrl, startTestPostgres, superuserUrl } from '../support/test-postgres.mjs';
import { memoryOf, startFloor } from './floors.mjs';
import { ask, requestsPerSecond } from './load.mjs';
import { pageQuery } from './page-query.mjs';
import { compare, compareSizes, measureInTurn, rounded } from './side-by-side.mjs';

const POOL = '10';
const MEMBERS = 10;
const REQUESTS = 1000;
/** The process may hold so much more after a thousand maps. */
const MOST_MEGABYTES = 50;

const QUERY = pageQuery('MeasureMap');
const VARIABLES = { slug: 'shoplifting', level: 'LSOA', start: '2025-01-01', end: '2026-01-01' };
const AGAIN = JSON.stringify({ query: QUERY, variables: VARIABLES });
let asked = 0;
/** A question that nobody has asked before: there is nothing kept for it. The server does not look at the number. */
const afresh = () => JSON.stringify({ query: QUERY, variables: { ...VARIABLES, asked: (asked += 1) } });

/**
 * The map of a county's 534 small areas over a year, as its page asks for it, against one statement that could answer it on the same database: when
 * nothing is kept, when nothing has changed since, and how much memory a thousand of them leave behind.
 * @param {{ full: boolean }} options
 */
export async function map({ full }) {
  const postgres = await startTestPostgres();
  const stops = [postgres.stop];
  try {
    const product = await productWithCounty(stops);
    const floor = { url: await startFloor('map', productUrl(product.database), POOL, stops), body: () => AGAIN, cookies: product.cookies };
    const fresh = { ...product, body: afresh };
    compareSizes('map', await ask(askedOnce(fresh)), await ask(askedOnce(floor)));
    const measured = await measureInTurn({ fresh, kept: { ...product, body: () => AGAIN }, floor }, { rounds: full ? 11 : 5, seconds: 2, warm: 150 });
    const before = memoryOf(product.pid);
    await requestsPerSecond(fresh, { connections: MEMBERS, seconds: 0, atLeast: REQUESTS });
    const megabytes = rounded(memoryOf(product.pid) - before);
    return [
      { bench: 'map', ...compare(measured, 'fresh', 'floor'), target: 0.35 },
      { bench: 'map-kept', ...compare(measured, 'kept', 'floor'), target: 3 },
      { bench: 'map-memory', ratio: rounded(megabytes / MOST_MEGABYTES), ours: megabytes, floor: null, target: 1, atMost: true },
    ];
  } finally {
    for (const stop of stops) await stop();
  }
}

/** @param {import('./load.mjs').Target} target */
const askedOnce = ({ url, body, cookies }) => ({ url, body: body(), cookie: cookies[0] });

async function productWithCounty(stops) {
  const database = await createDatabase();
  const db = new pg.Client(superuserUrl(database));
  await db.connect();
  await plantCounty(db, { months: 24 });
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
