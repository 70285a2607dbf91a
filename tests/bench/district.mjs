import { plantFigures } from '../support/figures.mjs';
import { plantHistory } from '../support/history.mjs';
import { productUrl, startTestPostgres } from '../support/test-postgres.mjs';
import { startFloor } from './floors.mjs';
import { ask } from './load.mjs';
import { askedOnce, POOL, productWith, questionsOf } from './products.mjs';
import { compare, compareSizes, measureInTurn, rounded } from './side-by-side.mjs';

const MEETINGS = 8;
const ASKED = { District: { slug: 'stafford', on: null }, DistrictToday: { slug: 'stafford' } };
const QUESTIONS = Object.keys(ASKED).length;

/**
 * The page of a district, as its questions are asked, against one statement that could answer all of them on the same database: when no answer is kept, and
 * when nothing has changed since. Sixty measures have ten years of figures in twelve areas; what is said of the district by them is kept ready, for both.
 * @param {{ full: boolean }} options
 */
export async function district({ full }) {
  const postgres = await startTestPostgres();
  const stops = [postgres.stop];
  const { again, afresh } = questionsOf(ASKED);
  try {
    const product = await productWith(async (db, url) => {
      await plantHistory(db, MEETINGS);
      await plantFigures(db, url);
    }, stops);
    const fresh = { ...product, body: afresh };
    const answers = [await ask(askedOnce(fresh)), await ask(askedOnce(fresh))];
    const floor = { url: await startFloor('district', productUrl(product.database), POOL, stops), body: again, cookies: product.cookies };
    compareSizes('district', Buffer.concat(answers), await ask(askedOnce(floor)));
    const measured = await measureInTurn({ fresh, kept: { ...product, body: again }, floor }, { rounds: full ? 11 : 5, seconds: 2, warm: 400 });
    return [
      { bench: 'district', ...asPages(compare(measured, 'fresh', 'floor')), target: 0.35 },
      { bench: 'district-kept', ...asPages(compare(measured, 'kept', 'floor')), target: 3 },
    ];
  } finally {
    for (const stop of stops) await stop();
  }
}

/** Ours answers a page's questions one by one, the floor all at once. */
const asPages = ({ ratio, ours, floor }) => ({ ratio: rounded(ratio / QUESTIONS), ours: rounded(ours / QUESTIONS), floor });
