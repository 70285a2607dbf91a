import type { Period } from '@csa/shared/periods.js';
import { type FileStart, type Known, type SourceFile, type Stage, type Tally, UnreadableFile } from '../import-source.js';
import { countIn, plain } from '../tables/cells.js';
import { type AreaHeading, type AreaKind, areaHeadings } from './area-headings.js';
import { type AreaColumns, readAreaRows } from './area-rows.js';
import { StageBuffer } from './stage-buffer.js';

/** A table with one total for each area: one row an area, and perhaps columns by age beside the total. */
export interface AreaTotals {
  source: string;
  category: string;
  /** The heading of the column with the total, in plain letters. */
  total: RegExp;
  /** The days that the total is about, by what the file and its name say. */
  periodOf(words: string, fileName: string): Period | null;
  /** How to say which year, where neither says it. */
  howToSayWhen: string;
}

/** The finest areas that a row names are what it counts. */
const FINEST: readonly AreaKind[] = ['LSOA', 'WARD', 'DISTRICT', 'ANY'];

interface Columns extends AreaColumns {
  total: number;
}

export function recognisesTotals({ text }: FileStart, { total }: AreaTotals): boolean {
  return text.split('\n').slice(0, 200).some(line => columnsIn(line.split(',').map(cell => cell.replaceAll('"', '')), total) !== null);
}

/** Reads the totals of the county's areas. Only persons: sheets of males and females are their parts. */
export async function readTotals(kind: AreaTotals, file: SourceFile, known: Known, stage: Stage, tell: (part: number) => void): Promise<Tally> {
  const buffer = new StageBuffer(stage);
  const isWanted = known.categories(kind.source).has(kind.category);
  let period: Period | null = null;
  const tally = await readAreaRows<Columns, number | null>({
    columnsIn: cells => columnsIn(cells, kind.total),
    noHeader: 'there must be a column with the codes of areas and one with their total.',
    begin(words) {
      period = kind.periodOf(words, file.name);
      if (period === null) throw new UnreadableFile(`The file does not say which year it is about. ${kind.howToSayWhen}`);
    },
    whatNot: 'is no code of an area that figures are kept for.',
    valueOf: (row, { total }) => countIn(row.cells[total], row.line, total + 1, kind.category),
    take(area, numerator) {
      if (isWanted) buffer.figure({ category: kind.category, area, ...period!, numerator });
    },
  }, file, known, buffer, { wanted: name => !/\b(females?|males?)\b/i.test(name), tell });
  await buffer.flush();
  return tally;
}

function columnsIn(cells: readonly string[], total: RegExp): Columns | null {
  const headings = areaHeadings(cells);
  const code = FINEST.map(kind => headings.find(each => each.kind === kind && each.part === 'CODE')).find(each => each !== undefined);
  const column = cells.findIndex(cell => total.test(plain(cell)));
  if (!code || column < 0) return null;
  const of = (kind: AreaKind, part: AreaHeading['part']) => headings.find(each => each.kind === kind && each.part === part)?.column ?? -1;
  return { code: code.column, name: of(code.kind, 'NAME'), district: code.kind === 'DISTRICT' ? -1 : of('DISTRICT', 'CODE'), total: column };
}
