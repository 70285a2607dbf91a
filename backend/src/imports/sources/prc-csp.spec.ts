import { describe, expect, it } from '@jest/globals';
import { odsOf, xlsxOf } from '../tables/testing/workbooks.js';
import { prcCsp } from './prc-csp.js';
import { county, fileWith, staged } from './testing/staged.js';

const TOTAL = 'Total recorded crime (excluding fraud)';
const KNOWN = county({ 'prc-csp': [TOTAL, 'Burglary', 'Residential burglary', 'Domestic burglary', 'Rape', 'Drug offences'] }, { Derby: 'E22000040' });
const HEADER = 'Financial Year,Financial Quarter,Force Name,CSP Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Offence Count'.split(',');
const ROWS = [
  ['2025/26', '1', 'Staffordshire', 'Lichfield', 'Residential burglary', 'Theft offences', 'Residential burglary', '28E', '5'],
  ['2025/26', '1', 'Staffordshire', 'Lichfield', 'Non-residential burglary', 'Theft offences', 'Non-residential burglary', '30C', '2'],
  ['2025/26', '1', 'Staffordshire', 'Stafford', 'Rape of a female', 'Sexual Offences', 'Rape offences', '19C', '1'],
  ['2025/26', '2', 'Staffordshire', 'Lichfield', 'Possession of cannabis', 'Drug offences', 'Possession of drugs', '92D', '3'],
  ['2025/26', '2', 'Staffordshire', 'Unassigned Staffordshire', 'Arson', 'Criminal damage & arson', 'Arson', '56A', '4'],
  ['2025/26', '2', 'Derbyshire', 'Derby', 'Arson', 'Criminal damage and arson', 'Arson', '56A', '7'],
  ['2025/26', '2', 'Kent', 'Ashford', 'Arson', 'Criminal damage and arson', 'Arson', '56A', '7'],
];
const EARLIER = ROWS.map(([, ...cells]) => ['2024/25', ...cells]);
const csv = (rows: string[][] = ROWS, header = HEADER) => fileWith([header, ...rows].map(cells => cells.join(',')).join('\r\n'), 'prc-csp.csv');
const read = (file = csv()) => staged(prcCsp, file, KNOWN);
const changed = (row: number, column: string, to: string) => ROWS.map((cells, at) => (at === row ? cells.map((cell, of) => (HEADER[of] === column ? to : cell)) : cells));

describe('importing the Home Office’s tables by partnership', () => {
  it('adds up offence codes to groups and subgroups, by quarter of the financial year', async () => {
    const { figures, tally, periods } = await read();
    const figure = (category: string, area: string, start: string) => figures.find(each => each.category === category && each.area === area && each.start === start)?.numerator;
    expect(figure(TOTAL, 'E07000194', '2025-04-01')).toBe(7);
    expect(figure('Burglary', 'E07000194', '2025-04-01')).toBe(7);
    expect(figure('Residential burglary', 'E07000194', '2025-04-01')).toBe(5);
    expect(figure('Drug offences', 'E07000194', '2025-07-01')).toBe(3);
    expect(figure(TOTAL, '(no location)', '2025-07-01')).toBe(4);
    expect(figure(TOTAL, 'E22000040', '2025-07-01')).toBe(7);
    expect(tally).toMatchObject({ read: 7, counted: 5, noLocation: 1, outside: 1, rejected: 0 });
    expect(periods).toEqual([{ start: '2025-04-01', end: '2025-07-01' }, { start: '2025-07-01', end: '2025-10-01' }]);
  });

  it('says 0 for an offence that the quarter has elsewhere, and nothing for one that it has nowhere', async () => {
    const { figures } = await read();
    expect(figures).toContainEqual({ category: 'Rape', area: 'E07000194', start: '2025-04-01', end: '2025-07-01', numerator: 0 });
    expect(figures.some(({ category }) => category === 'Domestic burglary')).toBe(false);
    expect(figures.some(({ category, start }) => category === 'Rape' && start === '2025-07-01')).toBe(false);
  });

  it('is the same from an .ods and an .xlsx with a sheet for each year and sheets of notes', async () => {
    const isNumber = (cell: string) => /^\d+$/.test(cell);
    const ods = (cells: string[]) => `<table:table-row>${cells.map(cell => (isNumber(cell) ? `<table:table-cell office:value-type="float" office:value="${cell}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${cell.replace('&', '&amp;')}</text:p></table:table-cell>`)).join('')}</table:table-row>`;
    const xlsx = (cells: string[]) => `<row>${cells.map(cell => (isNumber(cell) ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell.replace('&', '&amp;')}</t></is></c>`)).join('')}</row>`;
    const sheets = (row: (cells: string[]) => string) => ({
      Cover: row(['Police recorded crime']), Notes: row(['Offence Code: see the counting rules']),
      '2024_25': [HEADER, ...EARLIER].map(row).join(''), '2025_26': [HEADER, ...ROWS].map(row).join(''),
    });
    const expected = await read(csv([...EARLIER, ...ROWS]));
    expect(expected.tally.read).toBe(14);
    expect(await read(fileWith(await odsOf(sheets(ods)), 'prc-csp.ods'))).toEqual(expected);
    expect(await read(fileWith(await xlsxOf(sheets(xlsx)), 'prc-csp.xlsx'))).toEqual(expected);
  });

  it.each([
    ['another name of the column of forces', HEADER.map(name => name.replace('Force Name', 'Police Force'))],
    ['capitals and spaces', HEADER.map(name => ` ${name.toUpperCase()} `)],
  ])('understands %s', async (_, header) => {
    expect((await read(csv(ROWS, header))).tally.counted).toBe(5);
  });

  it('rejects a row whose offence or partnership is not known, and says which', async () => {
    expect((await read(csv(changed(2, 'Offence Subgroup', 'Rap')))).tally.rejections).toEqual([{ line: 4, column: 7, reason: '“Sexual Offences”, “Rap” is no offence group and subgroup that is known here.' }]);
    expect((await read(csv(changed(0, 'Offence Code', '?')))).tally.rejections).toEqual([{ line: 2, column: 8, reason: '“?” is no offence code.' }]);
    expect((await read(csv(changed(0, 'CSP Name', 'Lichfeld')))).tally.rejections).toEqual([{ line: 2, column: 4, reason: '“Lichfeld” is no district of the force.' }]);
  });

  it.each([
    ['a quarter that does not exist', changed(0, 'Financial Quarter', '5'), 'Line 2, column 2: “5” is no quarter of a financial year: 1 (April to June) to 4 (January to March).'],
    ['a year that is none', changed(0, 'Financial Year', '2025/27'), 'Line 2, column 1: “2025/27” is no financial year, such as 2025/26.'],
    ['a negative count', changed(0, 'Offence Count', '-5'), 'Line 2, column 9: Offence Count is -5: a count cannot be negative.'],
    ['a row twice', [...ROWS, ROWS[0]!], 'Line 9, column 8: Offence 28E of Lichfield in this quarter stands here a second time.'],
  ])('refuses %s', async (_, rows, reason) => {
    await expect(read(csv(rows))).rejects.toThrow(reason);
  });

  it('refuses a table without a column that it needs', async () => {
    await expect(read(csv(ROWS, HEADER.map(name => name.replace('Financial Quarter', 'Period'))))).rejects.toThrow('The header has no column “Financial Quarter”.');
  });
});
