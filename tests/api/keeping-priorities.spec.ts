import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { ADD_THEME, MERGE_PRIORITIES, PRIORITY_PAGE, RENAME_PRIORITY, SPLIT_PRIORITY, TAKE_BACK, THEME_PAGE } from '../support/register-verbs.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const SAFEGUARDING = 'safeguarding-and-child-exploitation';
const PRIORITIES = operation<{ priorities: { slug: string; themes: { slug: string }[] }[]; endedPriorities: { slug: string }[] }>(
  '{ agreement { priorities { slug themes { slug } } endedPriorities { slug } } }');
const administrator = () => product.as('administrator');
const page = async (slug: string) => (await product.as('member')).do(PRIORITY_PAGE, { slug });
const theme = async (slug: string) => (await product.as('member')).do(THEME_PAGE, { slug });
const agreement = async () => (await product.as('member')).do(PRIORITIES);

async function splitting(from = today(), more: object = {}) {
  const { id, themes } = await page(SAFEGUARDING);
  const [drugs, children] = themes;
  return { input: { priorityId: id, from, reason: 'Agreed at the review', into: [
    { name: 'Drugs and alcohol', themeIds: [drugs?.id] }, { name: 'Child exploitation', themeIds: [children?.id] },
  ], ...more } };
}
async function merging(more: object = {}) {
  const ids = await Promise.all(['fraud', 'anti-social-behaviour'].map(async slug => (await page(slug)).id));
  return { input: { priorityIds: ids, name: 'Everyday harm', reason: 'Agreed at the review', from: today(), ...more } };
}

describe('splitting a priority', () => {
  it('ends it that day, begins the new ones, and places its themes, which keep their addresses', async () => {
    const split = await (await administrator()).do(SPLIT_PRIORITY, await splitting());
    expect(split).toMatchObject({ until: today(), themes: [], became: [
      { kind: 'SPLIT', day: today(), reason: 'Agreed at the review', to: { slug: 'drugs-and-alcohol' } }, { kind: 'SPLIT', to: { slug: 'child-exploitation' } },
    ] });
    expect(split.placings).toEqual([
      { theme: { slug: 'safeguarding-drugs-alcohol' }, from: null, until: today() }, { theme: { slug: 'child-exploitation' }, from: null, until: today() },
    ]);
    expect((await page('drugs-and-alcohol'))).toMatchObject({ from: today(), themes: [{ slug: 'safeguarding-drugs-alcohol' }], cameFrom: [{ kind: 'SPLIT', from: { slug: SAFEGUARDING } }] });
    expect((await theme('child-exploitation')).priority).toEqual({ slug: 'child-exploitation' });
    const { priorities, endedPriorities } = await agreement();
    expect(priorities.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['drugs-and-alcohol', 'child-exploitation']));
    expect(priorities.flatMap(({ themes }) => themes)).toHaveLength(9);
    expect(endedPriorities).toEqual([{ slug: SAFEGUARDING }]);
    expect((await product.audit.of('priority', split.id)).at(-1)).toMatchObject({ verb: 'split', after: { until: today(), reason: 'Agreed at the review' } });
  });

  it('lets the search tell where its themes stand from then on', async () => {
    await (await administrator()).do(SPLIT_PRIORITY, await splitting());
    const { data } = await (await product.as('member')).query<{ search: { hits: { key: string; note: string }[] }[] }>('{ search(words: "drugs and alcohol") { hits { key note } } }');
    expect(data?.search[0]?.hits).toContainEqual({ key: 'safeguarding-drugs-alcohol', note: 'Drugs and alcohol' });
  });

  it('of a coming day changes nothing today', async () => {
    await (await administrator()).do(SPLIT_PRIORITY, await splitting(inDays(100)));
    expect((await page(SAFEGUARDING)).themes).toHaveLength(2);
    expect((await agreement()).priorities).toHaveLength(7);
    expect((await page('drugs-and-alcohol')).themes).toEqual([]);
  });

  it('can be taken back, and is split again differently', async () => {
    const { became } = await (await administrator()).do(SPLIT_PRIORITY, await splitting());
    expect(became[0]?.viewerCanTakeBack).toBe(true);
    const [back] = await (await administrator()).do(TAKE_BACK, { input: { id: became[0]?.changeId } });
    expect(back).toMatchObject({ until: null, became: [], themes: [{ slug: 'safeguarding-drugs-alcohol' }, { slug: 'child-exploitation' }] });
    expect(await product.audit.last()).toMatchObject({ verb: 'take-back', kind: 'priority', before: { became: expect.arrayContaining(['Drugs and alcohol']) } });
    expect(await (await product.as('member')).run(PRIORITY_PAGE, { slug: 'drugs-and-alcohol' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await administrator()).run(TAKE_BACK, { input: { id: became[0]?.changeId } })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await (await administrator()).do(SPLIT_PRIORITY, await splitting())).became).toHaveLength(2);
  });

  it('is not taken back once a part was split again or given a theme, nor once it took effect', async () => {
    const { became } = await (await administrator()).do(SPLIT_PRIORITY, await splitting());
    const { id } = await page('drugs-and-alcohol');
    await (await administrator()).do(ADD_THEME, { input: { priorityId: id, name: 'Alcohol', mode: 'MONITORED', from: today() } });
    const takeBack = async () => (await administrator()).run(TAKE_BACK, { input: { id: became[0]?.changeId } });
    expect(await takeBack()).toMatchObject({ code: 'INVALID_INPUT' });
    await product.db.query('UPDATE priority_succession SET entered_on = $1, day = $1', [inDays(-1)]);
    expect(await takeBack()).toMatchObject({ code: 'INVALID_INPUT', fault: { message: 'This has taken effect. Split or merge again instead.' } });
    expect((await page(SAFEGUARDING)).until).toBe(today());
  });

  it('is refused with a theme left over, strange or twice, into one, without a reason, twice, or in a slipped year', async () => {
    const before = await product.audit.count();
    const attempt = async (more: object, from = today()) => (await administrator()).run(SPLIT_PRIORITY, await splitting(from, more));
    const { themes: [one, two] } = await page(SAFEGUARDING);
    const { themes: [fraud] } = await page('fraud');
    const into = (first: (string | undefined)[], second: (string | undefined)[], names = ['A', 'B']) => ({ into: [{ name: names[0], themeIds: first }, { name: names[1], themeIds: second }] });
    expect(await attempt(into([one?.id], []))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'into' } });
    expect(await attempt(into([one?.id, two?.id], [fraud?.id]))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'into.1.themeIds' } });
    expect(await attempt(into([one?.id, two?.id], [two?.id]))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'into' } });
    expect(await attempt(into([one?.id], [two?.id], ['A', ' ']))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'into.1.name' } });
    expect(await attempt({ into: [{ name: 'A', themeIds: [one?.id, two?.id] }] })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'into' } });
    expect(await attempt({ reason: '' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    expect(await attempt({ priorityId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({}, inDays(4000))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
    expect(await product.audit.count()).toBe(before);
    await (await administrator()).do(SPLIT_PRIORITY, await splitting());
    const { input } = await splitting();
    expect(await (await administrator()).run(SPLIT_PRIORITY, { input: { ...input, ...into([one?.id], [two?.id]) } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringContaining('already') } });
  });

  it('happens once when two administrators do it at once', async () => {
    const wanted = await splitting();
    const [one, other] = [await product.as('administrator'), await product.as('coordinator')];
    const answers = await product.atOnce(() => one.run(SPLIT_PRIORITY, wanted), () => other.run(SPLIT_PRIORITY, wanted));
    expect(answers.map(answer => answer.code ?? 'split').sort()).toEqual(['INVALID_INPUT', 'split']);
  });
});

describe('merging priorities', () => {
  it('ends them that day and puts all their themes under the new one, which may be split again', async () => {
    const merged = await (await administrator()).do(MERGE_PRIORITIES, await merging({ from: inDays(-10) }));
    expect(merged).toMatchObject({ name: 'Everyday harm', from: inDays(-10), themes: [{ slug: 'asb' }, { slug: 'fraud' }] });
    expect(merged.cameFrom.map(({ kind, from }) => `${kind} ${from.slug}`)).toEqual(['MERGE anti-social-behaviour', 'MERGE fraud']);
    expect((await page('fraud')).became).toMatchObject([{ kind: 'MERGE', to: { name: 'Everyday harm' } }]);
    const [asb, fraud] = merged.themes;
    const again = { priorityId: merged.id, from: today(), reason: 'Undone', into: [{ name: 'Fraud again', themeIds: [fraud?.id] }, { name: 'ASB again', themeIds: [asb?.id] }] };
    const split = await (await administrator()).do(SPLIT_PRIORITY, { input: again });
    expect((await theme('fraud')).priority).toEqual({ slug: 'fraud-again' });
    await (await administrator()).do(TAKE_BACK, { input: { id: split.became[0]?.changeId } });
    expect((await theme('fraud')).priority).toEqual({ slug: 'everyday-harm' });
  });

  it('is refused for one, for different kinds, for unknown ones, and before one of them began', async () => {
    const attempt = async (more: object) => (await administrator()).run(MERGE_PRIORITIES, await merging(more));
    const { id: fraud } = await page('fraud');
    const { id: rural } = await page('rural-crime');
    expect(await attempt({ priorityIds: [fraud] })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'priorityIds' } });
    expect(await attempt({ priorityIds: [fraud, fraud] })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'priorityIds' } });
    expect(await attempt({ priorityIds: [fraud, rural] })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'priorityIds' } });
    expect(await attempt({ priorityIds: [fraud, UNKNOWN] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ name: '' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    await product.db.query(`UPDATE priority SET valid_from = $1 WHERE slug = 'fraud'`, [today()]);
    expect(await attempt({})).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringContaining('Fraud begins on') } });
  });

  it('happens once when two administrators merge the same one at once', async () => {
    const [one, other] = [await product.as('administrator'), await product.as('coordinator')];
    const wanted = await merging();
    const answers = await product.atOnce(() => one.run(MERGE_PRIORITIES, wanted), () => other.run(MERGE_PRIORITIES, { input: { ...wanted.input, name: 'Other' } }));
    expect(answers.map(answer => answer.code ?? 'merged').sort()).toEqual(['INVALID_INPUT', 'merged']);
  });
});

describe('a priority', () => {
  it('is renamed, and says what it was called', async () => {
    const { id, name } = await page('fraud');
    const renamed = await (await administrator()).do(RENAME_PRIORITY, { input: { id, name: 'Fraud and scams', nameSeen: name, from: today() } });
    expect(renamed).toMatchObject({ slug: 'fraud', name: 'Fraud and scams', formerNames: [{ name: 'Fraud', until: today() }] });
  });

  it('gets a theme from a day, which a call of that day asks', async () => {
    const { id } = await page('fraud');
    const added = await (await administrator()).do(ADD_THEME, { input: { priorityId: id, name: 'Romance fraud', mode: 'MONITORED', from: today() } });
    expect(added).toMatchObject({ slug: 'romance-fraud', mode: 'MONITORED', priority: { slug: 'fraud' }, leads: [] });
    expect((await product.story.openCall()).requests.has('romance-fraud')).toBe(true);
    const attempt = async (more: object) => (await administrator()).run(ADD_THEME, { input: { priorityId: id, name: 'Romance fraud', mode: 'MONITORED', from: today(), ...more } });
    expect(await attempt({})).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    expect(await attempt({ priorityId: UNKNOWN, name: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ name: 'x', from: inDays(4000) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
  });
});
