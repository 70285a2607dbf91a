import { startSharedProducts } from './shared-products.mjs';
import { startTestPostgres } from './test-postgres.mjs';

/** Before the first test of a run: one PostgreSQL for all of them, and a running product for each worker. */
export default async function setUp({ maxWorkers }) {
  globalThis.testPostgres = await startTestPostgres();
  globalThis.sharedProducts = await startSharedProducts(maxWorkers);
}
