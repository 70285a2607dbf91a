import { isZip } from '../files/file-start.js';
import { textIn, textOf } from '../files/text.js';
import { openZip, type ZipEntry } from '../files/zip.js';
import { type FileStart, type ImportSource, type Known, type SourceFile, type Stage, type Tally, UnreadableFile } from '../import-source.js';
import { StreetCounts } from './police/street-counts.js';
import { readStreetRows } from './police/street-rows.js';

/** What the publisher's ZIPs are full of: "2025-01/2025-01-staffordshire-street.csv", with outcomes and stop-and-search beside. */
const PUBLISHED = /(?:^|\/)\d{4}-\d{2}-(.+)-(street|outcomes|stop-and-search)\.csv$/;
const TELLING = ['Crime ID', 'Falls within', 'LSOA name', 'Crime type'];

/**
 * Street-level crime and anti-social behaviour, as a file, as gzip or in the publisher's ZIP. What is wrong with the file as such (columns,
 * months that do not exist, rows of another width) refuses it; a row that is well formed and cannot be counted (a crime type without a
 * measure, another force, a code that is none) is rejected and shown. Blank Crime IDs and rows that are exactly alike are genuine.
 */
export const policeStreet: ImportSource = {
  key: 'police-street',
  title: 'Street-level crime and anti-social behaviour (data.police.uk)',

  recognises({ kind, text, entries }: FileStart): boolean {
    if (kind === 'ZIP') return entries.some(name => PUBLISHED.test(name));
    const [header = ''] = text.split('\n', 1);
    return TELLING.filter(name => header.includes(name)).length >= 2;
  },

  async read(file: SourceFile, known: Known, stage: Stage, tell: (part: number) => void): Promise<Tally> {
    const counts = new StreetCounts(known);
    if (await isZip(file)) await readZip(file, counts, known.force.name, tell);
    else await readStreetRows(textOf(file, tell), counts.take);
    return counts.put(stage);
  },
};

/** "Staffordshire Police" is "staffordshire" in the names of files; "Devon & Cornwall Police" is "devon-and-cornwall". */
export function slugOfForce(name: string): string {
  return name.replace(/ (Police( Service)?|Constabulary)$/, '').replaceAll('&', 'and').toLowerCase().replace(/[^a-z]+/g, '-');
}

/** The street files of one force among the names in a ZIP, the earliest first. */
export function streetFilesOf(force: string, entries: readonly ZipEntry[]): ZipEntry[] {
  const wanted = slugOfForce(force);
  return entries
    .filter(({ name }) => { const [, slug, kind] = PUBLISHED.exec(name) ?? []; return kind === 'street' && slug === wanted; })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readZip(file: SourceFile, counts: StreetCounts, force: string, tell: (part: number) => void): Promise<void> {
  const zip = await openZip(file);
  try {
    const entries = streetFilesOf(force, zip.entries);
    if (entries.length === 0) throw noStreetFiles(force, zip.entries);
    const whole = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    let read = 0;
    for (const { name } of entries) {
      counts.next(name);
      const blocks = textIn(counted(zip.read(name), bytes => tell(Math.min(1, (read += bytes) / whole))));
      await readStreetRows(blocks, counts.take).catch((error: unknown) => {
        throw error instanceof UnreadableFile ? new UnreadableFile(`${name}: ${error.message}`) : error;
      });
    }
  } finally {
    zip.close();
  }
}

/** Says what a ZIP holds in place of what was looked for. */
export function noStreetFiles(force: string, entries: readonly ZipEntry[]): UnreadableFile {
  const found = entries.map(({ name }) => PUBLISHED.exec(name)).filter(match => match !== null);
  const others = [...new Set(found.filter(([, , kind]) => kind === 'street').map(([, slug]) => slug!))];
  const instead = others.length > 0
    ? `it holds those of ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}`
    : 'it holds outcomes or stop-and-search only';
  return new UnreadableFile(`This ZIP holds no street files of ${force} (their names end in “${slugOfForce(force)}-street.csv”): ${instead}.`);
}

async function* counted(chunks: AsyncIterable<Buffer>, tell: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    tell(chunk.length);
    yield chunk;
  }
}
