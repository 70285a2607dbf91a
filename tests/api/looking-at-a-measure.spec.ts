import { beforeEach, describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { commit, streetFile } from '../support/importing.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const STATES = operation<{ slug: string; areaCode: string; message: string }[]>('query ($area: String) { measureStates(area: $area) { slug areaCode message } }');
const PAGE = operation<{
  areas: { code: string; name: string; level: string }[];
  series: { area: { code: string }; points: { value: number | null }[]; message: string };
  widerSeries: { area: { code: string }; points: { value: number | null }[] }[];
}>(`query ($slug: String!, $area: String, $knownOn: Day) { measure(slug: $slug) {
  areas { code name level }
  series(area: $area, knownOn: $knownOn) { area { code } points { value } message }
  widerSeries(knownOn: $knownOn) { area { code } points { value } }
} }`);
const STAFFORD = 'E07000197';
const COUNTY = 'E10000028';
const ENGLAND_AND_WALES = 'K04000001';

describe('a measure that is looked at', () => {
  it('is shown for the county unless another area is asked for, and says which areas there are', async () => {
    await product.figures.release('shoplifting', { [STAFFORD]: [50, 52, 49] }, '2025-01-01');
    const member = await product.as('member');
    const { areas, series } = await member.do(PAGE, { slug: 'shoplifting', area: STAFFORD });
    expect(series).toMatchObject({ area: { code: STAFFORD }, message: 'Shoplifting in Stafford: too few figures to judge yet' });
    expect(series.points.map(({ value }) => value)).toEqual([50, 52, 49]);
    expect(areas[0]).toMatchObject({ code: COUNTY, level: 'COUNTY' });
    expect(areas.slice(1, 9).map(({ name }) => name)).toEqual([
      'Cannock Chase', 'East Staffordshire', 'Lichfield', 'Newcastle-under-Lyme', 'South Staffordshire', 'Stafford', 'Staffordshire Moorlands', 'Tamworth',
    ]);
    expect(areas.slice(9).map(({ level }) => level).sort()).toEqual(['COUNTRY', 'FORCE', 'REGION']);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
    expect((await member.do(PAGE, { slug: 'shoplifting' })).series.area.code).toBe(COUNTY);
  });

  it('is held against wider areas where those have figures', async () => {
    await product.figures.release('shoplifting', { [ENGLAND_AND_WALES]: [40_000] }, '2025-01-01');
    const { widerSeries } = await (await product.as('member')).do(PAGE, { slug: 'shoplifting' });
    expect(widerSeries.find(({ area }) => area.code === ENGLAND_AND_WALES)?.points).toEqual([{ value: 40_000 }]);
    expect(widerSeries.filter(({ points }) => points.length > 0)).toHaveLength(1);
  });

  it('is not known before it was imported', async () => {
    await product.figures.release('shoplifting', { [STAFFORD]: [50] }, '2025-01-01');
    const { series } = await (await product.as('member')).do(PAGE, { slug: 'shoplifting', area: STAFFORD, knownOn: '2025-03-01' });
    expect(series).toMatchObject({ points: [], message: 'Shoplifting in Stafford: no figures' });
  });

  it('is not found in an area that there is not', async () => {
    expect(await (await product.as('member')).run(PAGE, { slug: 'shoplifting', area: 'E99999999' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is closed to observers, like the list of where all stand', async () => {
    const observer = await product.as('observer');
    expect(await observer.run(PAGE, { slug: 'shoplifting' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await observer.run(STATES)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is among those that have figures in an area once they are imported', async () => {
    const member = await product.as('member');
    expect((await member.do(STATES, { area: STAFFORD })).map(({ slug }) => slug)).not.toContain('burglary');
    await commit(await product.as('analyst'), '2025-01-staffordshire-street.csv', streetFile('2025-01', { Stafford: 3 }));
    expect(await member.do(STATES, { area: STAFFORD })).toContainEqual({ slug: 'burglary', areaCode: STAFFORD, message: 'Burglary in Stafford: too few figures to judge yet' });
  });
});

describe('where measures stand', () => {
  const slugs = async (area: string | null = STAFFORD) => (await (await product.as('member')).do(STATES, { area })).map(({ slug }) => slug);
  const WITHOUT = operation<{ slug: string; without: string | null }[]>('{ measureStates { slug without } }');
  let burglaries = 3;
  const withoutOnceFiguresCome = async () => {
    burglaries += 1;
    await commit(await product.as('analyst'), 'again.csv', streetFile('2025-01', { Stafford: burglaries }));
    return (await (await product.as('member')).do(WITHOUT)).find(({ slug }) => slug === 'burglary')!.without;
  };

  beforeEach(async () => {
    await commit(await product.as('analyst'), '2025-01-staffordshire-street.csv', streetFile('2025-01', { Stafford: 3 }));
  });

  it('leaves out a measure that has ended, and one that is not one yet', async () => {
    expect(await slugs()).toContain('burglary');
    await product.db.query(`UPDATE measure SET valid_until = $1 WHERE slug = 'burglary'`, [inDays(0)]);
    expect(await slugs()).not.toContain('burglary');
    await product.db.query(`UPDATE measure SET valid_until = NULL, valid_from = $1 WHERE slug = 'burglary'`, [inDays(1)]);
    expect(await slugs()).not.toContain('burglary');
    await product.db.query(`UPDATE measure SET valid_until = $1, valid_from = NULL WHERE slug = 'burglary'`, [inDays(1)]);
    expect(await slugs()).toContain('burglary');
  });

  it('says nothing of a district that is one no longer, nor of one that is to come', async () => {
    await product.db.query(`UPDATE district SET valid_until = $1 WHERE gss_code = $2`, [inDays(0), STAFFORD]);
    expect(await slugs()).toEqual([]);
    expect(await slugs(COUNTY)).toContain('burglary');
    await product.db.query(`UPDATE district SET valid_until = NULL, valid_from = $1 WHERE gss_code = $2`, [inDays(1), STAFFORD]);
    expect(await slugs()).toEqual([]);
    await product.db.query(`UPDATE district SET valid_from = NULL WHERE gss_code = $1`, [STAFFORD]);
    expect(await slugs()).toContain('burglary');
  });

  it('says whom its county leaves out by the areas of the day: not one that no longer lies in the force', async () => {
    expect(await withoutOnceFiguresCome()).toBe('Stoke-on-Trent');
    await product.db.query(`UPDATE area SET valid_until = $1 WHERE name = 'Stoke-on-Trent'`, [inDays(0)]);
    expect(await withoutOnceFiguresCome()).toBeNull();
    await product.db.query(`UPDATE area SET valid_until = NULL WHERE name = 'Stoke-on-Trent'`);
    await product.db.query(`UPDATE area_member SET valid_from = $1 FROM area WHERE area.id = child_id AND area.name = 'Stoke-on-Trent'`, [inDays(1)]);
    expect(await withoutOnceFiguresCome()).toBeNull();
    await product.db.query(`UPDATE area_member SET valid_from = $1 FROM area WHERE area.id = child_id AND area.name = 'Stoke-on-Trent'`, [inDays(-1)]);
    expect(await withoutOnceFiguresCome()).toBe('Stoke-on-Trent');
  });

  it('says whether any figure of it is known anywhere, for a sum from its parts', async () => {
    const ask = async (as: string) => (await product.as(as)).query<{ measures: { slug: string; hasFigures: boolean }[] }>('{ measures { slug hasFigures } }');
    for (const slug of ['referrals', 'all-referrals', 'reviews']) await product.figures.measure({ slug });
    await product.db.query(`INSERT INTO measure_part (measure_id, part_id) SELECT total.id, part.id FROM measure total, measure part WHERE total.slug = 'all-referrals' AND part.slug = 'referrals'`);
    const known = async () => (await ask('member')).data!.measures.filter(({ slug, hasFigures }) => hasFigures && /^(all-)?referrals$|^reviews$/.test(slug)).map(({ slug }) => slug).sort();
    expect(await known()).toEqual([]);
    await product.figures.release('referrals', { [STAFFORD]: [50] }, '2025-01-01');
    expect(await known()).toEqual(['all-referrals', 'referrals']);
    expect(await ask('observer')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
