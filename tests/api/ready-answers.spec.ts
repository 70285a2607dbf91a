import { beforeEach, describe, expect, it } from '@jest/globals';
import { startBuiltServer } from '../support/built-server.mjs';
import type { Client } from '../support/client.js';
import { entered } from '../support/extent-verbs.js';
import { bringFigures, takeBack, USUAL } from '../support/imported-figures.js';
import { commit } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { DISTRICT_FIGURES, type PlaceMeasureSeen, PRECISION_AREA_FIGURES } from '../support/place-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

const [A, B] = ['E01990101', 'E01990102'] as const;
const LOOKUP = `LSOA21CD,LSOA21NM,LAD24CD,LAD24NM\n${A},Stafford 001A,E07000197,Stafford\n${B},Stafford 001B,E07000197,Stafford\n`;
const year = (count: number) => Array.from({ length: 12 }, () => count);
const everywhere = (count: number) => Object.fromEntries(Object.values(DISTRICT).map(code => [code, year(count)]));

const thefts = (measures: PlaceMeasureSeen[] | null) => measures!.find(({ state }) => state.slug === 'thefts');
const ofStaffordTo = async (reader: Client) => thefts((await reader.do(DISTRICT_FIGURES, { slug: 'stafford' })).measures);
const ofStafford = async (as = 'member') => ofStaffordTo(await product.as(as));
const ofTown = async (as = 'member') => thefts((await (await product.as(as)).do(PRECISION_AREA_FIGURES, { slug: 'stafford-town' })).measures);
/** What the measures of Stafford and the number of its residents are kept under. */
const OF_STAFFORD = [`measures of ${DISTRICT.stafford}`, `residents of ${DISTRICT.stafford}`];
/** The answers that could be given without making them, by what they are about. */
const ready = async () => (await product.db.query<{ about: string }>('SELECT about FROM ready_answer JOIN figures_changed ON changes = last_value ORDER BY about')).rows.map(({ about }) => about);

beforeEach(async () => {
  await commit(await product.as('analyst'), 'lookup.csv', LOOKUP);
  await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
  await product.figures.release('thefts', { ...everywhere(20), [A]: year(3), [B]: year(4) });
});

describe('what is said of a place', () => {
  it('is made once and then the same for every reader', async () => {
    const first = await ofStafford();
    expect(first).toMatchObject({ here: { count: 240 }, periodLabel: 'April 2024 to March 2025' });
    expect(await ready()).toEqual(OF_STAFFORD);
    expect(await ofStafford('csp-cannock-chase')).toEqual(first);
  });

  it('is made anew when a figure is revised or a precision area gets another extent', async () => {
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A] });
    expect([(await ofStafford())!.here.count, (await ofTown())!.here.count]).toEqual([240, 36]);
    const { extents } = await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A, B], from: '2024-04-02', seen: await latestExtent() });
    expect(extents).toHaveLength(2);
    expect((await ofTown())!.here.count).toBe(84);
    await product.figures.release('thefts', { [DISTRICT.stafford]: year(21) });
    expect((await ofStafford())!.here.count).toBe(252);
  });

  it('is made anew when figures are imported, and when that is undone', async () => {
    expect((await ofStafford())!.here.count).toBe(240);
    const id = await bringFigures(product, 'thefts', USUAL, DISTRICT.stafford);
    expect(await ofStafford()).toMatchObject({ periodLabel: 'January to December 2025', here: { count: 604 } });
    await takeBack(product, id);
    expect((await ofStafford())!.here.count).toBe(240);
  });

  it('is not kept while figures are being written, and nobody waits for it', async () => {
    const member = await product.as('member');
    await product.db.query('BEGIN');
    await product.figures.release('thefts', { [DISTRICT.stafford]: year(30) });
    expect((await ofStaffordTo(member))!.here.count).toBe(240);
    expect(await ready()).toEqual([]);
    await product.db.query('COMMIT');
    expect((await ofStafford())!.here.count).toBe(360);
    expect(await ready()).toEqual(OF_STAFFORD);
  });

  it('stays what it was where writing figures came to nothing', async () => {
    expect((await ofStafford())!.here.count).toBe(240);
    await product.db.query('BEGIN');
    await product.figures.release('thefts', { [DISTRICT.stafford]: year(30) });
    await product.db.query('ROLLBACK');
    expect((await ofStafford())!.here.count).toBe(240);
  });

  it('is made for an analyst alone, who sees what others do not, and given to nobody else', async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.figures.release('referrals', { ...everywhere(40), [DISTRICT.stafford]: year(1) });
    const referrals = async (as: string) => (await (await product.as(as)).do(DISTRICT_FIGURES, { slug: 'stafford' })).measures!.find(({ state }) => state.slug === 'referrals')!.here;
    expect(await referrals('analyst')).toMatchObject({ count: 12 });
    // What everybody is told alike is kept, whoever asked.
    expect(await ready()).toEqual([`residents of ${DISTRICT.stafford}`]);
    expect(await referrals('member')).toMatchObject({ count: null, whyNone: 'Suppressed to protect small numbers' });
    expect(await referrals('analyst')).toMatchObject({ count: 12 });
  });
});

describe('what is kept ready', () => {
  it('does not outlive the program that made it: another version may say it otherwise', async () => {
    await ofStafford();
    expect(await ready()).toEqual(OF_STAFFORD);
    const other = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
    await other.stop();
    expect(await ready()).toEqual([]);
  });
});

const latestExtent = async () => (await product.db.query<{ id: string }>('SELECT id FROM precision_area_extent WHERE withdrawn_at IS NULL ORDER BY valid_from DESC LIMIT 1')).rows[0]!.id;
