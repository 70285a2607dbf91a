import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Viewer } from '../access/viewer.js';
import { startOf } from './files/file-start.js';
import { ImportRun, ImportState, UNKNOWN_SOURCE } from './import-run.entity.js';
import { type ImportSource, type SourceFile, UnreadableFile } from './import-source.js';
import { readKnown } from './known.js';
import { ReadingTrouble, troubleOf } from './reading-trouble.js';
import { ReadingProgress } from './reading-progress.js';
import { SOURCES } from './sources/sources.js';
import { DatabaseStage } from './staging/database-stage.js';
import { NAMED_TWICE } from './staging/released-tables.js';
import { clearStage, previewOf, READING_LOCK } from './staging/stage-keeping.js';
import { clearUnfinished, earlierOf } from './unfinished.js';

/** A file that is about to be read, or an earlier import of the same file, which is read already. */
export interface Opened {
  run: ImportRun;
  /** Null where there is nothing to read. It is asked once, whatever becomes of the file; answers how the import stands then. */
  read: ((tell?: (part: number) => void, stop?: AbortSignal) => Promise<ImportRun>) | null;
}

/** Reads files onto the stage and says what committing them would change. Nothing of it is seen by anybody. */
@Injectable()
export class FileReading {
  constructor(private readonly db: DataSource) {}

  /** Takes a file in, under a number that whoever asks for its progress needs. The reading itself may take minutes, and is for the caller to start. */
  async open(viewer: Viewer | null, file: SourceFile, fileHash: string): Promise<Opened> {
    await clearUnfinished(this.db);
    const earlier = await earlierOf(this.db, fileHash);
    if (earlier) return { run: earlier, read: null };
    const client = await ((this.db.driver as PostgresDriver).master as Pool).connect();
    // A connection that breaks tells whoever uses it at that moment; nobody may be.
    client.on('error', () => undefined);
    try {
      const run = await this.begin(client, { fileName: file.name, fileHash, fileBytes: String(file.bytes), accountId: viewer?.accountId ?? null });
      return { run, read: (tell, stop) => this.read(client, run, file, new ReadingProgress(this.db, run.id, tell, stop)) };
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Nobody sees it before its lock is held, so nobody takes it for the work of a process that died. */
  private async begin(client: PoolClient, started: Pick<ImportRun, 'fileName' | 'fileHash' | 'fileBytes' | 'accountId'>): Promise<ImportRun> {
    await client.query('BEGIN');
    const { rows: [row] } = await client.query<{ id: number }>(
      'INSERT INTO import_run (source, file_name, file_hash, file_bytes, state, account_id) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
      [UNKNOWN_SOURCE, started.fileName, started.fileHash, started.fileBytes, ImportState.READING, started.accountId],
    );
    await client.query(`SELECT pg_advisory_lock(${READING_LOCK}, $1)`, [row!.id]);
    await client.query('COMMIT');
    return this.db.manager.findOneByOrFail(ImportRun, { id: row!.id });
  }

  private async read(client: PoolClient, run: ImportRun, file: SourceFile, progress: ReadingProgress): Promise<ImportRun> {
    let isWhole = false;
    try {
      const staged = await this.stage(client, run, file, progress);
      const { affected } = await this.db.manager.update(ImportRun, { id: run.id, state: ImportState.READING }, { ...staged, state: ImportState.READY, progress: 1 });
      // Somebody discarded it at the very end.
      if (affected === 0) await clearStage(this.db.manager, run.id);
      isWhole = true;
    } catch (error) {
      await this.refuse(run, error);
    } finally {
      if (isWhole) await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
      // A refused file may leave a COPY half done: the connection is closed, and with it all that it had not kept.
      client.release(!isWhole);
    }
    return this.db.manager.findOneByOrFail(ImportRun, { id: run.id });
  }

  private async stage(client: PoolClient, run: ImportRun, file: SourceFile, progress: ReadingProgress): Promise<Partial<ImportRun>> {
    const source = await recognised(file);
    await this.db.manager.update(ImportRun, run.id, { source: source.key });
    const county = await readKnown(this.db);
    const stage = new DatabaseStage(client, run.id, county.areaIds, county.measureIds(source.key));
    const { read, counted, outside, noLocation, rejected, rejections } = await source.read(file, county.known, stage, progress.tell);
    const { start, end } = await stage.finish();
    await progress.end();
    const [twice] = (await client.query<{ measure: string; area: string; start: string }>(NAMED_TWICE, [run.id])).rows;
    if (twice) throw new UnreadableFile(`The file has two figures for ${twice.measure}, ${twice.area}, from ${twice.start}. Keep one of them.`);
    return {
      preview: await previewOf(this.db.manager, run.id), periodStart: start, periodEnd: end, rejections: [...rejections],
      read: String(read), counted: String(counted), outside: String(outside), noLocation: String(noLocation), rejected: String(rejected),
    };
  }

  /** What the file is to blame for refuses it; what it is not, lets it go with the reason. What nobody foresaw goes on to whoever asked. */
  private async refuse(run: ImportRun, error: unknown): Promise<void> {
    const refused = error instanceof UnreadableFile;
    const reason = refused ? error.message : troubleOf(error);
    await this.db.transaction(async tx => {
      await tx.update(ImportRun, { id: run.id, state: ImportState.READING }, { state: refused ? ImportState.REFUSED : ImportState.DISCARDED, refusal: reason });
      await clearStage(tx, run.id);
    }).catch(() => undefined);
    if (!refused) throw reason === null ? error : new ReadingTrouble(reason);
  }
}

async function recognised(file: SourceFile): Promise<ImportSource> {
  const start = await startOf(file);
  const source = SOURCES.find(each => each.recognises(start));
  if (!source) throw new UnreadableFile(`This file is of no kind that can be imported. It can be: ${SOURCES.map(({ title }) => title).join('; ')}.`);
  return source;
}
