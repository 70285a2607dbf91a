import type { SourceFile } from '../import-source.js';
import { rowsOf } from './rows-of.js';

const ENOUGH_ROWS = 500;
const ENOUGH_TEXT = 2 ** 16;

/** The first rows of a workbook as CSV text, each sheet below its name: so a source recognises a workbook by the same words as a CSV file. */
export async function firstRows(file: SourceFile): Promise<string> {
  let text = '';
  let sheet: string | null = null;
  let rows = 0;
  for await (const row of rowsOf(file, { looking: true })) {
    if (row.sheet !== sheet) text += `${(sheet = row.sheet)}\n`;
    text += `${row.cells.map(quoted).join(',')}\n`;
    rows += 1;
    if (rows >= ENOUGH_ROWS || text.length >= ENOUGH_TEXT) break;
  }
  return text.slice(0, ENOUGH_TEXT);
}

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
