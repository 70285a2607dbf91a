import { beforeEach, describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { commit, HEADER } from '../support/importing.js';
import { COUNTY, DISTRICT, type MonthFigure } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

interface Evaluation {
  area: { code: string }; around: { code: string } | null; answer: string; notes: string[]; cannotSay: string[];
  counts: { role: string; label: string; count: number | null; whyNone: string | null; rest: number | null; whyNoRest: string | null }[];
  changes: { since: string; sentence: string }[];
  againstRest: string | null;
}
const DID_IT_WORK = operation<Evaluation>(`query ($measure: String!, $area: String!, $from: Day!, $months: Int!) {
  activityEvaluation(measure: $measure, area: $area, from: $from, months: $months) {
    area { code } around { code } answer notes cannotSay counts { role label count whyNone rest whyNoRest }
    changes { since sentence } againstRest
  }
}`);

/** Two years in every district from April 2024, with what is said of Lichfield otherwise. */
const twoYears = (lichfield: (month: number) => MonthFigure) => Object.fromEntries(Object.values(DISTRICT).map((code, place) => (
  [code, Array.from({ length: 24 }, (_, month) => (code === DISTRICT.lichfield ? lichfield(month) : 100 + place))])));
/** July to September 2025 are the sixteenth month and the two after it. */
const SUMMER = { from: '2025-07-01', months: 3 };
const inSummer = (month: number) => month >= 15 && month < 18;

async function evaluated({ measure = 'thefts', area = DISTRICT.lichfield, as = 'member', from = SUMMER.from, months = SUMMER.months } = {}): Promise<Evaluation> {
  return (await product.as(as)).do(DID_IT_WORK, { measure, area, from, months });
}
const countOf = ({ counts }: Evaluation, role: string) => counts.find(each => each.role === role)!;
const precisionAreaIn = async (district: string) => {
  const { rows: [area] } = await product.db.query<{ code: string }>(
    `SELECT child.code FROM area child JOIN area_member ON child_id = child.id JOIN area parent ON parent.id = parent_id WHERE parent.code = $1 AND child.level = 'PRECISION_AREA' ORDER BY child.code LIMIT 1`, [district]);
  return area!.code;
};

describe('whether an activity shows in open figures', () => {
  beforeEach(async () => {
    await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'PRECISION_AREA' });
    await product.figures.release('thefts', twoYears(month => (inSummer(month) ? 60 : 100)));
  });

  it('is said for a district against the rest of its county, before, after and a year before', async () => {
    const told = await evaluated();
    expect(told).toMatchObject({ area: { code: DISTRICT.lichfield }, around: { code: COUNTY }, notes: [] });
    expect(told.counts.map(({ role, label, count, rest }) => [role, label, count, rest])).toEqual([
      ['BEFORE', 'Q1 (April to June 2025)', 300, 2178], ['AFTER', 'Q2 (July to September 2025)', 180, 2178], ['LAST_YEAR', 'Q2 (July to September 2024)', 300, 2178],
    ]);
    expect(told.againstRest).toMatch(/^In the rest of Staffordshire there were 2,178, against 2,178 in the same months last year\. Had Lichfield changed alike, about 300 were to be expected\. Its change is 0\.60 times /);
    expect(told.changes).toEqual([{ since: 'LAST_YEAR', sentence: expect.stringMatching(/^40% fewer than the same months last year/) }, { since: 'BEFORE', sentence: expect.stringMatching(/^40% fewer than the months before/) }]);
    expect(told.answer).toMatch(/^Thefts in Lichfield, July to September 2025: 40% fewer than if they had changed since the same months last year as the rest of Staffordshire did \(95% interval: .*\)\. Chance alone seldom does as much\. That is the better way\.$/);
    expect(told.cannotSay[0]).toMatch(/^Whether the activity did it/);
  });

  it('is said for a precision area against the rest of its district', async () => {
    const area = await precisionAreaIn(DISTRICT.stafford);
    await product.figures.release('thefts', { [area]: Array.from({ length: 24 }, (_, month) => (inSummer(month) ? 20 : 40)) });
    const told = await evaluated({ area });
    expect(told.around!.code).toBe(DISTRICT.stafford);
    expect(countOf(told, 'AFTER')).toMatchObject({ count: 60, rest: 255 });
    expect(countOf(told, 'LAST_YEAR')).toMatchObject({ count: 120, rest: 195 });
  });

  it('is said for a ward and for a small area against the rest of their district', async () => {
    const [ward, small] = ['E05990024', 'E01990011'];
    const wards = `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n${small},Lichfield 001C,${ward},North ward,${DISTRICT.lichfield},Lichfield\nE01990012,Lichfield 001D,E05990025,South ward,${DISTRICT.lichfield},Lichfield\n`;
    const street = (month: string, north: number, south: number) => [HEADER, ...[[small, '001C', north], [`E01990012`, '001D', south]].flatMap(([code, name, count]) => Array<string>(count as number).fill(
      `,${month},Staffordshire Police,Staffordshire Police,-1.82,52.68,On or near Market Street,${code},Lichfield ${name},Burglary,,`)), ''].join('\n');
    const analyst = await product.as('analyst');
    for (const [name, content] of Object.entries({ 'wards.csv': wards, 'may.csv': street('2025-05', 30, 40), 'june.csv': street('2025-06', 12, 41) })) await commit(analyst, name, content);
    for (const area of [ward, small]) {
      const told = await evaluated({ measure: 'burglary', area, from: '2025-06-01', months: 1 });
      expect(told.around!.code).toBe(DISTRICT.lichfield);
      expect([countOf(told, 'BEFORE'), countOf(told, 'AFTER')].map(({ count, rest }) => [count, rest])).toEqual([[30, 40], [12, 41]]);
      expect(told.againstRest).toContain(' in the months before. ');
    }
  });

  it('is said of the county alone, which has no rest to be held against', async () => {
    const told = await evaluated({ area: COUNTY });
    expect(told).toMatchObject({ around: null, againstRest: null });
    expect(told.counts.map(({ count, rest, whyNoRest }) => [count !== null, rest, whyNoRest])).toEqual(Array(3).fill([true, null, null]));
    expect(told.answer).toMatch(/There is no rest of a wider area to hold it against/);
  });

  it('is held against the months before where last year is not known, and says so', async () => {
    const told = await evaluated({ from: '2024-07-01' });
    expect(told.againstRest).toContain(' in the months before. ');
    expect(countOf(told, 'LAST_YEAR')).toMatchObject({ count: null, whyNone: 'There is no count.', whyNoRest: 'There is no count.' });
    expect(told.changes[0]).toMatchObject({ since: 'LAST_YEAR', sentence: 'Not compared with the same months last year: there is no count of July to September 2023.' });
    expect(told.cannotSay[0]).toMatch(/^Whether it is the season/);
  });

  it('is not compared across a break, and a rebase between is told with its reason', async () => {
    await product.db.query(`UPDATE observation SET flags = '{BREAK}', note = 'A new system.' FROM measure, area WHERE measure.id = measure_id AND measure.slug = 'thefts' AND area.id = area_id AND area.code = $1 AND period_start = '2025-02-01'`, [DISTRICT.tamworth]);
    await product.db.query(`INSERT INTO rebase (measure_id, starts_on, reason, approved_by) SELECT id, '2025-05-01', 'Patrols began.', 'The group' FROM measure WHERE slug = 'thefts'`);
    const told = await evaluated();
    // Tamworth is in the rest: Lichfield by itself is compared all the same.
    expect(told.changes[0]!.sentence).toMatch(/^40% fewer/);
    expect(told.againstRest).toContain(' in the months before. ');
    expect(told.notes).toEqual([
      'Staffordshire: the series breaks before February 2025 (A new system). Nothing is compared across it.',
      'Limits are calculated anew from May 2025: Patrols began. If that changed what is counted, counts before and after it are not alike.',
    ]);
    expect((await evaluated({ area: DISTRICT.tamworth })).changes[0]).toMatchObject({ sentence: 'Not compared with the same months last year: the series breaks before February 2025.' });
  });

  it('is refused with what to do next for months that cannot be asked', async () => {
    const member = await product.as('member');
    const refused = async (otherwise: object) => {
      const { code, errors } = await member.run(DID_IT_WORK, { measure: 'thefts', area: DISTRICT.lichfield, ...SUMMER, ...otherwise });
      return [code, errors[0]?.extensions.fields?.map(({ path }: { path: string }) => path)];
    };
    expect(await refused({ from: '2025-07-02' })).toEqual(['INVALID_INPUT', ['from']]);
    expect(await refused({ from: '2199-01-01' })).toEqual(['INVALID_INPUT', ['from']]);
    expect(await refused({ months: 13 })).toEqual(['INVALID_INPUT', ['months']]);
    expect(await refused({ months: 0, from: '2025-07-31' })).toEqual(['INVALID_INPUT', ['months', 'from']]);
    expect((await refused({ area: 'E99999999' }))[0]).toBe('NOT_FOUND');
    expect((await refused({ measure: 'no-such-measure' }))[0]).toBe('NOT_FOUND');
  });

  it('is refused for a measure that is no count of months, as the measure itself says', async () => {
    const member = await product.as('member');
    const whyNot = operation<{ whyNoActivity: string | null }>('query ($slug: String!) { measure(slug: $slug) { whyNoActivity } }');
    const { whyNoActivity } = await member.do(whyNot, { slug: 'recorded-crime-in-a-year' });
    expect(whyNoActivity).toMatch(/^Its figures are published as totals of twelve months\./);
    expect(await member.run(DID_IT_WORK, { measure: 'recorded-crime-in-a-year', area: COUNTY, ...SUMMER })).toMatchObject({ code: 'INVALID_INPUT', errors: [{ extensions: { fields: [{ path: 'measure', message: whyNoActivity }] } }] });
    expect((await member.do(whyNot, { slug: 'thefts' })).whyNoActivity).toBeNull();
  });

  it('is closed to observers', async () => {
    expect(await (await product.as('observer')).run(DID_IT_WORK, { measure: 'thefts', area: COUNTY, ...SUMMER })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('whether an activity shows in a partner’s small counts', () => {
  const SUPPRESSED = expect.stringMatching(/suppressed to protect small numbers/i);

  it('is not said for a member where a month is kept back, and is for the analyst, with a warning', async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.figures.release('referrals', twoYears(month => (month === 16 ? 3 : 30)));
    // Two of three months, so that no quarter stands in for them.
    const told = await evaluated({ measure: 'referrals', months: 2 });
    expect(countOf(told, 'AFTER')).toMatchObject({ count: null, whyNone: SUPPRESSED, rest: null, whyNoRest: SUPPRESSED });
    expect(told).toMatchObject({ againstRest: null, answer: SUPPRESSED });
    for (const { sentence } of told.changes) expect(sentence).toMatch(/^Not compared with /);
    expect(JSON.stringify(told)).not.toMatch(/\b33\b/);
    const raw = await evaluated({ measure: 'referrals', months: 2, as: 'analyst' });
    expect(countOf(raw, 'AFTER')).toMatchObject({ count: 33 });
    expect(raw.notes).toContain('You see counts that are suppressed for others. Do not pass this on.');
  });

  it('tells a whole quarter where that may be shown, and the rest of it', async () => {
    await product.figures.measure({ slug: 'referrals' });
    await product.figures.release('referrals', twoYears(month => (month === 16 ? 3 : 30)));
    expect(countOf(await evaluated({ measure: 'referrals' }), 'AFTER')).toMatchObject({ count: 63, whyNone: null });
  });

  it('keeps back the rest of a district that is small itself, and the longer span that would give it away', async () => {
    await product.figures.measure({ slug: 'referrals', smallestLevel: 'PRECISION_AREA' });
    const area = await precisionAreaIn(DISTRICT.newcastle);
    // Newcastle has one precision area: what is left of the district in August 2025 is 3.
    await product.figures.release('referrals', { ...twoYears(() => 100), [DISTRICT.newcastle]: Array<MonthFigure>(24).fill(50), [area]: Array.from({ length: 24 }, (_, month) => (month === 16 ? 47 : 30)) });
    const rests = new Map<string, number | null>();
    for (const [from, months] of [['2025-07-01', 1], ['2025-08-01', 1], ['2025-09-01', 1], ['2025-07-01', 2], ['2025-08-01', 2], ['2025-07-01', 3]] as const) {
      rests.set(`${from} ${months}`, countOf(await evaluated({ measure: 'referrals', area, from, months }), 'AFTER').rest);
    }
    for (const withAugust of ['2025-08-01 1', '2025-07-01 2', '2025-08-01 2']) expect([withAugust, rests.get(withAugust)]).toEqual([withAugust, null]);
    // The quarter tells of August only where both of its other months are told.
    expect([rests.get('2025-07-01 1'), rests.get('2025-09-01 1'), rests.get('2025-07-01 3')]).toContain(null);
    const before = await evaluated({ measure: 'referrals', area, from: '2025-05-01', months: 2 });
    expect(countOf(before, 'AFTER')).toMatchObject({ count: 60, rest: 40 });
  });

  it('keeps back the rest beside one of several precision areas, and lets nobody take one page from the other', async () => {
    await product.figures.measure({ slug: 'referrals', smallestLevel: 'PRECISION_AREA' });
    const { rows } = await product.db.query<{ code: string }>(
      `SELECT child.code FROM area child JOIN area_member ON child_id = child.id JOIN area parent ON parent.id = parent_id WHERE parent.code = $1 AND child.level = 'PRECISION_AREA' ORDER BY child.code`, [DISTRICT.cannockChase]);
    const [one, other] = rows.map(({ code }) => code) as [string, string];
    // In August the other had 4, which is kept back, and the two are all of the district: it and the first differ by that 4.
    const inAugust = (usual: number, then: number) => Array.from({ length: 24 }, (_, month) => (month === 16 ? then : usual));
    await product.figures.release('referrals', { ...twoYears(() => 100), [DISTRICT.cannockChase]: inAugust(40, 40), [one]: inAugust(20, 36), [other]: inAugust(10, 4) });
    const inOne = countOf(await evaluated({ measure: 'referrals', area: one, from: '2025-08-01', months: 1 }), 'AFTER');
    const inDistrict = countOf(await evaluated({ measure: 'referrals', area: DISTRICT.cannockChase, from: '2025-08-01', months: 1 }), 'AFTER');
    expect(inOne).toMatchObject({ rest: null, whyNoRest: SUPPRESSED });
    expect([inOne.count, inDistrict.count]).toContain(null);
    const raw = await evaluated({ measure: 'referrals', area: one, from: '2025-08-01', months: 1, as: 'analyst' });
    expect([countOf(raw, 'AFTER').rest, raw.notes]).toEqual([4, ['You see counts that are suppressed for others. Do not pass this on.']]);
    // The quarter's rest may be told only where one of its other months is not: what is left of it would be August's.
    const months = await Promise.all(['2025-07-01', '2025-09-01'].map(from => evaluated({ measure: 'referrals', area: one, from, months: 1 })));
    const rests = [countOf(await evaluated({ measure: 'referrals', area: one }), 'AFTER').rest, ...months.map(each => countOf(each, 'AFTER').rest)];
    expect(rests).toContain(null);
  });

  it('says why nothing is shown before somebody approved it, and where the area is too small', async () => {
    await product.figures.measure({ slug: 'referrals', approved: false });
    await product.figures.release('referrals', twoYears(() => 30));
    const nothing = { counts: [], changes: [], againstRest: null, notes: [], cannotSay: [] };
    expect(await evaluated({ measure: 'referrals' })).toMatchObject({ ...nothing, answer: 'Nobody has approved showing these figures to the group yet.' });
    expect(await evaluated({ measure: 'referrals', area: await precisionAreaIn(DISTRICT.stafford) })).toMatchObject({ ...nothing, answer: 'Its figures are not shown for areas as small as this.' });
    const raw = await evaluated({ measure: 'referrals', as: 'analyst' });
    expect([raw.counts.length, raw.notes]).toEqual([3, ['Nobody has approved showing these figures to the group yet. Do not pass this on.']]);
  });

  it('is never said by a zero of a sensitive subject', async () => {
    await product.figures.measure({ slug: 'reviews', suppressionClass: 'SENSITIVE' });
    await product.figures.release('reviews', twoYears(month => (inSummer(month) ? 0 : 30)));
    const told = await evaluated({ measure: 'reviews' });
    expect(countOf(told, 'AFTER')).toMatchObject({ count: null, whyNone: SUPPRESSED });
    expect(told.answer).toEqual(SUPPRESSED);
  });
});
