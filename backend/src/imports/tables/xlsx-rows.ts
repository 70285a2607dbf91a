import { openZip, type Zip } from '../files/zip.js';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { refuseFormula } from './formula.js';
import { percentage } from './ods-rows.js';
import { MOST_COLUMNS, type ReadingOptions, type Row, filled } from './row.js';
import { textOfPart } from './workbook-text.js';
import { type NumberKind, type WorkbookSheet, numberKinds, sharedTexts, sheetsOf } from './xlsx-parts.js';
import { type XmlReader, readXml } from './xml.js';

interface Workbook {
  texts: string[];
  kinds: NumberKind[];
  from1904: boolean;
}

/** The rows of an Excel workbook (.xlsx): numbers as they are stored, days as YYYY-MM-DD by the style of their cell. */
export async function* xlsxRows(file: SourceFile, { wanted = () => true, tell, looking = false }: ReadingOptions): AsyncGenerator<Row> {
  const zip = await openZip(file);
  try {
    const { sheets, from1904 } = await sheetsOf(zip);
    const asked = sheets.filter(({ name }) => wanted(name));
    const workbook = { texts: await sharedTexts(zip), kinds: await numberKinds(zip), from1904 };
    for (const [at, sheet] of asked.entries()) {
      yield* rowsOfSheet(zip, sheet, workbook, looking, part => tell?.((at + part) / asked.length));
    }
  } finally {
    zip.close();
  }
}

function rowsOfSheet(zip: Zip, { name, part }: WorkbookSheet, workbook: Workbook, looking: boolean, tell: (part: number) => void): AsyncGenerator<Row> {
  return readXml<Row>(textOfPart(zip, part, tell), part, found => rowReader(found, name, workbook, looking));
}

function rowReader(found: (row: Row) => void, sheet: string, workbook: Workbook, looking: boolean): XmlReader {
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let type = 'n';
  let style = 0;
  let text = '';
  let inText = false;
  let phonetic = false;

  return {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        [cells, column] = [[], 0];
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        if (!(column >= 1 && column <= MOST_COLUMNS)) throw new UnreadableFile(`Sheet “${sheet}” names a cell that does not exist: ${attributes.r ?? column}.`, line);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        text = '';
      } else if (name === 'f') {
        if (!looking) refuseFormula(sheet, line, column);
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inText = !phonetic;
    },
    text(piece) { if (inText) text += piece; },
    close(name) {
      if (name === 'v' || name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') {
        if (text !== '') cells[column - 1] = shown(text, type, style, workbook);
      } else if (name === 'row') {
        const kept = filled(cells);
        if (kept) found({ sheet, line, cells: kept });
      }
    },
  };
}

function shown(text: string, type: string, style: number, { texts, kinds, from1904 }: Workbook): string {
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'true' : 'false';
  if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type !== 'n' || Number.isNaN(Number(text))) return text;
  const kind = kinds[style] ?? 'NUMBER';
  if (kind === 'PERCENTAGE') return percentage(text);
  return kind === 'DATE' ? dayOf(Number(text), from1904) : String(Number(text));
}

const EPOCH = Date.UTC(1899, 11, 30);
const MINUTES = 1440;

/** Excel counts days from 31 December 1899 and believes in a 29 February 1900; or from 1 January 1904. */
function dayOf(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(EPOCH + Math.round(days * MINUTES) * 60_000);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const [day, time] = moment.toISOString().split('T');
  return time!.startsWith('00:00') ? day! : `${day}T${time!.slice(0, 5)}`;
}

/** 3 of "C7". */
function columnOf(cell: string): number {
  let column = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}
