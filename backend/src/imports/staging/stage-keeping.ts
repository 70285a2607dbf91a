import type { EntityManager } from 'typeorm';
import { type ImportPreview, ImportRun, ImportState } from '../import-run.entity.js';
import { COUNT_GONE, comparedWithKnown, OBSERVATIONS, PLACES, RELEASED_TABLES } from './released-tables.js';

/** Names the lock that whoever reads a file holds, with the number of the import: who holds it lives. */
export const READING_LOCK = `hashtext('import')`;

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

/** Every table that holds what was read and not committed. */
export const STAGED_TABLES: readonly string[] = [...RELEASED_TABLES.map(({ staged }) => staged), 'staged_scope', 'staged_area'];

export async function clearStage(tx: EntityManager, id: number): Promise<void> {
  for (const table of STAGED_TABLES) await tx.query(`DELETE FROM ${table} WHERE import_id = $1`, [id]);
}

/** Lets go of an import that was not committed, with all that was staged of it. Nothing happens where it is no longer in that state: its stage may be wanted. */
export async function letGo(tx: EntityManager, { id, state }: Pick<ImportRun, 'id' | 'state'>, to: ImportState.REFUSED | ImportState.DISCARDED, refusal: string | null): Promise<void> {
  const { affected } = await tx.update(ImportRun, { id, state }, { state: to, refusal });
  if (affected === 1) await clearStage(tx, id);
}
