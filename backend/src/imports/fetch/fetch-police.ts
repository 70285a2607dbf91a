import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromRandomAccessReaderPromise } from 'yauzl';
import yazl from 'yazl';
import { Zip, type ZipEntry } from '../files/zip.js';
import { noStreetFiles, slugOfForce, streetFilesOf } from '../sources/police-street.js';
import { RemoteFile } from './remote-file.js';

/** The same content makes the same file, so that what was fetched before is known as imported already. */
const NO_DAY = new Date('2000-01-01T12:00:00');

export interface Fetched {
  path: string;
  /** "2023-01" to "2025-12" */
  months: readonly string[];
  /** What came over the line, and how large the archive is. */
  received: number;
  archive: number;
}

/**
 * Takes the latest months of one force out of the publisher's archive without downloading it, into a ZIP of the publisher's layout.
 * @param tell says which month is being fetched
 * @throws UnreadableFile where the archive cannot be had, with what to do
 */
export async function fetchPolice(address: string, { force, months, folder, tell }: { force: string; months: number; folder: string; tell: (line: string) => void }): Promise<Fetched> {
  tell(`Reading what the archive at ${address} holds`);
  const remote = await RemoteFile.open(address);
  const zip = await Zip.of(fromRandomAccessReaderPromise(remote, remote.bytes, { autoClose: false }));
  try {
    const entries = streetFilesOf(force, zip.entries);
    if (entries.length === 0) throw noStreetFiles(force, zip.entries);
    const wanted = entries.slice(-months);
    const path = join(folder, `data.police.uk ${slugOfForce(force)} ${monthOf(wanted[0]!)} to ${monthOf(wanted.at(-1)!)}.zip`);
    await copy(zip, wanted, path, ({ name }, place) => tell(`Fetching ${name} (${place + 1} of ${wanted.length})`));
    return { path, months: wanted.map(monthOf), received: remote.received, archive: remote.bytes };
  } finally {
    zip.close();
  }
}

/** One after the other, checked as they come. */
async function copy(zip: Zip, entries: readonly ZipEntry[], path: string, tell: (entry: ZipEntry, place: number) => void): Promise<void> {
  const copied = new yazl.ZipFile();
  const output = copied.outputStream as Readable;
  for (const [place, entry] of entries.entries()) {
    copied.addReadStreamLazy(entry.name, { mtime: NO_DAY, forceDosTimestamp: true }, give => {
      tell(entry, place);
      const bytes = Readable.from(zip.read(entry.name), { objectMode: false });
      bytes.once('error', error => output.destroy(error));
      give(null, bytes);
    });
  }
  copied.end();
  await pipeline(output, createWriteStream(path));
}

const monthOf = ({ name }: ZipEntry) => /(\d{4}-\d{2})-[^/]*$/.exec(name)![1]!;
