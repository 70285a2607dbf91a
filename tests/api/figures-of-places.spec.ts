import { beforeEach, describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { entered } from '../support/extent-verbs.js';
import { commit, UNDO_IMPORT } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { DISTRICT_FIGURES, PRECISION_AREA_FIGURES } from '../support/place-verbs.js';
import { useProduct } from '../support/product.js';
import { countsSeen, seriesSeen } from '../support/series-seen.js';

const product = useProduct();

const [A, B, C, D] = ['E01990101', 'E01990102', 'E01990103', 'E01990104'];
const LOOKUP = `LSOA21CD,LSOA21NM,LAD24CD,LAD24NM\n${[A, B, C, D].map((code, at) => `${code},Stafford 001${'ABCD'[at]},E07000197,Stafford`).join('\n')}\n`;
const IMD_2019 = `lsoa21_code,IMD_decile,IMD_rank\n${A},2,5000\n`;
const IMD_2025 = `lsoa21_code,IMD_decile,IMD_rank\n${A},1,1000\n${B},1,2000\n${C},7,20000\n${D},10,33000\n`;
const TOWN = 'precision-area:stafford-town';
const year = (count: number | ((month: number) => number)) => Array.from({ length: 12 }, (_, month) => (typeof count === 'number' ? count : count(month)));
const everywhere = (count: number) => Object.fromEntries(Object.values(DISTRICT).map(code => [code, year(count)]));
const EVALUATION = operation<{ counts: { role: string; count: number | null; rest: number | null }[] }>(
  'query ($area: String!) { activityEvaluation(measure: "referrals", area: $area, from: "2024-11-01", months: 1) { counts { role count rest } } }');

const ofTown = async (as: string, slug: string) => (await (await product.as(as)).do(PRECISION_AREA_FIGURES, { slug: 'stafford-town' })).measures!.find(({ state }) => state.slug === slug);
const ofStafford = async (as = 'member') => (await product.as(as)).do(DISTRICT_FIGURES, { slug: 'stafford' });

beforeEach(async () => {
  await commit(await product.as('analyst'), 'lookup.csv', LOOKUP);
});

describe('the figures of a place', () => {
  beforeEach(async () => {
    await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
    await product.figures.release('thefts', { ...everywhere(20), [A!]: year(3), [B!]: year(4), [C!]: year(1), [D!]: year(0) });
    await product.figures.residents({ [A!]: 1500, [B!]: 1500, [C!]: 1000, [D!]: 1000, [DISTRICT.stafford]: 13_000, E10000028: 100_000 });
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A, B] });
  });

  it('are those of a precision area against the rest of its district and the county, with its share', async () => {
    const thefts = await ofTown('csp-stafford', 'thefts');
    expect(thefts).toMatchObject({ periodLabel: 'April 2024 to March 2025', share: 35, here: { name: 'Stafford Town', count: 84, rate: { rate: 28, note: 'per 1,000 on the mid-2020 population' } } });
    expect(thefts!.against).toMatchObject([{ name: 'The rest of Stafford', count: 156, rate: { rate: 15.6 } }, { name: 'Staffordshire', count: 1920, rate: { rate: 19.2 } }]);
  });

  it('are those of a district against the county and among the districts, with its residents', async () => {
    await product.figures.residents(Object.fromEntries(Object.values(DISTRICT).filter(code => code !== DISTRICT.stafford).map(code => [code, 13_000])));
    const { area, measures } = await ofStafford();
    const thefts = measures!.find(({ state }) => state.slug === 'thefts')!;
    expect(thefts).toMatchObject({ share: null, here: { name: 'Stafford', count: 240, rate: { rate: expect.closeTo(18.46) } }, against: [{ name: 'Staffordshire', count: 1920 }], sets: [{ set: 'All eight districts', place: 'WITHIN' }] });
    expect(area.residents).toEqual({ number: 13_000, estimate: 'mid-2020 population' });
  });

  it('are read by everybody who reads measures, and not by an observer', async () => {
    expect((await ofTown('csp-cannock-chase', 'thefts'))!.here.count).toBe(84);
    for (const verb of [PRECISION_AREA_FIGURES, DISTRICT_FIGURES]) expect(await (await product.as('observer')).run(verb, { slug: 'stafford' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the deprivation of a place', () => {
  it('is how many of its small areas are among the most deprived tenth of England, by the latest edition, and goes with its import', async () => {
    expect((await ofStafford()).area.deprivation).toBeNull();
    await commit(await product.as('analyst'), 'imd2019.csv', IMD_2019);
    expect((await ofStafford()).area.deprivation).toMatchObject({ sentence: expect.stringMatching(/^None of its 1 small areas are among .* Index of Multiple Deprivation 2019,/) });
    const { id } = await commit(await product.as('analyst'), 'imd2025.csv', IMD_2025);
    expect((await ofStafford()).area.deprivation).toEqual({
      byDecile: [2, 0, 0, 0, 0, 0, 1, 0, 0, 1],
      sentence: '2 of its 4 small areas are among the most deprived 10% in England. Source: Index of Multiple Deprivation 2025, Ministry of Housing, Communities and Local Government, Open Government Licence v3.0.',
    });
    await (await product.as('analyst')).do(UNDO_IMPORT, { id });
    expect((await ofStafford()).area.deprivation).toMatchObject({ sentence: expect.stringContaining('Deprivation 2019') });
  });
});

describe('small counts of a precision area', () => {
  /** One in each month of a quarter. */
  const SMALL = (month: number) => (month >= 6 && month < 9 ? 1 : 12);

  it('leave by no door: not on its page, in its chart, in its rest, nor in the evaluation of an activity', async () => {
    await product.figures.measure({ slug: 'referrals', smallestLevel: 'PRECISION_AREA' });
    await product.figures.release('referrals', { ...everywhere(40), [A!]: year(SMALL), [B!]: year(9), [C!]: year(11), [D!]: year(8) });
    // A month more, so that the last twelve are no financial year: the sum of one may be told although a quarter of it is not.
    await product.figures.release('referrals', { ...everywhere(41), [A!]: [13], [B!]: [9], [C!]: [11], [D!]: [8] }, '2025-04-01');
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A] });
    const seen = await ofTown('member', 'referrals');
    expect(seen).toMatchObject({ here: { count: null, rate: null, whyNone: 'Suppressed to protect small numbers' }, share: null });
    expect(seen!.against[0]).toMatchObject({ count: null, whyNone: 'Suppressed to protect small numbers' });
    const { points } = await seriesSeen(product, 'referrals', TOWN);
    expect(points.find(({ start }) => start === '2024-11-01')).toMatchObject({ value: null, numerator: null, flags: ['SUPPRESSED'] });
    const { counts } = await (await product.as('member')).do(EVALUATION, { area: TOWN });
    expect(counts.find(({ role }) => role === 'AFTER')).toMatchObject({ count: null, rest: null });
    expect(await ofTown('analyst', 'referrals')).toMatchObject({ here: { count: 112 }, share: expect.closeTo(23.28) });
  });

  it('are not given away by a small area that joins it: what it gains is not the difference of two figures that were shown', async () => {
    await product.figures.measure({ slug: 'referrals', smallestLevel: 'PRECISION_AREA' });
    await product.figures.release('referrals', { ...everywhere(60), [A!]: year(12), [B!]: year(15), [C!]: year(month => (month === 7 ? 2 : 11)), [D!]: year(8) });
    const first = await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A, B] });
    const before = await countsSeen(product, 'referrals', TOWN);
    expect(before['2024-11-01']).toBe(27);
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A, B, C], from: '2024-04-02', seen: first.extents[0]!.id });
    const after = await countsSeen(product, 'referrals', TOWN);
    expect(after['2024-06-01']).toBe(38);
    expect(after['2024-11-01']).toBeUndefined();
  });
});

describe('whether an activity in a precision area shows against small areas that are as deprived', () => {
  const COMPARED = operation<{ againstComparable: string | null }>(
    'query ($area: String!) { activityEvaluation(measure: "thefts", area: $area, from: "2025-07-01", months: 3) { againstComparable } }');
  const twoYears = (count: (month: number) => number) => Array.from({ length: 24 }, (_, month) => count(month));
  const compared = async (area = TOWN) => (await (await product.as('member')).do(COMPARED, { area })).againstComparable;

  beforeEach(async () => {
    await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
    await product.figures.release('thefts', {
      ...Object.fromEntries(Object.values(DISTRICT).map(code => [code, twoYears(() => 200)])), [A!]: twoYears(month => (month >= 15 && month < 18 ? 20 : 40)), [B!]: twoYears(() => 50), [C!]: twoYears(() => 10), [D!]: twoYears(() => 10),
    });
    await entered(await product.as('analyst'), 'stafford-town', { smallAreas: [A] });
  });

  it('is said with which they are, and not of a district', async () => {
    await commit(await product.as('analyst'), 'imd2025.csv', IMD_2025);
    expect(await compared()).toMatch(/^In the one other small area of Staffordshire that is as deprived \(tenth 1 of deprivation, 1 the most, Index of Multiple Deprivation 2025\) and lies in no precision area there were 150, against 150 in the same months last year\. Had Stafford Town changed alike, about 120 were to be expected\. Its change is 0\.50 times that of those /);
    expect(await compared(DISTRICT.stafford)).toBeNull();
  });

  it('cannot be said where nobody knows how deprived they are, nor where no other is as deprived', async () => {
    expect(await compared()).toContain('an analyst imports the Index of Multiple Deprivation');
    await commit(await product.as('analyst'), 'imd2025.csv', IMD_2025.replace(`${B},1,2000`, `${B},3,9000`));
    expect(await compared()).toBe('No other small area of Staffordshire is as deprived (tenth 1 of deprivation, 2025).');
  });
});
