import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { ADD_BOARD, CHANGE_MODE, CREATE_BOARD, END_BOARD, RENAME_BOARD, RENAME_THEME, THEME_PAGE, WITHDRAW_BOARD, WITHDRAW_MODE } from '../support/register-verbs.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const administrator = () => product.as('administrator');
const themePage = async (slug: string) => (await product.as('member')).do(THEME_PAGE, { slug });
const idOf = async (table: 'theme' | 'board', slug: string) => (await product.db.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug])).rows[0]?.id ?? '';

describe('the reporting mode', () => {
  const change = async (more: object = {}) => ({ input: { themeId: await idOf('theme', 'fraud'), mode: 'ASSURED', note: 'Decided by the group', from: today(), ...more } });

  it('changes from a day, is no longer inferred, and says why; the one before stays in the history', async () => {
    const theme = await (await administrator()).do(CHANGE_MODE, await change());
    expect(theme).toMatchObject({ mode: 'ASSURED', modeInferred: false, modeNote: 'Decided by the group' });
    expect(theme.modes.map(({ mode, from, until }) => [mode, from, until])).toEqual([['ASSURED', today(), null], ['MONITORED', null, today()]]);
    expect(await product.audit.last()).toMatchObject({ verb: 'change-mode', kind: 'theme-mode', after: { theme: 'fraud', mode: 'ASSURED', from: today() } });
  });

  it('of a coming day asks a call of today as before', async () => {
    await (await administrator()).do(CHANGE_MODE, await change({ mode: 'AD_HOC', from: inDays(90) }));
    expect((await themePage('fraud')).mode).toBe('MONITORED');
    expect((await product.story.openCall()).requests.has('fraud')).toBe(true);
  });

  it('is stated where it was only inferred, without changing it', async () => {
    expect(await (await administrator()).do(CHANGE_MODE, await change({ mode: 'MONITORED' }))).toMatchObject({ mode: 'MONITORED', modeInferred: false });
  });

  it('entered by mistake is withdrawn, and the one before goes on', async () => {
    const { modes: [entered] } = await (await administrator()).do(CHANGE_MODE, await change());
    const theme = await (await administrator()).do(WITHDRAW_MODE, { input: { id: entered?.id } });
    expect(theme).toMatchObject({ mode: 'MONITORED', modeInferred: true, modes: [{ mode: 'MONITORED', until: null }] });
    expect(await (await administrator()).run(WITHDRAW_MODE, { input: { id: theme.modes[0]?.id } })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is refused without a reason, twice from a day, as it is already, for unknown themes and slipped years', async () => {
    await (await administrator()).do(CHANGE_MODE, await change());
    const before = await product.audit.count();
    const attempt = async (more: object) => (await administrator()).run(CHANGE_MODE, await change({ from: inDays(1), ...more }));
    expect(await attempt({ note: ' ' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'note' } });
    expect(await attempt({ mode: 'AD_HOC', from: today() })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
    expect(await attempt({})).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'mode' } });
    expect(await attempt({ themeId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ themeId: await idOf('board', 'sscsg') })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ from: inDays(5000) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
    expect(await product.audit.count()).toBe(before);
  });

  it('changes once when two administrators do it at once', async () => {
    const wanted = await change();
    const [one, other] = [await product.as('administrator'), await product.as('coordinator')];
    const answers = await product.atOnce(() => one.run(CHANGE_MODE, wanted), () => other.run(CHANGE_MODE, wanted));
    expect(answers.map(answer => answer.code ?? 'changed').sort()).toEqual(['INVALID_INPUT', 'changed']);
  });
});

describe('the board of a theme', () => {
  const add = async (more: object = {}) => ({ input: { themeId: await idOf('theme', 'fraud'), boardId: await idOf('board', 'health-and-wellbeing-board'), inPlaceOfOthers: true, from: today(), ...more } });
  const boards = (theme: { governance: { board: { slug: string } }[] }) => theme.governance.map(({ board }) => board.slug);

  it('is replaced from a day, or joined by another; the one before stays in the history', async () => {
    const replaced = await (await administrator()).do(ADD_BOARD, await add());
    expect(boards(replaced)).toEqual(['health-and-wellbeing-board']);
    expect(replaced.allGovernance.map(({ board, from, until }) => [board.slug, from, until])).toEqual([['health-and-wellbeing-board', today(), null], ['sscsg', null, today()]]);
    const joined = await (await administrator()).do(ADD_BOARD, await add({ boardId: await idOf('board', 'contest-board'), inPlaceOfOthers: false, role: 'Assures' }));
    expect(boards(joined)).toEqual(['health-and-wellbeing-board', 'contest-board']);
    expect(await product.audit.last()).toMatchObject({ verb: 'add-board', kind: 'theme-governance', after: { theme: 'fraud', board: 'contest-board' } });
  });

  it('ends from a day; one that was a mistake is withdrawn and what it replaced goes on', async () => {
    const { governance: [entered] } = await (await administrator()).do(ADD_BOARD, await add());
    expect(boards(await (await administrator()).do(WITHDRAW_BOARD, { input: { id: entered?.id } }))).toEqual(['sscsg']);
    const { governance: [sscsg] } = await themePage('fraud');
    expect(boards(await (await administrator()).do(END_BOARD, { input: { id: sscsg?.id, until: today(), untilSeen: null } }))).toEqual([]);
  });

  it('is refused twice, for unknown boards, and before the board began', async () => {
    const attempt = async (more: object) => (await administrator()).run(ADD_BOARD, await add(more));
    expect(await attempt({ boardId: await idOf('board', 'sscsg') })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'boardId' } });
    expect(await attempt({ boardId: UNKNOWN })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'boardId' } });
    await product.db.query(`UPDATE board SET valid_from = $1 WHERE slug = 'health-and-wellbeing-board'`, [inDays(10)]);
    expect(await attempt({})).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringContaining('Health and Wellbeing Board begins on') } });
  });

  it('may be one that is new to the register and reports to another', async () => {
    const board = await (await administrator()).do(CREATE_BOARD, { input: { name: 'Fraud Board', reportsToId: await idOf('board', 'sscsg') } });
    expect(board).toMatchObject({ slug: 'fraud-board', reportsTo: [{ board: { slug: 'sscsg' } }] });
    expect(await (await administrator()).run(CREATE_BOARD, { input: { name: 'fraud board' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    expect(await (await administrator()).run(CREATE_BOARD, { input: { name: 'Another', reportsToId: UNKNOWN } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reportsToId' } });
  });
});

describe('a new name', () => {
  const rename = async (name: string, nameSeen: string, from = today()) => ({ input: { id: await idOf('theme', 'fraud'), name, nameSeen, from } });

  it('holds from a day; the former one is kept, and the address stays', async () => {
    const theme = await (await administrator()).do(RENAME_THEME, await rename('Fraud and economic crime', 'Fraud', '2025-04-01'));
    expect(theme).toMatchObject({ slug: 'fraud', name: 'Fraud and economic crime', formerNames: [{ name: 'Fraud', until: '2025-04-01' }] });
    expect(await product.audit.last()).toMatchObject({ verb: 'rename', kind: 'theme', before: { name: 'Fraud' }, after: { name: 'Fraud and economic crime', from: '2025-04-01' } });
  });

  it('that was misspelt is corrected from the same day, or taken back by the name before', async () => {
    await (await administrator()).do(RENAME_THEME, await rename('Frud and scams', 'Fraud'));
    expect(await (await administrator()).do(RENAME_THEME, await rename('Fraud and scams', 'Frud and scams'))).toMatchObject({ formerNames: [{ name: 'Fraud' }] });
    expect(await (await administrator()).do(RENAME_THEME, await rename('Fraud', 'Fraud and scams'))).toMatchObject({ name: 'Fraud', formerNames: [] });
  });

  it('is refused empty, too long, unchanged, of a day decades away, before the last one, or over somebody else’s', async () => {
    await (await administrator()).do(RENAME_THEME, await rename('Fraud and scams', 'Fraud'));
    const attempt = async (...of: Parameters<typeof rename>) => (await administrator()).run(RENAME_THEME, await rename(...of));
    expect(await attempt(' ', 'Fraud and scams')).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    expect(await attempt('x'.repeat(121), 'Fraud and scams')).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    expect(await attempt('Fraud and scams', 'Fraud and scams')).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    expect(await attempt('Scams', 'Fraud and scams', inDays(4000))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
    expect(await attempt('Scams', 'Fraud and scams', inDays(-1))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from' } });
    expect(await attempt('Scams', 'Fraud')).toMatchObject({ fault: { path: 'name', message: expect.stringContaining('it is now called Fraud and scams') } });
  });

  it('is for boards too, and two at once end with one', async () => {
    const id = await idOf('board', 'contest-board');
    const wanted = (name: string) => ({ input: { id, name, nameSeen: 'CONTEST Board', from: today() } });
    const [one, other] = [await product.as('administrator'), await product.as('coordinator')];
    const answers = await product.atOnce(() => one.run(RENAME_BOARD, wanted('CONTEST group')), () => other.run(RENAME_BOARD, wanted('Counter-terrorism board')));
    expect(answers.map(answer => answer.code ?? 'renamed').sort()).toEqual(['INVALID_INPUT', 'renamed']);
    expect(await (await administrator()).run(RENAME_BOARD, { input: { id: UNKNOWN, name: 'x', nameSeen: 'y', from: today() } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
