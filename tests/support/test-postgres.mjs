import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../backend/dist/platform/database/embedded/embedded-postgres.js';
import { startBuiltServer } from './built-server.mjs';

/** Where the tests of a run find their PostgreSQL: an address with the rights of its superuser. */
const ADDRESS = 'TEST_POSTGRES';
const TEMPLATE = 'with_the_register';

/**
 * Starts one PostgreSQL for a run, with a database that the product itself has migrated and loaded the register into.
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startTestPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'csa-tests-'));
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = new URL(postgres.url);
    address.username = 'postgres';
    process.env[ADDRESS] = address.href;
    await hurry();
    await makeTemplate();
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** Nobody mourns the data of a test when the power fails. */
async function hurry() {
  await asSuperuser('postgres', async client => {
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`ALTER SYSTEM SET ${name} = off`);
    await client.query('SELECT pg_reload_conf()');
  });
}

async function makeTemplate() {
  await asSuperuser('postgres', client => client.query(`CREATE DATABASE ${TEMPLATE} OWNER csa`));
  const server = await startBuiltServer({ DATABASE_URL: productUrl(TEMPLATE) });
  await server.stop();
}

/**
 * A new database: by default one with the register and nothing else.
 * @param {{ empty?: boolean }} [options]
 * @returns {Promise<string>} its name
 */
export async function createDatabase({ empty = false } = {}) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser('postgres', client =>
    client.query(`CREATE DATABASE ${name} OWNER csa ${empty ? '' : `TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`}`));
  return name;
}

/** @param {string} name */
export async function dropDatabase(name) {
  await asSuperuser('postgres', client => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
}

/**
 * The address that the product uses: its own role, which is no superuser.
 * @param {string} name
 */
export function productUrl(name) {
  const url = new URL(superuserUrl(name));
  url.username = 'csa';
  return url.href;
}

/** @param {string} name */
export function superuserUrl(name) {
  const address = process.env[ADDRESS];
  if (!address) throw new Error('There is no PostgreSQL for the tests: run them through Jest, which starts one.');
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * @template T
 * @param {string} database
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function asSuperuser(database, work) {
  const client = new pg.Client(superuserUrl(database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
