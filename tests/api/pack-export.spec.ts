import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { papersOf } from '../support/papers.js';
import { useProduct } from '../support/product.js';

// Each verb is a process of its own.
jest.setTimeout(90_000);

const product = useProduct();
const SECRET = 'A name that members alone may read';
let folder = '';
const path = (name: string) => join(folder, name);
const run = (...words: string[]) => csa(product.databaseUrl, 'pack', ...words);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A frozen pack in which one section is kept to members of the group. */
async function frozen() {
  const call = await product.story.openCall();
  const { lead, requestId } = await product.story.draft(call, 'asb');
  const saved = await lead.do(SAVE_SECTION, { input: { requestId, section: 'CONCERNS', version: 1, values: { concerns: SECRET }, membersOnly: true } });
  await lead.do(SUBMIT_UPDATE, { input: { requestId, version: saved.version } });
  await product.story.accept(requestId);
  return { call, pack: await product.story.frozen(call) };
}

describe('exporting a pack on the command line', () => {
  it('writes what readers of each copy download, the ordinary one unless asked otherwise', async () => {
    const { call, pack } = await frozen();
    const ordinary = await run('export', '--meeting', call.meeting.heldOn, '--out', path('ordinary.json'));
    expect(ordinary).toMatchObject({ code: 0, err: expect.stringContaining('Wrote') });
    const members = await run('export', '--pack', pack.pack.id, '--version', '1', '--copy', 'members', '--out', path('members.json'));
    expect(members).toMatchObject({ code: 0, out: `${pack.hash}\n` });
    expect(JSON.parse(await readFile(path('ordinary.json'), 'utf8'))).toEqual(await papersOf(await product.as('observer'), pack));
    expect(JSON.parse(await readFile(path('members.json'), 'utf8'))).toEqual(await papersOf(await product.as('member'), pack));
    expect(await readFile(path('ordinary.json'), 'utf8')).not.toContain(SECRET);
  });

  it('refuses a meeting, a pack and a version that there is not, and a file that cannot be written', async () => {
    const { pack } = await frozen();
    const out = ['--out', path('none.json')];
    expect(await run('export', '--meeting', '2020-01-01', ...out)).toMatchObject({ code: 1, err: expect.stringContaining('no pack of a meeting on 2020-01-01') });
    expect(await run('export', '--pack', '01981111-1111-7111-8111-111111111111', ...out)).toMatchObject({ code: 1, err: expect.stringContaining('no pack with that id') });
    expect(await run('export', '--pack', pack.pack.id, '--version', '2', ...out)).toMatchObject({ code: 1, err: expect.stringContaining('It has: 1.') });
    expect(await run('export', '--pack', pack.pack.id, '--out', path('no/such/folder.json'))).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written') });
  });

  it.each([
    [[]], [['--meeting', '2026-12-10']], [['--meeting', 'today', '--out', 'x']], [['--pack', 'x', '--out', 'x']],
    [['--meeting', '2026-12-10', '--copy', 'all', '--out', 'x']], [['--meeting', '2026-12-10', '--version', '0', '--out', 'x']], [['--nothing', '--out', 'x']],
  ])('calls %j wrong usage', async words => {
    expect(await run('export', ...words)).toMatchObject({ code: 2, out: '' });
  });
});

describe('verifying a pack against the database', () => {
  it('names the version and the copy that a file is', async () => {
    const { call, pack } = await frozen();
    for (const [copy, name] of [['members', 'members’'], ['ordinary', 'ordinary']] as const) {
      await run('export', '--pack', pack.pack.id, '--copy', copy, '--out', path('pack.json'));
      expect(await run('verify', path('pack.json'), '--stored')).toMatchObject({ code: 0, out: expect.stringContaining(`the ${name} copy of version 1 of the pack for ${call.meeting.title}`) });
    }
  });

  it('names what differs, also where somebody made a new hash for the changed words', async () => {
    const { pack } = await frozen();
    const papers = await papersOf(await product.as('observer'), pack);
    const place = papers.content.items.findIndex(({ slug }) => slug === 'asb');
    const item = papers.content.items[place];
    if (item) item.headline = 'All is well';
    await writeFile(path('changed.json'), JSON.stringify(papers));
    expect(await run('verify', path('changed.json'))).toMatchObject({ code: 1 });
    const answer = await run('verify', path('changed.json'), '--stored');
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toContain(`these differ:\n  items.${place}.headline\n`);
  });

  it('finds out when the database itself was tampered with', async () => {
    const { pack } = await frozen();
    await run('export', '--pack', pack.pack.id, '--out', path('before.json'));
    await product.db.query('ALTER TABLE pack_version DISABLE TRIGGER USER');
    await product.db.query(`UPDATE pack_version SET ordinary_content = jsonb_set(ordinary_content, '{meetingTitle}', '"Another"')`);
    await product.db.query('ALTER TABLE pack_version ENABLE TRIGGER USER');
    expect(await run('verify', path('before.json'), '--stored')).toMatchObject({ code: 1, err: expect.stringContaining('does not hold the ordinary copy') });
    expect(await run('export', '--pack', pack.pack.id, '--out', path('after.json'))).toMatchObject({ code: 1, err: expect.stringContaining('does not hold the ordinary copy') });
  });

  it('refuses a pack of another installation', async () => {
    await frozen();
    await writeFile(path('other.json'), JSON.stringify({ hash: 'a'.repeat(64), content: { heldOn: '2001-01-01' } }));
    expect(await run('verify', path('other.json'), '--stored')).toMatchObject({ code: 1, err: expect.stringContaining('no pack of that meeting') });
  });
});
