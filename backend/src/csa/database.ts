import type { DataSource, EntityTarget } from 'typeorm';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { ConfigFault, readConfig } from '../platform/config/config.js';
import { openDatabase } from '../platform/database/database.js';
import { DatabaseProblem } from '../platform/database/embedded/database-problem.js';
import { startEmbeddedPostgres } from '../platform/database/embedded/embedded-postgres.js';
import { Refused, tell } from './verb.js';

/** Does the work on the database that the server uses, whether the server runs or not, and leaves it as it was found. */
export async function withDatabase<T>(work: (db: DataSource) => Promise<T>, entities: EntityTarget<object>[] = [AuditEntry]): Promise<T> {
  try {
    return await onDatabase(work, entities);
  } catch (error) {
    const isPlain = error instanceof ConfigFault || error instanceof DatabaseProblem;
    throw isPlain ? new Refused(error.message) : error;
  }
}

async function onDatabase<T>(work: (db: DataSource) => Promise<T>, entities: EntityTarget<object>[]): Promise<T> {
  const config = readConfig(process.env);
  tell(config.databaseUrl ? 'Connecting to the database' : `Opening the database under ${config.dataDir}`);
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir });
  try {
    const db = await openDatabase(config.databaseUrl ?? embedded?.url ?? '', config, entities);
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await embedded?.stop();
  }
}
