import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UNPLACED } from '../import-source.js';
import { policeStreet } from './police-street.js';
import { CRIME_TYPES } from './police/testing/street-files.js';
import { county, referenceFile, staged } from './testing/staged.js';

const folder = join(process.env.REFERENCE_DIR!, 'data', 'police');
const known = county({ 'police-street': CRIME_TYPES });
const nameOf = new Map([...known.districts].map(([name, code]) => [code, name]));
const EXPECTED = readFileSync(join(folder, 'expected-counts.csv'), 'utf8').trim().split('\n').slice(1);

describe('the street files of 17 months', () => {
  it.each(readdirSync(folder).filter(name => name.endsWith('.csv.gz')))('%s comes out as counted independently, in every cell', async name => {
    const month = name.slice(0, 7);
    const { tally, figures, periods, members } = await staged(policeStreet, referenceFile('police', name), known);
    const byDistrict = figures.filter(({ area }) => nameOf.has(area) || Object.values<string>(UNPLACED).includes(area));
    const cells = byDistrict.filter(({ numerator }) => numerator !== 0).map(({ area, category, numerator }) => `${month},${nameOf.get(area) ?? area},${category},${numerator}`);
    const expected = EXPECTED.filter(row => row.startsWith(month));
    expect(cells.sort()).toEqual(expected.sort());
    expect(byDistrict).toHaveLength(CRIME_TYPES.length * (known.districts.size + 2));
    const total = (rows: string[]) => rows.reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);
    expect(tally).toMatchObject({
      read: total(expected), outside: total(expected.filter(row => row.includes('(outside)'))), noLocation: total(expected.filter(row => row.includes('(no location)'))), rejected: 0,
    });
    expect(tally.counted + tally.outside + tally.noLocation).toBe(tally.read);
    // Every LSOA lies in one district, and its LSOAs add up to it.
    const districtOf = new Map(members.map(({ child, parent }) => [child, parent]));
    expect(districtOf.size).toBe(members.length);
    const ofLsoas = new Map<string, number>();
    for (const { area, category, numerator } of figures) {
      if (districtOf.has(area)) ofLsoas.set(`${districtOf.get(area)} ${category}`, (ofLsoas.get(`${districtOf.get(area)} ${category}`) ?? 0) + numerator!);
    }
    for (const { area, category, numerator } of byDistrict) if (nameOf.has(area)) expect(ofLsoas.get(`${area} ${category}`) ?? 0).toBe(numerator);
    expect(periods).toEqual([{ start: `${month}-01`, end: expect.stringMatching(/^20\d\d-\d\d-01$/) }]);
  });
});
