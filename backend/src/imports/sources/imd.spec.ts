import { describe, expect, it } from '@jest/globals';
import { odsOf } from '../tables/testing/workbooks.js';
import { imd } from './imd.js';
import { county, fileWith, staged } from './testing/staged.js';

const read = (text: string | Buffer, name = 'imd2025_lsoa21.csv', more = { first: 'E01029500', second: 'E01029501' }) => staged(imd, fileWith(text, name), county({}, more));
const SHORT = '"lsoa21_code","IMD_decile","Income_decile","IMD_rank"\n"E01029500",1,2,1278\n"E01029501",10,9,33000\n"E01000001",4,5,9000\n';
const ORIGINAL = `LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)",Income Decile
E01029500,Lichfield 001A,E07000194,Lichfield,"1,278",1,2
E01000001,City of London 001A,E09000001,City of London,29000,9,9
`;

describe('importing the Index of Multiple Deprivation', () => {
  it('takes decile and rank of the index itself for the small areas that are known, and rejects those of which nobody knows where they lie', async () => {
    const { deprivation, tally } = await read(SHORT);
    expect(deprivation).toEqual([{ area: 'E01029500', edition: 2025, decile: 1, rank: 1278 }, { area: 'E01029501', edition: 2025, decile: 10, rank: 33_000 }]);
    expect(tally).toMatchObject({ read: 3, counted: 2, rejected: 1, rejections: [{ line: 4, reason: expect.stringContaining('Import a lookup') }] });
  });

  it('takes the publisher’s original, and counts other districts as outside', async () => {
    const { deprivation, areas, tally } = await read(ORIGINAL, 'File_7_IoD2025_All_Ranks_Scores_Deciles.csv', {} as never);
    expect(areas).toEqual([{ code: 'E01029500', level: 'LSOA', name: 'Lichfield 001A' }]);
    expect(deprivation).toEqual([{ area: 'E01029500', edition: 2025, decile: 1, rank: 1278 }]);
    expect(tally).toMatchObject({ read: 2, counted: 1, outside: 1, rejected: 0 });
  });

  it.each([
    ['does not say its edition', SHORT, 'lsoas.csv', 'does not say which edition'],
    ['has an eleventh decile', SHORT.replace('1,2,1278', '11,2,1278'), undefined, 'Line 2, column 2: The decile is 11'],
    ['names an area twice', SHORT.replace('E01029501', 'E01029500'), undefined, 'Line 3, column 1: E01029500 stands here a second time; the first is line 2.'],
    ['leaves a decile out', SHORT.replace('1,2,1278', ',2,1278'), undefined, 'Line 2, column 2'],
  ])('refuses a file that %s', async (_, text, name, reason) => {
    await expect(read(text, name)).rejects.toThrow(reason);
  });

  it('is read of the sheet of a workbook that holds it, and refused where two do', async () => {
    const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const sheet = (decile: string) => [['LSOA code (2021)', 'IMD decile'], ['E01029500', decile], ['Source: MHCLG']].map(row).join('');
    const { deprivation, tally } = await read(await odsOf({ Notes: row(['Notes', 'Of 2025']), IMD: sheet('3') }), 'imd2025.ods');
    expect([deprivation, tally.read]).toEqual([[{ area: 'E01029500', edition: 2025, decile: 3, rank: null }], 1]);
    await expect(read(await odsOf({ One: sheet('3'), Other: sheet('4') }), 'imd2025.ods')).rejects.toThrow('Two of its sheets hold the index.');
  });

  it('does not take a file by district for one', () => {
    const text = 'ltla24_code,ltla24_name,imd_average_rank,imd_average_score\nE07000194,Lichfield,10996.25,12.7\n';
    expect(imd.recognises({ name: 'imd2025_ltla24.csv', kind: 'TEXT', text, entries: [] })).toBe(false);
  });
});
