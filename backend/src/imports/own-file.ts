import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidInput } from '../platform/errors/errors.js';
import { FileReading } from './file-reading.js';
import { hashOf } from './files/file-hash.js';
import { type ImportRun, ImportState } from './import-run.entity.js';
import { ImportsService } from './imports.service.js';

/** Imports a file that the product brings itself, as users import theirs. Harmless when it is there already, or another instance brings it at this moment. */
export async function importOwnFile(reading: FileReading, imports: ImportsService, path: string): Promise<ImportRun> {
  const { run, read } = await reading.open(null, { name: basename(path), path, bytes: (await stat(path)).size }, await hashOf(path));
  const found = read ? await read() : run;
  if (found.state === ImportState.COMMITTED) return found;
  if (found.state !== ImportState.READY) throw new Error(`${found.fileName} was refused: ${found.refusal}`);
  return imports.commit(null, found.id, { anyhow: true }).catch((error: unknown) => {
    if (error instanceof InvalidInput) return found;
    throw error;
  });
}
