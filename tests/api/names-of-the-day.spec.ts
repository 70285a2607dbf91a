import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { RENAME_BOARD, RENAME_PRIORITY, RENAME_THEME } from '../support/register-verbs.js';

const product = useProduct();
const COMING = inDays(30);

interface Named {
  id: string;
  name: string;
}
const NAMES = operation<Named & { priority: Named; governance: { board: Named }[] }>(
  'query ($on: Day) { theme(slug: "fraud", on: $on) { id name priority { id name } governance { board { id name } } } }');
const BOARDS = operation<Named[]>('query ($on: Day) { boards(on: $on) { id name } }');
const OVERVIEW = operation<{ groups: { rows: { slug: string; name: string; boards: string[] }[] }[] }>(
  'query ($on: Day) { overview(on: $on) { groups { rows { slug name boards } } } }');
const SEARCH = operation<{ kind: string; hits: { title: string; note: string }[] }[]>('query ($words: String!) { search(words: $words) { kind hits { title note } } }');

const administrator = () => product.as('administrator');
const now = async (on: string | null = null) => (await product.as('member')).do(NAMES, { on });
const namesOn = async (on: string | null) => {
  const { name, priority, governance } = await now(on);
  return [name, priority.name, governance[0]?.board.name];
};

/** Theme, priority and board all get a new name from one day on. */
async function renameAll(from: string): Promise<void> {
  const { id, name, priority, governance } = await now();
  const board = governance[0]?.board as Named;
  const who = await administrator();
  await who.do(RENAME_THEME, { input: { id, name: 'Scams', nameSeen: name, from } });
  await who.do(RENAME_PRIORITY, { input: { id: priority.id, name: 'Economic crime', nameSeen: priority.name, from } });
  await who.do(RENAME_BOARD, { input: { id: board.id, name: 'County group', nameSeen: board.name, from } });
}

describe('a name that begins on a coming day', () => {
  it('holds from its day, and the one before it until then, on every page', async () => {
    const before = await namesOn(null);
    await renameAll(COMING);
    for (const on of [null, today(), inDays(29)]) expect(await namesOn(on)).toEqual(before);
    for (const on of [COMING, inDays(400)]) expect(await namesOn(on)).toEqual(['Scams', 'Economic crime', 'County group']);
    const boards = async (on: string) => (await (await product.as('member')).do(BOARDS, { on })).map(({ name }) => name);
    expect(await boards(inDays(29))).toContain(before[2]);
    expect(await boards(COMING)).toContain('County group');
  });

  it('is announced beside the present one, corrected from its day, and taken back by the name before it', async () => {
    const { id, name } = await now();
    const rename = async (next: string, nameSeen: string, from = COMING) => (await administrator()).run(RENAME_THEME, { input: { id, name: next, nameSeen, from } });
    const renamed = async (...of: Parameters<typeof rename>) => (await administrator()).do(RENAME_THEME, { input: { id, name: of[0], nameSeen: of[1], from: of[2] ?? COMING } });
    expect(await renamed('Scms', name)).toMatchObject({ name, formerNames: [], comingNames: [{ name: 'Scms', from: COMING }] });
    expect(await renamed('Scams', 'Scms')).toMatchObject({ name, comingNames: [{ name: 'Scams', from: COMING }] });
    expect(await rename('Cons', name)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name', message: expect.stringMatching(/^Somebody else renamed it meanwhile: it is from .+ called Scams\./) } });
    expect(await rename('Cons', 'Scams', today())).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringMatching(/^It is called Scams from /) } });
    expect(await renamed('Cons', 'Scams', inDays(60))).toMatchObject({ name, comingNames: [{ name: 'Scams', from: COMING }, { name: 'Cons', from: inDays(60) }] });
    expect(await renamed('Scams', 'Cons', inDays(60))).toMatchObject({ comingNames: [{ name: 'Scams', from: COMING }] });
    expect(await renamed(name, 'Scams')).toMatchObject({ name, formerNames: [], comingNames: [] });
    expect((await product.audit.of('theme', id)).slice(1).map(({ verb, after }) => [verb, after?.['name']])).toEqual(['Scms', 'Scams', 'Cons', 'Scams', name].map(each => ['rename', each]));
  });

  it('given twice at once stands once', async () => {
    const { id, name } = await now();
    const [one, other] = [await administrator(), await product.as('coordinator')];
    const answers = await product.atOnce(
      () => one.run(RENAME_THEME, { input: { id, name: 'Scams', nameSeen: name, from: COMING } }),
      () => other.run(RENAME_THEME, { input: { id, name: 'Cons', nameSeen: name, from: COMING } }),
    );
    expect(answers.map(({ code }) => code ?? 'renamed').sort()).toEqual(['INVALID_INPUT', 'renamed']);
  });
});

describe('a name that has ended', () => {
  it('is what a page as on an earlier day says', async () => {
    const before = await namesOn(null);
    await renameAll('2025-04-01');
    expect(await namesOn('2025-03-31')).toEqual(before);
    expect(await namesOn('2025-04-01')).toEqual(['Scams', 'Economic crime', 'County group']);
  });

  it('stays in the overview and the pack of a meeting held under it', async () => {
    const call = await product.story.openCall();
    const [name, , board] = await namesOn(null);
    await product.story.frozen(call);
    await product.story.wasHeld(call, 20);
    await renameAll(inDays(-10));
    const member = await product.as('member');
    const row = async (on: string | null) => (await member.do(OVERVIEW, { on })).groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === 'fraud');
    expect(await row(inDays(-15))).toMatchObject({ name, boards: [board] });
    expect(await row(inDays(-5))).toMatchObject({ name: 'Scams', boards: ['County group'] });
  });

  it('is still found by the search, which says what it is called now', async () => {
    await renameAll(today());
    const found = async (text: string, kind: string) => (await (await product.as('member')).do(SEARCH, { words: text })).find(group => group.kind === kind)?.hits ?? [];
    expect(await found('Fraud', 'THEME')).toContainEqual({ title: 'Scams', note: 'Economic crime; formerly Fraud' });
    expect(await found('Scams', 'THEME')).toContainEqual({ title: 'Scams', note: 'Economic crime' });
    const { governance } = await now();
    expect(governance[0]?.board.name).toBe('County group');
    expect((await found('County group', 'BOARD')).map(({ title }) => title)).toEqual(['County group']);
  });
});
