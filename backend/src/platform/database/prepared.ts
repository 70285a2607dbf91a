import type { Pool, QueryResultRow } from 'pg';
import { type DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, QueryFailedError } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A statement that each connection reads and plans once, and then only runs. For what every page asks. */
export interface Prepared {
  name: string;
  text: string;
}

/** Runs a prepared statement outside any transaction. */
export async function runPrepared<Row extends QueryResultRow>(db: DataSource, statement: Prepared, values: unknown[]): Promise<Row[]> {
  const pool = (db.driver as PostgresDriver).master as Pool;
  try {
    return (await pool.query<Row>({ name: statement.name, text: statement.text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(statement.text, values, error as Error);
  }
}

/** Runs a statement prepared where nothing is going on, and else within what is: a transaction has a connection of its own. */
export function runWithin<Row extends QueryResultRow>(tx: EntityManager, statement: Prepared, values: unknown[]): Promise<Row[]> {
  return tx.queryRunner ? tx.query<Row[]>(statement.text, values) : runPrepared<Row>(tx.connection, statement, values);
}

/** What a prepared statement makes, where that is one value; null where there is none. Lists side by side in JSON are written and read much faster than hundreds of rows. */
export async function readPrepared<Value>(db: DataSource, statement: Prepared, values: unknown[]): Promise<Value | null> {
  const [row] = await runPrepared(db, statement, values);
  return row ? (Object.values(row)[0] as Value) : null;
}

/** The entity that a row is, where a statement of our own read it as JSON. */
export function entityOf<Entity extends ObjectLiteral>(db: DataSource, type: EntityTarget<Entity>, row: Record<string, unknown>): Entity {
  const metadata = db.getMetadata(type);
  const entity = metadata.create() as Entity;
  for (const column of metadata.columns) {
    const value = row[column.databaseName] ?? null;
    column.setEntityValue(entity, value !== null && column.type === 'timestamptz' ? new Date(String(value)) : value);
  }
  return entity;
}
