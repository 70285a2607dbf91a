import pg from 'pg';
import { startBuiltServer } from './built-server.mjs';
import { rememberRegister } from './register-only.mjs';
import { createDatabase, dropDatabase, productUrl, superuserUrl } from './test-postgres.mjs';

/** Where the tests of a run find the running products: a list as JSON, one for each worker of Jest. */
const LIST = 'TEST_PRODUCTS';
/** A machine of many cores has many workers, which start their own beyond these. */
const MOST = 4;

/**
 * A server and the database that it has for itself, which remembers the register.
 * @typedef {object} RunningProduct
 * @property {string} url
 * @property {string} database its name
 */

/**
 * Starts a product for each worker: the test files of a worker follow one another on it, as the tests of a file do.
 * @param {number} workers
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startSharedProducts(workers) {
  const started = await Promise.allSettled(Array.from({ length: Math.min(workers, MOST) }, () => startProduct()));
  const products = started.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
  const stop = async () => void (await Promise.all(products.map(product => product.stop())));
  const failed = started.find(each => each.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  process.env[LIST] = JSON.stringify(products.map(({ url, database }) => ({ url, database })));
  return { stop };
}

/**
 * The product of this worker.
 * @returns {RunningProduct | undefined}
 */
export function sharedProduct() {
  return JSON.parse(process.env[LIST] ?? '[]')[Number(process.env.JEST_WORKER_ID) - 1];
}

/**
 * Starts a server on a new database.
 * @param {Record<string, string>} [env]
 * @returns {Promise<RunningProduct & { stop: () => Promise<void> }>}
 */
export async function startProduct(env = {}) {
  const database = await createDatabase();
  const server = await startBuiltServer({ DATABASE_URL: productUrl(database), ...env });
  const db = new pg.Client(superuserUrl(database));
  await db.connect();
  await rememberRegister(db);
  await db.end();
  const stop = async () => {
    await server.stop();
    await dropDatabase(database);
  };
  return { url: server.url, database, stop };
}
