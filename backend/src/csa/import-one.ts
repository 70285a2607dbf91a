import { stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { counted } from '@csa/shared/words.js';
import { AuditService } from '../audit/audit.service.js';
import { FileReading } from '../imports/file-reading.js';
import { hashOf } from '../imports/files/file-hash.js';
import { type ImportRun, ImportState } from '../imports/import-run.entity.js';
import { ImportsService } from '../imports/imports.service.js';
import { troubleOf } from '../imports/reading-trouble.js';
import { SeriesService } from '../measures/series/series.service.js';
import { MeasureStates } from '../measures/states/measure-states.service.js';
import { readConfig } from '../platform/config/config.js';
import { SuppressionService } from '../measures/suppression/suppression.service.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { Refused, tell } from './verb.js';

/** The same service as the server's. */
export function importsOn(db: DataSource): ImportsService {
  const clock = new Clock();
  return new ImportsService(db, new AuditService(), new MeasureStates(db, clock, new SeriesService(db, clock, new SuppressionService())));
}

/** How a file came out. */
export type Outcome = { run: ImportRun; refusal: null } | { run: null; refusal: string };

/** Reads one file, says what it would change, and commits it if told to. */
export async function importOne(db: DataSource, imports: ImportsService, file: string, yes: boolean): Promise<Outcome> {
  const path = placeOf(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return { run: null, refusal: found ? 'This is a folder. Name the files in it.' : 'The file cannot be read.' };
  const source = { name: basename(path), path, bytes: found.size, unpackedAtMost: readConfig(process.env).unpackedLimit };
  const opened = await inWords(hashOf(path).then(hash => new FileReading(db).open(null, source, hash)));
  const run = opened.read ? await inWords(opened.read(progressOf(file))) : opened.run;
  if (run.state !== ImportState.READY) {
    if (run.state !== ImportState.COMMITTED) return { run: null, refusal: run.refusal ?? 'It was discarded while it was read.' };
    tell(`${file} is imported already, as import ${run.id}. Nothing changed.`);
    return { run, refusal: null };
  }
  if (!opened.read) tell(`${file} was read already, as import ${run.id}, and waits to be committed.`);
  linesOf(run).forEach(tell);
  if (yes) {
    const done = await inWords(imports.commit(null, run.id, { anyhow: true }));
    tell(`Committed as import ${done.id}.`);
    return { run: done, refusal: null };
  }
  tell('Nothing is changed yet. Say --yes to commit.');
  return { run: opened.read ? await inWords(imports.discard(null, run.id)) : run, refusal: null };
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

/** One JSON line for scripts, of a file that was read. */
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

/** Seen from where the command was typed: npm runs it in the project's folder. */
function placeOf(file: string): string {
  const typed = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(typed) ? typed : resolve(file);
}

/** What a person can mend is said in words; everything else is a fault of the program. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = error instanceof InvalidInput || error instanceof NotFound ? error.message : troubleOf(error);
    throw reason === null ? error : new Refused(reason);
  }
}
