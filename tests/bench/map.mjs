import { plantCounty } from '../support/county.mjs';
import { productUrl, startTestPostgres } from '../support/test-postgres.mjs';
import { memoryOf, startFloor } from './floors.mjs';
import { ask, requestsPerSecond } from './load.mjs';
import { askedOnce, POOL, productWith, questionsOf } from './products.mjs';
import { compare, compareSizes, measureInTurn, rounded } from './side-by-side.mjs';

const CONNECTIONS = 10;
const REQUESTS = 1000;
/** The process may hold so much more after a thousand maps. */
const MOST_MEGABYTES = 50;

const { again, afresh } = questionsOf({ MeasureMap: { slug: 'shoplifting', level: 'LSOA', start: '2025-01-01', end: '2026-01-01' } });

/**
 * The map of a county's 534 small areas over a year, as its page asks for it, against one statement that could answer it on the same database: when
 * nothing is kept, when nothing has changed since, and how much memory a thousand of them leave behind.
 * @param {{ full: boolean }} options
 */
export async function map({ full }) {
  const postgres = await startTestPostgres();
  const stops = [postgres.stop];
  try {
    const product = await productWith(db => plantCounty(db, { months: 24 }), stops);
    const floor = { url: await startFloor('map', productUrl(product.database), POOL, stops), body: again, cookies: product.cookies };
    const fresh = { ...product, body: afresh };
    compareSizes('map', await ask(askedOnce(fresh)), await ask(askedOnce(floor)));
    const measured = await measureInTurn({ fresh, kept: { ...product, body: again }, floor }, { rounds: full ? 11 : 5, seconds: 2, warm: 150 });
    const before = memoryOf(product.pid);
    await requestsPerSecond(fresh, { connections: CONNECTIONS, seconds: 0, atLeast: REQUESTS });
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
