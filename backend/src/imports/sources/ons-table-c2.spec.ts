import { describe, expect, it } from '@jest/globals';
import { xlsxOf } from '../tables/testing/workbooks.js';
import { onsTableC2 } from './ons-table-c2.js';
import { county, fileWith, staged } from './testing/staged.js';

const TITLE = '"Table C2: Number of police recorded crimes for headline offences by Community Safety Partnership area, England and Wales, year ending March 2024 [note 1]",,,';
const HEADER = '"Police Force\nArea code","Police Force\nArea name","Community Safety\nPartnership code","Community Safety\nPartnership name",Local Authority code,Local Authority name,"Total recorded crime\n (excluding fraud)",Drug offences [note 3],Homicide';
const ROWS = [
  'E23000015,Staffordshire [note 4],,,,,"1,006 ",40 ,[x]',
  'E23000015,Staffordshire,E22000265,Lichfield,E07000194,Lichfield,"1,000 ",40 ,0 ',
  'E23000015,Staffordshire,,Unassigned Staffordshire,,,6 ,0 ,0 ',
  'E23000035,Devon and Cornwall,,,,,900 ,9 ,9 ',
  'E23000035,Devon and Cornwall,E22000362,East and Mid Devon,Combined Local Authorities,,899 ,8 ,9 ',
  'E23000015,Devon and Cornwall,,Unassigned Devon and Cornwall,,,1 ,1 ,0 ',
  'E23000032,Surrey,,unassigned Surrey,,,,,',
];
const CATEGORIES = { 'ons-table-c2': ['Total recorded crime (excluding fraud)', 'Drug offences', 'Homicide'] };
const table = (rows = ROWS, header = HEADER, title = TITLE) => fileWith(`${[title, 'Source: Home Office,,', header, ...rows].join('\r\n')}\r\n`, 'c2.csv');
const read = (file = table(), categories: Record<string, string[]> = CATEGORIES) => staged(onsTableC2, file, county(categories));
const changed = (row: number, from: string, to: string) => ROWS.map((text, at) => (at === row ? text.replace(from, to) : text));

describe('importing Table C2', () => {
  it('takes districts of the county as such, other partnerships and forces as areas to compare with', async () => {
    const { areas, figures, members, tally } = await read();
    expect(areas).toEqual([
      { code: 'E23000015', level: 'FORCE', name: 'Staffordshire' },
      { code: 'E07000194', level: 'DISTRICT', name: 'Lichfield', cspCode: 'E22000265' },
      { code: 'E23000035', level: 'FORCE', name: 'Devon and Cornwall' },
      { code: 'E22000362', level: 'CSP', name: 'East and Mid Devon' },
    ]);
    expect(members).toEqual([{ child: 'E07000194', parent: 'E23000015' }, { child: 'E22000362', parent: 'E23000035' }]);
    expect(figures).toContainEqual({ category: 'Total recorded crime (excluding fraud)', area: 'E07000194', start: '2023-04-01', end: '2024-04-01', numerator: 1000, flags: [] });
    expect(tally).toMatchObject({ read: 7, counted: 4, noLocation: 3, outside: 0, rejected: 0 });
  });

  it('keeps what the own force assigned to no partnership as without location, by the force’s name', async () => {
    const { figures } = await read();
    expect(figures.filter(({ area }) => area === '(no location)').map(({ numerator }) => numerator)).toEqual([6, 0, 0]);
  });

  it('says of a figure that the source has not got that it is unavailable', async () => {
    expect((await read()).figures).toContainEqual(expect.objectContaining({ category: 'Homicide', area: 'E23000015', numerator: null, flags: ['UNAVAILABLE'] }));
  });

  it('keeps only the offences that a measure wants, however their spelling drifts', async () => {
    const { figures } = await read(table(), { 'ons-table-c2': ['Drug Offences'] });
    expect(new Set(figures.map(({ category }) => category))).toEqual(new Set(['Drug Offences']));
  });

  it.each([
    ['a negative count', changed(1, '40 ', '-40'), 'Line 10, column 8: Drug offences is -40: a count cannot be negative.'],
    ['what is no number', changed(1, '40 ', 'forty'), 'Line 10, column 8: Drug offences should be a number, and is “forty”.'],
    ['a number with a fraction', changed(1, '40 ', '40.5'), 'Line 10, column 8: Drug offences is 40.5: a count is a whole number.'],
    ['a row that is cut off', changed(6, ROWS[6]!, 'E23000014,West Midlands,E22000335,Birming'), 'Line 15, column 7: Total recorded crime (excluding fraud) is empty here.'],
    ['a row that is too long', changed(1, '40 ', '40 ,7'), 'Line 10, column 10: This row has 10 columns, and the header 9.'],
    ['a partnership that stands there twice', [...ROWS, ROWS[1]!], 'Line 16, column 3: Lichfield stands here a second time; the first is line 10.'],
  ])('refuses %s by line and column', async (_, rows, reason) => {
    await expect(read(table(rows))).rejects.toThrow(reason);
  });

  it('refuses a table without its header, its title or a column that it needs', async () => {
    await expect(read(table(ROWS, 'Community Safety Partnership,Count'))).rejects.toThrow('No header with “Community Safety Partnership code” was found.');
    await expect(read(table(ROWS, HEADER, '"Table C2: crime by Community Safety Partnership"'))).rejects.toThrow('does not say which year it covers');
    await expect(read(table(ROWS, HEADER.replace('Local Authority code', 'LA')))).rejects.toThrow('Line 3: The header has no column for the local authority’s code.');
    await expect(read(table(ROWS, `${HEADER},Homicide`))).rejects.toThrow('Line 3, column 10: The column “Homicide” stands here a second time.');
  });

  it('reads the workbook that it is published in, past its other tables', async () => {
    const cell = (text: string) => (/^[\d,]+ ?$/.test(text) ? `<c><v>${text.replaceAll(',', '').trim()}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
    const row = (cells: string[]) => `<row>${cells.map(cell).join('')}</row>`;
    const workbook = await xlsxOf({
      'Table of contents': row(['Table P1: forces']) + row(['Table C2: crime by Community Safety Partnership']), 'Table P1': row(['Police Force Area code', 'Total']) + row(['E23000015', '9']),
      'Table C2': row(['Table C2: crime by Community Safety Partnership, year ending March 2024 [note 1]']) + row(['Police Force Area code', 'Police Force Area name', 'Community Safety Partnership code',
        'Community Safety Partnership name', 'Local Authority code', 'Local Authority name', 'Homicide']) + row(['E23000015', 'Staffordshire', 'E22000265', 'Lichfield', 'E07000194', 'Lichfield', '2']),
    });
    expect((await read(fileWith(workbook, 'tables.xlsx'))).figures).toMatchObject([{ category: 'Homicide', area: 'E07000194', start: '2023-04-01', numerator: 2 }]);
  });

  it('rejects a row whose code is none, and tells which', async () => {
    const { tally } = await read(table(changed(4, 'E22000362', 'E2200')));
    expect(tally).toMatchObject({ read: 7, counted: 3, rejected: 1, rejections: [{ line: 13, column: 3, reason: '“E2200” is no code of an area of official statistics.' }] });
  });
});
