import pg from 'pg';
import { MEMORY } from '../../infra/start/server.mjs';
import { startBuiltServer } from '../support/built-server.mjs';
import { plantCountry, plantFigures } from '../support/figures.mjs';
import { plantHistory } from '../support/history.mjs';
import { cookieOf, plantAccount, plantSession } from '../support/planting.mjs';
import { createDatabase, productUrl, startTestPostgres, superuserUrl } from '../support/test-postgres.mjs';
import { mostMemoryOf, startFloor } from './floors.mjs';
import { ask } from './load.mjs';
import { pageQuery } from './page-query.mjs';
import { compare, compareSizes, measureInTurn, rounded } from './side-by-side.mjs';

const POOL = '10';
const MEMBERS = 10;
const FEW = 4;
const MANY = 40;
/** The Node process may hold so much. */
const MOST_MEGABYTES = 300;

const QUERY = pageQuery('Overview');
const AGAIN = JSON.stringify({ query: QUERY, variables: { meetingId: null, on: null } });
let asked = 0;
/** A question that nobody has asked before: there is nothing kept for it. The server does not look at the number. */
const afresh = () => JSON.stringify({ query: QUERY, variables: { meetingId: null, on: null, asked: (asked += 1) } });

/**
 * The page that everyone opens on the meeting day, as ten members ask for it, against the least that could answer it on the same database:
 * when nothing is kept, when nothing has changed since the last read, in how much memory, and how much slower forty meetings of history
 * are than four. Sixty measures have ten years of figures in twelve areas; `--full` also asks with those of the whole country beside.
 * @param {{ full: boolean }} options
 */
export async function overview({ full }) {
  const postgres = await startTestPostgres();
  const stops = [postgres.stop];
  const times = { rounds: full ? 15 : 7, seconds: full ? 4 : 2 };
  try {
    const many = await productWith(MANY, stops);
    const few = await productWith(FEW, stops);
    const floor = { url: await startFloor('overview', productUrl(many.database), POOL, stops), body: () => AGAIN, cookies: many.cookies };
    const fresh = { ...many, body: afresh };
    compareSizes('overview', await ask(askedOnce(fresh)), await ask(askedOnce(floor)));
    const crowded = full ? { crowded: { ...await productWith(MANY, stops, { country: true }), body: afresh } } : {};
    const measured = await measureInTurn({ fresh, kept: { ...many, body: () => AGAIN }, floor, few: { ...few, body: afresh }, ...crowded }, times);
    const megabytes = rounded(mostMemoryOf(many.pid));
    const growth = compare(measured, 'few', 'fresh');
    return [
      { bench: 'overview', ...compare(measured, 'fresh', 'floor'), target: 0.35 },
      { bench: 'overview-kept', ...compare(measured, 'kept', 'floor'), target: 3 },
      { bench: 'overview-memory', ratio: rounded(megabytes / MOST_MEGABYTES), ours: megabytes, floor: null, target: 1, atMost: true },
      { bench: 'overview-growth', ratio: growth.ratio, ours: growth.floor, floor: growth.ours, target: 1.3, atMost: true },
      ...(full ? [countryLine(measured)] : []),
    ];
  } finally {
    for (const stop of stops) await stop();
  }
}

/** How many times as long it takes where the figures of all partnerships of the country are there too. */
function countryLine(measured) {
  const { ratio, ours, floor } = compare(measured, 'fresh', 'crowded');
  return { bench: 'overview-country', ratio, ours: floor, floor: ours, target: 1.3, atMost: true };
}

/** @param {import('./load.mjs').Target} target */
const askedOnce = ({ url, body, cookies }) => ({ url, body: body(), cookie: cookies[0] });

/** The product on a database with so many meetings of history and ten years of figures, and the sessions of the members who read. */
async function productWith(meetings, stops, { country = false } = {}) {
  const database = await createDatabase();
  const db = new pg.Client(superuserUrl(database));
  await db.connect();
  await plantHistory(db, meetings);
  await plantFigures(db, productUrl(database));
  if (country) await plantCountry(db);
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
