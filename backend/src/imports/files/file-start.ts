import { open } from 'node:fs/promises';
import { type FileStart, type SourceFile, UnreadableFile } from '../import-source.js';
import { firstRows } from '../tables/first-rows.js';
import { refuseFalseName, workbookKind } from '../tables/rows-of.js';
import { textOf, withoutMark } from './text.js';
import { bytesOf, CHUNK } from './unpacking.js';
import { openZip } from './zip.js';

/** What a file is told by, whatever its name says. */
const ZIP = Buffer.from('PK');
const WEB_PAGE = 'This is a web page, not a file of figures: the download may have led to a sign-in or an error page. Download it again.';
const NO_TABLE: readonly (readonly [start: Buffer, reason: string])[] = [
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'This is an Excel file of the old kind (.xls), or one with a password. Save it as .xlsx without a password, or as CSV UTF-8.'],
  [Buffer.from('%PDF'), 'This is a PDF, which holds pages and no table that can be read with certainty. Ask for the figures as CSV or as a spreadsheet.'],
  [Buffer.from('<!DOCTYPE html'), WEB_PAGE],
  [Buffer.from('<!doctype html'), WEB_PAGE],
  [Buffer.from('<html'), WEB_PAGE],
  [Buffer.from('7z\xbc\xaf', 'latin1'), 'This is a 7-Zip archive. Unpack it, or pack it as ZIP.'],
  [Buffer.from('Rar!'), 'This is a RAR archive. Unpack it, or pack it as ZIP.'],
];

/**
 * The beginning of a file, by which a source recognises it: gzip, ZIP and text are told by their bytes.
 * @throws UnreadableFile where it is none of them, empty, damaged or in another encoding
 */
export async function startOf(file: SourceFile): Promise<FileStart> {
  const bytes = await firstBytes(file.path);
  if (bytes.length === 0) throw new UnreadableFile('This file is empty.');
  for (const [start, reason] of NO_TABLE) {
    if (bytes.subarray(0, start.length).equals(start)) throw new UnreadableFile(reason);
  }
  const entries = looksLikeZip(bytes) ? await entriesOf(file) : [];
  if (workbookKind(entries)) return { name: file.name, kind: 'ZIP', text: await firstRows(file), entries };
  refuseFalseName(file.name);
  if (looksLikeZip(bytes)) return { name: file.name, kind: 'ZIP', text: '', entries };
  return { name: file.name, kind: 'TEXT', text: looksLikeJson(bytes) ? await beginningOfJson(file) : await beginningOf(file), entries };
}

/** Whether it is a ZIP, by its first bytes. */
export async function isZip(file: SourceFile): Promise<boolean> {
  return looksLikeZip(await firstBytes(file.path));
}

const looksLikeZip = (start: Buffer) => start.subarray(0, ZIP.length).equals(ZIP) && start[2]! < 9 && start[3]! < 9;

async function entriesOf(file: SourceFile): Promise<string[]> {
  const zip = await openZip(file);
  try {
    return zip.entries.map(({ name }) => name);
  } finally {
    zip.close();
  }
}

/** JSON has lines of any length. */
const looksLikeJson = (start: Buffer) => /^\uFEFF?\s*\{/.test(start.toString('utf8'));

async function beginningOfJson(file: SourceFile): Promise<string> {
  for await (const chunk of bytesOf(file)) return withoutMark(chunk).toString('utf8');
  throw new UnreadableFile('This file is empty.');
}

async function beginningOf(file: SourceFile): Promise<string> {
  let text = '';
  for await (const { bytes } of textOf(file)) {
    text += bytes.toString('utf8');
    if (text.length >= CHUNK) break;
  }
  if (text === '') throw new UnreadableFile('This file is empty.');
  return text.slice(0, CHUNK);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
