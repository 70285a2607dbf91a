import { plantCountry, plantFigures } from '../support/figures.mjs';
import { plantHistory } from '../support/history.mjs';
import { productUrl, startTestPostgres } from '../support/test-postgres.mjs';
import { mostMemoryOf, startFloor } from './floors.mjs';
import { ask } from './load.mjs';
import { askedOnce, POOL, productWith, questionsOf } from './products.mjs';
import { compare, compareSizes, measureInTurn, rounded } from './side-by-side.mjs';

const FEW = 4;
const MANY = 40;
/** The Node process may hold so much. */
const MOST_MEGABYTES = 300;

const { again, afresh } = questionsOf({ Overview: { meetingId: null, on: null } });

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
    const many = await productOf(MANY, stops);
    const few = await productOf(FEW, stops);
    const floor = { url: await startFloor('overview', productUrl(many.database), POOL, stops), body: again, cookies: many.cookies };
    const fresh = { ...many, body: afresh };
    compareSizes('overview', await ask(askedOnce(fresh)), await ask(askedOnce(floor)));
    const crowded = full ? { crowded: { ...await productOf(MANY, stops, { country: true }), body: afresh } } : {};
    const measured = await measureInTurn({ fresh, kept: { ...many, body: again }, floor, few: { ...few, body: afresh }, ...crowded }, times);
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

/** The product with so many meetings of history and ten years of figures. */
const productOf = (meetings, stops, { country = false } = {}) => productWith(async (db, url) => {
  await plantHistory(db, meetings);
  await plantFigures(db, url);
  if (country) await plantCountry(db);
}, stops);
