import { isUtf8 } from 'node:buffer';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { bytesOf, CHUNK, gunzipped, isGzip } from './unpacking.js';

/** No line of any table comes near it. */
const LONGEST_LINE = CHUNK;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Whole lines of a text that was checked: UTF-8, no byte order mark, no NUL, no line longer than 64 kB. */
export interface TextBlock {
  bytes: Buffer;
  /** The number of its first line in the file, from 1. */
  line: number;
}

/**
 * The text of a file, unpacked where it is gzip, block after block in bounded memory. For a reader that wants a stream of bytes:
 * `Readable.from(bytesIn(textOf(file, tell)))`.
 * @param tell how much of it is read, from 0 to 1
 * @throws UnreadableFile with line and column where the text is not what it should be
 */
export async function* textOf(file: SourceFile, tell?: (part: number) => void): AsyncGenerator<TextBlock> {
  const bytes = bytesOf(file, tell);
  const first = await bytes.next();
  if (first.done) return;
  const all = startingWith(first.value, bytes);
  yield* textIn(isGzip(first.value) ? gunzipped(all, file.unpackedAtMost) : all);
}

/** The same of bytes that come from elsewhere, such as an entry of a ZIP. */
export async function* textIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<TextBlock> {
  let line = 1;
  let begun = false;
  /** The beginning of a line whose end has not come yet. */
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of chunks) {
    for (let from = 0; from < bytes.length; from += CHUNK) {
      let chunk = bytes.subarray(from, from + CHUNK);
      if (!begun) {
        chunk = Buffer.concat([rest, chunk]);
        rest = Buffer.alloc(0);
        if (chunk.length < 4) { rest = chunk; continue; }
        chunk = withoutMark(chunk);
        begun = true;
      }
      // A line that lies within one chunk is no longer than a chunk, so only the one across the border needs a look.
      const first = chunk.indexOf(NEWLINE);
      if (rest.length + (first < 0 ? chunk.length : first) > LONGEST_LINE) throw tooLong(line);
      if (first < 0) { rest = Buffer.concat([rest, chunk]); continue; }
      const last = chunk.lastIndexOf(NEWLINE) + 1;
      const block = { bytes: rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, last)]) : chunk.subarray(0, last), line };
      rest = chunk.subarray(last);
      line += check(block);
      yield block;
    }
  }
  if (!begun) rest = withoutMark(rest);
  if (rest.length > 0) {
    check({ bytes: rest, line });
    yield { bytes: rest, line };
  }
}

/** Only the bytes of the blocks. */
export async function* bytesIn(blocks: AsyncIterable<TextBlock>): AsyncGenerator<Buffer> {
  for await (const { bytes } of blocks) yield bytes;
}

/** The beginning of a text, without its byte order mark. Refuses UTF-16, which is full of zero bytes, by a name that people can do something with. */
export function withoutMark(start: Buffer): Buffer {
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const patterned = start.length >= 4 && ((start[0] === 0 && start[2] === 0 && start[1] !== 0) || (start[1] === 0 && start[3] === 0 && start[0] !== 0));
  if (marked || patterned) throw new UnreadableFile(`This file is written in UTF-16 (“Unicode text”). ${SAVE_AS_UTF8}`);
  return start.subarray(0, 3).equals(BYTE_ORDER_MARK) ? start.subarray(3) : start;
}

const SAVE_AS_UTF8 = 'Save it as UTF-8: in Excel choose Save as, “CSV UTF-8 (comma delimited)”.';

/** Refuses what is no UTF-8 text; answers how many lines it ends. */
function check({ bytes, line }: TextBlock): number {
  if (!isUtf8(bytes) || bytes.includes(0)) refuse({ bytes, line });
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

/** Finds the first line at fault and says what is wrong with it. */
function refuse({ bytes, line }: TextBlock): never {
  for (let start = 0, number = line; start < bytes.length; number += 1) {
    const end = bytes.indexOf(NEWLINE, start) < 0 ? bytes.length : bytes.indexOf(NEWLINE, start);
    const text = bytes.subarray(start, end);
    const zero = text.indexOf(0);
    if (zero >= 0) throw new UnreadableFile('There is a zero byte, which no text holds. This is not a table saved as text, or it was damaged on its way.', number, columnOf(text, zero));
    if (!isUtf8(text)) {
      const good = goodUntil(text);
      const wrong = text[good]!.toString(16).toUpperCase();
      throw new UnreadableFile(`The byte ${wrong} is not UTF-8 text: the file is probably written in Windows-1252 (“ANSI”). ${SAVE_AS_UTF8}`, number, columnOf(text, good));
    }
    start = end + 1;
  }
  throw new UnreadableFile('This file is not UTF-8 text.');
}

/** Where the first byte lies that is not UTF-8. */
function goodUntil(text: Buffer): number {
  for (let at = 0; ;) {
    const length = lengthOfCharacter(text[at]!);
    if (length === 0 || at + length > text.length || !isUtf8(text.subarray(at, at + length))) return at;
    at += length;
  }
}

const lengthOfCharacter = (first: number) => (first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
/** Columns are counted in characters, from 1. */
const columnOf = (line: Buffer, at: number) => [...line.subarray(0, at).toString()].length + 1;

function tooLong(line: number): UnreadableFile {
  return new UnreadableFile(`This line is longer than ${LONGEST_LINE.toLocaleString('en-GB')} characters: it is not a row of a table. The file may be damaged, or its line ends lost.`, line);
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
