import { Readable, pipeline } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { bytesIn, textOf } from '../files/text.js';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { LONGEST_CELL, type ReadingOptions, type Row, filled } from './row.js';

const QUOTED = 'Cells that hold a quotation mark stand in quotation marks, with theirs doubled.';
const FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'The file ends inside a cell in quotation marks: one is not closed, or the file is cut off.',
  INVALID_OPENING_QUOTE: `A quotation mark stands in the middle of a cell. ${QUOTED}`,
  CSV_INVALID_CLOSING_QUOTE: `Text follows a closing quotation mark. ${QUOTED}`,
  CSV_MAX_RECORD_SIZE: `A row is longer than ${LONGEST_CELL.toLocaleString('en-GB')} characters: a quotation mark may not be closed.`,
};

/** The rows of a CSV file (RFC 4180): line breaks inside quotes belong to their cell, and a row has the line that it begins on. */
export async function* csvRows(file: SourceFile, { tell }: ReadingOptions): AsyncGenerator<Row> {
  const parser = parse({ relax_column_count: true, max_record_size: LONGEST_CELL });
  pipeline(Readable.from(bytesIn(textOf(file, tell))), parser, () => undefined);
  let line = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      // Before the cells at the end are cut off: they may hold line breaks too.
      const next = line + 1 + lineBreaks(record);
      const cells = filled(record);
      if (cells) yield { sheet: '', line, cells };
      line = next;
    }
  } catch (error) {
    const { code, lines } = error as CsvError & { lines?: number };
    const fault = FAULTS[code];
    if (fault === undefined) throw error;
    throw new UnreadableFile(fault, lines);
  }
}

function lineBreaks(record: string[]): number {
  let breaks = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}
