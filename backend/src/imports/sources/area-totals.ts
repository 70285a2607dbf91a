import type { Day } from '@csa/shared/days.js';
import { type FileStart, type Known, type SourceFile, type Stage, type Tally, UnreadableFile } from '../import-source.js';
import { clean, countIn, plain, shortened } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { levelOf } from './area-codes.js';
import { type AreaHeading, type AreaKind, areaHeadings } from './area-headings.js';
import { whereIs } from './own-areas.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';

/** A table with one total for each area: one row an area, and perhaps columns by age beside the total. */
export interface AreaTotals {
  source: string;
  category: string;
  /** The heading of the column with the total, in plain letters. */
  total: RegExp;
  /** The days that the total is about, by what the file and its name say. */
  periodOf(words: string, fileName: string): { start: Day; end: Day } | null;
  /** How to say which year, where neither says it. */
  howToSayWhen: string;
}

/** The finest areas that a row names are what it counts. */
const FINEST: readonly AreaKind[] = ['LSOA', 'WARD', 'DISTRICT', 'ANY'];
/** More areas than there are in England and Wales. */
const MOST_AREAS = 250_000;

interface Columns {
  code: AreaHeading;
  name: number;
  district: number;
  total: number;
}

export function recognisesTotals({ text }: FileStart, { total }: AreaTotals): boolean {
  return text.split('\n').slice(0, 200).some(line => columnsIn(line.split(',').map(cell => cell.replaceAll('"', '')), total) !== null);
}

/** Reads the totals of the county's areas; others are counted as outside. Only persons: sheets of males and females are their parts. */
export async function readTotals(kind: AreaTotals, file: SourceFile, known: Known, stage: Stage, tell: (part: number) => void): Promise<Tally> {
  const tally = new RowTally();
  const buffer = new StageBuffer(stage);
  const wanted = known.categories(kind.source).has(kind.category);
  let [sheet, words, columns, period] = ['', '', null as Columns | null, null as { start: Day; end: Day } | null];
  let lines = new Map<string, number>();
  let found = false;
  for await (const row of rowsOf(file, { wanted: name => !/\b(females?|males?)\b/i.test(name), tell })) {
    if (row.sheet !== sheet) [sheet, words, columns, lines] = [row.sheet, row.sheet, null, new Map()];
    if (columns === null) {
      words += ` ${clean(row.cells.slice(0, 20).join(' '))}`;
      columns = columnsIn(row.cells, kind.total);
      if (columns === null) continue;
      found = true;
      period = kind.periodOf(words, file.name);
      if (period === null) throw new UnreadableFile(`The file does not say which year it is about. ${kind.howToSayWhen}`);
      continue;
    }
    if (isNote(row)) continue;
    const code = clean(row.cells[columns.code.column]);
    const level = levelOf(code);
    if (level === null) {
      tally.reject(row.line, columns.code.column + 1, `“${shortened(code)}” is no code of an area that figures are kept for.`);
      continue;
    }
    const count = countIn(row.cells[columns.total], row.line, columns.total + 1, kind.category);
    const first = lines.get(code);
    if (first !== undefined) throw new UnreadableFile(`${code} stands here a second time; the first is line ${first}.`, row.line, columns.code.column + 1);
    lines.set(code, row.line);
    if (lines.size > MOST_AREAS) throw new UnreadableFile('The file has more areas than there are.', row.line);
    const name = clean(row.cells[columns.name]);
    const where = whereIs({ code, name, district: clean(row.cells[columns.district]) }, known);
    if (where === 'OWN') {
      tally.counted += 1;
      if (known.areaNamed(code) === null) buffer.area({ code, level, name: name || code });
      if (wanted) buffer.figure({ category: kind.category, area: known.areaNamed(code) ?? code, ...period!, numerator: count });
      await buffer.flushIfFull();
    } else if (where === 'OUTSIDE') tally.outside += 1;
    else tally.reject(row.line, columns.code.column + 1, `${code} is not known here, and the file does not say where it lies. Import a lookup of its areas first.`);
  }
  if (!found) throw new UnreadableFile('No header was found: there must be a column with the codes of areas and one with their total.');
  await buffer.flush();
  return tally.result();
}

function columnsIn(cells: readonly string[], total: RegExp): Columns | null {
  const headings = areaHeadings(cells);
  const code = FINEST.map(kind => headings.find(each => each.kind === kind && each.part === 'CODE')).find(each => each !== undefined);
  const column = cells.findIndex(cell => total.test(plain(cell)));
  if (!code || column < 0) return null;
  const of = (kind: AreaKind, part: AreaHeading['part']) => headings.find(each => each.kind === kind && each.part === part)?.column ?? -1;
  return { code, name: of(code.kind, 'NAME'), district: code.kind === 'DISTRICT' ? -1 : of('DISTRICT', 'CODE'), total: column };
}

/** Below a table stand its notes and its source: one cell, and no code. */
function isNote({ cells }: Row): boolean {
  const filled = cells.filter(cell => cell.trim() !== '');
  return filled.length === 1 && levelOf(filled[0]!.trim()) === null;
}
