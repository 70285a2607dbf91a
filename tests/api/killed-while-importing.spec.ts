import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { streetMonth } from '../support/archive-server.js';
import { csa } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// Each import is a process of its own.
jest.setTimeout(60_000);

const CSA = fileURLToPath(new URL('../../backend/dist/csa.js', import.meta.url));
const product = useProduct();
let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csa-killed-'));
  file = join(folder, 'january.csv');
  await writeFile(file, streetMonth('2025-01', 500));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function count(what: string): Promise<number> {
  const { rows } = await product.db.query<{ count: string }>(`SELECT count(*) FROM ${what}`);
  return Number(rows[0]!.count);
}

/** What an import leaves where it is committed. */
async function known() {
  return { figures: await count('observation'), audited: await count(`audit_entry WHERE kind = 'import'`), committed: await count(`import_run WHERE state = 'COMMITTED'`) };
}

/** Asks again until it is so. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!await so()) await pause(20);
}

const WAITING = `pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database WHERE datname = current_database() AND NOT granted`;
const AT_WORK = `pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`;

/** Imports while nobody may write to a table, and kills the process where it waits for it. */
async function killWhereItWritesTo(table: string): Promise<void> {
  const door = new pg.Client(product.databaseUrl);
  await door.connect();
  await door.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
  const importing = spawn(process.execPath, [CSA, 'import', file, '--yes', '--json'], { env: { ...process.env, DATABASE_URL: product.databaseUrl }, stdio: 'ignore' });
  const ended = once(importing, 'exit');
  await until(async () => await count(WAITING) > 0);
  importing.kill('SIGKILL');
  await ended;
  await door.end();
  await until(async () => await count(AT_WORK) === 0);
}

describe('an import whose process is killed', () => {
  it.each([
    ['before anything is read', 'import_run'],
    ['while its figures are put on the stage', 'staged_observation'],
    ['while the first figures become known', 'observation'],
    ['while its places become known, after its figures', 'boundary'],
    ['when all of it is known and only the record of it is missing', 'audit_entry'],
    ['at the very last, while the measures are told of it', 'measure_state'],
  ])('%s leaves nothing, and can be imported again', async (_, table) => {
    const before = await known();
    await killWhereItWritesTo(table);
    expect(await known()).toEqual(before);

    const again = await csa(product.databaseUrl, 'import', file, '--yes', '--json');
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(again.out)).toMatchObject({ read: 502, counted: 500, outside: 1, noLocation: 1, rejected: 0 });
    expect(await count(`observation JOIN area ON area.id = area_id WHERE area.name = 'Tamworth' AND numerator = 500 AND known_until = 'infinity'`)).toBe(1);
    // What was read to its end may wait to be committed or discarded on screen; of what was not, nothing is kept.
    expect(await count(`import_run WHERE state = 'READING'`)).toBe(0);
    expect(await count(`staged_observation WHERE import_id NOT IN (SELECT id FROM import_run WHERE state = 'READY')`)).toBe(0);
  });
});
