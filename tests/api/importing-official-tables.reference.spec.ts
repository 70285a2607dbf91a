import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// A dozen files by processes of their own.
jest.setTimeout(120_000);

const product = useProduct();
const data = (...parts: string[]) => join(process.env.REFERENCE_DIR!, 'data', ...parts);

async function imported(...files: string[]) {
  const ran = await csa(product.databaseUrl, 'import', ...files, '--yes', '--json');
  if (ran.code !== 0) throw new Error(ran.err);
  return ran.out.trim().split('\n').map(line => JSON.parse(line) as Record<string, number>);
}

describe('importing official tables into the county', () => {
  it('takes lookups, boundaries, population, households and Table C2 as they were published, one after the other', async () => {
    const results = await imported(
      data('lookups', 'lookup_ltla24_csp24_pfa24.staffs.csv'), data('lookups', 'lookup_lsoa21_ward24_ltla24.staffs.csv'),
      data('lookups', 'lookup_lsoa11_lsoa21_ltla22.staffs.csv'), data('lookups', 'LSOA2011_to_Ward2018_LAD2018_v3.staffs.csv'), data('lookups', 'lookup_ward21_ltla21.staffs.csv'),
      data('boundaries', 'lad_may2025_bgc.staffs.geojson'), data('boundaries', 'lsoa21.staffs.geojson'), data('boundaries', 'wards21.staffs.geojson'),
      data('population', 'mye2020_ltla21_by_age.staffs.csv'), data('population', 'mye2020_lsoa11_total.staffs.csv'), data('population', 'sape23dt8a_mid2020_ward2020_persons.staffs.csv'),
      data('population', 'households_census2021_ltla23.staffs.csv'), data('population', 'households_census2021_lsoa21_total.staffs.csv'),
      data('csp', 'ons_tableC2_csp_recorded_crime_ye_june2025.csv'),
    );
    for (const { read, counted, noLocation, outside, rejected } of results) expect({ read, outside, rejected }).toEqual({ read: counted! + noLocation!, outside: 0, rejected: 0 });
  });
});
