import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refused, WrongUsage } from './verb.js';

/** One file and some switches: all that the verbs take so far. */
export function oneFile<S extends string>(args: string[], switches: readonly S[] = []): { file: string; given: ReadonlySet<S> } {
  const options = Object.fromEntries(switches.map(name => [name, { type: 'boolean' as const }]));
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) throw new WrongUsage(file ? 'Name one file only.' : 'Name a file.');
  return { file, given: new Set(switches.filter(name => parsed.values[name])) };
}

/** Reads a file named on the command line, seen from where the command was typed: npm runs it in the project's folder. */
export async function readNamedFile(file: string): Promise<string> {
  const typed = resolve(process.env.INIT_CWD ?? '.', file);
  const path = existsSync(typed) ? typed : resolve(file);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Refused(`The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
