import { DataSource, type EntityTarget } from 'typeorm';
import type { Config } from '../config/config.js';
import { DatabaseProblem } from './embedded/database-problem.js';
import { MIGRATIONS } from './migrations.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** Any number: it names the lock under which one instance migrates while others wait. */
const MIGRATION_LOCK = 7_012_026;
const OLDEST_SERVER = 180000;

/** Connects, and brings the tables up to date. Several instances may start at once: one migrates, the others wait for it. */
export async function openDatabase(url: string, config: Pick<Config, 'databasePool' | 'databaseTls'>, entities: EntityTarget<object>[]): Promise<DataSource> {
  const db = new DataSource({
    type: 'postgres',
    url,
    ssl: config.databaseTls,
    poolSize: config.databasePool,
    entities: entities as Function[],
    migrations: MIGRATIONS,
    namingStrategy: new SnakeNamingStrategy(),
    // The migrations say which extensions are needed; TypeORM would add one that is not.
    installExtensions: false,
    applicationName: 'community-safety-dashboard',
  });
  await connect(db);
  await migrate(db);
  return db;
}

async function connect(db: DataSource): Promise<void> {
  try {
    await db.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new DatabaseProblem(`The database cannot be reached (${reason}). Check DATABASE_URL, and that the server runs and takes connections.`);
  }
  const [{ version }] = await db.query<[{ version: string }]>("SELECT current_setting('server_version_num') AS version");
  if (Number(version) < OLDEST_SERVER) {
    await db.destroy();
    throw new DatabaseProblem('The database server is too old: PostgreSQL 18 or newer is needed.');
  }
}

async function migrate(db: DataSource): Promise<void> {
  const lock = db.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await db.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}
