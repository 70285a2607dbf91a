import { parseArgs } from 'node:util';
import { ENTITIES } from '../entities.js';
import { loadFirstData } from '../first-data.js';
import { withDatabase } from './database.js';
import { importOne, importsOn, inWords, result } from './import-one.js';
import { Refused, say, tell, WrongUsage } from './verb.js';

/**
 * `import FILE… [--yes] [--json]`: reads each file, says what it would change, and with `--yes` commits it, each in one transaction. A bad file
 * does not keep the others out. `import --undo ID [--json]`: takes an import back as a whole. A file that is imported already is said and harmless.
 */
export async function importFiles(args: string[]): Promise<void> {
  const { files, undo, yes, json } = readWanted(args);
  await withDatabase(async db => {
    await loadFirstData(db);
    const imports = importsOn(db);
    if (undo !== null) {
      const run = await inWords(imports.undo(null, undo));
      tell(`Undid import ${run.id} (${run.fileName}): what was known before it is known again.`);
      if (json) say(result(run));
      return;
    }
    let refused = 0;
    for (const file of files) {
      const { run, refusal } = await importOne(db, imports, file, yes);
      if (refusal === null) {
        if (json) say(result(run));
        continue;
      }
      refused += 1;
      tell(`${file}: ${refusal}`);
    }
    if (refused > 0) throw new Refused(files.length === 1 ? 'Nothing was imported.' : `Nothing was imported of ${refused} of the ${files.length} files.`);
  }, ENTITIES);
}

function readWanted(args: string[]): { files: string[]; undo: number | null; yes: boolean; json: boolean } {
  const flag = { type: 'boolean' as const };
  try {
    const { values, positionals } = parseArgs({ args, options: { yes: flag, json: flag, undo: { type: 'string' } }, allowPositionals: true });
    const { undo, yes = false, json = false } = values;
    if (undo !== undefined && !/^[1-9]\d{0,8}$/.test(undo)) throw new WrongUsage('The number of an import counts from 1: --undo 12.');
    if ((undo === undefined) === (positionals.length === 0)) throw new WrongUsage('Name the files to import, or say --undo with the number of an import.');
    return { files: positionals, undo: undo === undefined ? null : Number(undo), yes, json };
  } catch (error) {
    throw error instanceof WrongUsage ? error : new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
