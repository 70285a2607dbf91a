import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { FILES_TOTAL } from '../support/files-total.js';
import { commit, streetFile, UNDO_IMPORT } from '../support/importing.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const totalFor = async (asked: object = {}, as = 'member') => (await (await product.as(as)).do(FILES_TOTAL, { slug: 'burglary', ...asked })).filesTotal;
const JANUARY = { start: '2025-01-01', end: '2025-02-01' };
interface MeasureSeen { state: { slug: string }; here: { count: number }; against: { name: string; count: number }[]; filesTotal: { total: number; parts: { name: string; count: number }[] } | null }
const LATEST = operation<{ slug: string; start: string; total: number; parts: { name: string; count: number }[] }[]>('{ filesTotals { slug start total parts { name count } } }');
const OF_TAMWORTH = operation<{ measures: MeasureSeen[] }>('{ district(slug: "tamworth") { measures { state { slug } here { count } against { name count } filesTotal { total parts { name count } } } } }');

describe('what the files of the police hold', () => {
  it('comes to what was counted in the county and beside it, outside the area and without location, and goes with the import', async () => {
    expect(await totalFor(JANUARY)).toBeNull();
    const analyst = await product.as('analyst');
    const done = await commit(analyst, 'january.csv', streetFile('2025-01', { Tamworth: 1500, Lichfield: 2, 'Stoke-on-Trent': 4, '(outside)': 1, '(no location)': 3 }));
    expect(done).toMatchObject({ read: 1510, counted: 1506, outside: 1, noLocation: 3, rejected: 0 });
    expect(await totalFor(JANUARY)).toMatchObject({
      total: 1510, parts: [{ name: 'Staffordshire', count: 1502 }, { name: 'Stoke-on-Trent', count: 4 }, { name: 'Outside the area', count: 1 }, { name: 'No location', count: 3 }],
      sentence: expect.stringMatching(/^The files of .* hold 1,510 crimes for January 2025: 1,502 in Staffordshire, 4 in Stoke-on-Trent, 1 outside the force’s area and 3 without a location\. Totals of Staffordshire are of the first alone\.$/),
    });
    await analyst.do(UNDO_IMPORT, { id: done.id });
    expect(await totalFor(JANUARY)).toBeNull();
  });

  it('stands on the page of a district, too, over the twelve months whose totals it shows', async () => {
    const analyst = await product.as('analyst');
    for (let month = 1; month <= 12; month += 1) {
      await commit(analyst, `${month}.csv`, streetFile(`2025-${String(month).padStart(2, '0')}`, { Tamworth: month, Lichfield: 2, 'Stoke-on-Trent': 1, '(outside)': 1, '(no location)': 3 }));
    }
    const { measures } = await (await product.as('member')).do(OF_TAMWORTH);
    expect(measures.find(({ state }) => state.slug === 'burglary')).toMatchObject({
      here: { count: 78 }, against: [{ name: 'Staffordshire', count: 102 }, { name: 'Staffordshire Police', count: 162 }],
      filesTotal: { total: 162, parts: [{ name: 'Staffordshire', count: 102 }, { name: 'Stoke-on-Trent', count: 12 }, { name: 'Outside the area', count: 12 }, { name: 'No location', count: 36 }] },
    });
  });

  it('is told of a sum of measures, too', async () => {
    await product.figures.measure({ slug: 'both', suppressionClass: 'OPEN' });
    await product.figures.isTheSumOf('both', ['burglary']);
    await commit(await product.as('analyst'), 'january.csv', streetFile('2025-01', { Tamworth: 5, 'Stoke-on-Trent': 4, '(outside)': 1, '(no location)': 3 }));
    expect((await (await product.as('member')).do(FILES_TOTAL, { slug: 'both', ...JANUARY })).filesTotal).toMatchObject({ total: 13, parts: [{ count: 5 }, { count: 4 }, { count: 1 }, { count: 3 }] });
  });

  it('is told of every measure at once over its latest figure, to whoever reads measures, and goes with the import', async () => {
    const latest = async (as: string) => (await product.as(as)).do(LATEST);
    expect(await latest('member')).toEqual([]);
    const analyst = await product.as('analyst');
    const { id } = await commit(analyst, 'january.csv', streetFile('2025-01', { Tamworth: 15, '(outside)': 1 }));
    await commit(analyst, 'february.csv', streetFile('2025-02', { Tamworth: 12, 'Stoke-on-Trent': 4, '(no location)': 3 }));
    for (const key of ['member', 'analyst', 'lead-asb']) {
      const told = await latest(key);
      expect([key, told.find(({ slug }) => slug === 'burglary')]).toMatchObject([key, { start: '2025-02-01', total: 19, parts: expect.arrayContaining([{ name: 'Staffordshire', count: 12 }, { name: 'No location', count: 3 }]) }]);
    }
    expect(await (await product.as('observer')).run(LATEST)).toMatchObject({ code: 'FORBIDDEN' });
    await product.figures.measure({ slug: 'referrals', approved: true });
    await product.figures.release('referrals', { E10000028: [90] });
    expect((await latest('member')).map(({ slug }) => slug)).not.toContain('referrals');
    await analyst.do(UNDO_IMPORT, { id: id + 1 });
    expect((await latest('member')).find(({ slug }) => slug === 'burglary')).toMatchObject({ start: '2025-01-01', total: 16 });
  });

  it('is not told where a month is missing, of a measure that is not open, nor of a period that is none', async () => {
    await commit(await product.as('analyst'), 'january.csv', streetFile('2025-01', { Tamworth: 5, '(outside)': 1 }));
    expect(await totalFor()).toBeNull();
    await product.figures.measure({ slug: 'referrals' });
    expect((await (await product.as('analyst')).do(FILES_TOTAL, { slug: 'referrals', ...JANUARY })).filesTotal).toBeNull();
    expect((await (await product.as('member')).run(FILES_TOTAL, { slug: 'burglary', start: '2025-01-01' })).fault?.path).toBe('end');
  });
});
