import { beforeEach, describe, expect, it } from '@jest/globals';
import { DISTRICT, type MonthFigure } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const everywhere = (count: (district: number) => MonthFigure[]) => Object.fromEntries(Object.values(DISTRICT).map((code, place) => [code, count(place)]));
const AREA = `query ($slug: String!, $area: String, $boundaries: AreaBoundaries) { measure(slug: $slug) { series(area: $area, boundaries: $boundaries) { points { start value flags } } } }`;
type Asked = { measure: { series: { points: { start: string; value: number | null; flags: string[] }[] } } };
async function aprilOf(area: string, boundaries: 'AT_THE_TIME' | 'TODAY', as = 'member', slug = 'referrals'): Promise<number | null> {
  const { data, errors } = await (await product.as(as)).query<Asked>(AREA, { slug, area, boundaries });
  expect(errors).toEqual([]);
  return data!.measure.series.points.find(({ start }) => start === '2024-04-01')?.value ?? null;
}

describe('counts of districts that became others', () => {
  beforeEach(async () => {
    await product.figures.measure({ slug: 'referrals' });
  });

  it('do not give a small one away as the history of the district that it was merged into', async () => {
    await product.figures.release('referrals', { ...everywhere(() => [40, 40]), [DISTRICT.tamworth]: [3, null], [DISTRICT.stafford]: [40, null], [DISTRICT.lichfield]: [null, 90] });
    await product.figures.follows(DISTRICT.lichfield, [DISTRICT.tamworth, DISTRICT.stafford]);
    for (const boundaries of ['TODAY', 'AT_THE_TIME'] as const) {
      const [tamworth, stafford, merged] = [await aprilOf(DISTRICT.tamworth, boundaries), await aprilOf(DISTRICT.stafford, boundaries), await aprilOf(DISTRICT.lichfield, 'TODAY')];
      expect(tamworth).toBeNull();
      expect([boundaries, [stafford, merged].includes(null)]).toEqual([boundaries, true]);
    }
    expect(await aprilOf(DISTRICT.lichfield, 'TODAY', 'analyst')).toBe(43);
  });

  it('are not shared out between those that it was split into: each share would tell the whole', async () => {
    await product.figures.release('referrals', { [DISTRICT.tamworth]: [30, null], [DISTRICT.stafford]: [null, 20], [DISTRICT.lichfield]: [null, 20] });
    await product.figures.follows(DISTRICT.lichfield, [DISTRICT.tamworth]);
    await product.figures.follows(DISTRICT.stafford, [DISTRICT.tamworth]);
    expect([await aprilOf(DISTRICT.tamworth, 'TODAY'), await aprilOf(DISTRICT.lichfield, 'TODAY'), await aprilOf(DISTRICT.stafford, 'TODAY')]).toEqual([30, null, null]);
    expect(await aprilOf(DISTRICT.lichfield, 'TODAY', 'analyst')).toBe(15);
  });

  it('are shown of a district that has nothing but the history of those before it, where they are safe', async () => {
    await product.figures.release('referrals', { [DISTRICT.tamworth]: [30], [DISTRICT.stafford]: [40] });
    await product.figures.follows(DISTRICT.lichfield, [DISTRICT.tamworth, DISTRICT.stafford]);
    expect(await aprilOf(DISTRICT.lichfield, 'TODAY')).toBe(70);
  });
});

describe('a measure that is the sum of others', () => {
  it('remembers of those that nobody may show yet nothing as shown', async () => {
    for (const [slug, approved] of [['all', true], ['calls', true], ['letters', false]] as const) await product.figures.measure({ slug, approved });
    await product.figures.isTheSumOf('all', ['calls', 'letters']);
    for (const slug of ['calls', 'letters']) await product.figures.release(slug, everywhere(place => [place === 2 ? 3 : 40]));
    expect(await aprilOf(DISTRICT.tamworth, 'TODAY', 'member', 'all')).toBe(80);
    const { rows } = await product.db.query<{ slug: string; shown: boolean }>(
      `SELECT DISTINCT measure.slug, (cell ->> 'isShown')::boolean AS shown FROM suppression_memory CROSS JOIN jsonb_array_elements(remembered -> 'cells') cell
         JOIN measure ON measure.id::text = split_part(cell ->> 'judgedAs', ' ', 1) WHERE (cell ->> 'isShown')::boolean ORDER BY slug`);
    expect(rows.map(({ slug }) => slug)).toEqual(['all', 'calls']);
  });
});
