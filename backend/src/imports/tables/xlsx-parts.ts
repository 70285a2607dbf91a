import type { Zip } from '../files/zip.js';
import { UnreadableFile } from '../import-source.js';
import { textOfPart } from './workbook-text.js';
import { readXml } from './xml.js';

/** Texts of cells are kept once for the whole workbook, and must be in memory to be looked up. */
const MOST_SHARED_TEXT = 50_000_000;

export interface WorkbookSheet {
  name: string;
  part: string;
}

const has = (zip: Zip, name: string) => zip.entries.some(entry => entry.name === name);

/** The sheets in their order, and whether days count from 1904 (an old Mac's workbook). */
export async function sheetsOf(zip: Zip): Promise<{ sheets: WorkbookSheet[]; from1904: boolean }> {
  const targets = new Map<string, string>();
  const rels = 'xl/_rels/workbook.xml.rels';
  if (!has(zip, 'xl/workbook.xml') || !has(zip, rels)) throw new UnreadableFile('This is not an Excel workbook: the list of its sheets is missing.');
  for await (const [id, target] of readXml<[string, string]>(textOfPart(zip, rels), rels, found => ({
    open: (name, { Id, Target }) => { if (name === 'Relationship' && Id && Target) found([Id, Target]); },
  }))) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);

  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  for await (const attributes of readXml<Record<string, string>>(textOfPart(zip, 'xl/workbook.xml'), 'xl/workbook.xml', found => ({
    open(name, given) {
      if (name === 'workbookPr') from1904 = given.date1904 === '1' || given.date1904 === 'true';
      if (name === 'sheet') found(given);
    },
  }))) {
    const part = targets.get(Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '');
    if (part !== undefined && has(zip, part)) sheets.push({ name: attributes.name ?? '', part });
  }
  return { sheets, from1904 };
}

/** The texts that cells name by number. */
export async function sharedTexts(zip: Zip): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!has(zip, part)) return [];
  const texts: string[] = [];
  let length = 0;
  let [text, inText, phonetic] = ['', false, false];
  for await (const shared of readXml<string>(textOfPart(zip, part), part, found => ({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) { if (inText) text += piece; },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') found(text);
    },
  }))) {
    texts.push(shared);
    length += shared.length;
    if (length > MOST_SHARED_TEXT) throw new UnreadableFile('This workbook holds more text than a table of figures would. Save the sheet as CSV and try once more.');
  }
  return texts;
}

export type NumberKind = 'NUMBER' | 'DATE' | 'PERCENTAGE';

/** What the numbers of a cell are, by its style. */
export async function numberKinds(zip: Zip): Promise<NumberKind[]> {
  const part = 'xl/styles.xml';
  if (!has(zip, part)) return [];
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellStyles = false;
  for await (const format of readXml<number>(textOfPart(zip, part), part, found => ({
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) own.set(Number(numFmtId), kindOfFormat(formatCode));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) found(Number(numFmtId ?? 0));
    },
    close(name) { if (name === 'cellXfs') inCellStyles = false; },
  }))) kinds.push(own.get(format) ?? builtIn(format));
  return kinds;
}

/** ECMA-376 part 1, 18.8.30: the formats that every workbook has. */
function builtIn(format: number): NumberKind {
  if (format === 9 || format === 10) return 'PERCENTAGE';
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58) ? 'DATE' : 'NUMBER';
}

/** Letters of days and times outside quotation marks, brackets and escapes make it a date. */
function kindOfFormat(code: string): NumberKind {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (plain.includes('%')) return 'PERCENTAGE';
  return /[ymdhs]/i.test(plain.replace(/General/gi, '')) ? 'DATE' : 'NUMBER';
}
