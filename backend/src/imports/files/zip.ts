import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { cutOff, damaged, inflated, UNPACKED_AT_MOST, UnpackingWatch } from './unpacking.js';

/** The publisher's whole archive has about 5,000. */
const MOST_ENTRIES = 100_000;
const STORED = 0;
const DEFLATED = 8;

/** One file within a ZIP; folders are left out. */
export interface ZipEntry {
  /** With its folders: "2025-01/2025-01-staffordshire-street.csv". */
  name: string;
  /** Its size, unpacked. */
  bytes: number;
  /** How much of the ZIP it takes. */
  packedBytes: number;
}

/**
 * A ZIP whose names were all read and found harmless. Nothing of it is ever written to the disk:
 *
 *     const zip = await openZip(file);
 *     try {
 *       for await (const chunk of zip.read('content.xml')) …
 *     } finally { zip.close(); }
 */
export class Zip {
  readonly entries: readonly ZipEntry[];
  private readonly watch: UnpackingWatch;

  private constructor(private readonly zip: ZipFile, private readonly found: ReadonlyMap<string, Entry>, atMost: number) {
    this.watch = new UnpackingWatch(atMost);
    this.entries = [...found.values()].map(entry => ({ name: entry.fileName, bytes: entry.uncompressedSize, packedBytes: entry.compressedSize }));
  }

  /** Reads the list of entries of a ZIP that was opened without `autoClose`; refuses what climbs, is encrypted or stands there twice. */
  static async of(opening: Promise<ZipFile>, atMost = UNPACKED_AT_MOST): Promise<Zip> {
    const zip = await opening.catch(inPlainWords);
    try {
      const found = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (found.size >= MOST_ENTRIES) throw new UnreadableFile(`This ZIP holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} files.`);
        if (entry.fileName.endsWith('/')) continue;
        if (entry.isEncrypted()) throw new UnreadableFile('This ZIP is locked with a password. Save it without one.');
        if (found.has(entry.fileName)) throw new UnreadableFile(`This ZIP holds “${entry.fileName}” twice, so it is not clear which one counts.`);
        found.set(entry.fileName, entry);
      }
      return new Zip(zip, found, atMost);
    } catch (error) {
      zip.close();
      return inPlainWords(error);
    }
  }

  /**
   * The bytes of one entry, unpacked, in chunks of at most 64 kB.
   * @throws UnreadableFile where it is not there, damaged, cut off or a bomb
   */
  async* read(name: string): AsyncGenerator<Buffer> {
    const entry = this.found.get(name);
    if (!entry) throw new UnreadableFile(`This ZIP holds no “${name}”.`);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
      throw new UnreadableFile(`“${name}” is packed in a way that cannot be read here. Save the ZIP again with the ordinary method (Deflate).`);
    }
    this.watch.refuseIfBomb(entry.uncompressedSize, entry.compressedSize);
    const packed = await this.zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(inPlainWords);
    let [bytes, sum] = [0, 0];
    try {
      for await (const chunk of entry.compressionMethod === DEFLATED ? inflated(packed, this.watch) : stored(packed, this.watch)) {
        bytes += chunk.length;
        if (bytes > entry.uncompressedSize) throw new UnreadableFile(damaged('ZIP'));
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      inPlainWords(error);
    } finally {
      packed.destroy();
    }
    if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw new UnreadableFile(damaged('ZIP'));
  }

  close(): void {
    this.zip.close();
  }
}

/** Opens a ZIP that lies on the disk (.xlsx and .ods are ZIPs too). Close it when done. */
export function openZip(file: SourceFile): Promise<Zip> {
  return Zip.of(openPromise(file.path, { autoClose: false }), file.unpackedAtMost);
}

async function* stored(packed: Readable, watch: UnpackingWatch): AsyncGenerator<Buffer> {
  for await (const chunk of watch.packed(packed)) {
    watch.unpacked(chunk.length);
    yield chunk;
  }
}

/** What the library says of a bad ZIP, said so that a person can do something about it. Faults that are not the file's stay what they are. */
function inPlainWords(error: unknown): never {
  if (!(error instanceof Error) || error instanceof UnreadableFile || (error as NodeJS.ErrnoException).code) throw error;
  const [, path] = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(error.message) ?? [];
  if (path !== undefined) throw new UnreadableFile(`This ZIP names a file outside its own folder (“${path}”), which no honest one does. Nothing of it was read.`);
  if (/end of central directory|unexpected EOF|central directory file header/i.test(error.message)) throw new UnreadableFile(cutOff('ZIP'));
  if (/encrypt/i.test(error.message)) throw new UnreadableFile('This ZIP is locked with a password. Save it without one.');
  throw new UnreadableFile(damaged('ZIP'));
}
