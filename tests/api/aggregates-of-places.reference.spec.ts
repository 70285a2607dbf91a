import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from '../support/client.js';
import { entered } from '../support/extent-verbs.js';
import { FILES_TOTAL } from '../support/files-total.js';
import { commit, type ImportSeen } from '../support/importing.js';
import { COUNTY, DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

// Two months of a whole force, and the lookups of all its small areas.
jest.setTimeout(180_000);

const product = useProduct();
const DATA = join(process.env.REFERENCE_DIR!, 'data');
/** One month of the LSOAs of 2011, one of those of 2021. */
const MONTHS = ['2018-12', '2025-06'];
const CATEGORIES = { burglary: 'Burglary', asb: 'Anti-social behaviour', shoplifting: 'Shoplifting' };
const FORCE = 'E23000015';

let expected: { month: string; district: string; type: string; count: number }[] = [];
beforeAll(async () => {
  const rows = (await readFile(join(DATA, 'police', 'expected-counts.csv'), 'utf8')).trim().split('\n').slice(1).map(line => line.split(','));
  expected = rows.map(([month, district, type, count]) => ({ month: month!, district: district!, type: type!, count: Number(count) }));
});
const expectedIn = (month: string, type: string, district?: string) => expected.filter(row => row.month === month && row.type === type && (district === undefined || row.district === district)).reduce((sum, { count }) => sum + count, 0);

/** Counts of a measure in several areas at once, by area and month. */
async function countsIn(client: Client, slug: string, areas: readonly string[], boundaries: 'TODAY' | 'AT_THE_TIME'): Promise<Map<string, Map<string, number>>> {
  const found = new Map<string, Map<string, number>>();
  for (let from = 0; from < areas.length; from += 40) {
    const some = areas.slice(from, from + 40);
    const { data, errors } = await client.query<{ measure: Record<string, { points: { start: string; value: number | null }[] }> }>(
      `query ($slug: String!) { measure(slug: $slug) { ${some.map((code, at) => `a${at}: series(area: "${code}", boundaries: ${boundaries}) { points { start value } }`).join(' ')} } }`, { slug });
    expect(errors).toEqual([]);
    some.forEach((code, at) => found.set(code, new Map(data!.measure[`a${at}`]!.points.flatMap(({ start, value }) => (value === null ? [] : [[start.slice(0, 7), value]])))));
  }
  return found;
}
const sumOf = (counts: Map<string, Map<string, number>>, areas: readonly string[], month: string) => areas.reduce((sum, code) => sum + (counts.get(code)?.get(month) ?? 0), 0);

async function partsOf(district: string, level: 'WARD' | 'LSOA'): Promise<string[]> {
  const { rows } = await product.db.query<{ code: string }>(
    `SELECT DISTINCT child.code FROM area_member JOIN area child ON child.id = child_id JOIN area parent ON parent.id = parent_id WHERE parent.code = $1 AND child.level = $2 AND known_until = 'infinity'`, [district, level]);
  return rows.map(({ code }) => code);
}

/** What a file was read to hold. */
type Lines = Pick<ImportSeen, 'read' | 'counted' | 'outside' | 'noLocation' | 'rejected'>;

async function bringEverything(): Promise<Map<string, Lines>> {
  const analyst = await product.as('analyst');
  for (const name of ['lookup_lsoa21_ward24_ltla24.staffs.csv', 'lookup_lsoa11_lsoa21_ltla22.staffs.csv']) await commit(analyst, name, await readFile(join(DATA, 'lookups', name)));
  const lines = new Map<string, Lines>();
  for (const month of MONTHS) lines.set(month, await commit(analyst, `${month}-staffordshire-street.csv.gz`, await readFile(join(DATA, 'police', `${month}-staffordshire-street.csv.gz`))));
  return lines;
}

describe('sums of places against counts made independently', () => {
  it('agree: precision areas with what is left, wards, the district, the county, and the force with what lies nowhere, on the small areas of 2011 and of 2021', async () => {
    const lines = await bringEverything();
    const analyst = await product.as('analyst');
    const choices = (await product.db.query<{ code: string }>(
      `SELECT small.code FROM area small JOIN area_member ON child_id = small.id AND known_until = 'infinity' JOIN area parent ON parent.id = parent_id AND parent.code = $1
        WHERE small.level = 'LSOA' AND NOT EXISTS (SELECT FROM area_succession WHERE from_id = small.id AND to_id <> small.id AND change <> 'UNCHANGED' AND known_until = 'infinity') ORDER BY small.code`, [DISTRICT.stafford])).rows.map(({ code }) => code);
    await entered(analyst, 'stafford-town', { smallAreas: choices.filter((_, at) => at % 3 === 0), from: '2023-04-01' });
    await entered(analyst, 'stafford-south', { smallAreas: choices.filter((_, at) => at % 3 !== 0), from: '2023-04-01' });
    const precisionAreas = ['precision-area:stafford-town', 'precision-area:stafford-south'];
    const districts = { [DISTRICT.stafford]: 'Stafford', [DISTRICT.cannockChase]: 'Cannock Chase', [DISTRICT.moorlands]: 'Staffordshire Moorlands' };
    const wards: Record<string, string[]> = {};
    for (const code of Object.keys(districts)) wards[code] = await partsOf(code, 'WARD');
    for (const [slug, type] of Object.entries(CATEGORIES)) {
      const counts = await countsIn(analyst, slug, [COUNTY, FORCE, ...Object.values(DISTRICT), ...precisionAreas, ...Object.values(wards).flat()], 'TODAY');
      for (const month of MONTHS) {
        for (const [code, name] of Object.entries(districts)) {
          expect([slug, month, name, counts.get(code)?.get(month)]).toEqual([slug, month, name, expectedIn(month, type, name)]);
          expect([slug, month, name, Math.round(sumOf(counts, wards[code]!, month) * 1e6) / 1e6]).toEqual([slug, month, name, expectedIn(month, type, name)]);
        }
        expect([slug, month, Math.round(sumOf(counts, precisionAreas, month) * 1e6) / 1e6]).toEqual([slug, month, expectedIn(month, type, 'Stafford')]);
        expect(counts.get(COUNTY)?.get(month)).toBe(sumOf(counts, Object.values(DISTRICT), month));
        expect([slug, month, counts.get(FORCE)?.get(month)]).toEqual([slug, month, expectedIn(month, type)]);
      }
    }
    for (const month of MONTHS) {
      const ofMonth = expected.filter(row => row.month === month);
      const sumIn = (district: string) => ofMonth.filter(row => row.district === district).reduce((sum, { count }) => sum + count, 0);
      const { read, counted, outside, noLocation, rejected } = lines.get(month)!;
      expect([month, outside, noLocation, rejected]).toEqual([month, sumIn('(outside)'), sumIn('(no location)'), 0]);
      expect([read, counted + outside + noLocation]).toEqual([ofMonth.reduce((sum, { count }) => sum + count, 0), read]);
      for (const [slug, type] of Object.entries(CATEGORIES)) {
        const [year, number] = month.split('-').map(Number) as [number, number];
        const end = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
        const { filesTotal } = await analyst.do(FILES_TOTAL, { slug, start: `${month}-01`, end });
        const [stoke, outOfArea, nowhere] = ['Stoke-on-Trent', '(outside)', '(no location)'].map(where => expectedIn(month, type, where));
        const total = expectedIn(month, type);
        expect([slug, month, filesTotal]).toMatchObject([slug, month, { total, parts: [
          { name: 'Staffordshire', count: total - stoke! - outOfArea! - nowhere! }, { name: 'Stoke-on-Trent', count: stoke }, { name: 'Outside the area', count: outOfArea }, { name: 'No location', count: nowhere },
        ] }]);
      }
    }
  });
});
