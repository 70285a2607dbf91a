import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { COUNTY, DISTRICT, type MonthFigure } from '../support/partner-figures.js';
import { inDays } from '../support/full-answers.js';
import { EDIT_MEASURE, editOf } from '../support/measure-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

const SERIES = `
  area { code } notReleased sentence message variation assurance
  points { start value numerator denominator note flags causes } segments { mean lower upper short }
  comparisons { kind now then sentence } rate { count rate }`;
const PAGE = `query ($slug: String!, $area: String, $on: Day) { measure(slug: $slug) {
  series(area: $area, knownOn: $on) { ${SERIES} } districtSeries(knownOn: $on) { ${SERIES} } comparisons(knownOn: $on) { areas { area { code } rate { count } } }
} }`;

interface Point { start: string; value: number | null; numerator: number | null; denominator: number | null; note: string | null; flags: string[]; causes: string[] }
interface Series {
  area: { code: string }; notReleased: string | null; sentence: string; message: string; variation: string | null; assurance: string | null;
  points: Point[]; segments: { mean: number | null; lower: number | null; upper: number | null; short: boolean }[];
  comparisons: { kind: string; now: number | null; then: number | null; sentence: string }[]; rate: { count: number; rate: number } | null;
}
interface Page {
  measure: { series: Series; districtSeries: Series[]; comparisons: { areas: { area: { code: string }; rate: { count: number } | null }[] }[] };
}

async function pageOf(slug: string, { as = 'member', area = DISTRICT.lichfield, on = null as string | null } = {}): Promise<Page['measure']> {
  const { data, errors } = await (await product.as(as)).query<Page>(PAGE, { slug, area, on });
  expect(errors).toEqual([]);
  return data!.measure;
}

const everywhere = (count: (district: number) => MonthFigure[]) => Object.fromEntries(Object.values(DISTRICT).map((code, place) => [code, count(place)]));
/** Two years in which nothing is small, but what is said of Lichfield. */
const twoYears = (lichfield: (month: number) => number) => everywhere(place => Array.from({ length: 24 }, (_, month) => (place === 2 ? lichfield(month) : 30 + place + (month % 5))));
const monthOf = (series: Series, start: string) => series.points.find(point => point.start === start)!;
const suppressedIn = (districts: Series[], start: string) => districts.filter(series => monthOf(series, start).flags.includes('SUPPRESSED')).map(({ area }) => area.code);

describe('a partner’s small count', () => {
  beforeEach(async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.figures.residents({ [DISTRICT.lichfield]: 105_637 });
    await product.figures.release('referrals', twoYears(month => (month === 20 ? 3 : 25 + (month % 4))));
  });

  it('does not leave for a member, nor another of its month and of its quarter that would give it away', async () => {
    const { series, districtSeries } = await pageOf('referrals');
    expect(monthOf(series, '2025-12-01')).toEqual({ start: '2025-12-01', value: null, numerator: null, denominator: null, note: null, flags: ['SUPPRESSED'], causes: [] });
    expect(suppressedIn(districtSeries, '2025-12-01')).toHaveLength(2);
    expect(series.points.filter(({ flags }) => flags.includes('SUPPRESSED')).length).toBeGreaterThan(1);
    const county = (await pageOf('referrals', { area: COUNTY })).series;
    for (const month of ['2025-10-01', '2025-11-01', '2025-12-01']) {
      const shown = districtSeries.filter(each => !monthOf(each, month).flags.includes('SUPPRESSED'));
      // Where the county is shown, at least two of its districts are not, or none.
      if (monthOf(county, month).value !== null) expect(districtSeries.length - shown.length).not.toBe(1);
    }
  });

  it('says so where all figures of an area are kept back, and the analyst sees them', async () => {
    await product.figures.measure({ slug: 'rare' });
    await product.figures.release('rare', { [DISTRICT.lichfield]: Array<number>(14).fill(2) });
    const { series } = await pageOf('rare');
    expect(series).toMatchObject({ message: 'Rare in Lichfield: all figures are kept back', sentence: 'All figures are suppressed to protect small numbers, so nothing can be said of them.', variation: null });
    expect((await pageOf('rare', { as: 'analyst' })).series).toMatchObject({ message: 'Rare in Lichfield is within its usual range' });
  });

  it('leaves no chart, no state and no judgement of a target behind', async () => {
    await product.db.query(`INSERT INTO measure_target (measure_id, area_id, kind, value, reason) SELECT measure.id, area.id, 'TARGET', 20, 'A test' FROM measure, area WHERE slug = 'referrals' AND code = $1`, [DISTRICT.lichfield]);
    const { series } = await pageOf('referrals');
    expect(series).toMatchObject({ variation: null, assurance: null, segments: [{ mean: null, lower: null, upper: null }] });
    expect(series.points.flatMap(({ causes }) => causes)).toEqual([]);
    expect(series.sentence).toBe('Some figures are suppressed to protect small numbers, so there are no limits and no state: they would tell of them.');
  });

  it('leaves sums of which it is a part only where they tell nothing: the year’s is shown, a part of a quarter’s is not', async () => {
    const { series } = await pageOf('referrals');
    const lichfield = Array.from({ length: 12 }, (_, month) => (month === 8 ? 3 : 25 + (month % 4))).reduce((sum, count) => sum + count, 0);
    expect(series.rate).toMatchObject({ count: lichfield });
    expect(series.comparisons.find(({ kind }) => kind === 'ROLLING_YEAR')).toMatchObject({ now: lichfield });
    // A month later the last twelve begin within a quarter.
    await product.figures.release('referrals', { [DISTRICT.lichfield]: [...Array<null>(24).fill(null), 26] });
    expect((await pageOf('referrals')).series.rate).not.toBeNull();
    await product.figures.release('referrals', { [DISTRICT.lichfield]: [...Array<null>(9).fill(null), 2] });
    const revised = (await pageOf('referrals')).series;
    expect(revised.comparisons.find(({ kind }) => kind === 'ROLLING_YEAR')).toMatchObject({ then: null, sentence: expect.stringMatching(/^Not shown: /) });
  });

  it('is seen by the analyst, marked as kept back from others, with its chart', async () => {
    const { series } = await pageOf('referrals', { as: 'analyst' });
    expect(monthOf(series, '2025-12-01')).toMatchObject({ value: 3, flags: ['SUPPRESSED'] });
    expect(series.segments[0]!.mean).not.toBeNull();
    expect(series.variation).not.toBeNull();
    const { series: members } = await pageOf('referrals');
    const marked = (points: Point[]) => points.filter(({ flags }) => flags.includes('SUPPRESSED')).map(({ start }) => start);
    expect(marked(series.points)).toEqual(marked(members.points));
  });

  it('is the same for whoever asks first, and for two who ask at once', async () => {
    const [member, lead] = [await product.as('member'), await product.as('lead-asb')];
    const ask = async (client: typeof member) => (await client.query<Page>(PAGE, { slug: 'referrals', area: DISTRICT.lichfield, on: null })).data;
    const [one, other] = await product.atOnce(() => ask(member), () => ask(lead));
    expect(one).toEqual(other);
    const { rows } = await product.db.query('SELECT content FROM suppression_decision');
    expect(rows).toHaveLength(1);
  });

  it('stays hidden when it is not revised and others are', async () => {
    const before = (await pageOf('referrals')).districtSeries;
    const hidden = suppressedIn(before, '2025-12-01');
    const other = hidden.find(code => code !== DISTRICT.lichfield)!;
    await product.figures.release('referrals', { [other]: [...Array<null>(20).fill(null), 99] });
    const after = (await pageOf('referrals')).districtSeries;
    expect(suppressedIn(after, '2025-12-01')).toEqual(expect.arrayContaining([DISTRICT.lichfield]));
    // Others of that month were shown already, so the revised one is the only one that can keep it in doubt.
    expect(suppressedIn(after, '2025-12-01').length).toBeGreaterThan(1);
  });

  it('stays hidden as known on a day before it was revised', async () => {
    await product.figures.longAgo(10);
    expect(monthOf((await pageOf('referrals')).series, '2025-12-01').value).toBeNull();
    await product.figures.release('referrals', { [DISTRICT.lichfield]: [...Array<null>(20).fill(null), 40] });
    await pageOf('referrals');
    const then = await pageOf('referrals', { on: inDays(-5) });
    expect(monthOf(then.series, '2025-12-01').value).toBeNull();
    expect(suppressedIn(then.districtSeries, '2025-12-01').length).toBeGreaterThan(1);
  });
});

describe('which counts are small', () => {
  it('shows a zero of a partner’s, and none of a sensitive subject', async () => {
    for (const [slug, suppressionClass] of [['referrals', 'PARTNER'], ['reviews', 'SENSITIVE']] as const) {
      await product.figures.measure({ slug, suppressionClass });
      await product.figures.release(slug, everywhere(place => [place === 2 ? 0 : 40]));
    }
    expect((await pageOf('referrals')).series.points[0]).toMatchObject({ value: 0, flags: [] });
    expect((await pageOf('reviews')).series.points[0]).toMatchObject({ value: null, flags: ['SUPPRESSED'] });
  });

  it('keeps back up to nine of a sensitive subject in a precision area, and four in a district', async () => {
    await product.figures.measure({ slug: 'reviews', suppressionClass: 'SENSITIVE', smallestLevel: 'PRECISION_AREA' });
    const { rows: [area] } = await product.db.query<{ code: string }>(`SELECT child.code FROM area child JOIN area_member ON child_id = child.id JOIN area parent ON parent.id = parent_id WHERE parent.code = $1 ORDER BY child.code LIMIT 1`, [DISTRICT.stafford]);
    await product.figures.release('reviews', { ...everywhere(place => [place === 2 ? 9 : 40]), [area!.code]: [9] });
    expect((await pageOf('reviews', { area: area!.code })).series.points[0]!.value).toBeNull();
    expect((await pageOf('reviews')).series.points[0]!.value).toBe(9);
  });

  it('keeps back a percentage of which few are not', async () => {
    await product.figures.measure({ slug: 'helped', shape: 'PERCENTAGE', denominator: 'NONE' });
    await product.figures.release('helped', everywhere(place => [place === 2 ? { in: 47, of: 50 } : { in: 30, of: 60 }]));
    expect((await pageOf('helped')).series.points[0]).toMatchObject({ value: null, numerator: null, denominator: null, flags: ['SUPPRESSED'] });
    expect((await pageOf('helped', { area: DISTRICT.moorlands })).series.points[0]).toMatchObject({ value: 50, flags: [] });
  });

  it('touches no open measure', async () => {
    await product.figures.measure({ slug: 'crimes', suppressionClass: 'OPEN', approved: false });
    await product.figures.release('crimes', everywhere(place => [place, 40]));
    const { districtSeries } = await pageOf('crimes');
    expect(districtSeries.map(({ points }) => points[0]!.value).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect((await product.db.query('SELECT FROM suppression_decision')).rowCount).toBe(0);
  });

  it('shows nothing, and remembers nothing as shown, before somebody approved it', async () => {
    await product.figures.measure({ slug: 'referrals', approved: false });
    await product.figures.release('referrals', everywhere(() => [40]));
    const { series } = await pageOf('referrals');
    expect(series).toMatchObject({ notReleased: 'Nobody has approved showing these figures to the group yet.', points: [{ value: null }] });
    await pageOf('referrals', { as: 'analyst' });
    expect((await product.db.query('SELECT FROM suppression_memory')).rowCount).toBe(0);
  });
});

describe('suppression behind every other door', () => {
  const HEADER = 'Measure,Area code,Area name,From (first day),To (last day),Numerator (the count)';

  /** Imports a partner's monthly counts of every district, as an analyst would. */
  async function imported(slug: string, lichfield: (month: number) => number): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'csa-suppression-'));
    const days = Array.from({ length: 24 }, (_, month) => [new Date(Date.UTC(2024, 3 + month, 1)), new Date(Date.UTC(2024, 4 + month, 0))].map(day => day.toISOString().slice(0, 10)));
    const rows = Object.entries(twoYears(lichfield)).flatMap(([code, counts]) => counts.map((count, month) => [slug, code, '', ...days[month]!, count].join(',')));
    await writeFile(join(folder, 'figures.csv'), [HEADER, ...rows, ''].join('\n'));
    const { code, err } = await csa(product.databaseUrl, 'import', join(folder, 'figures.csv'), '--yes', '--json');
    await rm(folder, { recursive: true });
    expect([code, err]).toEqual([0, expect.stringContaining('new')]);
  }

  interface States { theme: { measureStates: { slug: string; latest: number | null; variation: string | null; spark: (number | null)[]; sentence: string; comparison: string | null }[] } }
  const evidence = async (as: string) => (await (await product.as(as)).query<States>(
    '{ theme(slug: "locality-cannock-chase") { measureStates { slug latest variation spark sentence comparison } } }')).data!.theme.measureStates.find(({ slug }) => slug === 'referrals')!;

  it('keeps the evidence beside a judgement without it, for the analyst too', async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.db.query(`INSERT INTO measure_theme (measure_id, theme_id) SELECT measure.id, theme.id FROM measure, theme WHERE measure.slug = 'referrals' AND theme.slug = 'locality-cannock-chase'`);
    await imported('referrals', () => 30);
    expect(await evidence('member')).toMatchObject({ variation: expect.any(String) });
    const months = (await pageOf('referrals', { area: DISTRICT.cannockChase })).series.points.length;
    await product.figures.release('referrals', { [DISTRICT.cannockChase]: [...Array<null>(months).fill(null), 2] });
    await imported('referrals', month => (month === 23 ? 31 : 30));
    for (const as of ['member', 'analyst', 'lead-asb']) {
      const state = await evidence(as);
      expect(state).toMatchObject({ variation: null, sentence: expect.stringContaining('suppressed') });
      expect(state.spark.at(-1)).toBeNull();
      expect(state.latest).not.toBe(2);
    }
  });

  interface Told { measure: { suppressed: { area: { code: string }; small: number; protecting: number; shownBefore: number; figures: { start: string; end: string; count: number; reason: string; isGivenAway: boolean }[] }[] | null } }
  const TOLD = '{ measure(slug: "referrals") { suppressed { area { code } small protecting shownBefore figures { start end count reason isGivenAway } } } }';
  const toldOf = (told: Told, code: string) => told.measure.suppressed!.find(({ area }) => area.code === code)!;

  it('tells the analyst what is kept back and why, and nobody else', async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.figures.release('referrals', twoYears(month => (month === 20 ? 3 : 25)));
    const { data } = await (await product.as('analyst')).query<Told>(TOLD);
    const { suppressed } = data!.measure;
    expect(toldOf(data!, DISTRICT.lichfield).figures).toContainEqual({ start: '2025-12-01', end: '2026-01-01', count: 3, reason: 'SMALL', isGivenAway: false });
    const sum = (of: 'small' | 'protecting' | 'shownBefore') => suppressed!.reduce((total, area) => total + area[of], 0);
    expect([sum('small'), sum('shownBefore')]).toEqual([1, 0]);
    expect(sum('protecting')).toBeGreaterThan(2);
    expect(suppressed!.flatMap(({ figures }) => figures)).toHaveLength(1 + sum('protecting'));
    // Another of its month and another of its quarter: by area, in order of name, and each in order of time.
    expect(suppressed!.length).toBeGreaterThan(1);
    for (const { figures } of suppressed!) expect(figures.map(({ start, end }) => start + end)).toEqual(figures.map(({ start, end }) => start + end).sort());
    for (const as of ['member', 'coordinator', 'administrator']) expect((await (await product.as(as)).query<Told>(TOLD)).data?.measure.suppressed ?? null).toBeNull();
  });

  it('remembers what was shown while a measure was open: hidden later, it would be hidden in vain', async () => {
    await product.figures.measure({ slug: 'referrals', suppressionClass: 'OPEN' });
    await product.figures.release('referrals', twoYears(month => (month === 20 ? 3 : 25)));
    const analyst = await product.as('analyst');
    const closed = await analyst.run(EDIT_MEASURE, await editOf(analyst, 'referrals', { suppressionClass: 'PARTNER' }));
    expect(closed.errors).toEqual([]);
    expect(monthOf((await pageOf('referrals')).series, '2025-12-01')).toMatchObject({ value: 3, flags: [] });
    const told = (await analyst.query<Told>(TOLD)).data!;
    expect(toldOf(told, DISTRICT.lichfield)).toMatchObject({ small: 0, shownBefore: 1, figures: [{ start: '2025-12-01', end: '2026-01-01', count: 3, reason: 'SHOWN_BEFORE', isGivenAway: false }] });
    await product.figures.release('referrals', { [DISTRICT.tamworth]: [...Array<null>(21).fill(null), 2] });
    const { districtSeries } = await pageOf('referrals');
    expect(suppressedIn(districtSeries, '2026-01-01')).toEqual([DISTRICT.tamworth]);
  });
});
