import { describe, expect, it } from '@jest/globals';
import { startOf } from '../files/file-start.js';
import { SOURCES } from './sources.js';
import { referenceFile } from './testing/staged.js';

const FILES: [source: string | undefined, folder: string, file: string][] = [
  ['police-street', 'police', '2025-01-staffordshire-street.csv.gz'],
  ['ons-table-c2', 'csp', 'ons_tableC2_csp_recorded_crime_ye_june2025.csv'],
  ['ons-population', 'population', 'mye2017_lsoa11_total.staffs.csv'],
  ['ons-population', 'population', 'mye2020_ltla21_by_age.staffs.csv'],
  ['ons-population', 'population', 'sape23dt8a_mid2020_ward2020_persons.staffs.csv'],
  ['ons-households', 'population', 'households_census2021_lsoa21_total.staffs.csv'],
  ['ons-households', 'population', 'households_census2021_ltla21_rounded.staffs.csv'],
  ['ons-lookups', 'lookups', 'LSOA2011_to_Ward2018_LAD2018_v3.staffs.csv'],
  ['ons-lookups', 'lookups', 'lookup_lsoa11_lsoa21_ltla22.staffs.csv'],
  ['ons-lookups', 'lookups', 'lookup_lsoa21_ward24_ltla24.staffs.csv'],
  ['ons-lookups', 'lookups', 'lookup_ltla24_csp24_pfa24.staffs.csv'],
  ['boundaries', 'boundaries', 'lad_may2025_bgc.staffs.geojson'],
  ['boundaries', 'boundaries', 'lsoa21.staffs.geojson'],
  ['boundaries', 'boundaries', 'wards21.staffs.geojson'],
  [undefined, 'lookups', 'ruc21_lsoa21.staffs.csv'],
  [undefined, 'lookups', 'lookup_ltla24_fra24.staffs.csv'],
  ['imd', 'deprivation', 'imd2019_lsoa11.staffs.csv'],
  ['imd', 'deprivation', 'imd2025_lsoa21.staffs.csv'],
  [undefined, 'deprivation', 'imd2019_ltla23.staffs.csv'],
  [undefined, 'other', 'ons_els_personal_wellbeing.staffs.csv'],
  [undefined, 'other', 'asb_case_reviews.transcribed.csv'],
];

describe('whose a file is', () => {
  it.each(FILES)('is told by its beginning: %s, %s/%s', async (source, folder, file) => {
    const start = await startOf(referenceFile(folder, file));
    expect(SOURCES.find(each => each.recognises(start))?.key).toBe(source);
  });
});
