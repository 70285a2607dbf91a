import { describe, expect, it } from '@jest/globals';
import { ratePerThousand } from '../../measures/statistics/rates.js';
import { boundaries } from './boundaries.js';
import { onsHouseholds } from './ons-households.js';
import { onsLookups } from './ons-lookups.js';
import { onsPopulation } from './ons-population.js';
import { county, referenceFile, staged } from './testing/staged.js';

const CATEGORIES = { 'ons-population': ['Residents'], 'ons-households': ['Households'] };
const population = (file: string) => staged(onsPopulation, referenceFile('population', file), county(CATEGORIES));
const households = (file: string, more = {}) => staged(onsHouseholds, referenceFile('population', file), county(CATEGORIES, more));
const lookup = (file: string) => staged(onsLookups, referenceFile('lookups', file), county());
const sum = (figures: { numerator: number | null }[]) => figures.reduce((total, { numerator }) => total + numerator!, 0);

describe('the ONS’s population estimates', () => {
  it('give the rates that Lichfield published for 2020-21', async () => {
    const [mid2019, mid2020] = await Promise.all(['mye2019_ltla19_by_age.staffs.csv', 'mye2020_ltla21_by_age.staffs.csv'].map(population));
    const lichfield = (from: typeof mid2019) => from!.figures.find(({ area }) => area === 'E07000194')!.numerator!;
    expect(lichfield(mid2020)).toBe(105_637);
    const rate = (count: number, residents: number) => ratePerThousand(count, residents).rate.toFixed(1);
    expect(rate(3460, lichfield(mid2020))).toBe('32.8');
    expect(rate(3460, lichfield(mid2019))).toBe('33.0');
    expect(rate(1240, lichfield(mid2020))).toBe('11.7');
  });

  it('are the same by LSOA, ward and district', async () => {
    const [lsoas, wards, districts] = await Promise.all(['mye2020_lsoa11_total.staffs.csv', 'sape23dt8a_mid2020_ward2020_persons.staffs.csv', 'mye2020_ltla21_by_age.staffs.csv'].map(population));
    for (const { tally, figures } of [lsoas!, wards!, districts!]) {
      expect(tally).toMatchObject({ read: tally.counted, rejected: 0 });
      expect(figures[0]).toMatchObject({ start: '2020-06-30', end: '2020-07-01' });
      expect(sum(figures)).toBe(sum(districts!.figures));
    }
    expect(districts!.figures).toHaveLength(9);
  });

  it.each(['mye2017_lsoa11_total.staffs.csv', 'mye2019_lsoa11_total.staffs.csv'])('are read whole: %s', async file => {
    const { tally, figures } = await population(file);
    expect(tally).toMatchObject({ counted: figures.length, rejected: 0, outside: 0 });
    expect(figures[0]!.start).toBe(`${file.slice(3, 7)}-06-30`);
  });
});

describe('the ONS’s households', () => {
  it('are those of the census of 2021 by district, and add up from LSOAs', async () => {
    const lsoas = Object.fromEntries((await lookup('lookup_lsoa21_ward24_ltla24.staffs.csv')).areas.map(({ code }) => [code, code]));
    const [districts, finest] = await Promise.all([households('households_census2021_ltla23.staffs.csv'), households('households_census2021_lsoa21_total.staffs.csv', lsoas)]);
    expect(districts.figures).toContainEqual(expect.objectContaining({ area: 'E07000194', numerator: 45_630, start: '2021-03-21' }));
    expect(finest.tally).toMatchObject({ counted: 697, rejected: 0 });
    // Counts by LSOA were changed a little by the publisher, so that nobody can be found.
    expect(Math.abs(sum(finest.figures) - sum(districts.figures))).toBeLessThan(200);
  });
});

describe('the ONS’s lookups', () => {
  it('put the LSOAs of 2021 into the wards of 2024', async () => {
    const { areas, members, tally } = await lookup('lookup_lsoa21_ward24_ltla24.staffs.csv');
    expect(tally).toMatchObject({ read: 697, counted: 697 });
    expect(areas.filter(({ level }) => level === 'LSOA')).toHaveLength(697);
    expect(members.filter(({ child, from }) => child.startsWith('E01') && from === '2024-05-01')).toHaveLength(697);
  });

  it('say which LSOAs of 2011 were split and merged', async () => {
    const { successions, tally } = await lookup('lookup_lsoa11_lsoa21_ltla22.staffs.csv');
    expect(tally.rejected).toBe(0);
    expect(successions.filter(({ change }) => change === 'SPLIT')).toHaveLength(22);
    expect(successions.filter(({ change }) => change === 'MERGED')).toHaveLength(2);
    expect(successions).toHaveLength(24);
  });

  it('put the LSOAs of 2011 into the wards of 2018, and districts into their force', async () => {
    expect((await lookup('LSOA2011_to_Ward2018_LAD2018_v3.staffs.csv')).tally).toMatchObject({ read: 687, counted: 687 });
    const { areas, members } = await lookup('lookup_ltla24_csp24_pfa24.staffs.csv');
    expect(areas.filter(({ level, cspCode }) => level === 'DISTRICT' && cspCode)).toHaveLength(9);
    expect(members.every(({ parent }) => parent === 'E23000015')).toBe(true);
    expect((await lookup('lookup_lsoa11_ltla21.staffs.csv')).tally.rejected).toBe(0);
    expect((await lookup('lookup_ward21_ltla21.staffs.csv')).tally.rejected).toBe(0);
  });
});

describe('the ONS’s boundaries', () => {
  it.each([['lad_may2025_bgc.staffs.geojson', 9], ['ltla24.staffs.geojson', 9], ['lsoa21.staffs.geojson', 697], ['wards21.staffs.geojson', 201]])('are read whole: %s', async (file, features) => {
    const wards = Object.fromEntries((await lookup('lookup_ward21_ltla21.staffs.csv')).areas.map(({ code }) => [code, code]));
    const { tally } = await staged(boundaries, referenceFile('boundaries', file), county({}, wards));
    expect(tally).toMatchObject({ read: features, counted: features });
  });
});
