import { openZip } from '../files/zip.js';
import { type SourceFile, UnreadableFile } from '../import-source.js';
import { refuseFormula } from './formula.js';
import { MOST_COLUMNS, type ReadingOptions, type Row, filled } from './row.js';
import { textOfPart } from './workbook-text.js';
import { type XmlReader, readXml } from './xml.js';

/** A row, and how often it stands there one below the other. */
interface Repeated {
  row: Row;
  times: number;
}

/** The rows of an OpenDocument spreadsheet. All sheets lie in one part, which is read as it comes: 1.4 GB of it is as good as none. */
export async function* odsRows(file: SourceFile, { wanted = () => true, tell, looking = false }: ReadingOptions): AsyncGenerator<Row> {
  const zip = await openZip(file);
  try {
    const rows = readXml<Repeated>(textOfPart(zip, 'content.xml', tell), 'content.xml', found => rowReader(found, wanted, looking));
    for await (const { row, times } of rows) {
      for (let again = 0; again < times; again += 1) yield again === 0 ? row : { ...row, line: row.line + again, cells: [...row.cells] };
    }
  } finally {
    zip.close();
  }
}

function rowReader(found: (row: Repeated) => void, wanted: (sheet: string) => boolean, looking: boolean): XmlReader {
  let sheet: string | null = null;
  let line = 0;
  let rowTimes = 1;
  let cells: string[] | null = null;
  let column = 0;
  let cellTimes = 1;
  /** What the cell says by its type; null where only its text says it. */
  let value: string | null = null;
  let paragraphs: string[] | null = null;
  /** Comments and drawings hold text that is not the cell's. */
  let aside = 0;

  const openCell = (attributes: Record<string, string>) => {
    cellTimes = times(attributes['table:number-columns-repeated']);
    if (attributes['table:formula'] !== undefined && !looking) refuseFormula(sheet!, line, column + 1);
    value = typedValue(attributes);
    paragraphs = null;
  };
  const closeCell = () => {
    const text = value ?? paragraphs?.join('\n') ?? '';
    if (text !== '') {
      if (column + cellTimes > MOST_COLUMNS) throw new UnreadableFile(`Row ${line} of sheet “${sheet}” has more than ${MOST_COLUMNS.toLocaleString('en-GB')} columns.`, line);
      for (let again = 0; again < cellTimes; again += 1) cells![column + again] = text;
    }
    column += cellTimes;
  };

  return {
    open(name, attributes) {
      if (name === 'table') {
        sheet = attributes['table:name'] ?? '';
        if (!wanted(sheet)) sheet = null;
        line = 0;
        return;
      }
      if (sheet === null) return;
      if (name === 'table-row') {
        rowTimes = times(attributes['table:number-rows-repeated']);
        [cells, column] = [[], 0];
        line += 1;
      } else if (cells === null) return;
      else if (name === 'table-cell' || name === 'covered-table-cell') openCell(attributes);
      else if (name === 'annotation' || name === 'frame' || name === 'shapes') aside += 1;
      else if (aside > 0) return;
      else if (name === 'p') (paragraphs ??= []).push('');
      else if (paragraphs && name === 's') append(paragraphs, ' '.repeat(Math.min(1000, times(attributes['text:c']))));
      else if (paragraphs && name === 'tab') append(paragraphs, '\t');
      else if (paragraphs && name === 'line-break') append(paragraphs, '\n');
    },
    text(text) {
      if (paragraphs && aside === 0) append(paragraphs, text);
    },
    close(name) {
      if (sheet === null) return;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        closeCell();
        paragraphs = null;
      } else if (name === 'annotation' || name === 'frame' || name === 'shapes') aside = Math.max(0, aside - 1);
      else if (name === 'table-row') {
        const kept = filled(cells!);
        if (kept) found({ row: { sheet, line, cells: kept }, times: rowTimes });
        line += rowTimes - 1;
        cells = null;
      } else if (name === 'table') sheet = null;
    },
  };
}

function append(paragraphs: string[], text: string): void {
  paragraphs[paragraphs.length - 1] += text;
}

/** No sheet has more rows; a number that is none counts once. */
function times(repeated: string | undefined): number {
  return Math.min(1_048_576, Math.max(1, Number(repeated ?? 1) || 1));
}

function typedValue(attributes: Record<string, string>): string | null {
  const number = attributes['office:value'];
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return number ?? null;
    case 'percentage':
      return number === undefined ? null : percentage(number);
    case 'date':
      return attributes['office:date-value']?.replace(/T00:00:00(\.0+)?$/, '') ?? null;
    case 'boolean':
      return attributes['office:boolean-value'] ?? null;
    case 'string':
      return attributes['office:string-value'] ?? null;
    default:
      return null;
  }
}

/** "45%" of 0.45, as people see it. */
export function percentage(fraction: string): string {
  return `${Number((Number(fraction) * 100).toPrecision(12))}%`;
}
