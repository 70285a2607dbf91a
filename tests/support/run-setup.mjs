import { startTestPostgres } from './test-postgres.mjs';

/** Before the first test of a run: one PostgreSQL for all of them. */
export default async function setUp() {
  globalThis.testPostgres = await startTestPostgres();
}
