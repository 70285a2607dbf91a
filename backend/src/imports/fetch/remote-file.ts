import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { RandomAccessReader } from 'yauzl';
import { UnreadableFile } from '../import-source.js';

/** What is asked for at a time. The list of a ZIP of thousands of files takes three or four, a month of one force two or three. */
const BLOCK = 2 ** 18;
const BLOCKS_KEPT = 8;
/** So often in a row nothing may come, with growing pauses, before we give up. */
const MOST_TRIES = 4;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A server that says nothing for so long has broken off. */
const IDLE = 30_000;
const NOTHING_CHANGED = 'Nothing was imported.';

/** What went wrong with one question, and in how many milliseconds the server wants to be asked again. */
interface Trouble { what: string; wait?: number }

/**
 * A file on a web server, read in pieces by HTTP range requests, for the ZIP reader. A connection that breaks off is taken up where it broke;
 * a server that is busy is asked again.
 */
export class RemoteFile extends RandomAccessReader {
  bytes = 0;
  /** How many bytes came over the line. */
  received = 0;
  private readonly kept = new Map<number, Promise<Buffer>>();
  private version: string | null = null;

  private constructor(private address: string) {
    super();
  }

  /** @throws UnreadableFile where it cannot be had, or not in pieces */
  static async open(address: string): Promise<RemoteFile> {
    const file = new RemoteFile(address);
    await file.part(0, 1);
    return file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.pieces(start, end), { objectMode: false });
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    const copy = async () => {
      let at = offset;
      for await (const piece of this.pieces(position, position + length)) at += piece.copy(buffer, at);
    };
    copy().then(() => callback(null), callback);
  }

  private async* pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < Math.min(end, this.bytes);) {
      const from = at - (at % BLOCK);
      const block = await this.block(from);
      yield block.subarray(at - from, Math.min(end - from, block.length));
      at = from + block.length;
    }
  }

  private block(from: number): Promise<Buffer> {
    const block = this.kept.get(from) ?? this.part(from, Math.min(from + BLOCK, this.bytes));
    // The one that was wanted last goes last.
    this.kept.delete(from);
    this.kept.set(from, block);
    if (this.kept.size > BLOCKS_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return block;
  }

  private async part(start: number, end: number): Promise<Buffer> {
    const part = Buffer.alloc(end - start);
    let got = 0;
    for (let tries = 1; ; tries += 1) {
      const before = got;
      const trouble = await this.ask(start + got, end, chunk => (got += Buffer.from(chunk).copy(part, got)) === part.length);
      if (got === part.length) return part;
      if (got > before) tries = 0;
      else if (tries >= MOST_TRIES) throw new UnreadableFile(`${this.address} ${trouble.what}, ${MOST_TRIES} times in a row. ${NOTHING_CHANGED} Try again later.`);
      else await pause(Math.min(trouble.wait ?? FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE));
    }
  }

  /** Asks for some bytes once and hands over what comes until that is enough; says what went wrong where it is not. */
  private async ask(start: number, end: number, take: (chunk: Uint8Array) => boolean): Promise<Trouble> {
    const control = new AbortController();
    const idle = setTimeout(() => control.abort(), IDLE);
    try {
      const response = await fetch(this.address, { headers: { range: `bytes=${start}-${end - 1}`, 'accept-encoding': 'identity' }, signal: control.signal });
      const trouble = this.whatIsWrong(response, start);
      if (trouble) return trouble;
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        idle.refresh();
        this.received += chunk.length;
        if (take(chunk)) break;
      }
      return { what: 'sent less than it was asked for' };
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      return { what: control.signal.aborted ? `said nothing for ${IDLE / 1000} seconds` : `cannot be reached or broke the connection off (${reasonOf(error)})` };
    } finally {
      clearTimeout(idle);
      // Whatever else it would send is not wanted.
      control.abort();
    }
  }

  /** @throws UnreadableFile where asking again would not help */
  private whatIsWrong(response: Response, start: number): Trouble | null {
    const { status, statusText, headers, url } = response;
    const answer = `answered ${status} ${statusText}`.trimEnd();
    if (status === 429 || status >= 500) return { what: answer, wait: millisecondsToWait(headers.get('retry-after')) };
    if (status === 200) {
      throw new UnreadableFile(`${this.address} gives its archive only as a whole, too large to be fetched for a few files. Download it with a browser and import the ZIP. ${NOTHING_CHANGED}`);
    }
    if (status !== 206) throw new UnreadableFile(`${this.address} ${answer}: the archive is not there, or not for everybody. Set POLICE_ARCHIVE_URL to where it is now. ${NOTHING_CHANGED}`);
    const [, from, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
    if (Number(from) !== start || whole === undefined) throw new UnreadableFile(`${this.address} sent another part of the archive than it was asked for. ${NOTHING_CHANGED}`);
    const version = `${whole} ${headers.get('etag') ?? headers.get('last-modified') ?? ''}`;
    if (this.version !== null && this.version !== version) throw new UnreadableFile(`The archive at ${this.address} was replaced by another while it was being read. ${NOTHING_CHANGED} Try again.`);
    // "latest.zip" leads to the archive of a month: that one is read to its end.
    [this.version, this.bytes, this.address] = [version, Number(whole), url || this.address];
    return null;
  }
}

function millisecondsToWait(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
}

/** fetch says "fetch failed" and keeps the reason to itself. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause as NodeJS.ErrnoException).code ?? (cause instanceof Error ? cause.message : String(cause));
}
