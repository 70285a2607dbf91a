import { type ImportSource, type Known, UnreadableFile } from '../import-source.js';
import { clean, shortened } from '../tables/cells.js';
import type { Row } from '../tables/row.js';
import { rowsOf } from '../tables/rows-of.js';
import { RowTally } from './row-tally.js';
import { StageBuffer } from './stage-buffer.js';
import { CellFault, figuresOf, isLeftEmpty, periodOf, type TemplateCells } from './template/cells-of-row.js';
import { COLUMN_NAMES, type ColumnPlaces, missingColumn, templateColumns } from './template/columns.js';

const KEY = 'template';
const MOST_ROWS = 100_000;
/** As many other lines at fault are named. */
const OTHERS_NAMED = 10;

interface Fault {
  line: number;
  column: number;
  reason: string;
}

/**
 * What partners hold, in the product's plain template: `writeTemplate` writes it. A measure is named by its slug, which is its category.
 * A row of a measure or an area that nobody knows is rejected; a row that cannot be true refuses the file, and all such lines are named at once.
 */
export const template: ImportSource = {
  key: KEY,
  title: 'The plain template, filled in (CSV or Excel)',

  recognises: ({ text }) => text.split('\n').slice(0, 200).some(line => templateColumns(line.split(',').map(cell => cell.replaceAll('"', ''))) !== null),

  async read(file, known, stage, tell) {
    const [measures, percentages] = [known.categories(KEY), known.percentages(KEY)];
    const tally = new RowTally();
    const buffer = new StageBuffer(stage);
    const faults: Fault[] = [];
    const lines = new Map<string, number>();
    let [sheet, places, header] = ['', null as ColumnPlaces | null, false];
    for await (const row of rowsOf(file, { tell })) {
      if (row.sheet !== sheet) [sheet, places] = [row.sheet, null];
      if (places === null) {
        places = templateColumns(row.cells);
        const missing = places && missingColumn(places);
        if (missing) throw new UnreadableFile(`The column “${missing}” is missing. Download the template again and copy the figures into it.`, row.line);
        header ||= places !== null;
        continue;
      }
      const cells = cellsOf(row, places);
      if (isLeftEmpty(cells)) continue;
      if (lines.size >= MOST_ROWS) throw new UnreadableFile(`A template holds at most ${MOST_ROWS.toLocaleString('en-GB')} rows.`, row.line);
      const area = areaOf(cells, known);
      if (!measures.has(cells.measure)) tally.reject(row.line, places.measure + 1, `No measure that partners bring is called “${shortened(cells.measure)}”.`);
      else if (area === null) tally.reject(row.line, (cells.areaCode ? places.areaCode : places.areaName) + 1, `The area “${shortened(cells.areaCode || cells.areaName)}” is not known here.`);
      else {
        try {
          const figure = { category: cells.measure, area, ...periodOf(cells), ...figuresOf(cells, percentages.has(cells.measure)) };
          const key = `${figure.category} ${area} ${figure.start} ${figure.end}`;
          const first = lines.get(key);
          if (first !== undefined) throw new CellFault('measure', `The same measure, area and period stand on line ${first}.`);
          lines.set(key, row.line);
          tally.counted += 1;
          buffer.figure(figure);
          await buffer.flushIfFull();
        } catch (error) {
          if (!(error instanceof CellFault)) throw error;
          faults.push({ line: row.line, column: places[error.column] + 1, reason: error.message });
        }
      }
    }
    if (!header) throw new UnreadableFile('No header of the template was found. Download the template again and copy the figures into it.');
    refuseFor(faults);
    await buffer.flush();
    return tally.result();
  },
};

const cellsOf = ({ cells }: Row, places: ColumnPlaces) =>
  Object.fromEntries(COLUMN_NAMES.map(name => [name, name === 'note' ? (cells[places[name]] ?? '').trim() : clean(cells[places[name]])])) as TemplateCells;

/** By its code; by its name where no code is given. */
function areaOf({ areaCode, areaName }: TemplateCells, known: Known): string | null {
  return areaCode || areaName ? known.areaNamed(areaCode || areaName) : null;
}

/** The first fault in full, and the lines of the others, so that they can be mended at once. */
function refuseFor(faults: readonly Fault[]): void {
  const [first, ...others] = faults;
  if (!first) return;
  const named = others.slice(0, OTHERS_NAMED).map(({ line }) => line).join(', ');
  const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'Another line is' : `${others.length} other lines are`} at fault too: ${named}${others.length > OTHERS_NAMED ? ' …' : ''}.`;
  throw new UnreadableFile(first.reason + more, first.line, first.column);
}
