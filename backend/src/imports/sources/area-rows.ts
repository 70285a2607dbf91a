import type { AreaLevel } from '../../localities/areas/area-level.js';
import { type Known, type SourceFile, type Tally, UnreadableFile } from '../import-source.js';
import { clean, shortened } from '../tables/cells.js';
import type { ReadingOptions, Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { levelOf } from './area-codes.js';
import { whereIs } from './own-areas.js';
import { RowTally } from './row-tally.js';
import type { StageBuffer } from './stage-buffer.js';

/** In which columns a row says which area it is about; below 0 where none says it. */
export interface AreaColumns {
  code: number;
  name: number;
  district: number;
}

/** A table with one row an area, below a header. */
export interface AreaTable<Columns extends AreaColumns, Value> {
  /** The columns, where a row is the header. */
  columnsIn(cells: readonly string[]): Columns | null;
  /** What a file without one has to have. */
  noHeader: string;
  /** Hears what stands above the rows of a sheet, with the header. */
  begin(words: string): void;
  /** Whose codes the rows may have: all areas that figures are kept for, if not said. */
  level?: AreaLevel;
  /** How a row is refused whose code is of no such area. */
  whatNot: string;
  /** What a row says: read of every area, so that a fault is found wherever it stands. */
  valueOf(row: Row, columns: Columns): Value;
  /** Takes what is said of an area of the county, named as it is known here. */
  take(area: string, value: Value): void;
}

/** More areas than there are in England and Wales. */
const MOST_AREAS = 250_000;

/** Reads what a table says of the county's areas; others are counted as outside. Those that are not known yet go to the buffer, which is left for the caller to flush. */
export async function readAreaRows<Columns extends AreaColumns, Value>(
  table: AreaTable<Columns, Value>, file: SourceFile, known: Known, buffer: StageBuffer, reading: ReadingOptions,
): Promise<Tally> {
  const tally = new RowTally();
  let [sheet, words, columns] = ['', '', null as Columns | null];
  let lines = new Map<string, number>();
  let found = false;
  for await (const row of rowsOf(file, reading)) {
    if (row.sheet !== sheet) [sheet, words, columns, lines] = [row.sheet, row.sheet, null, new Map()];
    if (columns === null) {
      words += ` ${clean(row.cells.slice(0, 20).join(' '))}`;
      columns = table.columnsIn(row.cells);
      if (columns === null) continue;
      found = true;
      table.begin(words);
      continue;
    }
    if (isNote(row)) continue;
    const code = clean(row.cells[columns.code]);
    const level = levelOf(code);
    if (level === null || (table.level !== undefined && level !== table.level)) {
      tally.reject(row.line, columns.code + 1, `“${shortened(code)}” ${table.whatNot}`);
      continue;
    }
    const first = lines.get(code);
    if (first !== undefined) throw new UnreadableFile(`${code} stands here a second time; the first is line ${first}.`, row.line, columns.code + 1);
    lines.set(code, row.line);
    if (lines.size > MOST_AREAS) throw new UnreadableFile('The file has more areas than there are.', row.line);
    const value = table.valueOf(row, columns);
    const name = clean(row.cells[columns.name]);
    const where = whereIs({ code, name, district: clean(row.cells[columns.district]) }, known);
    if (where === 'OWN') {
      tally.counted += 1;
      if (known.areaNamed(code) === null) buffer.area({ code, level, name: name || code });
      table.take(known.areaNamed(code) ?? code, value);
      await buffer.flushIfFull();
    } else if (where === 'OUTSIDE') tally.outside += 1;
    else tally.reject(row.line, columns.code + 1, `${code} is not known here, and the file does not say where it lies. Import a lookup of its areas first.`);
  }
  if (!found) throw new UnreadableFile(`No header was found: ${table.noHeader}`);
  return tally.result();
}

/** Below a table stand its notes and its source: one cell, and no code. */
function isNote({ cells }: Row): boolean {
  const filled = cells.filter(cell => cell.trim() !== '');
  return filled.length === 1 && levelOf(filled[0]!.trim()) === null;
}
