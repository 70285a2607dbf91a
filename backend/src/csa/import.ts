import { stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { counted } from '@csa/shared/words.js';
import { AuditService } from '../audit/audit.service.js';
import { ENTITIES } from '../entities.js';
import { FileReading } from '../imports/file-reading.js';
import { type ImportRun, ImportState } from '../imports/import-run.entity.js';
import { ImportsService } from '../imports/imports.service.js';
import { SeriesService } from '../measures/series/series.service.js';
import { SuppressionService } from '../measures/suppression/suppression.service.js';
import { MeasureStates } from '../measures/states/measure-states.service.js';
import { readConfig } from '../platform/config/config.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { withDatabase } from './database.js';
import { Refused, say, tell, WrongUsage } from './verb.js';

/**
 * `import FILE… [--yes] [--json]`: reads each file, says what it would change, and with `--yes` commits it, each in one transaction.
 * `import --undo ID [--json]`: takes an import back as a whole. A file that is imported already is said and harmless.
 */
export async function importFiles(args: string[]): Promise<void> {
  const { files, undo, yes, json } = readWanted(args);
  await withDatabase(async db => {
    const imports = importsOn(db);
    if (undo !== null) {
      const run = await refusable(imports.undo(null, undo));
      tell(`Undid import ${run.id} (${run.fileName}): what was known before it is known again.`);
      if (json) say(result(run));
      return;
    }
    const refused: string[] = [];
    for (const file of files) {
      const run = await importOne(db, imports, file, yes);
      if (run.state === ImportState.REFUSED) refused.push(`${file}: ${run.refusal}`);
      else if (json) say(result(run));
    }
    if (refused.length > 0) throw new Refused(`${refused.join('\n')}\n${refused.length === 1 ? 'Nothing of this file was imported.' : 'Nothing of these files was imported.'}`);
  }, ENTITIES);
}

/** The same service as the server's. */
export function importsOn(db: DataSource): ImportsService {
  const clock = new Clock();
  return new ImportsService(db, new AuditService(), new MeasureStates(db, clock, new SeriesService(db, clock, new SuppressionService())));
}

/** Reads one file, says what it would change, and commits it if told to. */
export async function importOne(db: DataSource, imports: ImportsService, file: string, yes: boolean): Promise<ImportRun> {
  const path = placeOf(file);
  const { size } = await stat(path).catch(() => { throw new Refused(`The file ${file} cannot be read.`); });
  const source = { name: basename(path), path, bytes: size, unpackedAtMost: readConfig(process.env).unpackedLimit };
  const run = await new FileReading(db).read(null, source, progressOf(file));
  if (run.state === ImportState.COMMITTED) tell(`${file} is imported already, as import ${run.id}. Nothing changed.`);
  if (run.state !== ImportState.READY) return run;
  linesOf(run).forEach(tell);
  if (yes) {
    const done = await refusable(imports.commit(null, run.id));
    tell(`Committed as import ${done.id}.`);
    return done;
  }
  tell('Nothing is changed yet. Say --yes to commit.');
  return imports.discard(null, run.id);
}

/** What was read, and what committing it changes. */
function linesOf({ read, counted: taken, outside, noLocation, rejected, rejections, preview }: ImportRun): string[] {
  const number = (count: string | number) => Number(count).toLocaleString('en-GB');
  const more = Number(rejected) - rejections.length;
  return [
    `Read ${number(read)} lines: ${number(taken)} counted, ${number(outside)} outside the area, ${number(noLocation)} without location, ${number(rejected)} rejected.`,
    ...rejections.map(({ line, column, reason }) => `  line ${line}${column === null ? '' : `, column ${column}`}: ${reason}`),
    ...(more > 0 ? [`  and ${counted(more, 'more line')}`] : []),
    ...(preview ? [`Figures: ${number(preview.added)} new, ${number(preview.revised)} revised, ${number(preview.ended)} no longer there, ${number(preview.unchanged)} the same. Places: ${number(preview.places)} new or different.`] : []),
  ];
}

/** One JSON line for scripts. */
export function result({ id, read, counted: taken, outside, noLocation, rejected }: ImportRun): string {
  return JSON.stringify({ importId: id, read: Number(read), counted: Number(taken), outside: Number(outside), noLocation: Number(noLocation), rejected: Number(rejected) });
}

function progressOf(file: string): (part: number) => void {
  let told = -1;
  return part => {
    const percent = Math.floor(part * 100);
    if (percent < told + (process.stderr.isTTY ? 1 : 25)) return;
    told = percent;
    process.stderr.write(process.stderr.isTTY ? `\rReading ${file}: ${percent}%${percent >= 100 ? '\n' : ''}` : `Reading ${file}: ${percent}%\n`);
  };
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

/** Seen from where the command was typed: npm runs it in the project's folder. */
function placeOf(file: string): string {
  const typed = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(typed) ? typed : resolve(file);
}

async function refusable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof InvalidInput || error instanceof NotFound ? new Refused(error.message) : error;
  }
}
