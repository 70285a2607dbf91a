import { beforeEach, describe, expect, it } from '@jest/globals';
import { addMonths } from '@csa/shared/periods.js';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import {
  ADD_REBASE, addReferrals, EDIT_MEASURE, editOf, END_TARGET, MEASURE_PAGE, SET_TARGET, WITHDRAW_REBASE, WITHDRAW_TARGET,
} from '../support/measure-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const [STAFFORD, COUNTY] = ['E07000197', 'E10000028'];
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const SERIES = operation<{ series: { target: number | null; baseline: number | null; segments: { from: number; reason: string | null }[] } }>(
  'query ($slug: String!, $area: String!, $knownOn: Day) { measure(slug: $slug) { series(area: $area, knownOn: $knownOn) { target baseline segments { from reason } } } }');
const analyst = () => product.as('analyst');
const page = async (slug = 'burglary') => (await product.as('member')).do(MEASURE_PAGE, { slug });
const seriesOf = async (knownOn: string | null = null, slug = 'burglary') => (await (await product.as('member')).do(SERIES, { slug, area: STAFFORD, knownOn })).series;
const setting = (otherwise: object = {}) => ({ input: { slug: 'burglary', area: STAFFORD, kind: 'TARGET', value: 40, reason: 'Agreed by the group', from: inDays(-30), ...otherwise } });
const set = async (otherwise: object = {}) => (await analyst()).run(SET_TARGET, setting(otherwise));

describe('a target', () => {
  it('holds from a day, with its reason, and is drawn', async () => {
    const { targets } = await (await analyst()).do(SET_TARGET, setting());
    expect(targets).toMatchObject([{ kind: 'TARGET', value: 40, reason: 'Agreed by the group', from: inDays(-30), until: null, area: { code: STAFFORD }, viewerCanWithdraw: true }]);
    expect(await seriesOf()).toMatchObject({ target: 40, baseline: null });
    expect(await product.audit.last()).toMatchObject({ verb: 'set', kind: 'measure-target', thingId: targets[0]?.id, after: { measure: 'burglary', kind: 'TARGET', value: 40 } });
  });

  it('ends the one before it, which goes on when the new one is withdrawn; a baseline stands beside it', async () => {
    await set();
    await set({ kind: 'BASELINE', value: 55 });
    const { targets } = await (await analyst()).do(SET_TARGET, setting({ value: 35, from: today() }));
    expect(targets.map(({ value, until }) => [value, until])).toEqual([[35, null], [40, today()], [55, null]]);
    expect(await seriesOf()).toMatchObject({ target: 35, baseline: 55 });
    await (await analyst()).do(WITHDRAW_TARGET, { input: { id: targets[0]?.id } });
    expect(await seriesOf()).toMatchObject({ target: 40, baseline: 55 });
  });

  it('is that of the day as which the series is known', async () => {
    await set();
    await set({ value: 35, from: today() });
    expect([(await seriesOf(inDays(-1))).target, (await seriesOf(inDays(-31))).target]).toEqual([40, null]);
  });

  it('ends on a day, and the end is taken back', async () => {
    await set();
    const id = (await page()).targets[0]?.id;
    await (await analyst()).do(END_TARGET, { input: { id, until: today(), untilSeen: null } });
    expect((await seriesOf()).target).toBeNull();
    await (await analyst()).do(END_TARGET, { input: { id, until: null, untilSeen: today() } });
    expect((await seriesOf()).target).toBe(40);
  });

  it('does not go on over another of its kind', async () => {
    await set();
    const id = (await page()).targets[0]?.id;
    await set({ value: 35, from: today() });
    expect(await (await analyst()).run(END_TARGET, { input: { id, until: null, untilSeen: today() } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: expect.stringContaining('Another one of its kind') } });
  });

  it('is refused where it cannot be true, and nothing is set', async () => {
    await addReferrals(await analyst(), { name: 'People who feel safe', shape: 'PERCENTAGE', direction: 'INCREASE' });
    const before = await product.audit.count();
    const tries: [object, string][] = [
      [{ value: -1 }, 'value'], [{ reason: ' ' }, 'reason'], [{ reason: 'x'.repeat(501) }, 'reason'], [{ area: 'E07009999' }, 'area'], [{ from: inDays(4000) }, 'from'], [{ slug: 'drugs' }, 'kind'],
      [{ slug: 'recorded-crime-in-a-year', kind: 'BASELINE', area: 'precision-area:stafford-town' }, 'area'], [{ slug: 'people-who-feel-safe', value: 101, from: today() }, 'value'],
      [{ slug: 'people-who-feel-safe', value: 80, from: inDays(-1) }, 'from'],
    ];
    for (const [otherwise, path] of tries) expect([otherwise, await set(otherwise)]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    expect(await set({ slug: 'nothing' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await product.audit.count()).toBe(before);
  });

  it('set by two at once from one day stands once', async () => {
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const answers = await product.atOnce(() => one.run(SET_TARGET, setting()), () => other.run(SET_TARGET, setting({ value: 30 })));
    expect(answers.map(answer => answer.fault?.path ?? 'set').sort()).toEqual(['from', 'set']);
    expect((await page()).targets).toHaveLength(1);
  });

  it('keeps its measure from having no better way', async () => {
    await set();
    expect(await (await analyst()).run(EDIT_MEASURE, await editOf(await analyst(), 'burglary', { direction: 'NEUTRAL' }))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'direction' } });
  });

  it('is in the states that are kept ready', async () => {
    await product.figures.release('burglary', { [STAFFORD]: [40, 50] }, '2025-01-01');
    await set();
    const { rows } = await product.db.query<{ state: { target: number } }>(`SELECT state FROM measure_state JOIN area ON area.id = area_id JOIN measure ON measure.id = measure_id WHERE area.code = $1 AND measure.slug = 'burglary'`, [STAFFORD]);
    expect(rows.map(({ state }) => state.target)).toEqual([40]);
  });
});

describe('targets and baselines of figures that are not shown', () => {
  const TARGETS = operation<{ targets: { kind: string; value: number; reason: string }[] }>('query ($slug: String!) { measure(slug: $slug) { targets { kind value reason } } }');
  const seenBy = async (key: string) => (await (await product.as(key)).do(TARGETS, { slug: 'referrals' })).targets.map(({ kind, value }) => [kind, value]);
  const BOTH = [['BASELINE', 7], ['TARGET', 12]];

  beforeEach(async () => {
    await product.figures.measure({ slug: 'referrals', approved: false });
    await set({ slug: 'referrals', value: 12, from: today() });
    await set({ slug: 'referrals', kind: 'BASELINE', value: 7, from: today() });
  });

  it('are counts, too: analysts see them, and others only while somebody has approved showing the figures', async () => {
    for (const key of ['member', 'coordinator', 'chair', 'administrator']) expect([key, await seenBy(key)]).toEqual([key, []]);
    expect((await seenBy('analyst')).sort()).toEqual(BOTH);
    await product.db.query(`UPDATE measure SET release_approved_by = 'The group', release_until = $1 WHERE slug = 'referrals'`, [inDays(5)]);
    expect((await seenBy('member')).sort()).toEqual(BOTH);
    await product.db.query(`UPDATE measure SET release_until = $1 WHERE slug = 'referrals'`, [today()]);
    expect(await seenBy('member')).toEqual([]);
  });

  it('are no baseline where they are so small that they are kept back, though they may be aimed at', async () => {
    expect(await set({ slug: 'referrals', kind: 'BASELINE', value: 4, from: inDays(1) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'value', message: expect.stringContaining('kept back') } });
    expect(await set({ slug: 'referrals', kind: 'BASELINE', value: 5, from: inDays(1) })).toMatchObject({ errors: [] });
    expect(await set({ slug: 'referrals', value: 0, from: inDays(1) })).toMatchObject({ errors: [] });
  });

  it('are not in the states that are kept ready either', async () => {
    await product.figures.release('referrals', { [STAFFORD]: [40, 50] }, '2025-01-01');
    await set({ slug: 'referrals', kind: 'BASELINE', value: 8, from: inDays(1) });
    const { rows } = await product.db.query<{ state: { target: number | null; baseline: number | null } }>(`SELECT state FROM measure_state JOIN area ON area.id = area_id JOIN measure ON measure.id = measure_id WHERE area.code = $1 AND measure.slug = 'referrals'`, [STAFFORD]);
    expect(rows.map(({ state: { target, baseline } }) => [target, baseline])).toEqual([[null, null]]);
  });
});

describe('a rebase', () => {
  const START = addMonths(`${today().slice(0, 7)}-01`, -30);
  const STEP = addMonths(START, 15);
  const adding = (otherwise: object = {}) => ({ input: { slug: 'burglary', area: null, startsOn: STEP, reason: 'The force records otherwise', approvedBy: 'The performance group', ...otherwise } });
  const add = async (otherwise: object = {}) => (await analyst()).run(ADD_REBASE, adding(otherwise));
  const plant = () => product.figures.release('burglary', { [STAFFORD]: Array.from({ length: 30 }, (_, month) => (month < 15 ? 40 : 20) + (month % 3)) }, START);

  it('gives the measure limits of its own from that day in every chart, with who entered it', async () => {
    await plant();
    const { rebases } = await (await analyst()).do(ADD_REBASE, adding());
    expect(rebases).toMatchObject([{ startsOn: STEP, approvedBy: 'The performance group', enteredBy: 'analyst', withdrawnAt: null, area: null }]);
    expect((await seriesOf()).segments).toEqual([{ from: 0, reason: null }, { from: 15, reason: 'The force records otherwise' }]);
    expect(await product.audit.last()).toMatchObject({ verb: 'add', kind: 'rebase', thingId: rebases[0]?.id, after: { measure: 'burglary', startsOn: STEP } });
  });

  it('of one area leaves the others as they are', async () => {
    await plant();
    await add({ area: COUNTY });
    expect((await seriesOf()).segments).toHaveLength(1);
  });

  it('is withdrawn with who did; as known while it stood, the limits are as they were then, and before it as they were before', async () => {
    await plant();
    const { rebases } = await (await analyst()).do(ADD_REBASE, adding());
    const id = rebases[0]?.id;
    await product.db.query(`UPDATE rebase SET entered_at = now() - interval '10 days'`);
    await product.db.query(`UPDATE observation SET known_from = now() - interval '40 days'`);
    const other = await product.people.another('analyst');
    const withdrawn = await other.do(WITHDRAW_REBASE, { input: { id } });
    expect(withdrawn.rebases).toMatchObject([{ id, withdrawnAt: expect.any(String), withdrawnBy: 'analyst' }]);
    const lengths = [await seriesOf(), await seriesOf(inDays(-5)), await seriesOf(inDays(-15))].map(({ segments }) => segments.length);
    expect(lengths).toEqual([1, 2, 1]);
    expect((await product.audit.of('rebase', id)).map(({ verb }) => verb)).toEqual(['add', 'withdraw']);
  });

  it('is refused without reason or approver, twice from one day, where there are no limits, and where it is unknown', async () => {
    await add();
    const before = await product.audit.count();
    const tries: [object, string][] = [
      [{ reason: '' }, 'reason'], [{ approvedBy: ' ' }, 'approvedBy'], [{}, 'startsOn'], [{ startsOn: inDays(4000) }, 'startsOn'], [{ area: 'E07009999' }, 'area'], [{ slug: 'recorded-crime-in-a-year' }, ''],
    ];
    for (const [otherwise, path] of tries) expect([otherwise, await add(otherwise)]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    expect(await (await analyst()).run(WITHDRAW_REBASE, { input: { id: UNKNOWN } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await product.audit.count()).toBe(before);
  });

  it('is added once and withdrawn once when two do it at once', async () => {
    const [one, other] = [await analyst(), await product.people.another('analyst')];
    const added = await product.atOnce(() => one.run(ADD_REBASE, adding()), () => other.run(ADD_REBASE, adding()));
    expect(added.map(answer => answer.fault?.path ?? 'added').sort()).toEqual(['added', 'startsOn']);
    const id = (await page()).rebases[0]?.id;
    const withdrawn = await product.atOnce(() => one.run(WITHDRAW_REBASE, { input: { id } }), () => other.run(WITHDRAW_REBASE, { input: { id } }));
    expect(withdrawn.map(answer => answer.code ?? 'withdrawn').sort()).toEqual(['INVALID_INPUT', 'withdrawn']);
  });
});

describe('whoever does not keep measures', () => {
  it.each(['administrator', 'coordinator', 'lead-asb', 'observer'])('%s reads no more than may be read, and sets nothing', async key => {
    const who = await product.as(key);
    expect(await who.run(SET_TARGET, setting())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await who.run(ADD_REBASE, { input: { slug: 'burglary', startsOn: today(), reason: 'x', approvedBy: 'x' } })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await who.run(WITHDRAW_REBASE, { input: { id: UNKNOWN } })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
