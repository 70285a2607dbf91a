import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { MeasureStates } from '../measures/states/measure-states.service.js';
import { NotFound, refuseFor } from '../platform/errors/errors.js';
import { whyNotCommit, whyNotDiscard, whyNotUndo } from './import.rules.js';
import { type ImportPreview, ImportRun, ImportState } from './import-run.entity.js';
import { END_GONE, endRevised, OBSERVATIONS, RELEASED_TABLES, releaseStaged, sayAlso } from './staging/released-tables.js';
import { RELEASE_AREAS } from './staging/staged-areas.js';
import { clearStage, letGo, previewOf } from './staging/stage-keeping.js';
import { LATER_FIGURES, undoing } from './staging/undoing.js';

/** A moment that comes after every one before it, and that a script can name: known_from and known_until have no finer parts. */
const NEXT_MOMENT = `
  SELECT greatest(date_trunc('milliseconds', clock_timestamp()) + interval '1 ms', max(greatest(committed_at, undone_at)) + interval '1 ms')::text AS moment FROM import_run`;

/** What becomes of an import once its file is read. Each is one transaction; they follow each other, for two could revise the same figures. */
@Injectable()
export class ImportsService {
  constructor(private readonly db: DataSource, private readonly audit: AuditService, private readonly states: MeasureStates) {}

  /**
   * Makes what the file says known from now on. What it says otherwise is ended, not overwritten.
   * @param anyhow commits also where something else was imported since the file was read, so that it changes more or less than its preview said.
   * Without it such an import stays READY, with the preview as it is now.
   */
  async commit(viewer: Viewer | null, id: number, { anyhow = false } = {}): Promise<ImportRun> {
    const committing = this.change(id, async (tx, run) => {
      refuseFor(asFaults(whyNotCommit(run.state, await sameFile(tx, run))));
      for (const statement of RELEASE_AREAS) await tx.query(statement, [id]);
      const seen = run.preview;
      run.preview = await previewOf(tx, id);
      if (!anyhow && !isSame(seen, run.preview)) throw new OtherwiseNow(run.preview);
      const moment = await nextMoment(tx);
      for (const table of RELEASED_TABLES) {
        await tx.query(sayAlso(table), [id]);
        await tx.query(endRevised(table), [id, moment]);
        if (table === OBSERVATIONS) await tx.query(END_GONE, [id, moment]);
        await tx.query(releaseStaged(table), [id, moment]);
      }
      await clearStage(tx, id);
      Object.assign(run, { state: ImportState.COMMITTED, committedAt: new Date(moment) });
      await this.audit.record(tx, viewer, { verb: 'commit-import', kind: 'import', id: String(id), after: told(run) });
      await this.states.renew(tx, await changedBy(tx, run));
    });
    return committing.catch(async (error: unknown) => {
      if (!(error instanceof OtherwiseNow)) throw error;
      await this.db.manager.update(ImportRun, { id, state: ImportState.READY }, { preview: error.preview });
      return this.db.manager.findOneByOrFail(ImportRun, { id });
    });
  }

  /** Takes back all that an import brought, and makes known again what it had ended. Frozen packs hold their own figures. */
  undo(viewer: Viewer | null, id: number): Promise<ImportRun> {
    return this.change(id, async (tx, run) => {
      refuseFor(asFaults(whyNotUndo(run.state, await laterThan(tx, id))));
      const moment = await nextMoment(tx);
      for (const { text, hasMoment } of RELEASED_TABLES.flatMap(undoing)) await tx.query(text, hasMoment ? [id, moment] : [id]);
      Object.assign(run, { state: ImportState.UNDONE, undoneAt: new Date(moment), undoneById: viewer?.accountId ?? null });
      await this.audit.record(tx, viewer, { verb: 'undo-import', kind: 'import', id: String(id), before: told(run) });
      await this.states.renew(tx, await changedBy(tx, run));
    });
  }

  /** Lets go of what was read and not committed; what is still being read stops. */
  discard(viewer: Viewer | null, id: number): Promise<ImportRun> {
    return this.change(id, async (tx, run) => {
      refuseFor(asFaults(whyNotDiscard(run.state)));
      await letGo(tx, run, ImportState.DISCARDED, null);
      run.state = ImportState.DISCARDED;
      await this.audit.record(tx, viewer, { verb: 'discard-import', kind: 'import', id: String(id), before: { fileName: run.fileName } });
    });
  }

  private change(id: number, work: (tx: EntityManager, run: ImportRun) => Promise<void>): Promise<ImportRun> {
    return this.db.transaction(async tx => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('imports'))`);
      const run = await tx.findOne(ImportRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!run) throw new NotFound('The import');
      await work(tx, run);
      return tx.save(run);
    });
  }
}

/** Committing would change something else than its preview said: whoever asked looks again first. */
class OtherwiseNow extends Error {
  constructor(readonly preview: ImportPreview) {
    super();
  }
}

/** The latest import that has to be undone before this one can be. */
export async function laterThan(tx: EntityManager, id: number): Promise<number | null> {
  const [{ later }] = await tx.query<[{ later: number | null }]>(LATER_FIGURES, [id]);
  return later;
}

/** The measures that an import brought figures of, or ended figures of; null, all of them, where it moved places: sums of areas may have changed. */
async function changedBy(tx: EntityManager, { id, preview }: ImportRun): Promise<number[] | null> {
  if (preview && preview.places > 0) return null;
  const rows = await tx.query<{ id: number }[]>('SELECT measure_id AS id FROM observation WHERE import_id = $1 UNION SELECT measure_id FROM observation WHERE ended_by = $1', [id]);
  return rows.map(row => row.id);
}

/** Another import that brought the same file, and stands. */
export async function sameFile(tx: EntityManager, { fileHash }: Pick<ImportRun, 'fileHash'>): Promise<number | null> {
  const same = await tx.findOne(ImportRun, { select: { id: true }, where: { fileHash, state: ImportState.COMMITTED } });
  return same?.id ?? null;
}

/** Not now(): that is when the transaction began, maybe before the one that it waited for. */
async function nextMoment(tx: EntityManager): Promise<string> {
  const [{ moment }] = await tx.query<[{ moment: string }]>(NEXT_MOMENT);
  return moment;
}

function isSame(one: ImportPreview | null, other: ImportPreview): boolean {
  return one !== null && (Object.keys(other) as (keyof ImportPreview)[]).every(count => one[count] === other[count]);
}

const asFaults = (reason: string | null) => (reason ? [{ path: 'id', message: reason }] : []);

/** What the audit trail keeps of it. */
const told = ({ fileName, preview, read, rejected }: ImportRun) => ({ fileName, ...preview, linesRead: Number(read), linesRejected: Number(rejected) });
