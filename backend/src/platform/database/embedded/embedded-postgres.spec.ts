import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { homeOf } from './home.js';
import { findPostmaster } from './postmaster.js';
import { commandOf } from './processes.js';

const BUILT = fileURLToPath(new URL('./embedded-postgres.ts', import.meta.url)).replace('/src/', '/dist/').replace(/ts$/, 'js');

/** A process of its own that starts the database, says its address and then waits. */
async function startElsewhere(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(BUILT)};
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, NODE_OPTIONS: '' } });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url };
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const postmaster = () => findPostmaster(homeOf(dataDir));

  async function gone(): Promise<void> {
    for (let tries = 0; postmaster() && tries < 1_000; tries += 1) await pause(25);
    expect(postmaster()).toBeUndefined();
  }

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'csa-postgres-'));
  });

  afterEach(async () => {
    await gone();
    await rm(homeOf(dataDir), { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('is UTF-8, sorts by code, keeps what was written safe, and gives the product no superuser', async () => {
    const { url, stop } = await startEmbeddedPostgres({ dataDir });
    expect(
      await ask(url, `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('TimeZone') as zone, (select datlocale from pg_database where datname = current_database()) as locale,
        (select rolsuper from pg_roles where rolname = current_user) as super`),
    ).toEqual({ encoding: 'UTF8', fsync: 'on', zone: 'UTC', locale: 'C.UTF-8', super: false });
    expect(statSync(join(homeOf(dataDir), 'password')).mode & 0o077).toBe(0);
    await stop();
    expect(postmaster()).toBeUndefined();
  }, 60_000);

  it('is shared, and stops with the last who uses it', async () => {
    const elsewhere = await startElsewhere(dataDir);
    const here = await startEmbeddedPostgres({ dataDir });
    expect(here.url).toBe(elsewhere.url);
    elsewhere.child.kill('SIGKILL');
    await once(elsewhere.child, 'exit');
    await ask(here.url, 'create table kept as select 1 as one');
    await here.stop();
    expect(postmaster()).toBeUndefined();
  }, 60_000);

  it('is started once by two who start it at once', async () => {
    const [one, other] = await Promise.all([startEmbeddedPostgres({ dataDir }), startEmbeddedPostgres({ dataDir })]);
    expect(one.url).toBe(other.url);
    await Promise.all([one.stop(), other.stop()]);
  }, 60_000);

  it('goes when its user is killed, and comes back with all that was committed', async () => {
    const { child, url } = await startElsewhere(dataDir);
    await ask(url, 'create table kept as select 42 as answer');
    child.kill('SIGKILL');
    const again = await startEmbeddedPostgres({ dataDir });
    expect(await ask(again.url, 'select answer from kept')).toEqual({ answer: 42 });
    await again.stop();
  }, 60_000);

  it('is adopted where keeper and user were both killed', async () => {
    const { child, url } = await startElsewhere(dataDir);
    const keepers = keepersOf(dataDir);
    for (const pid of keepers) process.kill(pid, 'SIGSTOP');
    child.kill('SIGKILL');
    await once(child, 'exit');
    for (const pid of keepers) process.kill(pid, 'SIGKILL');
    const again = await startEmbeddedPostgres({ dataDir });
    expect(again.url).toBe(url);
    await again.stop();
  }, 60_000);

  it('starts although the number in postmaster.pid has gone to another process', async () => {
    const { stop } = await startEmbeddedPostgres({ dataDir });
    await stop();
    const file = join(homeOf(dataDir), 'cluster', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`);
    const again = await startEmbeddedPostgres({ dataDir });
    expect(await ask(again.url, 'select 1 as one')).toEqual({ one: 1 });
    await again.stop();
  }, 60_000);

  it('says what to do where it may not write', async () => {
    await expect(startEmbeddedPostgres({ dataDir: '/dev/null/data' })).rejects.toThrow(/^Cannot write to the data directory/);
  });
});

/** The keepers at work on this folder. */
function keepersOf(dataDir: string): number[] {
  const pids = existsSync('/proc/self') ? readdirSync('/proc') : spawnSync('ps', ['-Ao', 'pid=']).stdout.toString().split('\n');
  return pids.map(Number).filter(pid => pid > 0 && commandOf(pid)?.includes(`keeper.js ${dataDir}`));
}
