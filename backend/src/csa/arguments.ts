import { readFile, writeFile } from 'node:fs/promises';
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

/** Writes a file named on the command line, seen from where the command was typed. */
export async function writeNamedFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(process.env.INIT_CWD ?? '.', file), text);
  } catch (error) {
    throw new Refused(`The file ${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

/** `--in FILE --out FILE`, and further options with a value. */
export function inAndOut<S extends string>(args: string[], more: readonly S[] = []): { in: string; out: string } & Partial<Record<S, string>> {
  const options = Object.fromEntries(['in', 'out', ...more].map(name => [name, { type: 'string' as const }]));
  try {
    const values = parseArgs({ args, options }).values as Record<string, string | undefined>;
    if (values.in && values.out) return values as { in: string; out: string } & Partial<Record<S, string>>;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
  throw new WrongUsage('Name the file to read, --in FILE, and the file to write, --out FILE.');
}

/** A file that holds a list of records, each read by a function that says what is wrong with it. */
export async function readRecords<T>(file: string, read: (record: Record<string, unknown>) => T): Promise<T[]> {
  let list: unknown;
  try {
    list = JSON.parse(await readNamedFile(file));
  } catch (error) {
    throw error instanceof SyntaxError ? new Refused(`The file ${file} is not JSON: ${error.message}.`) : error;
  }
  if (!Array.isArray(list)) throw new Refused(`The file ${file} must hold a list, in square brackets.`);
  return list.map((record: unknown, place) => {
    try {
      return read(Object(record) as Record<string, unknown>);
    } catch (error) {
      throw new Refused(`Entry ${place + 1} of ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
