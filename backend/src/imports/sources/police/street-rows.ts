import { parse } from 'csv-parse/sync';
import type { TextBlock } from '../../files/text.js';
import { UnreadableFile } from '../../import-source.js';

/** As the publisher writes them, in this order in every edition. */
export const COLUMNS = [
  'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name', 'Crime type', 'Last outcome category', 'Context',
];
const [COMMA, QUOTE, NEWLINE, RETURN] = [0x2c, 0x22, 0x0a, 0x0d];
const COMMAS = COLUMNS.length - 1;

/**
 * What counts of a row, as two pieces of it that are not taken apart: "Month,Reported by,Falls within" and "LSOA code,LSOA name,Crime type".
 * A file of millions of rows holds a few of the one and some thousands of the other: `fieldsOf` takes apart what was not met before.
 */
export type TakeRow = (whose: string, what: string, line: number) => void;

/** The fields of such a piece. Pieces are bytes, character by character; here they become text. */
export function fieldsOf(piece: string): string[] {
  return Buffer.from(piece, 'latin1').toString('utf8').split(piece.includes('\n') ? '\n' : ',');
}

/**
 * Reads rows at the speed at which PostgreSQL would copy them (decision 30): looks for commas among bytes and decodes two pieces a row.
 * Only a line that holds a quotation mark goes through the library.
 * @throws UnreadableFile where the columns are not the publisher's, or the file ends within a row
 */
export async function readStreetRows(blocks: AsyncIterable<TextBlock>, take: TakeRow): Promise<void> {
  let begun = false;
  for await (const { bytes, line: first } of blocks) {
    let [line, start] = [first, 0];
    if (!begun) {
      start = endOfLine(bytes, 0) + 1;
      checkColumns(quotedFields(withoutReturn(bytes, 0, start - 1), 1));
      line += 1;
      begun = true;
    }
    readBlock(bytes, start, line, take);
  }
}

function readBlock(bytes: Buffer, from: number, firstLine: number, take: TakeRow): void {
  /** Where the 2nd, 5th, 8th and 11th field begin. */
  let [month, longitude, lsoa, outcome] = [0, 0, 0, 0];
  for (let start = from, line = firstLine; start < bytes.length; line += 1) {
    let [at, commas, quoted] = [start, 0, false];
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte === COMMA) {
        commas += 1;
        if (commas === 1) month = at + 1;
        else if (commas === 4) longitude = at + 1;
        else if (commas === 7) lsoa = at + 1;
        else if (commas === 10) outcome = at + 1;
      } else if (byte === NEWLINE) break;
      else if (byte === QUOTE) quoted = true;
    }
    if (quoted) {
      const fields = quotedFields(withoutReturn(bytes, start, at), line);
      checkWidth(fields.length, line, at === bytes.length);
      take(fields.slice(1, 4).join('\n'), fields.slice(7, 10).join('\n'), line);
    } else if (commas === COMMAS) {
      take(bytes.toString('latin1', month, longitude - 1), bytes.toString('latin1', lsoa, outcome - 1), line);
    } else if (withoutReturn(bytes, start, at) !== '') checkWidth(commas + 1, line, at === bytes.length);
    start = at + 1;
  }
}

function quotedFields(line: string, number: number): string[] {
  try {
    return (parse(line) as string[][])[0] ?? [];
  } catch {
    throw new UnreadableFile('The quotation marks in this line do not match: one that opens has none that closes it, or stands within a field.', number);
  }
}

function checkWidth(width: number, line: number, last: boolean): void {
  if (width === COLUMNS.length) return;
  if (last) throw new UnreadableFile('The file ends in the middle of this row: it did not arrive whole. Download it again.', line);
  throw new UnreadableFile(`This row has ${width} ${width === 1 ? 'column' : 'columns'} in place of ${COLUMNS.length}.`, line);
}

function checkColumns(names: readonly string[]): void {
  if (names.includes('Outcome type')) throw new UnreadableFile('This is the publisher’s file of outcomes, which counts no crimes. Bring the one whose name ends in “-street.csv”.', 1);
  const wrong = COLUMNS.findIndex((name, place) => names[place] !== name);
  if (wrong >= 0) {
    const found = names[wrong] === undefined ? 'there is none' : `it is “${names[wrong]}”`;
    throw new UnreadableFile(`The column here should be “${COLUMNS[wrong]}”, and ${found}. The street files of data.police.uk have ${COLUMNS.length} columns.`, 1, wrong + 1);
  }
  if (names.length > COLUMNS.length) {
    throw new UnreadableFile(`There is a column “${names[COLUMNS.length]}” too many. The street files of data.police.uk have ${COLUMNS.length} columns.`, 1, COLUMNS.length + 1);
  }
}

const endOfLine = (bytes: Buffer, from: number) => (bytes.indexOf(NEWLINE, from) < 0 ? bytes.length : bytes.indexOf(NEWLINE, from));
const withoutReturn = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end > start && bytes[end - 1] === RETURN ? end - 1 : end);
