import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startBuiltServer } from '../support/built-server.mjs';
import { plantHistory } from '../support/history.mjs';
import { cookieOf, plantAccount, plantSession } from '../support/planting.mjs';
import { createDatabase, productUrl, startTestPostgres, superuserUrl } from '../support/test-postgres.mjs';
import { ask } from './load.mjs';
import { compareSizes, measureSideBySide } from './side-by-side.mjs';

const POOL = '10';
const MEETINGS = 40;
const FLOOR = fileURLToPath(new URL('overview-floor.mjs', import.meta.url));

/** What the page of the overview asks for. */
export const QUERY = `query Overview { overview { summary illustrative meeting { id title heldOn state venue }
  groups { mode meaning summary rows { slug name leads received missing headline illustrative mode state rating direction
    assuranceLevel assuredOn change previousRating previousAssuranceLevel ask askDetail } } } }`;

/** The page that everyone opens on the meeting day, against the least that could answer it on the same database. */
export const overview = {
  /** Set by whoever sets out to reach it; until then the bench measures and passes. */
  target: null,
  /** @param {{ full: boolean }} options */
  async measure({ full }) {
    const postgres = await startTestPostgres();
    const stops = [postgres.stop];
    try {
      const database = await createDatabase();
      const cookie = await fill(superuserUrl(database));
      const product = await startBuiltServer({ DATABASE_URL: productUrl(database), DATABASE_POOL: POOL }, ['--max-semi-space-size=64']);
      stops.unshift(product.stop);
      const bare = await startFloor(productUrl(database));
      stops.unshift(bare.stop);
      const body = JSON.stringify({ query: QUERY });
      const [ours, floor] = [`${product.url}/graphql`, bare.url].map(url => ({ url, body, cookie }));
      compareSizes('overview', await ask(ours), await ask(floor));
      return await measureSideBySide({ ours, floor, rounds: full ? 15 : 5, seconds: full ? 4 : 2 });
    } finally {
      for (const stop of stops) await stop();
    }
  },
};

/** Forty meetings of history, and a member of the group who reads. Answers the member's cookie. @param {string} url */
async function fill(url) {
  const db = new pg.Client(url);
  await db.connect();
  try {
    await plantHistory(db, MEETINGS);
    const { id } = await plantAccount(db, { name: 'Member', role: 'MEMBER' });
    return cookieOf(await plantSession(db, id));
  } finally {
    await db.end();
  }
}

/** @param {string} databaseUrl */
async function startFloor(databaseUrl) {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', FLOOR, databaseUrl, POOL], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const [port] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The floor ended before it was ready.'))),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop };
}
