import { open } from 'node:fs/promises';
import { openZip } from '../files/zip.js';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { csvRows } from './csv-rows.js';
import { odsRows } from './ods-rows.js';
import type { ReadingOptions, Row, RowReader } from './row.js';
import { xlsxRows } from './xlsx-rows.js';

/**
 * The rows of a CSV file, of an Excel workbook (.xlsx) or of an OpenDocument spreadsheet (.ods), told by their bytes: one after the other, in bounded memory.
 * @throws UnreadableFile where the file is none of them or damaged, or a cell holds a formula
 */
export async function* rowsOf(file: SourceFile, options: ReadingOptions = {}): AsyncGenerator<Row> {
  yield* (await readerOf(file))(file, options);
}

/** Whether these are the entries of a spreadsheet, and of which. */
export function workbookKind(entries: readonly string[]): 'XLSX' | 'ODS' | null {
  if (entries.includes('xl/workbook.xml')) return 'XLSX';
  return entries.includes('content.xml') && entries.includes('mimetype') ? 'ODS' : null;
}

async function readerOf(file: SourceFile): Promise<RowReader> {
  if (!await isZip(file)) {
    refuseFalseName(file.name);
    return csvRows;
  }
  const zip = await openZip(file);
  zip.close();
  const kind = workbookKind(zip.entries.map(({ name }) => name));
  if (kind === null) throw new UnreadableFile(`“${file.name}” is a ZIP, and not a spreadsheet.`);
  return kind === 'XLSX' ? xlsxRows : odsRows;
}

/** A file that is called a workbook and is none. */
export function refuseFalseName(name: string): void {
  const [, ending] = /\.(xlsx|ods)$/i.exec(name) ?? [];
  if (!ending) return;
  throw new UnreadableFile(`“${name}” is not ${ending.toLowerCase() === 'ods' ? 'an OpenDocument spreadsheet' : 'an Excel workbook'}, although its name says so. `
    + 'Open it in the program that it comes from and save it again.');
}

async function isZip(file: SourceFile): Promise<boolean> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE() === 0x504b0304;
  } finally {
    await handle.close();
  }
}
