import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startOf } from '../files/file-start.js';
import type { SourceFile } from '../import-source.js';
import { fileWith } from '../sources/testing/staged.js';
import { type Row, cellName } from './row.js';
import { rowsOf } from './rows-of.js';
import { zipOf } from '../files/testing/zip-of.js';
import { odsOf, xlsxOf } from './testing/workbooks.js';

async function all(file: SourceFile, wanted?: (sheet: string) => boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(file, { wanted })) rows.push(row);
  return rows;
}
const cells = async (file: SourceFile) => (await all(file)).map(row => row.cells);

describe('the rows of a CSV file', () => {
  it('have the line that they begin on, whatever line breaks lie in their cells and between them', async () => {
    const rows = await all(fileWith('a,"b\r\nc",d\r\n\r\n,,\r\n"1,000 ",2,\r\n"say ""no""",x'));
    expect(rows).toEqual([
      { sheet: '', line: 1, cells: ['a', 'b\r\nc', 'd'] },
      { sheet: '', line: 5, cells: ['1,000 ', '2'] },
      { sheet: '', line: 6, cells: ['say "no"', 'x'] },
    ]);
  });

  it.each([
    ['ends inside quotation marks', 'a,b\n1,2\n3,"x\n4,5\n', 'Line 4: The file ends inside a cell in quotation marks: one is not closed, or the file is cut off.'],
    ['has a quotation mark in the middle of a cell', 'a,b\n1,2\n3,x"\n', 'Line 3: A quotation mark stands in the middle of a cell.'],
    ['has text after a closing quotation mark', 'a,b\n3,"x"y\n', 'Line 2: Text follows a closing quotation mark.'],
  ])('say by line where the file %s', async (_, text, reason) => {
    await expect(all(fileWith(text))).rejects.toThrow(reason);
  });

  it('are refused where one is never closed and a million characters long', async () => {
    const endless = `a,b\n1,"${`${'x'.repeat(50_000)}\n`.repeat(30)}`;
    await expect(all(fileWith(endless))).rejects.toThrow('A row is longer than 1,000,000 characters');
  });
});

describe('the rows of an Excel workbook', () => {
  const workbook = () => xlsxOf({
    Notes: '<row r="1"><c r="A1" t="inlineStr"><is><t>Read me</t></is></c></row>',
    'Table C2': `
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
      <row r="4"><c r="A4"><v>1234.5</v></c><c r="B4" s="1"><v>45778</v></c><c r="C4" s="2"><v>0.45</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" s="3"><v>45778.5</v></c></row>
      <row r="5"><c><v>7</v></c><c s="4"/><c s="4"/></row>`,
  });

  it('are numbers as stored, days by their style, texts shared or inline, and say their sheet and line', async () => {
    expect(await all(fileWith(await workbook(), 'w.xlsx'))).toEqual([
      { sheet: 'Notes', line: 1, cells: ['Read me'] },
      { sheet: 'Table C2', line: 2, cells: ['Area', '', 'Two & three'] },
      { sheet: 'Table C2', line: 4, cells: ['1234.5', '2025-05-01', '45%', 'true', '2025-05-01T12:00'] },
      { sheet: 'Table C2', line: 5, cells: ['7'] },
    ]);
  });

  it('come from the sheets that are asked for', async () => {
    const rows = await all(fileWith(await workbook(), 'w.xlsx'), sheet => sheet.includes('C2'));
    expect(new Set(rows.map(({ sheet }) => sheet))).toEqual(new Set(['Table C2']));
  });

  it('are refused where a cell holds a formula, which is named', async () => {
    const formula = await xlsxOf({ Figures: '<row r="7"><c r="C7"><f>SUM(A1:A6)</f><v>12</v></c></row>' });
    await expect(all(fileWith(formula, 'w.xlsx'))).rejects.toThrow('Line 7, column 3: Cell C7 of sheet “Figures” holds a formula.');
  });

  it('begin with what a source recognises a workbook by, formulas on a cover sheet or not', async () => {
    const cover = await xlsxOf({ Cover: '<row r="1"><c r="A1" t="str"><f>HYPERLINK("x")</f><v>Table C2: crime</v></c></row>' });
    expect(await startOf(fileWith(cover, 'w.xlsx'))).toMatchObject({ kind: 'ZIP', text: 'Cover\nTable C2: crime\n' });
  });

  it('are refused in one sentence where the file only calls itself a workbook', async () => {
    const reason = '“figures.xlsx” is not an Excel workbook, although its name says so.';
    await expect(startOf(fileWith('Area,Count\nStafford,3\n', 'figures.xlsx'))).rejects.toThrow(reason);
    await expect(all(fileWith('Area,Count\nStafford,3\n', 'figures.xlsx'))).rejects.toThrow(reason);
    await expect(startOf(fileWith(await zipOf({ 'a.txt': 'a' }), 'figures.xlsx'))).rejects.toThrow(reason);
  });

  it('are refused where the XML within is broken, or a cell has no end', async () => {
    await expect(all(fileWith(await xlsxOf({ S: '<row><c></row>' }), 'w.xlsx'))).rejects.toThrow('The workbook is damaged: xl/worksheets/sheet1.xml cannot be read.');
    const long = await xlsxOf({ S: `<row><c t="inlineStr"><is><t>${'x'.repeat(1_200_000)}</t></is></c></row>` });
    await expect(all(fileWith(long, 'w.xlsx'))).rejects.toThrow('A cell holds more than 1,000,000 characters');
  });
});

describe('the rows of an OpenDocument spreadsheet', () => {
  const cell = (text: string) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

  it('are values by their type, texts with their line breaks, without comments', async () => {
    const ods = await odsOf({ '2025_26': `<table:table-row>
      <table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>one<text:s text:c="2"/>two</text:p><text:p>three</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="7630"><text:p>7,630</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2025-04-01T00:00:00"><text:p>1 Apr</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7%</text:p></table:table-cell>
    </table:table-row>` });
    expect(await all(fileWith(ods, 'w.ods'))).toEqual([{ sheet: '2025_26', line: 1, cells: ['one  two\nthree', '7630', '2025-04-01', '7%'] }]);
  });

  it('repeat what is repeated, and a million empty cells and rows cost nothing', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="1000000"/>';
    const ods = await odsOf({ Sheet: `
      <table:table-row>${cell('a')}<table:table-cell table:number-columns-repeated="2"/>${cell('b').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="2"')}${empty}</table:table-row>
      <table:table-row table:number-rows-repeated="1000000">${empty}</table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('c')}</table:table-row>` });
    expect(await all(fileWith(ods, 'w.ods'))).toEqual([
      { sheet: 'Sheet', line: 1, cells: ['a', '', '', 'b', 'b'] },
      { sheet: 'Sheet', line: 1_000_002, cells: ['c'] },
      { sheet: 'Sheet', line: 1_000_003, cells: ['c'] },
    ]);
  });

  it('are refused where they have more columns than a sheet can, or a formula', async () => {
    const wide = cell('x').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="1000000"');
    await expect(all(fileWith(await odsOf({ S: `<table:table-row>${wide}</table:table-row>` }), 'w.ods'))).rejects.toThrow('Row 1 of sheet “S” has more than 16,384 columns.');
    const formula = '<table:table-cell table:formula="of:=SUM([.A1])" office:value-type="float" office:value="1"/>';
    await expect(all(fileWith(await odsOf({ S: `<table:table-row>${cell('a')}${formula}</table:table-row>` }), 'w.ods')))
      .rejects.toThrow('Line 1, column 2: Cell B1 of sheet “S” holds a formula.');
  });

  it('are the same as of the CSV that says the same', async () => {
    const ods = await odsOf({ S: `<table:table-row>${cell('Area')}${cell('Count')}</table:table-row><table:table-row>${cell('Stafford')}${cell('3')}</table:table-row>` });
    expect(await cells(fileWith(ods, 'w.ods'))).toEqual(await cells(fileWith('Area,Count\nStafford,3\n')));
  });
});

it('a table says the same as CSV, as .xlsx and as .ods, whatever its texts', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB7 ,"&<>\n’é€\'=;]'), maxLength: 12 }).map(each => each.trim().replace(/ {2,}/g, ' '));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), async rows => {
    const xml = (cell: string) => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const csv = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const xlsx = rows.map((row, at) => `<row r="${at + 1}">${row.map(cell => `<c t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`).join('')}</row>`).join('');
    const ods = rows.map(row => `<table:table-row>${row.map(cell => `<table:table-cell>${cell.split('\n').map(line => `<text:p>${xml(line)}</text:p>`).join('')}</table:table-cell>`).join('')}</table:table-row>`).join('');
    const expected = await cells(fileWith(csv));
    expect(await cells(fileWith(await xlsxOf({ S: xlsx }), 'w.xlsx'))).toEqual(expected);
    expect(await cells(fileWith(await odsOf({ S: ods }), 'w.ods'))).toEqual(expected);
  }), { numRuns: 25 });
});

it('XML that defines entities of its own is refused, however often they would repeat', async () => {
  const bomb = await zipOf({ mimetype: 'x', 'content.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>' });
  await expect(all(fileWith(bomb, 'w.ods'))).rejects.toThrow('The workbook is damaged: content.xml cannot be read.');
});

it('a cell is named as a spreadsheet names it', () => {
  expect([cellName(7, 3), cellName(1, 26), cellName(2, 27), cellName(3, 703)]).toEqual(['C7', 'Z1', 'AA2', 'AAA3']);
});
