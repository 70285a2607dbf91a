import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import { bring, commit, COMMIT_IMPORT, streetFile, UNDO_IMPORT } from '../support/importing.js';
import { COUNTY, DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { type AskedAs, askSeries, countsSeen, seriesSeen, templateOf } from '../support/series-seen.js';

const product = useProduct();
const FORCE = 'E23000015';
const everywhere = (figures: (place: number) => (number | null)[]) => Object.fromEntries(Object.values(DISTRICT).map((code, place) => [code, figures(place)]));
const months = (count: number, each: number) => Array<number>(count).fill(each);
const STATES = '{ measureStates { slug latest figures } }';
interface States {
  measureStates: { slug: string; latest: number | null; figures: number }[];
}
async function states(): Promise<States> {
  const { data, errors } = await (await product.as('member')).query<States>(STATES);
  expect(errors).toEqual([]);
  return data!;
}

describe('a measure in areas that hold others', () => {
  it('is the sum of the districts in the county, and absent in a month that one of them has not', async () => {
    await product.figures.measure({ slug: 'referrals', suppressionClass: 'OPEN' });
    await product.figures.release('referrals', everywhere(place => [10, place === 3 ? null : 20, 30]));
    expect(await countsSeen(product, 'referrals', COUNTY)).toEqual({ '2024-04-01': 80, '2024-06-01': 240 });
    expect((await seriesSeen(product, 'referrals', COUNTY)).points.map(({ value }) => value)).toEqual([80, null, 240]);
  });

  it('that is the sum of other measures needs every one of them', async () => {
    await product.figures.release('burglary', { [DISTRICT.lichfield]: [5] }, '2025-01-01');
    expect(await countsSeen(product, 'recorded-crime', DISTRICT.lichfield)).toEqual({});
    await commit(await product.as('analyst'), 'february.csv', streetFile('2025-02', { Lichfield: 3 }, [`,2025-02,Staffordshire Police,Staffordshire Police,-1.70,52.63,On or near Market Street,E01029481,Lichfield 001A,Drugs,,`]));
    expect(await countsSeen(product, 'recorded-crime', DISTRICT.lichfield)).toEqual({ '2025-02-01': 4 });
    expect(await countsSeen(product, 'recorded-crime', COUNTY)).toEqual({ '2025-02-01': 4 });
  });

  it('is in the force what lies in its districts, Stoke-on-Trent among them, outside, and in no place', async () => {
    await commit(await product.as('analyst'), 'march.csv', streetFile('2025-03', { Lichfield: 3, 'Stoke-on-Trent': 5, '(outside)': 1, '(no location)': 2 }));
    expect(await countsSeen(product, 'burglary', COUNTY)).toEqual({ '2025-03-01': 3 });
    expect(await countsSeen(product, 'burglary', FORCE)).toEqual({ '2025-03-01': 11 });
  });

  it('says when it was last imported, and no longer once that is undone', async () => {
    const member = await product.as('member');
    const lastImported = async () => (await member.query<{ measure: { lastImportedAt: string | null } }>('{ measure(slug: "recorded-crime") { lastImportedAt } }')).data!.measure.lastImportedAt;
    expect(await lastImported()).toBeNull();
    const analyst = await product.as('analyst');
    const { id } = await commit(analyst, 'march.csv', streetFile('2025-03', { Lichfield: 3 }));
    expect(Date.parse((await lastImported())!)).toBeGreaterThan(0);
    await analyst.do(UNDO_IMPORT, { id });
    expect(await lastImported()).toBeNull();
  });

  it('survives a reorganisation: a new district has the history of all those that it replaces', async () => {
    await product.figures.measure({ slug: 'referrals', suppressionClass: 'OPEN' });
    await product.figures.release('referrals', { [DISTRICT.tamworth]: [3, 3, null], [DISTRICT.stafford]: [4, null, null], [DISTRICT.lichfield]: [null, null, 9] });
    await product.figures.follows(DISTRICT.lichfield, [DISTRICT.tamworth, DISTRICT.stafford]);
    expect(await countsSeen(product, 'referrals', DISTRICT.lichfield)).toEqual({ '2024-04-01': 7, '2024-06-01': 9 });
    expect(await countsSeen(product, 'referrals', DISTRICT.lichfield, { boundaries: 'AT_THE_TIME' })).toEqual({ '2024-06-01': 9 });
  });
});

describe('the rate of a measure', () => {
  it('is that of Lichfield as published: 32.8 on the residents of mid-2020, 33.0 on those of mid-2019', async () => {
    const analyst = await product.as('analyst');
    await product.figures.release('asb', { [DISTRICT.lichfield]: [...months(11, 288), 292] }, '2020-04-01');
    await commit(analyst, 'mye2019.csv', 'LAD code,LAD name,All ages\nE07000194,Lichfield,104756\n');
    expect((await seriesSeen(product, 'asb', DISTRICT.lichfield)).rate).toMatchObject({ count: 3460, exposure: 104_756, note: 'per 1,000 on the mid-2019 population' });
    expect((await seriesSeen(product, 'asb', DISTRICT.lichfield)).rate!.rate.toFixed(1)).toBe('33.0');
    await commit(analyst, 'mye2020.csv', 'LAD code,LAD name,All ages\nE07000194,Lichfield,105637\n');
    const { rate } = await seriesSeen(product, 'asb', DISTRICT.lichfield);
    expect(rate).toMatchObject({ periodLabel: 'April 2020 to March 2021', note: 'per 1,000 on the mid-2020 population' });
    expect(rate!.rate.toFixed(1)).toBe('32.8');
  });

  it('of the county is of summed counts on summed residents, and absent without the residents of one district', async () => {
    await product.figures.release('asb', everywhere(place => months(12, 10 + place)));
    await product.figures.residents(Object.fromEntries(Object.values(DISTRICT).slice(1).map((code, place) => [code, 80_000 + place * 10_000])));
    expect((await seriesSeen(product, 'asb', COUNTY)).rate).toBeNull();
    await product.figures.residents({ [DISTRICT.cannockChase]: 100_000 });
    const { rate } = await seriesSeen(product, 'asb', COUNTY);
    expect(rate).toMatchObject({ count: 12 * (80 + 28), exposure: 870_000 });
    expect(rate!.rate).toBeCloseTo(12 * 108 / 870, 9);
  });
});

describe('a survey’s percentage', () => {
  it('has its interval with the size of its sample, none without, and none in an area that nobody asked', async () => {
    await product.figures.measure({ slug: 'feels-safe', shape: 'PERCENTAGE', suppressionClass: 'OPEN', denominator: 'NONE' });
    await commit(await product.as('analyst'), 'survey.csv', templateOf('feels-safe,E07000194,Lichfield,2024-04-01,2024-04-30,,,74,400,,', 'feels-safe,E07000197,Stafford,2024-04-01,2024-04-30,,,74,,,'));
    const [point] = (await seriesSeen(product, 'feels-safe', DISTRICT.lichfield)).points;
    expect(point).toMatchObject({ value: 74, numerator: null, sampleSize: 400 });
    expect([point!.lower!.toFixed(1), point!.upper!.toFixed(1)]).toEqual(['69.5', '78.1']);
    expect((await seriesSeen(product, 'feels-safe', DISTRICT.stafford)).points).toMatchObject([{ value: 74, sampleSize: null, lower: null, upper: null }]);
    expect((await seriesSeen(product, 'feels-safe', COUNTY)).points).toEqual([]);
  });
});

describe('asking for a measure', () => {
  it('is answered to everybody who reads measures, and to no observer and nobody who is not signed in', async () => {
    for (const as of ['administrator', 'coordinator', 'chair', 'portfolio-holder', 'member', 'analyst', 'lead-asb', 'csp-stafford']) expect((await askSeries(product, 'asb', null, { as })).errors).toEqual([]);
    expect((await askSeries(product, 'asb', null, { as: 'observer' })).data?.measure?.series ?? null).toBeNull();
    expect((await product.people.nobody.query('{ measures { slug } }')).data).toBeNull();
  });

  it('is refused in words for what is not there, and for a day to come', async () => {
    const message = async (slug: string, area: string | null, asked?: AskedAs) => (await askSeries(product, slug, area, asked)).errors[0]?.message;
    expect(await message('no-such-measure', null)).toMatch(/^Measure was not found\./);
    expect(await message('asb', 'E07999999')).toMatch(/^Area was not found\./);
    expect(await message('asb', null, { knownOn: inDays(1) })).toBe('Nobody knows yet what will be known on a day to come. Choose today or an earlier day.');
    expect(await message('asb', null, { knownOn: inDays(0) })).toBeUndefined();
    expect(await message('asb', "E07000194' OR true --")).toMatch(/^Area was not found\./);
  });

  it('is bounded: the series of many areas at once are refused', async () => {
    const many = Array.from({ length: 120 }, (_, place) => `a${place}: series(area: "E07000194") { points { start end value numerator denominator } }`).join(' ');
    expect((await (await product.as('member')).query(`{ measure(slug: "asb") { ${many} } }`)).errors.length).toBeGreaterThan(0);
  });
});

describe('where a measure stands', () => {
  it('moves with each import and back with its undoing', async () => {
    const analyst = await product.as('analyst');
    const { id } = await commit(analyst, 'january.csv', streetFile('2025-01', { Lichfield: 3 }));
    expect((await states()).measureStates.find(({ slug }) => slug === 'burglary')).toMatchObject({ latest: 3, figures: 1 });
    expect((await states()).measureStates.find(({ slug }) => slug === 'recorded-crime')).toMatchObject({ latest: 3 });
    await analyst.do(UNDO_IMPORT, { id });
    expect((await states()).measureStates.find(({ slug }) => slug === 'burglary')).toBeUndefined();
  });

  it('holds what two imports at the same moment bring', async () => {
    const analyst = await product.as('analyst');
    await commit(analyst, 'december.csv', streetFile('2024-12', { Lichfield: 4 }));
    const files = [await bring(analyst, 'january.csv', streetFile('2025-01', { Lichfield: 3 })), await bring(analyst, 'february.csv', streetFile('2025-02', { Lichfield: 5 }))];
    const done = await product.atOnce(...files.map(({ id }) => () => analyst.do(COMMIT_IMPORT, { id })));
    expect(done.map(({ state }) => state)).toEqual(['COMMITTED', 'COMMITTED']);
    expect((await states()).measureStates.find(({ slug }) => slug === 'burglary')).toMatchObject({ latest: 5, figures: 3 });
  });
});
