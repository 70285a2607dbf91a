import { type DataSource, In } from 'typeorm';
import { WAITS_DAYS } from './import.rules.js';
import { ImportRun, ImportState } from './import-run.entity.js';
import { clearStage, letGo, READING_LOCK } from './staging/stage-keeping.js';

const INTERRUPTED = 'Reading was cut short: the server stopped, or lost the database. Nothing of it was imported. Import the file again.';
const NOT_WANTED = `Nobody committed it within ${WAITS_DAYS} days. Nothing of it was imported. Import the file again.`;

/** $1 so many days. The last are those that somebody discarded while they were read, by a process that died before it cleared up. */
const UNFINISHED = `
  SELECT id, state FROM import_run
   WHERE state = 'READING' OR (state = 'READY' AND started_at < now() - make_interval(days => $1))
      OR (state = 'DISCARDED' AND (EXISTS (SELECT FROM staged_observation staged WHERE staged.import_id = import_run.id)
                                OR EXISTS (SELECT FROM staged_area staged WHERE staged.import_id = import_run.id)))`;

/** Lets go of what will never be committed: what was being read when its process died, and what has waited too long. */
export async function clearUnfinished(db: DataSource): Promise<void> {
  for (const run of await db.query<Pick<ImportRun, 'id' | 'state'>[]>(UNFINISHED, [WAITS_DAYS])) {
    await db.transaction(async tx => {
      const [{ free }] = await tx.query<[{ free: boolean }]>(`SELECT pg_try_advisory_xact_lock(${READING_LOCK}, $1) AS free`, [run.id]);
      if (!free) return;
      if (run.state === ImportState.DISCARDED) await clearStage(tx, run.id);
      else await letGo(tx, run, ImportState.DISCARDED, run.state === ImportState.READING ? INTERRUPTED : NOT_WANTED);
    });
  }
}

/** The import of the same file that is committed, or else waits for it. */
export async function earlierOf(db: DataSource, fileHash: string): Promise<ImportRun | null> {
  const runs = await db.manager.find(ImportRun, { where: { fileHash, state: In([ImportState.COMMITTED, ImportState.READY]) }, order: { state: 'ASC', id: 'ASC' }, take: 1 });
  return runs[0] ?? null;
}
