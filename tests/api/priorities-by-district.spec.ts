import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { entered } from '../support/extent-verbs.js';
import { commit, HEADER } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { BEGIN_PLAN, NOTE_PROGRESS, registerIds, SAVE_PLAN_ACTION, thisYear } from '../support/plan-verbs.js';
import { useProduct } from '../support/product.js';
import { today } from '../support/full-answers.js';

const product = useProduct();

interface Cell { district: { slug: string }; state: { slug: string; areaCode: string; message: string; latest: number | null } | null; rate: { rate: number } | null; place: string | null; whyNotCompared: string | null }
interface Matrix { districts: { slug: string }[]; rows: { theme: { slug: string }; measure: { slug: string } | null; sentences: string[]; cells: Cell[] }[] }
const MATRIX = operation<Matrix>(`{ priorityMatrix { districts { slug } rows { theme { slug } measure { slug } sentences
  cells { district { slug } state { slug areaCode message latest } rate { rate } place whyNotCompared } } } }`);
const SIDE_BY_SIDE = operation<{ districtSeries: { area: { code: string } }[] }>('{ measure(slug: "asb") { districtSeries { area { code } } } }');
const AREA_STATES = operation<{ precisionAreaStates: { slug: string; areaCode: string; latest: number | null }[] | null }>('query ($slug: String!) { district(slug: $slug) { precisionAreaStates { slug areaCode latest } } }');
const SERVED = operation<{ servedPriorities: { priority: { slug: string }; actions: number; open: number; lastNotedOn: string | null }[] | null }>(
  'query ($slug: String!) { district(slug: $slug) { servedPriorities { priority { slug } actions open lastNotedOn } } }');

const year = (count: number) => Array.from({ length: 12 }, () => count);
const everywhere = (count: number, others: Record<string, number> = {}) => Object.fromEntries(Object.values(DISTRICT).map(code => [code, year(others[code] ?? count)]));
const RESIDENTS = Object.fromEntries(Object.values(DISTRICT).map(code => [code, 100_000]));

/** Of what all recorded crime, the leading measure of localities, is the sum. */
const CRIMES = ['bicycle-theft', 'burglary', 'criminal-damage-and-arson', 'drugs', 'other-crime', 'other-theft', 'possession-of-weapons', 'public-order', 'robbery', 'shoplifting', 'theft-from-the-person', 'vehicle-crime', 'violence-and-sexual-offences'];

async function rowOf(as: string, theme: string) {
  const { rows } = await (await product.as(as)).do(MATRIX);
  const row = rows.find(each => each.theme.slug === theme)!;
  return { ...row, cell: (district: string) => row.cells.find(each => each.district.slug === district)! };
}

describe('priorities by district', () => {
  it('stand for districts from north to south, say which differ from the county, and are of a locality in its own district alone', async () => {
    await product.figures.residents(RESIDENTS);
    await product.figures.release('asb', everywhere(100, { [DISTRICT.tamworth]: 200, [DISTRICT.lichfield]: 99 }));
    for (const slug of CRIMES) await product.figures.release(slug, everywhere(50));
    const { districts, rows } = await (await product.as('member')).do(MATRIX);
    expect(districts.map(({ slug }) => slug)).toEqual(['newcastle-under-lyme', 'staffordshire-moorlands', 'stafford', 'east-staffordshire', 'south-staffordshire', 'cannock-chase', 'lichfield', 'tamworth']);
    const { districtSeries } = await (await product.as('member')).do(SIDE_BY_SIDE);
    expect(districtSeries.map(({ area }) => area.code)).toEqual([DISTRICT.newcastle, DISTRICT.moorlands, DISTRICT.stafford, DISTRICT.eastStaffordshire, DISTRICT.southStaffordshire, DISTRICT.cannockChase, DISTRICT.lichfield, DISTRICT.tamworth]);
    const asb = await rowOf('csp-lichfield', 'asb');
    expect(asb.measure).toEqual({ slug: 'asb' });
    expect(asb.cell('tamworth')).toMatchObject({ place: 'ABOVE_998', whyNotCompared: null, rate: { rate: 24 }, state: { slug: 'asb', areaCode: DISTRICT.tamworth, latest: 200 } });
    expect(asb.cell('lichfield')).toMatchObject({ place: 'WITHIN' });
    expect(asb.sentences.join(' ')).toContain('Tamworth');
    expect(asb.sentences.join(' ')).not.toContain('Lichfield');
    expect(rows.find(({ theme }) => theme.slug === 'locality-stafford')).toMatchObject({ measure: { slug: 'recorded-crime' }, cells: [{ district: { slug: 'stafford' }, place: 'WITHIN' }] });
    expect(rows.find(({ theme }) => theme.slug === 'prevent')).toMatchObject({ measure: null, cells: [], sentences: [] });
  });

  it('tell in place of a comparison that figures are missing, kept back, of another time, or of nobody known', async () => {
    await product.figures.release('asb', { ...everywhere(100), [DISTRICT.stafford]: [], [DISTRICT.moorlands]: year(100).slice(0, 6) });
    expect((await rowOf('member', 'asb')).cell('tamworth')).toMatchObject({ place: null, rate: null, whyNotCompared: 'How many people live there is not known, so there is no rate.' });
    await product.figures.residents(RESIDENTS);
    await product.figures.measure({ slug: 'reports', theme: 'prevent' });
    await product.figures.release('reports', everywhere(40, { [DISTRICT.lichfield]: 3, [DISTRICT.tamworth]: 2 }));
    const asb = await rowOf('member', 'asb');
    expect(asb.cell('stafford')).toMatchObject({ state: null, place: null, whyNotCompared: 'No figures for this district.' });
    expect(asb.cell('staffordshire-moorlands')).toMatchObject({ place: null, whyNotCompared: 'Not known for twelve months in a row.' });
    expect(asb.cell('tamworth').place).toBe('WITHIN');
    expect(asb.sentences.join(' ')).toContain('Not among them: Staffordshire Moorlands, Stafford.');
    const reports = await rowOf('member', 'prevent');
    expect(reports.cell('lichfield')).toMatchObject({ rate: null, place: null, whyNotCompared: 'Suppressed to protect small numbers.', state: { latest: null } });
    expect(reports.cell('stafford').place).not.toBeNull();
    expect((await rowOf('analyst', 'prevent')).cell('lichfield')).toMatchObject({ state: { latest: 3 }, whyNotCompared: null });
  });

  it('keep what nobody approved, and are refused to observers', async () => {
    await product.figures.residents(RESIDENTS);
    await product.figures.measure({ slug: 'secret', theme: 'prevent', approved: false });
    await product.figures.release('secret', everywhere(40));
    expect((await rowOf('chair', 'prevent')).cell('stafford')).toMatchObject({ rate: null, place: null, whyNotCompared: 'Nobody has approved showing these figures to the group yet.', state: { latest: null } });
    expect(await (await product.as('observer')).run(MATRIX)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the precision areas of a district', () => {
  it('are read by the leading measure of its locality where their small areas are known, and by nobody who may not', async () => {
    const small = ['E01990101', 'E01990102'];
    await commit(await product.as('analyst'), 'lookup.csv', `LSOA21CD,LSOA21NM,LAD24CD,LAD24NM\n${small.map((code, at) => `${code},Stafford 001${'AB'[at]},E07000197,Stafford`).join('\n')}\n`);
    const rows = small.flatMap((code, at) => Array<string>(3).fill(`,2025-01,Staffordshire Police,Staffordshire Police,-2.1,52.8,On or near Market Street,${code},Stafford 001${'AB'[at]},Burglary,,`));
    await commit(await product.as('analyst'), 'street.csv', `${[HEADER, ...rows].join('\n')}\n`);
    expect(await (await product.as('member')).do(AREA_STATES, { slug: 'stafford' })).toEqual({ precisionAreaStates: [] });
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: small });
    expect(await (await product.as('csp-tamworth')).do(AREA_STATES, { slug: 'stafford' })).toEqual({ precisionAreaStates: [{ slug: 'recorded-crime', areaCode: 'precision-area:stafford-town', latest: 6 }] });
    expect(await (await product.as('member')).do(AREA_STATES, { slug: 'lichfield' })).toEqual({ precisionAreaStates: [] });
    expect(await (await product.as('observer')).run(AREA_STATES, { slug: 'stafford' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the priorities that a district’s plan serves', () => {
  it('are counted from its actions of this year, and empty where no plan is entered', async () => {
    const csp = await product.as('csp-cannock-chase');
    expect(await csp.do(SERVED, { slug: 'cannock-chase' })).toEqual({ servedPriorities: null });
    const { id: planId } = await csp.do(BEGIN_PLAN, { input: { districtSlug: 'cannock-chase', year: thisYear } });
    expect(await csp.do(SERVED, { slug: 'cannock-chase' })).toEqual({ servedPriorities: [] });
    const ids = await registerIds(csp);
    const action = { planId, id: null, version: 0, objectiveId: null, text: 'Visit every car park', ownerId: ids.post('lead-staffordshire-police'), partnerIds: [], precisionAreaIds: [], dueOn: `${thisYear + 1}-03-01` };
    const { id } = await csp.do(SAVE_PLAN_ACTION, { input: { ...action, priorityIds: [ids.priority('anti-social-behaviour'), ids.priority('fraud')] } });
    await csp.do(SAVE_PLAN_ACTION, { input: { ...action, text: 'Light every car park', priorityIds: [ids.priority('anti-social-behaviour')] } });
    await csp.do(NOTE_PROGRESS, { input: { id, notedOn: today(), state: 'DONE', text: 'All visited' } });
    const served = { servedPriorities: [
      { priority: { slug: 'anti-social-behaviour' }, actions: 2, open: 1, lastNotedOn: today() }, { priority: { slug: 'fraud' }, actions: 1, open: 0, lastNotedOn: today() },
    ] };
    expect(await (await product.as('member')).do(SERVED, { slug: 'cannock-chase' })).toEqual(served);
    expect(await csp.do(SERVED, { slug: 'stafford' })).toEqual({ servedPriorities: null });
  });
});
