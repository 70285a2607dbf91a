import { addDays, type Day, isDay } from '@csa/shared/days.js';
import type { Figure, Flag } from '../../import-source.js';
import { shortened } from '../../tables/cells.js';
import { type TemplateColumn, TEMPLATE_COLUMNS } from './columns.js';

/** What is wrong with a cell. */
export class CellFault extends Error {
  constructor(readonly column: TemplateColumn, reason: string) {
    super(reason);
  }
}

const FLAGS: readonly Flag[] = ['PROVISIONAL', 'REVISED', 'ESTIMATED', 'BREAK', 'UNAVAILABLE'];
const LONGEST_NOTE = 1000;

/** The cells of a row by the names of their columns. */
export type TemplateCells = Record<TemplateColumn, string>;

/** Whether nobody filled the row in: a template comes with rows for what is missing. */
export const isLeftEmpty = ({ numerator, denominator, value, sampleSize, flags }: TemplateCells) => numerator + denominator + value + sampleSize + flags === '';

/** The days of a row, with the last one counted as people count it. */
export function periodOf({ from, to }: TemplateCells): { start: Day; end: Day } {
  const [start, last] = [dayIn('from', from), dayIn('to', to)];
  if (last < start) throw new CellFault('to', `The period ends on ${to}, before it begins on ${from}.`);
  return { start, end: addDays(last, 1) };
}

/** "2025-04-01", or "1/4/2025" as spreadsheets here write it. */
function dayIn(column: 'from' | 'to', text: string): Day {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const written = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  if (text === '') throw new CellFault(column, `${headed(column)} is empty.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) throw new CellFault(column, `“${shortened(text)}” is no day. Write it as 2025-04-01 or 1/4/2025.`);
  if (!isDay(written)) throw new CellFault(column, `The day ${text} does not exist.`);
  return written;
}

/** The figures of a row, as far as they can be told right from wrong. */
export function figuresOf(cells: TemplateCells, isPercentage: boolean): Pick<Figure, 'numerator' | 'denominator' | 'value' | 'sampleSize' | 'flags' | 'note'> {
  const numerator = numberIn('numerator', cells);
  const denominator = numberIn('denominator', cells);
  const value = numberIn('value', cells);
  const sampleSize = numberIn('sampleSize', cells);
  const flags = flagsIn(cells.flags);
  if (flags.includes('UNAVAILABLE') && (numerator ?? value) !== null) throw new CellFault('flags', 'A figure that is given cannot be flagged as unavailable.');
  if (!flags.includes('UNAVAILABLE') && (numerator ?? value) === null) throw new CellFault('numerator', 'There is neither a numerator nor a value. Leave the whole row empty, or flag it as unavailable.');
  if (denominator === 0) throw new CellFault('denominator', 'The denominator is 0: nothing can be out of none.');
  if (sampleSize !== null && (sampleSize === 0 || !Number.isInteger(sampleSize))) throw new CellFault('sampleSize', `The sample size is ${cells.sampleSize}: it is a whole number above 0.`);
  if (isPercentage) refuseImpossiblePercentage(numerator, denominator, value);
  else if (numerator !== null && !Number.isInteger(numerator)) throw new CellFault('numerator', `The numerator is ${cells.numerator}: a count is a whole number.`);
  if (cells.note.length > LONGEST_NOTE) throw new CellFault('note', `The note is longer than ${LONGEST_NOTE.toLocaleString('en-GB')} characters.`);
  return { numerator, denominator, value, sampleSize, flags, note: cells.note || null };
}

function refuseImpossiblePercentage(numerator: number | null, denominator: number | null, value: number | null): void {
  if (numerator !== null && denominator === null && value === null) throw new CellFault('denominator', 'A percentage needs a denominator: out of how many.');
  if (numerator !== null && denominator !== null && numerator > denominator) throw new CellFault('numerator', `The numerator, ${numerator}, is above the denominator, ${denominator}: that would be more than 100%.`);
  if (value !== null && value > 100) throw new CellFault('value', `The value is ${value}: a percentage is at most 100.`);
  const counted = numerator !== null && denominator !== null ? (100 * numerator) / denominator : null;
  if (value !== null && counted !== null && Math.abs(value - counted) > 0.6) throw new CellFault('value', `The value says ${value}%, and the counts say ${counted.toFixed(1)}%.`);
}

function numberIn(column: 'numerator' | 'denominator' | 'value' | 'sampleSize', cells: TemplateCells): number | null {
  const text = cells[column];
  if (text === '') return null;
  const plain = text.replace(/%$/, '').trim();
  const number = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : /^-?[\d.]/.test(plain) ? Number(plain) : NaN;
  if (!Number.isFinite(number)) throw new CellFault(column, `“${shortened(text)}” is no number.`);
  if (number < 0) throw new CellFault(column, `${headed(column)} is ${text}: it cannot be negative.`);
  return number;
}

function flagsIn(text: string): Flag[] {
  const words = text.split(/[\s,;]+/).filter(word => word !== '').map(word => word.toUpperCase());
  const unknown = words.find(word => !FLAGS.includes(word as Flag));
  if (unknown !== undefined) throw new CellFault('flags', `“${shortened(unknown.toLowerCase())}” is no flag: ${FLAGS.join(', ').toLowerCase()}.`);
  return [...new Set(words)] as Flag[];
}

const headed = (column: TemplateColumn) => TEMPLATE_COLUMNS[column].heading.replace(/ \(.*/, '');
