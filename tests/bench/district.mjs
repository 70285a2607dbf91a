import { plantFigures } from '../support/figures.mjs';
import { plantHistory } from '../support/history.mjs';
import { productUrl, startTestPostgres } from '../support/test-postgres.mjs';
import { startFloor } from './floors.mjs';
import { ask } from './load.mjs';
import { askedOnce, POOL, productWith, questionsOf } from './products.mjs';
import { compare, compareSizes, measureInTurn } from './side-by-side.mjs';

const MEETINGS = 8;

/**
 * The page of a district, as it is asked for, against one statement that could answer it on the same database: when no answer is kept, and when nothing has
 * changed since. Sixty measures have ten years of figures in twelve areas; what is said of the district by them is kept ready, for both.
 * @param {{ full: boolean }} options
 */
export async function district({ full }) {
  const postgres = await startTestPostgres();
  const stops = [postgres.stop];
  const { again, afresh } = questionsOf({ District: { slug: 'stafford', on: null, now: true } });
  try {
    const product = await productWith(async (db, url) => {
      await plantHistory(db, MEETINGS);
      await plantFigures(db, url);
    }, stops);
    const fresh = { ...product, body: afresh };
    const floor = { url: await startFloor('district', productUrl(product.database), POOL, stops), body: again, cookies: product.cookies };
    compareSizes('district', await ask(askedOnce(fresh)), await ask(askedOnce(floor)));
    const measured = await measureInTurn({ fresh, kept: { ...product, body: again }, floor }, { rounds: full ? 11 : 5, seconds: 2 });
    return [
      { bench: 'district', ...compare(measured, 'fresh', 'floor'), target: 0.35 },
      { bench: 'district-kept', ...compare(measured, 'kept', 'floor'), target: 3 },
    ];
  } finally {
    for (const stop of stops) await stop();
  }
}
