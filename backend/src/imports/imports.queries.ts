import type { DataSource } from 'typeorm';

/** $1 the import. How many figures and places undoing it would take back, and how many would be known again as they were. */
const UNDOING = `
  SELECT (SELECT count(*) FROM observation WHERE import_id = $1 AND known_until = 'infinity')::int AS "takenBack",
         (SELECT count(*) FROM observation WHERE ended_by = $1 AND import_id IS DISTINCT FROM $1)::int AS restored`;

/** What undoing an import would do. */
export async function undoingCounts(db: DataSource, id: number): Promise<{ takenBack: number; restored: number }> {
  const [counts] = await db.query<[{ takenBack: number; restored: number }]>(UNDOING, [id]);
  return counts;
}
