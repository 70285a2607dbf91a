import { describe, expect, it } from '@jest/globals';
import { onsLookups } from './ons-lookups.js';
import { county, fileWith, staged } from './testing/staged.js';

const read = (text: string) => staged(onsLookups, fileWith(text, 'lookup.csv'), county());

describe('importing lookups', () => {
  it('puts an LSOA into its ward and district, and the ward into its district from its elections on', async () => {
    const { areas, members, tally } = await read(`"lsoa21_name","lsoa21_code","ward24_name","ward24_code","ltla24_name","ltla24_code"
"Lichfield 001A","E01029500","Stowe & Sons","E05014001","Lichfield","E07000194"
"City of London 001A","E01000001","Aldgate","E05009288","City of London","E09000001"\n`);
    expect(areas).toEqual([
      { code: 'E01029500', level: 'LSOA', name: 'Lichfield 001A' }, { code: 'E05014001', level: 'WARD', name: 'Stowe & Sons' }, { code: 'E07000194', level: 'DISTRICT', name: 'Lichfield' },
    ]);
    expect(members).toEqual([
      { child: 'E01029500', parent: 'E05014001', from: '2024-05-01' },
      { child: 'E01029500', parent: 'E07000194', from: null },
      { child: 'E05014001', parent: 'E07000194', from: '2024-05-01' },
    ]);
    expect(tally).toMatchObject({ read: 2, counted: 1, outside: 1, rejected: 0 });
  });

  it('reads the ONS’s original with its byte order mark and Welsh names', async () => {
    const { members, areas } = await read('\uFEFFLSOA11CD,LSOA11NM,WD18CD,WD18NM,WD18NMW,LAD18CD,LAD18NM,FID\r\nE01029500,Lichfield 001A,E05006930,Stowe,,E07000194,Lichfield,1\r\n');
    expect(members).toContainEqual({ child: 'E01029500', parent: 'E05006930', from: '2018-05-01' });
    expect(areas).toContainEqual({ code: 'E05006930', level: 'WARD', name: 'Stowe' });
  });

  it('says what became of the LSOAs of 2011, and keeps one that did not change as one area', async () => {
    const { successions, members, areas } = await read(`lsoa11_name,lsoa11_code,change_code,lsoa21_name,lsoa21_code,ltla22_name,ltla22_code
Lichfield 001B,E01029481,S,Lichfield 001E,E01034099,Lichfield,E07000194
Lichfield 001B,E01029481,S,Lichfield 001F,E01034100,Lichfield,E07000194
Stafford 014C,E01029730,M,Stafford 014I,E01034051,Stafford,E07000197
Lichfield 001A,E01029500,U,Lichfield 001A,E01029500,Lichfield,E07000194\n`);
    expect(successions).toEqual([
      { from: 'E01029481', to: 'E01034099', change: 'SPLIT' }, { from: 'E01029481', to: 'E01034100', change: 'SPLIT' }, { from: 'E01029730', to: 'E01034051', change: 'MERGED' },
    ]);
    expect(members).toHaveLength(6);
    expect(areas.filter(({ code }) => code === 'E01029500')).toHaveLength(1);
  });

  it('makes a district of the own force its partnership, and keeps those of others as areas of their own', async () => {
    const { areas, members } = await read(`ltla24_code,ltla24_name,csp24_code,csp24_name,pfa24_code,pfa24_name
E06000021,Stoke-on-Trent,E22000270,Stoke-on-Trent,E23000015,Staffordshire
E07000194,Lichfield,E22000265,Lichfield,E23000015,Staffordshire
E07000040,East Devon,E22000362,East and Mid Devon,E23000035,Devon & Cornwall\n`);
    expect(areas).toContainEqual({ code: 'E07000194', level: 'DISTRICT', name: 'Lichfield', cspCode: 'E22000265' });
    expect(areas).toContainEqual({ code: 'E06000021', level: 'DISTRICT', name: 'Stoke-on-Trent', cspCode: 'E22000270' });
    expect(areas).toContainEqual({ code: 'E22000362', level: 'CSP', name: 'East and Mid Devon' });
    expect(members.map(({ child, parent }) => `${child} ${parent}`)).toEqual([
      'E06000021 E23000015', 'E07000194 E23000015', 'E07000040 E22000362', 'E22000362 E23000035',
    ]);
  });

  it('rejects rows with a code that is none or a change that is none, by line and column', async () => {
    const { tally } = await read(`lsoa11_name,lsoa11_code,change_code,lsoa21_name,lsoa21_code,ltla22_name,ltla22_code
Lichfield 001B,E0102948,S,Lichfield 001E,E01034099,Lichfield,E07000194
Lichfield 001B,E01029481,Q,Lichfield 001F,E01034100,Lichfield,E07000194\n`);
    expect(tally).toMatchObject({ read: 2, counted: 0, rejected: 2, rejections: [
      { line: 2, column: 2, reason: '“E0102948” is no code of an LSOA.' }, { line: 3, column: 3, reason: '“Q” is no change code: U, S, M or X.' },
    ] });
  });

  it.each([
    ['of classes', 'lsoa21_code,ruc21_code,classification\nE01014273,UN1,Urban\n'],
    ['of fire authorities', 'ltla24_name,ltla24_code,fra24_name,fra24_code\nLichfield,E07000194,Staffordshire,E31000033\n'],
  ])('does not take a table %s for one', async (_, text) => {
    await expect(read(text)).rejects.toThrow('does not recognise');
  });
});
