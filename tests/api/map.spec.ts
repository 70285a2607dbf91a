import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { plantCounty } from '../support/county.mjs';
import { commit, HEADER } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { countsSeen } from '../support/series-seen.js';

const product = useProduct();

interface MapSeen {
  period: { start: string; end: string } | null;
  shape: string;
  unit: string;
  notReleased: string | null;
  cautions: string[];
  shapes: string | null;
  measure: { slug: string };
  districts: { code: string; name: string; mapPlace: string | null }[];
  areas: { codes: string[]; names: string[]; districts: number[]; values: (number | null)[]; counts: (number | null)[]; flags: string[] };
}
const MAP = operation<MapSeen>(`query ($measure: String, $level: AreaLevel!, $start: Day, $end: Day) { measureMap(measure: $measure, level: $level, start: $start, end: $end) {
  measure { slug } period { start end } shape unit notReleased cautions shapes districts { code name mapPlace } areas { codes names districts values counts flags } } }`);
const CHOICE = operation<{ mapChoice: { levels: string[]; periods: { start: string; end: string }[] } }>('query ($slug: String!) { measure(slug: $slug) { mapChoice { levels periods { start end } } } }');

interface Asked { measure?: string; level?: string; start?: string; end?: string }
const mapFor = async (as: string, asked: Asked) => (await product.as(as)).do(MAP, { level: 'DISTRICT', ...asked });
const APRIL = { start: '2024-04-01', end: '2024-05-01' };

/** What a map says of each area: "3", "c" where it is kept back, "?" where nobody knows. */
function said({ areas }: MapSeen): Record<string, string> {
  return Object.fromEntries(areas.codes.map((code, place) => [code, `${areas.counts[place] ?? areas.values[place] ?? (areas.flags[place]!.includes('c') ? '' : '?')}${areas.flags[place]}`]));
}

/** The first small areas of the districts that are planted, two each. */
const SMALL = Array.from({ length: 16 }, (_, place) => `E0188${String(place + 1).padStart(4, '0')}`);

describe('a map of the districts', () => {
  beforeEach(() => plantCounty(product.db, { areas: 16 }));

  it('shows the rate of the last twelve months, and where the squares of the schematic map stand', async () => {
    const map = await mapFor('member', { measure: 'shoplifting' });
    expect(map).toMatchObject({ period: { start: '2025-01-01', end: '2026-01-01' }, shape: 'RATE', unit: 'crimes per 1,000 on the mid-2020 population', notReleased: null, shapes: null });
    expect(new Set(map.districts.map(({ mapPlace }) => mapPlace)).size).toBe(8);
    const lichfield = map.areas.codes.indexOf(DISTRICT.lichfield);
    const months = await countsSeen(product, 'shoplifting', DISTRICT.lichfield, { boundaries: 'TODAY' });
    const year = Object.values(months).reduce<number>((sum, count) => sum + (count ?? 0), 0);
    expect(map.areas.counts[lichfield]).toBe(year);
    expect(map.areas.values[lichfield]).toBeCloseTo(year / 110, 6);
    expect(map.cautions.join(' ')).toContain('per resident');
  });

  it('shows the counts of a month, of which there is no rate, and says that counts follow people', async () => {
    const map = await mapFor('member', { measure: 'shoplifting', start: '2025-03-01', end: '2025-04-01' });
    expect(map).toMatchObject({ shape: 'COUNT', unit: 'crimes' });
    expect(map.cautions.join(' ')).toContain('These are counts');
    const months = await countsSeen(product, 'shoplifting', DISTRICT.tamworth, { boundaries: 'TODAY' });
    expect(map.areas.values[map.areas.codes.indexOf(DISTRICT.tamworth)]).toBe(months['2025-03-01']);
  });

  it('is by default of the measure that stands for all, and offers the periods and kinds of areas that are known', async () => {
    expect((await mapFor('member', {})).measure.slug).toBe((await product.db.query<{ slug: string }>('SELECT slug FROM measure WHERE overall')).rows[0]!.slug);
    const { mapChoice } = await (await product.as('member')).do(CHOICE, { slug: 'shoplifting' });
    expect(mapChoice.levels).toEqual(['DISTRICT', 'WARD', 'PRECISION_AREA', 'LSOA']);
    expect(mapChoice.periods.slice(0, 2)).toEqual([{ start: '2025-01-01', end: '2026-01-01' }, { start: '2025-10-01', end: '2026-01-01' }]);
    expect(mapChoice.periods.at(-1)).toEqual({ start: '2025-01-01', end: '2025-02-01' });
  });

  it('is refused to observers, and without a period that could be', async () => {
    expect(await (await product.as('observer')).run(MAP, { level: 'DISTRICT' })).toMatchObject({ code: 'FORBIDDEN' });
    const member = await product.as('member');
    expect((await member.run(MAP, { level: 'DISTRICT', start: '2025-01-01' })).fault).toEqual({ path: 'end', message: 'Say both the first day of the period and the first day after it.' });
    expect((await member.run(MAP, { level: 'DISTRICT', start: '2025-01-01', end: '2025-01-01' })).fault?.path).toBe('end');
    expect((await member.run(MAP, { level: 'DISTRICT', start: '1990-01-01', end: '2025-01-01' })).fault).toEqual({ path: 'end', message: 'Choose a period of ten years at most.' });
    expect(await member.run(MAP, { level: 'DISTRICT', measure: 'no-such' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await mapFor('member', { level: 'COUNTRY' })).areas.codes).toEqual([]);
  });
});

describe('what a map keeps back', () => {
  beforeEach(async () => {
    await plantCounty(product.db, { areas: 16 });
    await product.figures.measure({ slug: 'referrals', smallestLevel: 'LSOA' });
  });

  const pageOf = (code: string) => countsSeen(product, 'referrals', code, { boundaries: 'TODAY' });
  const isSmall = (text: string) => /^[1-4]$/.test(text);

  it('is what the page keeps back, of districts', async () => {
    await product.figures.release('referrals', Object.fromEntries(Object.values(DISTRICT).map((code, place) => [code, [place === 2 ? 3 : 30 + place]])));
    const seen = said(await mapFor('member', { measure: 'referrals', ...APRIL }));
    expect(seen[DISTRICT.lichfield]).toBe('c');
    for (const code of Object.values(DISTRICT)) expect([code, seen[code]]).toEqual([code, String((await pageOf(code))['2024-04-01'] ?? 'c')]);
    expect(said(await mapFor('analyst', { measure: 'referrals', ...APRIL }))[DISTRICT.lichfield]).toBe('3c');
  });

  it('is what the page keeps back, of small areas and of the wards that they make up', async () => {
    await product.figures.release('referrals', Object.fromEntries(SMALL.map((code, place) => [code, [place === 1 ? 2 : 20 + place]])));
    const small = await mapFor('member', { measure: 'referrals', level: 'LSOA', ...APRIL });
    const wards = await mapFor('member', { measure: 'referrals', level: 'WARD', ...APRIL });
    expect(said(small)[SMALL[1]!]).toBe('c');
    expect(wards.areas.names).toHaveLength(8);
    for (const map of [small, wards]) {
      const seen = said(map);
      expect(Object.values(seen).filter(isSmall)).toEqual([]);
      for (const code of map.areas.codes) expect([code, seen[code]]).toEqual([code, String((await pageOf(code))['2024-04-01'] ?? 'c')]);
    }
    // A ward of that one small area gives it away as much as it does itself.
    expect(said(wards)[wards.areas.codes[0]!]).toBe('c');
  });

  it('is a nought, too, where the subject is sensitive', async () => {
    await product.figures.measure({ slug: 'reviews', suppressionClass: 'SENSITIVE', smallestLevel: 'LSOA' });
    await product.figures.release('reviews', Object.fromEntries(SMALL.map((code, place) => [code, [place === 5 ? 0 : place === 6 ? 9 : 40]])));
    const seen = said(await mapFor('member', { measure: 'reviews', level: 'LSOA', ...APRIL }));
    expect([seen[SMALL[5]!], seen[SMALL[6]!]]).toEqual(['c', 'c']);
  });

  it('is all of it where nobody approved it, or where areas are too small for it', async () => {
    await product.figures.measure({ slug: 'secret', approved: false, smallestLevel: 'LSOA' });
    await product.figures.measure({ slug: 'coarse', suppressionClass: 'OPEN' });
    for (const slug of ['secret', 'coarse']) await product.figures.release(slug, Object.fromEntries(SMALL.map(code => [code, [50]])));
    const [secret, coarse] = [await mapFor('member', { measure: 'secret', level: 'LSOA', ...APRIL }), await mapFor('member', { measure: 'coarse', level: 'LSOA', ...APRIL })];
    expect(secret.notReleased).toBe('Nobody has approved showing these figures to the group yet.');
    expect(coarse.notReleased).toBe('Its figures are not shown for areas as small as this.');
    for (const { areas } of [secret, coarse]) expect([...areas.values, ...areas.counts].every(value => value === null)).toBe(true);
    expect(said(await mapFor('analyst', { measure: 'coarse', level: 'LSOA', ...APRIL }))[SMALL[0]!]).toMatch(/^50/);
  });

  it('is not handed out of what was kept for others, nor after it changed', async () => {
    await product.figures.release('referrals', { [DISTRICT.lichfield]: [2] });
    const asked = { measure: 'referrals', ...APRIL };
    const [analyst, member] = [await product.as('analyst'), await product.as('member')];
    const of = async (client: Client) => said(await client.do(MAP, { level: 'DISTRICT', ...asked }))[DISTRICT.lichfield];
    expect([await of(analyst), await of(member), await of(analyst), await of(member)]).toEqual(['2c', 'c', '2c', 'c']);
    await product.figures.release('referrals', { [DISTRICT.lichfield]: [40] });
    expect(await of(analyst)).toMatch(/^40/);
  });
});

/** Invented: one small area was split in 2021; nothing else moved. */
const [WHOLE, NORTH, SOUTH, UNCHANGED] = ['E01990001', 'E01990011', 'E01990012', 'E01990002'];
const VINTAGES = `LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM
${WHOLE},Lichfield 001A,S,${NORTH},Lichfield 001C,E07000194,Lichfield
${WHOLE},Lichfield 001A,S,${SOUTH},Lichfield 001D,E07000194,Lichfield
${UNCHANGED},Lichfield 001B,U,${UNCHANGED},Lichfield 001B,E07000194,Lichfield
`;
const street = (month: string, ...places: [code: string, name: string, count: number][]) => [HEADER, ...places.flatMap(([code, name, count]) => Array<string>(count).fill(
  `,${month},Staffordshire Police,Staffordshire Police,-1.82,52.68,On or near Market Street,${code},Lichfield ${name},Burglary,,`)), ''].join('\n');

describe('a map of small areas', () => {
  it('adds up what its pages add up, area by area: a month in which nothing was counted is nought, of an area that was split it is not known', async () => {
    const analyst = await product.as('analyst');
    const files = { 'lsoas.csv': VINTAGES, '1.csv': street('2025-01', [NORTH!, '001C', 2], [SOUTH!, '001D', 5], [UNCHANGED!, '001B', 1]), '2.csv': street('2025-02', [SOUTH!, '001D', 6]) };
    for (const [name, content] of Object.entries(files)) await commit(analyst, name, content);
    const both = { measure: 'burglary', level: 'LSOA', start: '2025-01-01', end: '2025-03-01' };
    expect(said(await mapFor('member', both))).toEqual({ [NORTH!]: '?', [SOUTH!]: '11', [UNCHANGED!]: '1' });
    const february = said(await mapFor('member', { ...both, start: '2025-02-01' }));
    for (const code of [NORTH!, SOUTH!, UNCHANGED!]) expect([code, february[code]]).toEqual([code, String((await countsSeen(product, 'burglary', code, { boundaries: 'TODAY' }))['2025-02-01'] ?? '?')]);
    expect(said(await mapFor('member', { ...both, start: '2024-12-01' }))[UNCHANGED!]).toBe('?');
  });

  it('is of the areas of the moment: those that were read in since somebody looked are on the next', async () => {
    await plantCounty(product.db, { areas: 16 });
    const of = async (start: string) => (await mapFor('member', { measure: 'shoplifting', level: 'LSOA', start, end: '2026-01-01' })).areas.codes;
    const before = await of('2025-01-01');
    await commit(await product.as('analyst'), 'lsoas.csv', VINTAGES);
    expect((await of('2025-10-01')).sort()).toEqual([...before, NORTH, SOUTH, UNCHANGED].sort());
  });

  it('adds up a sum of measures as its pages do', async () => {
    await plantCounty(product.db, { areas: 16 });
    for (const slug of ['parts', 'whole']) await product.figures.measure({ slug, suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
    await product.figures.isTheSumOf('whole', ['parts']);
    await product.figures.release('parts', { [SMALL[0]!]: [7, 8] });
    expect(said(await mapFor('member', { measure: 'whole', level: 'LSOA', start: '2024-04-01', end: '2024-06-01' }))[SMALL[0]!]).toBe('15');
  });
});

describe('the shapes of areas', () => {
  beforeEach(() => plantCounty(product.db, { areas: 16 }));

  const shapes = async (client: Client, path = '/boundaries/lsoa.json', headers = {}) => client.get(path, headers);
  const codes = async (response: Response) => ((await response.json()) as { objects: { areas: { geometries: { properties: { code: string } }[] } } }).objects.areas.geometries.map(({ properties }) => properties.code);

  it('are where the map says, for whoever reads measures, and for nobody else', async () => {
    const member = await product.as('member');
    const { shapes: path, areas } = await mapFor('member', { measure: 'shoplifting', level: 'LSOA' });
    expect(path).toBe('/boundaries/lsoa.json');
    const answer = await shapes(member);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([200, 'private, no-cache', expect.stringContaining('Cookie')]);
    expect((await codes(answer)).sort()).toEqual([...areas.codes].sort());
    expect((await shapes(await product.as('observer'))).status).toBe(403);
    expect((await shapes(product.people.nobody)).status).toBe(401);
    expect((await shapes(member, '/boundaries/continent.json')).status).toBe(404);
  });

  it('travel once: whoever has them is told so, until a boundary changes', async () => {
    const [member, analyst] = [await product.as('member'), await product.as('analyst')];
    const etag = (await shapes(member)).headers.get('etag')!;
    const again = () => shapes(member, '/boundaries/lsoa.json', { 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect((await again()).status).toBe(304);
    const square = { type: 'Polygon', coordinates: [[[-1.9, 52.6], [-1.8, 52.6], [-1.8, 52.7], [-1.9, 52.7], [-1.9, 52.6]]] };
    await commit(analyst, 'boundaries.geojson', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { LSOA21CD: SMALL[0] }, geometry: square }] }));
    expect((await again()).status).toBe(200);
  });

  it('of wards and precision areas without a boundary of their own are those of their small areas together', async () => {
    const { rows: [precise] } = await product.db.query<{ code: string }>(`SELECT code FROM area WHERE level = 'PRECISION_AREA' ORDER BY code LIMIT 1`);
    await product.figures.liesIn(precise!.code, [SMALL[0]!, SMALL[1]!]);
    const member = await product.as('member');
    expect(await codes(await shapes(member, '/boundaries/precision-area.json'))).toEqual([precise!.code]);
    expect(await codes(await shapes(member, '/boundaries/ward.json'))).toHaveLength(8);
    expect((await mapFor('member', { measure: 'shoplifting', level: 'PRECISION_AREA' })).shapes).toBe('/boundaries/precision-area.json');
  });
});
