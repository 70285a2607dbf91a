import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { MeasureStates } from '../measures/states/measure-states.service.js';
import { NotFound, refuseFor } from '../platform/errors/errors.js';
import { whyNotCommit, whyNotUndo } from './import.rules.js';
import { type ImportPreview, ImportRun, ImportState } from './import-run.entity.js';
import {
  COUNT_GONE, comparedWithKnown, endBrought, END_GONE, endRevised, laterRevision, OBSERVATIONS, PLACES, RELEASED_TABLES, releaseStaged, restoreEnded,
} from './staging/released-tables.js';

/** What becomes of an import once its file is read. Each is one transaction; they follow each other, for two could revise the same figures. */
@Injectable()
export class ImportsService {
  constructor(private readonly db: DataSource, private readonly audit: AuditService, private readonly states: MeasureStates) {}

  /** Makes what the file says known from now on. What it says otherwise is ended, not overwritten. */
  commit(viewer: Viewer | null, id: number): Promise<ImportRun> {
    return this.change(id, async (tx, run, moment) => {
      refuseFor(asFaults(whyNotCommit(run.state)));
      run.preview = await previewOf(tx, id);
      for (const table of RELEASED_TABLES) {
        await tx.query(endRevised(table), [id, moment]);
        if (table === OBSERVATIONS) await tx.query(END_GONE, [id, moment]);
        await tx.query(releaseStaged(table), [id, moment]);
      }
      await clearStage(tx, id);
      Object.assign(run, { state: ImportState.COMMITTED, committedAt: new Date(moment) });
      await this.audit.record(tx, viewer, { verb: 'commit', kind: 'import', id: String(id), after: told(run) });
      await this.states.renew(tx, await changedBy(tx, run));
    });
  }

  /** Takes back all that an import brought, and makes known again what it had ended. Frozen packs hold their own figures. */
  undo(viewer: Viewer | null, id: number): Promise<ImportRun> {
    return this.change(id, async (tx, run, moment) => {
      refuseFor(asFaults(whyNotUndo(run.state, await laterThan(tx, id))));
      for (const table of RELEASED_TABLES) {
        await tx.query(endBrought(table), [id, moment]);
        await tx.query(restoreEnded(table), [id, moment]);
      }
      Object.assign(run, { state: ImportState.UNDONE, undoneAt: new Date(moment), undoneById: viewer?.accountId ?? null });
      await this.audit.record(tx, viewer, { verb: 'undo', kind: 'import', id: String(id), before: told(run) });
      await this.states.renew(tx, await changedBy(tx, run));
    });
  }

  /** Lets go of what was read and not committed. */
  discard(viewer: Viewer | null, id: number): Promise<ImportRun> {
    return this.change(id, async (tx, run) => {
      refuseFor(run.state === ImportState.READY ? [] : [{ path: 'id', message: 'Only what was read and not committed can be discarded.' }]);
      await clearStage(tx, id);
      run.state = ImportState.DISCARDED;
      await this.audit.record(tx, viewer, { verb: 'discard', kind: 'import', id: String(id) });
    });
  }

  private change(id: number, work: (tx: EntityManager, run: ImportRun, moment: string) => Promise<void>): Promise<ImportRun> {
    return this.db.transaction(async tx => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('imports'))`);
      const run = await tx.findOneBy(ImportRun, { id });
      if (!run) throw new NotFound('The import');
      // Not now(): that is when the transaction began, maybe before the one that it waited for.
      const [{ moment }] = await tx.query<[{ moment: string }]>('SELECT clock_timestamp()::text AS moment');
      await work(tx, run, moment);
      return tx.save(run);
    });
  }
}

/** What committing would change, as things stand. */
export async function previewOf(tx: EntityManager, id: number): Promise<ImportPreview> {
  const counts = async (text: string) => (await tx.query<Record<string, number>[]>(text, [id]))[0]!;
  const figures = await counts(comparedWithKnown(OBSERVATIONS));
  const { ended } = await counts(COUNT_GONE);
  let places = 0;
  for (const table of PLACES) {
    const { added, revised } = await counts(comparedWithKnown(table));
    places += added! + revised!;
  }
  return { added: figures.added!, revised: figures.revised!, unchanged: figures.unchanged!, ended: ended!, places };
}

export async function clearStage(tx: EntityManager, id: number): Promise<void> {
  for (const { staged } of RELEASED_TABLES) await tx.query(`DELETE FROM ${staged} WHERE import_id = $1`, [id]);
  await tx.query('DELETE FROM staged_scope WHERE import_id = $1', [id]);
}

/** The measures that an import brought figures of, or ended figures of; null, all of them, where it moved places: sums of areas may have changed. */
async function changedBy(tx: EntityManager, { id, preview }: ImportRun): Promise<number[] | null> {
  if (preview && preview.places > 0) return null;
  const rows = await tx.query<{ id: number }[]>('SELECT measure_id AS id FROM observation WHERE import_id = $1 UNION SELECT measure_id FROM observation WHERE ended_by = $1', [id]);
  return rows.map(row => row.id);
}

async function laterThan(tx: EntityManager, id: number): Promise<number | null> {
  let latest: number | null = null;
  for (const table of RELEASED_TABLES) {
    const [{ later }] = await tx.query<[{ later: number | null }]>(laterRevision(table), [id]);
    if (later !== null) latest = Math.max(later, latest ?? 0);
  }
  return latest;
}

const asFaults = (reason: string | null) => (reason ? [{ path: 'id', message: reason }] : []);

/** What the audit trail keeps of it. */
const told = ({ fileName, source, preview, read, rejected }: ImportRun) => ({ fileName, source, ...preview, read: Number(read), rejected: Number(rejected) });
