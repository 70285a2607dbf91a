import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Viewer } from '../access/viewer.js';
import { startOf } from './files/file-start.js';
import { hashOf } from './files/file-hash.js';
import { ImportRun, ImportState } from './import-run.entity.js';
import { type ImportSource, type SourceFile, UnreadableFile } from './import-source.js';
import { clearStage, previewOf } from './imports.service.js';
import { readKnown } from './known.js';
import { SOURCES } from './sources/sources.js';
import { DatabaseStage } from './staging/database-stage.js';
import { NAMED_TWICE } from './staging/released-tables.js';

/** How often a reading writes down how far it is. */
const TELL_EVERY = 0.01;

/** Reads a file onto the stage and says what committing it would change. Nothing of it is seen by anybody. */
@Injectable()
export class FileReading {
  constructor(private readonly db: DataSource) {}

  /**
   * @param tell how much of the file is read, from 0 to 1
   * @returns the import, `READY` or `REFUSED` with its reason; the earlier one, where the same file is committed already
   */
  async read(viewer: Viewer | null, file: SourceFile, tell: (part: number) => void = () => {}): Promise<ImportRun> {
    const fileHash = await hashOf(file.path);
    const before = await this.db.manager.findOneBy(ImportRun, { fileHash, state: ImportState.COMMITTED });
    if (before) return before;
    await this.clearInterrupted();
    const started = { fileName: file.name, fileHash, fileBytes: String(file.bytes), accountId: viewer?.accountId ?? null };
    const source = await recognised(file).catch(reasonOf);
    if (typeof source === 'string') {
      return this.db.manager.save(ImportRun, this.db.manager.create(ImportRun, { ...started, source: 'unknown', state: ImportState.REFUSED, refusal: source }));
    }
    const run = await this.db.manager.save(ImportRun, this.db.manager.create(ImportRun, { ...started, source: source.key, state: ImportState.READING }));
    const client = await ((this.db.driver as PostgresDriver).master as Pool).connect();
    let spoilt = true;
    try {
      await client.query(`SELECT pg_advisory_lock(hashtext('import'), $1)`, [run.id]);
      Object.assign(run, await this.stage(client, run, source, file, tell));
      spoilt = run.state !== ImportState.READY;
    } catch (error) {
      run.state = ImportState.DISCARDED;
      throw error;
    } finally {
      // A refused file may leave a COPY half done: the connection is closed, and with it all that it had not kept.
      if (!spoilt) await client.query('SELECT pg_advisory_unlock_all()');
      client.release(spoilt);
      if (run.state !== ImportState.READY) await clearStage(this.db.manager, run.id);
      await this.db.manager.save(run);
    }
    return run;
  }

  private async stage(client: PoolClient, run: ImportRun, source: ImportSource, file: SourceFile, tell: (part: number) => void): Promise<Partial<ImportRun>> {
    const county = await readKnown(this.db);
    const stage = new DatabaseStage(client, run.id, county.areaIds, county.measureIds(source.key));
    try {
      const { read, counted, outside, noLocation, rejected, rejections } = await source.read(file, county.known, stage, this.teller(run, tell));
      const { start, end } = await stage.finish();
      const [twice] = await this.db.query<{ measure: string; area: string; start: string }[]>(NAMED_TWICE, [run.id]);
      if (twice) throw new UnreadableFile(`The file has two figures for ${twice.measure}, ${twice.area}, from ${twice.start}. Keep one of them.`);
      return {
        state: ImportState.READY, progress: 1, preview: await previewOf(this.db.manager, run.id), periodStart: start, periodEnd: end, rejections: [...rejections],
        read: String(read), counted: String(counted), outside: String(outside), noLocation: String(noLocation), rejected: String(rejected),
      };
    } catch (error) {
      stage.abandon();
      return { state: ImportState.REFUSED, refusal: reasonOf(error) };
    }
  }

  /** Whoever asks sees how far the reading is. */
  private teller(run: ImportRun, tell: (part: number) => void): (part: number) => void {
    let told = 0;
    return part => {
      tell(part);
      if (part < told + TELL_EVERY) return;
      told = part;
      this.db.manager.update(ImportRun, run.id, { progress: Math.min(1, part) }).catch(() => {});
    };
  }

  /** What was being read when its process died: nobody holds its lock any more. */
  private async clearInterrupted(): Promise<void> {
    const reading = await this.db.manager.findBy(ImportRun, { state: ImportState.READING });
    for (const { id } of reading) {
      await this.db.transaction(async tx => {
        const [{ free }] = await tx.query<[{ free: boolean }]>(`SELECT pg_try_advisory_xact_lock(hashtext('import'), $1) AS free`, [id]);
        if (!free) return;
        await clearStage(tx, id);
        await tx.update(ImportRun, { id, state: ImportState.READING }, { state: ImportState.DISCARDED });
      });
    }
  }
}

async function recognised(file: SourceFile): Promise<ImportSource> {
  const start = await startOf(file);
  const source = SOURCES.find(each => each.recognises(start));
  if (!source) throw new UnreadableFile(`This file is of no kind that can be imported. It can be: ${SOURCES.map(({ title }) => title).join('; ')}.`);
  return source;
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  throw error;
}
