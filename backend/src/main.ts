import 'reflect-metadata';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { ENTITIES } from './entities.js';
import { loadFirstData } from './first-data.js';
import { FileReading } from './imports/file-reading.js';
import { ImportRun } from './imports/import-run.entity.js';
import { ImportsService } from './imports/imports.service.js';
import { importOwnFile } from './imports/own-file.js';
import { type Config, ConfigFault, readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/database/database.js';
import { DatabaseProblem } from './platform/database/embedded/database-problem.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres.js';
import { createServer } from './server.js';
import { TrialContentService } from './trial/trial-content.service.js';

const PUBLISHED = fileURLToPath(new URL('../../infra/seed/figures/published.csv', import.meta.url));

/** Starts everything in order: configuration, database, tables, register, measures, trial content, server. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbeddedPostgres({ dataDir: config.dataDir }) : null;
  try {
    await serve(config, config.databaseUrl ?? embedded!.url, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function serve(config: Config, url: string, embedded: EmbeddedPostgres | null): Promise<void> {
  const db = await openDatabase(url, config, ENTITIES);
  await loadFirstData(db);
  const app = await createServer(config, db);
  await importPublishedOnce(app, db);
  if (config.trial) await app.get(TrialContentService).makeOnce();
  stopOnSignal(async () => {
    await app.close();
    await db.destroy();
    await embedded?.stop();
  });
  // Not app.listen(), which logs a taken port as an error before anybody can say it in plain words.
  await once(app.getHttpServer().listen(config.port, config.host), 'listening');
  const { port } = app.getHttpServer().address() as { port: number };
  process.stdout.write(`Ready: http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}\n`);
}

/** What source documents print about the county, unless it was imported before, or imported and undone. */
async function importPublishedOnce(app: NestExpressApplication, db: DataSource): Promise<void> {
  if (await db.manager.existsBy(ImportRun, { fileName: basename(PUBLISHED) })) return;
  await importOwnFile(app.get(FileReading), app.get(ImportsService), PUBLISHED);
}

/** Ctrl-C or a stop of the container: finish what runs, then stop everything that was started. A second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** One plain sentence for what a person can mend; the rest as it is. */
function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const port = process.env.PORT || '4000';
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`;
  if (code === 'EACCES' && (error as NodeJS.ErrnoException).syscall === 'listen') return `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`;
  if (error instanceof ConfigFault || error instanceof DatabaseProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

start().catch(error => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
