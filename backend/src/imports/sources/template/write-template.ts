import { addDays, type Day } from '@csa/shared/days.js';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Figure } from '../../import-source.js';
import { COLUMN_NAMES, type TemplateColumn, TEMPLATE_COLUMNS } from './columns.js';

/** A row of the template: for a figure that is asked for, or one that is known. */
export type TemplateRow = Partial<Pick<Figure, 'numerator' | 'denominator' | 'value' | 'sampleSize' | 'flags' | 'note'>> & {
  area: { code: string; name: string };
  start: Day;
  /** The first day after the period. */
  end: Day;
};

export interface TemplateMeasure {
  slug: string;
  name: string;
  definition: string;
}

const GUIDE = [
  'Fill in one row for each area and period. Rows that you leave empty change nothing.',
  'From and To are the first and the last day of the period, both counted: April 2025 is 2025-04-01 to 2025-04-30.',
  'Numerator is the count. Denominator is out of how many, for percentages. Value is for a rate or a percentage of which you have no counts.',
  'Flags: provisional, revised, estimated, break (the series is not comparable with what came before: say why in the note), unavailable.',
  'Type values, not formulas. Do not name anybody: the file holds counts only.',
];

/** The template for a measure, with a row for each that is given. What `template` reads is what this writes. */
export async function writeTemplate(format: 'csv' | 'xlsx', measure: TemplateMeasure, rows: readonly TemplateRow[]): Promise<Buffer> {
  return format === 'csv' ? Buffer.from(asCsv(measure, rows)) : asWorkbook(measure, rows);
}

/** With a byte order mark, or Excel would take it for another encoding. */
function asCsv({ slug }: TemplateMeasure, rows: readonly TemplateRow[]): string {
  const lines = [COLUMN_NAMES.map(name => TEMPLATE_COLUMNS[name].heading), ...rows.map(row => textsOf(slug, row))];
  return `\uFEFF${lines.map(cells => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function textsOf(slug: string, { area, start, end, numerator, denominator, value, sampleSize, flags, note }: TemplateRow): string[] {
  const texts: Record<TemplateColumn, string | number | null | undefined> = {
    measure: slug, areaCode: area.code, areaName: area.name, from: start, to: addDays(end, -1), numerator, denominator, value, sampleSize,
    flags: flags?.join(' ').toLowerCase(), note: note && harmless(note),
  };
  return COLUMN_NAMES.map(name => String(texts[name] ?? ''));
}

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What begins like a formula would be run as one by the program that opens the file. */
const harmless = (note: string) => (/^[=+\-@\t\r]/.test(note) ? ` ${note}` : note);

const WIDTHS: Record<TemplateColumn, number> = {
  measure: 26, areaCode: 13, areaName: 24, from: 15, to: 15, numerator: 21, denominator: 28, value: 29, sampleSize: 21, flags: 16, note: 40,
};
const DAYS: readonly TemplateColumn[] = ['from', 'to'];
const NUMBERS: readonly TemplateColumn[] = ['numerator', 'denominator', 'value', 'sampleSize'];

function asWorkbook(measure: TemplateMeasure, rows: readonly TemplateRow[]): Promise<Buffer> {
  const header: Cell[] = COLUMN_NAMES.map(name => ({ value: TEMPLATE_COLUMNS[name].heading, type: String, fontWeight: 'bold' }));
  const cells = rows.map(row => textsOf(measure.slug, row).map((text, at) => cellOf(COLUMN_NAMES[at]!, text)));
  const guide = [[bold(measure.name)], [measure.definition], [], [bold('How to fill it in')], ...GUIDE.map(line => [line])];
  return writeExcelFile([
    { sheet: 'Figures', data: [header, ...cells], columns: COLUMN_NAMES.map(name => ({ width: WIDTHS[name] })), stickyRowsCount: 1 },
    { sheet: 'How to fill it in', data: guide, columns: [{ width: 120 }] },
  ]).toBuffer();
}

const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

function cellOf(column: TemplateColumn, text: string): Cell {
  if (text === '') return null;
  if (DAYS.includes(column)) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if (NUMBERS.includes(column)) return { value: Number(text), type: Number };
  return { value: text, type: String };
}
