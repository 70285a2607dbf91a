import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { policeStreet, slugOfForce } from './police-street.js';
import { zipOf } from '../files/testing/zip-of.js';
import { CRIME_TYPES, HEADER, NO_PLACE, streetFile, streetRow } from './police/testing/street-files.js';
import { county, fileWith, staged } from './testing/staged.js';

const known = county({ 'police-street': CRIME_TYPES });
const [TAMWORTH, STAFFORD, MOORLANDS] = ['E07000199', 'E07000197', 'E07000198'];
const read = (content: string | Buffer, name = 'street.csv') => staged(policeStreet, fileWith(content, name), known);
const readRows = (...rows: Parameters<typeof streetRow>[0][]) => read(streetFile(rows.map(row => streetRow(row))));

/** The figures that are not nothing, as "area, crime type, month, count". */
async function countsOf(reading: ReturnType<typeof read>): Promise<string[]> {
  const { figures } = await reading;
  return figures.filter(({ numerator }) => numerator !== 0).map(({ area, category, start, numerator }) => `${area} ${category} ${start} ${numerator}`).sort();
}

describe('street-level crime', () => {
  it('counts rows by month, LSOA and crime type, and by the district that the LSOA’s name says', async () => {
    expect(await countsOf(readRows({}, {}, { code: 'E01029869', name: 'Tamworth 001B' }, { type: 'Drugs' }, { month: '2024-12' }))).toEqual([
      'E01029868 Burglary 2024-12-01 1', 'E01029868 Burglary 2025-01-01 2', 'E01029868 Drugs 2025-01-01 1', 'E01029869 Burglary 2025-01-01 1',
      `${TAMWORTH} Burglary 2024-12-01 1`, `${TAMWORTH} Burglary 2025-01-01 3`, `${TAMWORTH} Drugs 2025-01-01 1`,
    ].sort());
  });

  it('never takes Staffordshire Moorlands for Stafford, nor Stafford for a place elsewhere whose name begins alike', async () => {
    const reading = readRows({ code: 'E01029700', name: 'Stafford 001A' }, { code: 'E01029800', name: 'Staffordshire Moorlands 001A' }, { code: 'E01000001', name: 'Stafford Heights 001A' });
    expect((await reading).tally).toMatchObject({ read: 3, counted: 2, outside: 1 });
    expect((await reading).members).toEqual([{ child: 'E01029700', parent: STAFFORD }, { child: 'E01029800', parent: MOORLANDS }]);
    expect((await reading).areas).toContainEqual({ code: 'E01029700', level: 'LSOA', name: 'Stafford 001A' });
  });

  it('counts what lies outside and what has no location, and drops nothing', async () => {
    const reading = readRows({}, { code: 'E01009433', name: 'Birmingham 001D' }, NO_PLACE, { ...NO_PLACE, type: 'Drugs' });
    expect((await reading).tally).toEqual({ read: 4, counted: 1, outside: 1, noLocation: 2, rejected: 0, rejections: [] });
    expect(await countsOf(reading)).toEqual(['(no location) Burglary 2025-01-01 1', '(no location) Drugs 2025-01-01 1', '(outside) Burglary 2025-01-01 1', 'E01029868 Burglary 2025-01-01 1', `${TAMWORTH} Burglary 2025-01-01 1`]);
  });

  it('says of every district and crime type of a month that there were none, where there were none', async () => {
    const { figures, periods } = await readRows({});
    expect(figures.filter(({ area }) => !area.startsWith('E01'))).toHaveLength(14 * 11);
    expect(figures.find(({ area, category }) => area === STAFFORD && category === 'Robbery')).toEqual({ category: 'Robbery', area: STAFFORD, start: '2025-01-01', end: '2025-02-01', numerator: 0 });
    expect(periods).toEqual([{ start: '2025-01-01', end: '2025-02-01' }]);
    expect((await readRows({ month: '2024-12' })).periods).toEqual([{ start: '2024-12-01', end: '2025-01-01' }]);
  });

  it('keeps rows that are exactly alike and those with a blank Crime ID: they are genuine', async () => {
    const antiSocial = { type: 'Anti-social behaviour' };
    expect((await readRows(antiSocial, antiSocial, antiSocial)).tally.counted).toBe(3);
  });

  it('reads CRLF and LF, gzip, a byte order mark, a last line without its end, and blank lines at the end', async () => {
    const rows = [streetRow(), streetRow({ code: 'E01029869', name: 'Tamworth 001B' })];
    const expected = await countsOf(read(streetFile(rows)));
    expect(expected).toHaveLength(3);
    for (const same of [streetFile(rows, '\r\n'), gzipSync(streetFile(rows)), `\uFEFF${streetFile(rows)}`, streetFile(rows).trimEnd(), `${streetFile(rows)}\r\n\n`]) {
      expect(await countsOf(read(same))).toEqual(expected);
    }
  });

  it('reads quoted fields with commas and apostrophes and counts them with the others', async () => {
    const quoted = streetRow({ place: '"On or near St Mary\'s Grove, ""The Close"""' });
    const everywhere = streetRow({ name: '"Tamworth 001A"', type: '"Burglary"', month: '"2025-01"' });
    expect(await countsOf(read(streetFile([quoted, everywhere, streetRow({ place: 'On or near O\'Connor’s Café' })])))).toEqual([
      'E01029868 Burglary 2025-01-01 3', `${TAMWORTH} Burglary 2025-01-01 3`,
    ]);
    const header = HEADER.split(',').map(name => `"${name}"`).join(',');
    expect(await countsOf(read(`${header}\n${everywhere}\n`))).toHaveLength(2);
  });

  it('rejects what it cannot count, with the place and the reason', async () => {
    const { tally } = await readRows({}, { type: 'Cyber crime' }, { force: 'West Midlands Police' }, { code: 'X1' }, { code: '' }, { name: '' }, { type: '' });
    expect(tally).toEqual({
      read: 7, counted: 1, outside: 0, noLocation: 0, rejected: 6,
      rejections: [
        { line: 3, column: 10, reason: 'No measure counts the crime type “Cyber crime”.' },
        { line: 4, column: 4, reason: 'This row falls within “West Midlands Police”, not within Staffordshire Police.' },
        { line: 5, column: 8, reason: '“X1” is not the code of an LSOA.' },
        { line: 6, column: 8, reason: '“Tamworth 001A” stands without its LSOA code.' },
        { line: 7, column: 9, reason: 'The LSOA has no name, and its district is known by its name.' },
        { line: 8, column: 10, reason: 'There is no crime type.' },
      ],
    });
  });

  it('shows twenty rejected rows and counts the others', async () => {
    const { tally } = await readRows({}, ...Array.from({ length: 30 }, () => ({ type: 'Cyber crime' })));
    expect(tally.rejected).toBe(30);
    expect(tally.rejections).toHaveLength(20);
  });

  it.each<[what: string, content: string, reason: string]>([
    ['a month that does not exist', streetFile([streetRow(), streetRow({ month: '2025-13' })]), 'Line 3, column 2: The month “2025-13” does not exist. A month is written as 2025-01.'],
    ['a day in place of a month', streetFile([streetRow({ month: '01/2025' })]), 'Line 2, column 2: The month “01/2025” does not exist. A month is written as 2025-01.'],
    ['columns in another order', `${HEADER.replace('Crime ID,Month', 'Month,Crime ID')}\n`, 'Line 1, column 1: The column here should be “Crime ID”, and it is “Month”. The street files of data.police.uk have 12 columns.'],
    ['a column that is missing', `${HEADER.replace(',Context', '')}\n`, 'Line 1, column 12: The column here should be “Context”, and there is none. The street files of data.police.uk have 12 columns.'],
    ['a column too many', `${HEADER},Remarks\n`, 'Line 1, column 13: There is a column “Remarks” too many. The street files of data.police.uk have 12 columns.'],
    ['outcomes', `${HEADER.replace('Crime type,Last outcome category,Context', 'Outcome type')}\n`, 'Line 1: This is the publisher’s file of outcomes, which counts no crimes. Bring the one whose name ends in “-street.csv”.'],
    ['a row of another width', streetFile([streetRow(), 'a,b,c', streetRow()]), 'Line 3: This row has 3 columns in place of 12.'],
    ['a file that ends within a row', streetFile([streetRow(), streetRow()]).slice(0, -40), 'Line 3: The file ends in the middle of this row: it did not arrive whole. Download it again.'],
    ['a quotation mark that nothing closes', streetFile([streetRow({ place: '"On or near' }), streetRow()]), 'Line 2: The quotation marks in this line do not match: one that opens has none that closes it, or stands within a field.'],
    ['rows of another force alone', streetFile([streetRow({ force: 'West Midlands Police' })]), 'Line 2, column 4: This file holds rows of West Midlands Police only, and none that falls within Staffordshire Police.'],
    ['a heading and nothing else', `${HEADER}\n`, 'This file has its heading and no rows.'],
  ])('refuses as a whole %s', async (_, content, reason) => {
    await expect(read(content)).rejects.toThrow(reason);
  });
});

describe('the publisher’s ZIP', () => {
  const month = (of: string, rows = [streetRow({ month: of })]) => ({ [`${of}/${of}-staffordshire-street.csv`]: streetFile(rows) });
  const beside = (of: string) => ({
    [`${of}/${of}-staffordshire-outcomes.csv`]: 'Crime ID,Month\n',
    [`${of}/${of}-staffordshire-stop-and-search.csv`]: 'Type,Date\n',
    [`${of}/${of}-west-midlands-street.csv`]: streetFile([streetRow({ month: of, force: 'West Midlands Police' })]),
    [`${of}/${of}-north-staffordshire-street.csv`]: 'not ours',
  });

  it('gives the street files of the partnership’s force and nothing else, every month of them', async () => {
    const zip = await zipOf({ ...month('2025-02'), ...beside('2025-02'), ...month('2025-01'), ...beside('2025-01') });
    const { tally, periods, figures } = await read(zip, 'latest.zip');
    expect(tally).toEqual({ read: 2, counted: 2, outside: 0, noLocation: 0, rejected: 0, rejections: [] });
    expect(periods.map(({ start }) => start)).toEqual(['2025-01-01', '2025-02-01']);
    expect(figures.filter(({ area, numerator }) => area === TAMWORTH && numerator === 1).map(({ start }) => start)).toEqual(['2025-01-01', '2025-02-01']);
  });

  it('says what it holds where it holds none of the force', async () => {
    await expect(read(await zipOf(beside('2025-01')))).rejects.toThrow('This ZIP holds no street files of Staffordshire Police (their names end in “staffordshire-street.csv”): it holds those of west-midlands, north-staffordshire.');
    await expect(read(await zipOf({ '2025-01/2025-01-staffordshire-outcomes.csv': 'x' }))).rejects.toThrow('it holds outcomes or stop-and-search only.');
  });

  it('names the file within it that is at fault', async () => {
    const zip = await zipOf({ ...month('2025-01'), ...month('2025-02', [streetRow({ month: '2025-02' }), streetRow({ month: '2025-22' })]) });
    await expect(read(zip)).rejects.toThrow('2025-02/2025-02-staffordshire-street.csv: Line 3, column 2: The month “2025-22” does not exist.');
    const { tally } = await read(await zipOf(month('2025-01', [streetRow(), streetRow({ type: 'Cyber crime' })])));
    expect(tally.rejections).toEqual([{ line: 3, column: 10, reason: '2025-01/2025-01-staffordshire-street.csv: No measure counts the crime type “Cyber crime”.' }]);
  });

  it('is refused where two of its files hold the same month, which would count twice', async () => {
    await expect(read(await zipOf({ ...month('2025-01'), 'again/2025-01-staffordshire-street.csv': streetFile([streetRow()]) }))).rejects.toThrow('This ZIP holds January 2025 in more than one file, and it would be counted twice.');
  });

  it('knows forces by their names in files', () => {
    expect(['Staffordshire Police', 'Devon & Cornwall Police', 'Avon and Somerset Constabulary', 'Dyfed-Powys Police', 'Metropolitan Police Service'].map(slugOfForce))
      .toEqual(['staffordshire', 'devon-and-cornwall', 'avon-and-somerset', 'dyfed-powys', 'metropolitan']);
  });
});
