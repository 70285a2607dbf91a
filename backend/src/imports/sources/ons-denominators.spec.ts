import { describe, expect, it } from '@jest/globals';
import { odsOf } from '../tables/testing/workbooks.js';
import { onsHouseholds } from './ons-households.js';
import { onsPopulation } from './ons-population.js';
import { county, fileWith, staged } from './testing/staged.js';

const CATEGORIES = { 'ons-population': ['Residents'], 'ons-households': ['Households'] };
const residents = (text: string, name = 'mye2020_lsoa11.csv', more = {}) => staged(onsPopulation, fileWith(text, name), county(CATEGORIES, more));
const LSOAS = '"lsoa11_code","lsoa11_name","total_population"\n"E01029500","Lichfield 001A",1500\n"E01000001","City of London 001A",1465\n';
const WARDS = `Contents,,,,,\r\n,,,,,\r\n"Table SAPE23DT8a: Mid-2020 Population Estimates for 2020 Wards and 2021 LAs",,,,,\r\n,,,,,\r\n
Ward Code 1,Ward Name 1,LA Code (2021 boundaries),LA name (2021 boundaries),All Ages,0,1\r\nE05006902,Brereton,E07000192,Cannock Chase,"7,228",70,80\r\nE05000001,Elsewhere,E09000001,City of London,"9,000",1,2\r\n1 Wards are those of 2020,,,,,\r\n`;

describe('importing population estimates', () => {
  it('takes the LSOAs of the county by their names and counts the others as outside', async () => {
    const { areas, figures, tally } = await residents(LSOAS);
    expect(areas).toEqual([{ code: 'E01029500', level: 'LSOA', name: 'Lichfield 001A' }]);
    expect(figures).toEqual([{ category: 'Residents', area: 'E01029500', start: '2020-06-30', end: '2020-07-01', numerator: 1500 }]);
    expect(tally).toMatchObject({ read: 2, counted: 1, outside: 1, rejected: 0 });
  });

  it('reads the ONS’s original with lines above the header, a ward and its district in each row and notes below', async () => {
    const { areas, figures, tally } = await residents(WARDS, 'sape.csv');
    expect(areas).toEqual([{ code: 'E05006902', level: 'WARD', name: 'Brereton' }]);
    expect(figures).toMatchObject([{ area: 'E05006902', start: '2020-06-30', numerator: 7228 }]);
    expect(tally).toMatchObject({ read: 2, counted: 1, outside: 1 });
  });

  it('takes the total of a district and not its single years of age', async () => {
    const { figures } = await residents('ltla21_code,ltla21_name,total_population,0,1\nE07000194,Lichfield,105637,965,982\n', 'mye2020_ltla21_by_age.csv');
    expect(figures).toMatchObject([{ area: 'E07000194', numerator: 105_637 }]);
  });

  it('takes the year of each sheet of a workbook, and persons only', async () => {
    const row = (...cells: (string | number)[]) => `<table:table-row>${cells.map(cell => (typeof cell === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${cell}"/>` : `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)).join('')}</table:table-row>`;
    const sheet = (total: number) => row('Code', 'Name', 'All ages') + row('E07000194', 'Lichfield', total);
    const workbook = await odsOf({ 'Mid-2019 Persons': sheet(104_756), 'Mid-2020 Persons': sheet(105_637), 'Mid-2020 Females': sheet(53_000) });
    const { figures } = await staged(onsPopulation, fileWith(workbook, 'estimates.ods'), county(CATEGORIES));
    expect(figures.map(({ start, numerator }) => [start, numerator])).toEqual([['2019-06-30', 104_756], ['2020-06-30', 105_637]]);
  });

  it('refuses a file that does not say its year, and says how to', async () => {
    await expect(residents(LSOAS, 'lsoas.csv')).rejects.toThrow('The file does not say which year it is about. Put the year of the estimates into its name, such as “mye2020.csv”.');
  });

  it('rejects an area of which neither the county nor the file knows where it lies', async () => {
    const { tally } = await residents('lsoa11_code,total_population\nE01029500,1500\nE00000001,300\nE01029501,1400\n', 'mye2020.csv', { 'known before': 'E01029501' });
    expect(tally).toMatchObject({ read: 3, counted: 1, rejected: 2, rejections: [
      { line: 2, column: 1, reason: 'E01029500 is not known here, and the file does not say where it lies. Import a lookup of its areas first.' },
      { line: 3, column: 1, reason: '“E00000001” is no code of an area that figures are kept for.' },
    ] });
  });

  it.each([
    ['negative', '-5', 'Line 2, column 3: Residents is -5: a count cannot be negative.'],
    ['missing', '', 'Line 2, column 3: Residents is empty here.'],
    ['not a number', 'many', 'Line 2, column 3: Residents should be a number, and is “many”.'],
  ])('refuses a file with a count that is %s', async (_, count, reason) => {
    await expect(residents(LSOAS.replace('1500', count))).rejects.toThrow(reason);
  });

  it('refuses a file that has an area twice', async () => {
    await expect(residents(`${LSOAS}E01029500,Lichfield 001A,1501\n`)).rejects.toThrow('Line 4, column 1: E01029500 stands here a second time; the first is line 2.');
  });
});

describe('importing households', () => {
  const TOWNS = 'ltla21_name,ltla21_code,households\nLichfield,E07000194,45630\nCity of London,E09000001,4900\n';

  it('takes them as of the day of the census', async () => {
    const { figures, tally } = await staged(onsHouseholds, fileWith(TOWNS, 'households_census2021_ltla21.csv'), county(CATEGORIES));
    expect(figures).toEqual([{ category: 'Households', area: 'E07000194', start: '2021-03-21', end: '2021-03-22', numerator: 45_630 }]);
    expect(tally).toMatchObject({ read: 2, counted: 1, outside: 1 });
  });

  it('refuses a file that does not say which census', async () => {
    await expect(staged(onsHouseholds, fileWith(TOWNS, 'households.csv'), county(CATEGORIES))).rejects.toThrow('such as “households_census2021.csv”');
  });

  it('is not taken for population, nor population for it', async () => {
    await expect(staged(onsPopulation, fileWith(TOWNS, 'x.csv'), county())).rejects.toThrow('does not recognise');
    await expect(staged(onsHouseholds, fileWith(LSOAS, 'x.csv'), county())).rejects.toThrow('does not recognise');
  });
});
