import type { SourceFile } from '../import-source.js';

/** One row of a table as its file has it. Empty rows and empty cells at the end of a row are left out. */
export interface Row {
  /** The sheet of a workbook; '' in a CSV file. */
  sheet: string;
  /** Counted as people see it: from 1, with the preamble and the empty rows. */
  line: number;
  cells: string[];
}

export interface ReadingOptions {
  /** Which sheets of a workbook: all if not said. */
  wanted?: (sheet: string) => boolean;
  /** How much of the file is read, from 0 to 1. */
  tell?: (part: number) => void;
  /** Only for looking at the beginning of a file: formulas are not refused then. */
  looking?: boolean;
}

export type RowReader = (file: SourceFile, options: ReadingOptions) => AsyncGenerator<Row>;

/** As many as a worksheet has. */
export const MOST_COLUMNS = 16_384;
/** Longer is no table of figures, and would be held in memory whole. */
export const LONGEST_CELL = 1_000_000;

/** The cells without the empty ones at the end; null where nothing is left. */
export function filled(cells: string[]): string[] | null {
  let length = cells.length;
  while (length > 0 && !cells[length - 1]?.trim()) length -= 1;
  if (length === 0) return null;
  const kept = length === cells.length ? cells : cells.slice(0, length);
  for (let at = 0; at < length; at += 1) kept[at] ??= '';
  return kept;
}

/** "C7": how people name a cell. */
export function cellName(line: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${line}`;
}
