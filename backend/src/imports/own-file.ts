import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileReading } from './file-reading.js';
import { type ImportRun, ImportState } from './import-run.entity.js';
import { ImportsService } from './imports.service.js';

/** Imports a file that the product brings itself, as users import theirs. Harmless when it is there already. */
export async function importOwnFile(reading: FileReading, imports: ImportsService, path: string): Promise<ImportRun> {
  const run = await reading.read(null, { name: basename(path), path, bytes: (await stat(path)).size });
  if (run.state === ImportState.REFUSED) throw new Error(`${basename(path)} was refused: ${run.refusal}`);
  return run.state === ImportState.READY ? imports.commit(null, run.id) : run;
}
