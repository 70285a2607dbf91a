import { beforeEach, describe, expect, it } from '@jest/globals';
import { commit, HEADER } from '../support/importing.js';
import { DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';
import { countsSeen, seriesSeen } from '../support/series-seen.js';

const product = useProduct();

/** Invented: "001A" was split in 2021, and one half of it came to another ward in 2024 than the other. */
const [WHOLE, NORTH_HALF, SOUTH_HALF, UNCHANGED] = ['E01990001', 'E01990011', 'E01990012', 'E01990002'];
const [OLD, NORTH, SOUTH] = ['E05990018', 'E05990024', 'E05990025'];
const WARDS_2018 = `LSOA11CD,LSOA11NM,WD18CD,WD18NM,LAD18CD,LAD18NM
${WHOLE},Lichfield 001A,${OLD},Old ward,E07000194,Lichfield
${UNCHANGED},Lichfield 001B,${OLD},Old ward,E07000194,Lichfield
`;
const WARDS_2024 = `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM
${NORTH_HALF},Lichfield 001C,${NORTH},North ward,E07000194,Lichfield
${SOUTH_HALF},Lichfield 001D,${SOUTH},South ward,E07000194,Lichfield
${UNCHANGED},Lichfield 001B,${SOUTH},South ward,E07000194,Lichfield
`;
const VINTAGES = `LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM
${WHOLE},Lichfield 001A,S,${NORTH_HALF},Lichfield 001C,E07000194,Lichfield
${WHOLE},Lichfield 001A,S,${SOUTH_HALF},Lichfield 001D,E07000194,Lichfield
${UNCHANGED},Lichfield 001B,U,${UNCHANGED},Lichfield 001B,E07000194,Lichfield
`;
const street = (month: string, ...places: [code: string, name: string, count: number][]) => [HEADER, ...places.flatMap(([code, name, count]) => Array<string>(count).fill(
  `,${month},Staffordshire Police,Staffordshire Police,-1.82,52.68,On or near Market Street,${code},Lichfield ${name},Burglary,,`)), ''].join('\n');
const JANUARY_2023 = street('2023-01', [WHOLE, '001A', 4], [UNCHANGED, '001B', 3]);
const JANUARY_2025 = street('2025-01', [NORTH_HALF, '001C', 2], [SOUTH_HALF, '001D', 5], [UNCHANGED, '001B', 1]);
const FEBRUARY_2025 = street('2025-02', [SOUTH_HALF, '001D', 6]);

interface Around { measure: { around: { district: { code: string } | null; parts: { code: string }[]; wasRedrawn: boolean } } }
const AROUND = 'query ($slug: String!, $area: String, $boundaries: AreaBoundaries) { measure(slug: $slug) { around(area: $area, boundaries: $boundaries) { district { code } parts { code } wasRedrawn } } }';

const burglaries = (area: string, boundaries: 'AT_THE_TIME' | 'TODAY') => countsSeen(product, 'burglary', area, { boundaries });

describe('figures of small areas through splits and new wards', () => {
  beforeEach(async () => {
    const analyst = await product.as('analyst');
    for (const [name, content] of Object.entries({ 'wards18.csv': WARDS_2018, 'wards24.csv': WARDS_2024, 'lsoas.csv': VINTAGES, 'january23.csv': JANUARY_2023, 'january25.csv': JANUARY_2025, 'february25.csv': FEBRUARY_2025 })) {
      await commit(analyst, name, content);
    }
  });

  it('belong to the ward of their own time: the old one ends where the new ones begin, and no zero is made up for either', async () => {
    expect(await burglaries(OLD, 'AT_THE_TIME')).toEqual({ '2023-01-01': 7 });
    expect(await burglaries(NORTH, 'AT_THE_TIME')).toEqual({ '2025-01-01': 2, '2025-02-01': 0 });
    expect(await burglaries(SOUTH, 'AT_THE_TIME')).toEqual({ '2025-01-01': 6, '2025-02-01': 6 });
  });

  it('make one history on today’s boundaries: what was split between wards is shared out, and said to be estimated', async () => {
    expect(await burglaries(NORTH, 'TODAY')).toEqual({ '2023-01-01': 2, '2025-01-01': 2, '2025-02-01': 0 });
    expect(await burglaries(SOUTH, 'TODAY')).toEqual({ '2023-01-01': 5, '2025-01-01': 6, '2025-02-01': 6 });
    const { points } = await seriesSeen(product, 'burglary', NORTH, { boundaries: 'TODAY' });
    expect(points.filter(({ flags }) => flags.includes('ESTIMATED')).map(({ start }) => start)).toEqual(['2023-01-01']);
    expect(await burglaries(OLD, 'TODAY')).toEqual({});
  });

  it('are counted once: the wards of each time add up to their district, and so do today’s', async () => {
    const district = await burglaries(DISTRICT.lichfield, 'TODAY');
    for (const boundaries of ['AT_THE_TIME', 'TODAY'] as const) {
      const sums: Record<string, number> = {};
      for (const ward of [OLD, NORTH, SOUTH]) for (const [month, count] of Object.entries(await burglaries(ward, boundaries))) sums[month] = (sums[month] ?? 0) + count;
      expect(sums).toEqual(district);
    }
  });

  it('make up a precision area of small areas of one vintage in both', async () => {
    const { rows: [area] } = await product.db.query<{ code: string }>(`SELECT code FROM area WHERE level = 'PRECISION_AREA' ORDER BY code LIMIT 1`);
    await product.figures.liesIn(area!.code, [NORTH_HALF, UNCHANGED]);
    for (const boundaries of ['AT_THE_TIME', 'TODAY'] as const) expect(await burglaries(area!.code, boundaries)).toEqual({ '2023-01-01': 5, '2025-01-01': 3, '2025-02-01': 0 });
    const offered = await (await product.as('member')).query<{ measure: { areas: { code: string }[] } }>('{ measure(slug: "burglary") { areas { code } } }');
    expect(offered.data!.measure.areas.map(({ code }) => code)).toContain(area!.code);
  });

  it('are 0 for a small area in which nothing was counted, but where a split leaves open which area it was', async () => {
    expect(await burglaries(UNCHANGED, 'TODAY')).toEqual({ '2023-01-01': 3, '2025-01-01': 1, '2025-02-01': 0 });
    expect(await burglaries(NORTH_HALF, 'TODAY')).toEqual({ '2025-01-01': 2 });
    expect(await burglaries(WHOLE, 'TODAY')).toEqual({ '2023-01-01': 4 });
  });

  it('are offered by district: its wards on the boundaries asked for, then its small areas', async () => {
    const around = async (area: string | null, boundaries?: string) => {
      const { data, errors } = await (await product.as('member')).query<Around>(AROUND, { slug: 'burglary', area, boundaries });
      expect(errors).toEqual([]);
      return data!.measure.around;
    };
    const parts = async (area: string, boundaries?: string) => (await around(area, boundaries)).parts.map(({ code }) => code);
    const small = [WHOLE, UNCHANGED, NORTH_HALF, SOUTH_HALF];
    expect(await parts(DISTRICT.lichfield)).toEqual([NORTH, SOUTH, ...small]);
    expect(await parts(DISTRICT.lichfield, 'AT_THE_TIME')).toEqual([NORTH, OLD, SOUTH, ...small]);
    expect(await around(NORTH)).toMatchObject({ district: { code: DISTRICT.lichfield }, wasRedrawn: true, parts: expect.arrayContaining([expect.objectContaining({ code: SOUTH })]) });
    expect(await around(UNCHANGED)).toMatchObject({ district: { code: DISTRICT.lichfield }, wasRedrawn: false });
    expect(await around(DISTRICT.stafford)).toEqual({ district: { code: DISTRICT.stafford }, wasRedrawn: false, parts: [] });
    expect(await around(null)).toEqual({ district: null, wasRedrawn: false, parts: [] });
  });

  it('are not offered of a measure that is not shown for areas so small, nor around an area that there is not, nor to an observer', async () => {
    const ask = async (as: string, slug: string, area: string) => (await product.as(as)).query<Around>(AROUND, { slug, area });
    const { rows: [large] } = await product.db.query<{ slug: string }>(`SELECT slug FROM measure WHERE smallest_level = 'DISTRICT' AND kind <> 'DENOMINATOR' ORDER BY id LIMIT 1`);
    expect((await ask('member', large!.slug, DISTRICT.lichfield)).data!.measure.around.parts).toEqual([]);
    expect((await ask('member', 'burglary', 'E99999999')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await ask('observer', 'burglary', DISTRICT.lichfield)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('small areas of which nothing is said', () => {
  const everywhere = (counts: number[]) => Object.fromEntries(Object.values(DISTRICT).map(code => [code, counts]));

  beforeEach(async () => {
    const analyst = await product.as('analyst');
    for (const [name, content] of Object.entries({ 'wards24.csv': WARDS_2024, 'lsoas.csv': VINTAGES })) await commit(analyst, name, content);
  });

  it('are not known where a partner counted districts alone: no zero is made up for a ward', async () => {
    await product.figures.measure({ slug: 'referrals', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
    await product.figures.release('referrals', everywhere([40, 50]));
    expect(await countsSeen(product, 'referrals', DISTRICT.lichfield)).toEqual({ '2024-04-01': 40, '2024-05-01': 50 });
    for (const boundaries of ['AT_THE_TIME', 'TODAY'] as const) expect(await countsSeen(product, 'referrals', SOUTH, { boundaries })).toEqual({});
  });

  it('leave a ward unknown where a partner counted some of them, and are added up where all are there, in either vintage', async () => {
    await product.figures.measure({ slug: 'referrals', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
    await product.figures.release('referrals', { ...everywhere([40, 50, 60]), [SOUTH_HALF]: [7, 8], [UNCHANGED]: [3], [NORTH_HALF]: [5] });
    expect(await countsSeen(product, 'referrals', SOUTH)).toEqual({ '2024-04-01': 10 });
    expect(await countsSeen(product, 'referrals', NORTH)).toEqual({ '2024-04-01': 5 });
    await product.figures.release('referrals', { [WHOLE]: [null, null, 8], [UNCHANGED]: [null, null, 1] });
    expect(await countsSeen(product, 'referrals', SOUTH)).toEqual({ '2024-04-01': 10, '2024-06-01': 5 });
  });

  it('are not known of a month that came by district alone, and had none in a month of the publisher’s list', async () => {
    const analyst = await product.as('analyst');
    await commit(analyst, 'counts.csv', 'month,district,crime_type,count\n2025-01,Lichfield,Burglary,9\n');
    await commit(analyst, 'february25.csv', FEBRUARY_2025);
    expect(await burglaries(DISTRICT.lichfield, 'TODAY')).toEqual({ '2025-01-01': 9, '2025-02-01': 6 });
    expect(await burglaries(NORTH, 'TODAY')).toEqual({ '2025-02-01': 0 });
    expect(await countsSeen(product, 'robbery', NORTH)).toEqual({ '2025-02-01': 0 });
  });
});
