import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { built } from '../support/built-backend.js';
import { everythingIn, tablesOfDatabase, tablesOfEntities } from '../support/table-shapes.js';
import { createDatabase, dropDatabase, productUrl } from '../support/test-postgres.mjs';

jest.setTimeout(60_000);

let name: string;
let db: DataSource;

beforeEach(async () => {
  name = await createDatabase({ empty: true });
  db = await open();
});

afterEach(async () => {
  await db?.destroy();
  await dropDatabase(name);
});

/** Figures and where areas lie are many rows: they are read and written by statements of our own, never one by one. */
const ONLY_STATEMENTS = /^(staged_.*|observation|boundary|deprivation|measure_part|measure_state|ready_answer|measure_state_day|area_member|area_succession|suppression_.*)$/;

/** Connects as the product does, which brings the tables up to date. */
async function open(): Promise<DataSource> {
  const [{ openDatabase }, { ENTITIES }] = [await built('platform/database/database.js'), await built('entities.js')];
  return openDatabase(productUrl(name), { databasePool: 2, databaseTls: false }, ENTITIES);
}

async function revertAll(): Promise<void> {
  for (const _ of db.migrations) await db.undoLastMigration({ transaction: 'each' });
}

describe('the migrations', () => {
  it('lead from an empty database up, down to nothing, and up to the same again', async () => {
    const first = await everythingIn(db);
    expect(first.length).toBeGreaterThan(200);
    await revertAll();
    expect(await everythingIn(db)).toEqual([]);
    await db.runMigrations({ transaction: 'each' });
    expect(await everythingIn(db)).toEqual(first);
  });

  it('can each be taken back and made again alone', async () => {
    const whole = await everythingIn(db);
    for (let back = 1; back <= db.migrations.length; back += 1) {
      for (let step = 0; step < back; step += 1) await db.undoLastMigration({ transaction: 'each' });
      await db.runMigrations({ transaction: 'each' });
      expect(await everythingIn(db)).toEqual(whole);
    }
  });

  it('run once, also when several instances start on an empty database at the same moment', async () => {
    const [executed] = await db.query<[{ count: string }]>('SELECT count(*) FROM migrations');
    expect(Number(executed.count)).toBe(db.migrations.length);
    await revertAll();
    const others = await Promise.all([open(), open(), open()]);
    await Promise.all(others.map(other => other.destroy()));
    const [again] = await db.query<[{ count: string }]>('SELECT count(*) FROM migrations');
    expect(Number(again.count)).toBe(db.migrations.length);
  });

  it('make exactly the tables and columns of the entities, with the same types', async () => {
    const all = await tablesOfDatabase(db);
    const ofStatements = Object.keys(all).filter(table => ONLY_STATEMENTS.test(table));
    expect(ofStatements).toHaveLength(18);
    for (const table of ofStatements) delete all[table];
    expect(tablesOfEntities(db)).toEqual(all);
  });
});
