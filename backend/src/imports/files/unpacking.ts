import { createReadStream } from 'node:fs';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { UnreadableFile } from '../import-source.js';

/** The most that may come out of one file, unless a setting says otherwise. The largest known honest one, the Home Office's table of all partnerships, holds 1.4 GB of XML. */
export const UNPACKED_AT_MOST = 8_000_000_000;
/** Deflate packs at most 1,032 to 1, and only what was made for it; the most repetitive of official tables stays below 100 to 1. */
const LARGEST_RATIO = 250;
/** So much may come out of anything before the ratio counts: it harms nobody. */
const UNTIL_RATIO_COUNTS = 100 * 2 ** 20;
/** How much is read and unpacked at a time. Checks of text rely on no chunk being longer. */
export const CHUNK = 2 ** 16;
/** Some chunks are unpacked while the ones before are read, or reading and unpacking would wait for each other. */
const AHEAD = { chunkSize: CHUNK, highWaterMark: 16 * CHUNK };

/**
 * The bytes of a file as they lie on the disk, in chunks.
 * @param tell how much of it is read, from 0 to 1
 */
export async function* bytesOf(file: { path: string; bytes: number }, tell: (part: number) => void = () => {}): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of createReadStream(file.path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    read += chunk.length;
    tell(file.bytes > 0 ? Math.min(1, read / file.bytes) : 1);
    yield chunk;
  }
}

export const isGzip = (start: Buffer) => start[0] === 0x1f && start[1] === 0x8b;

/** Unpacks gzip, several parts one after the other included; stops at what is damaged, cut off or a bomb. */
export async function* gunzipped(packed: AsyncIterable<Buffer>, atMost = UNPACKED_AT_MOST): AsyncGenerator<Buffer> {
  const watch = new UnpackingWatch(atMost);
  yield* through(createGunzip(AHEAD), watch.packed(packed), watch, 'gzip');
}

/** Unpacks what a ZIP holds of one entry. The watch is the whole ZIP's: what comes out of all of its entries counts. */
export async function* inflated(packed: AsyncIterable<Buffer>, watch: UnpackingWatch): AsyncGenerator<Buffer> {
  yield* through(createInflateRaw(AHEAD), watch.packed(packed), watch, 'ZIP');
}

/** Watches over how much goes in and how much comes out. */
export class UnpackingWatch {
  private goneIn = 0;
  private comeOut = 0;

  constructor(private readonly atMost: number) {}

  async* packed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.goneIn += chunk.length;
      yield chunk;
    }
  }

  /** @throws UnreadableFile where more comes out than a file that means no harm would hold */
  unpacked(bytes: number): void {
    this.comeOut += bytes;
    this.refuseIfBomb(this.comeOut, this.goneIn);
  }

  /** What a ZIP says of itself, before anything of it is unpacked. */
  refuseIfBomb(unpacked: number, packed: number): void {
    if (unpacked > this.atMost) {
      throw new UnreadableFile(`More than ${Math.round(this.atMost / 1_000_000).toLocaleString('en-GB')} MB come out of this file when it is unpacked. No more is taken from one file (UNPACKED_LIMIT_MB).`);
    }
    if (unpacked > UNTIL_RATIO_COUNTS && unpacked > packed * LARGEST_RATIO) {
      throw new UnreadableFile(`This file unpacks to more than ${LARGEST_RATIO} times its size: it is not a table of figures, and is not opened.`);
    }
  }
}

async function* through(unpack: ReturnType<typeof createGunzip>, packed: AsyncIterable<Buffer>, watch: UnpackingWatch, what: string): AsyncGenerator<Buffer> {
  const feeding = feed(packed, unpack);
  try {
    for await (const chunk of unpack as AsyncIterable<Buffer>) {
      watch.unpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'Z_BUF_ERROR' && what === 'gzip') throw new UnreadableFile(cutOff(what));
    if (code?.startsWith('Z_')) throw new UnreadableFile(damaged(what));
    throw error;
  } finally {
    unpack.destroy();
    await feeding;
  }
}

/** Writes one chunk after the other, waiting where the unpacking does not keep up; an error of the reading is the unpacking's own. */
async function feed(packed: AsyncIterable<Buffer>, unpack: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (unpack.destroyed) return;
      if (!unpack.write(chunk)) await new Promise<void>(fulfil => {
        const go = () => { unpack.off('drain', go).off('close', go); fulfil(); };
        unpack.on('drain', go).on('close', go);
      });
    }
    unpack.end();
  } catch (error) {
    unpack.destroy(error as Error);
  }
}

export const cutOff = (what: string) => `This ${what} file ends in the middle: it did not arrive whole. Download it again, or ask for it again.`;
export const damaged = (what: string) => `This ${what} file is damaged and cannot be unpacked. Download it again, or ask for it again.`;
