import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { operation } from '../support/client.js';
import { csa } from '../support/command-line.js';
import { today } from '../support/full-answers.js';
import { BEGIN_VOLUNTARY } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { CHANGE_MODE, END_LEAD, PRIORITY_PAGE, RENAME_THEME, SPLIT_PRIORITY, THEME_PAGE } from '../support/register-verbs.js';

// Each load is a process of its own.
jest.setTimeout(60_000);

const product = useProduct();
const STAFFORDSHIRE = fileURLToPath(new URL('../../infra/seed/staffordshire.yaml', import.meta.url));
const ALICE = '      - person: alice-walters\n        source: the CSA 2023-2026\n';

const POST = operation<{ leads: { post: { id: string; holder: { id: string } } }[] }>(
  '{ theme(slug: "domestic-abuse") { leads { post { id holder { id } } } } }');
const HOLDERS = operation<{ leads: { post: { holders: { person: { slug: string }; from: string | null; until: string | null }[] } }[] }>(
  '{ theme(slug: "domestic-abuse") { leads { post { holders { person { slug } from until } } } } }');
const LEADS_OF_REPORTS = operation<{ leads: { post: { title: string } }[] }>('{ theme(slug: "district-tamworth") { leads { post { title } } } }');
const APPOINT = operation<{ id: string }>('mutation ($input: AppointPostHolderInput!) { appointPostHolder(input: $input) { id } }');
const CONFIRM = operation<{ id: string }>('mutation ($input: ConfirmPostHolderInput!) { confirmPostHolder(input: $input) { id } }');

describe('loading the register file', () => {
  let folder = '';
  let shipped = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
    shipped = await readFile(STAFFORDSHIRE, 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Loads the shipped file with some words changed; each must be there. */
  async function load(changes: [find: string, put: string][] = [], ...switches: string[]) {
    for (const [find] of changes) expect(shipped).toContain(find);
    const file = join(folder, 'register.yaml');
    await writeFile(file, changes.reduce((text, [find, put]) => text.replace(find, put), shipped));
    return csa(product.databaseUrl, 'register', 'load', file, ...switches);
  }

  const nhs = async () => (await product.db.query<{ id: string; name: string }>("SELECT id, name FROM organisation WHERE slug = 'nhs'")).rows[0];
  const coordinator = () => product.as('coordinator');
  const holders = async () => (await (await coordinator()).do(HOLDERS)).leads[0]?.post.holders;

  async function appoint(personName: string, from: string): Promise<void> {
    const { leads } = await (await coordinator()).do(POST);
    await (await coordinator()).do(APPOINT, { input: { postId: leads[0]?.post.id, personName, from } });
  }

  it('changes nothing when the file was loaded before, and writes nothing to the audit', async () => {
    const entries = await product.audit.count();
    expect(await load()).toMatchObject({ code: 0, out: 'Nothing to change: the register stands as the file says.\n' });
    expect(await product.audit.count()).toBe(entries);
  });

  it('prints what the file changes, and audits it as nobody’s act', async () => {
    const ran = await load([['name: NHS\n', 'name: NHS Integrated Care Board\n']]);
    expect(ran).toMatchObject({ code: 0, out: 'changed: organisation nhs: name “NHS” → “NHS Integrated Care Board”\n1 changed.\n' });
    const organisation = await nhs();
    expect(organisation?.name).toBe('NHS Integrated Care Board');
    expect((await product.audit.of('organisation', organisation?.id)).at(-1)).toMatchObject({
      verb: 'register-load:change', accountId: null, before: { name: 'NHS' }, after: { name: 'NHS Integrated Care Board' },
    });
  });

  it('leaves alone what was edited on screen, every time, until the file is to win', async () => {
    await product.db.query("UPDATE organisation SET name = 'Health' WHERE slug = 'nhs'");
    for (const name of ['NHS', 'NHS Integrated Care Board']) {
      const ran = await load([['name: NHS\n', `name: ${name}\n`]]);
      expect(ran.out).toBe(`left alone: organisation nhs: name was edited on screen to “Health”, the file says “${name}”\n1 left alone.\n`);
    }
    expect((await nhs())?.name).toBe('Health');
    expect((await load([], '--overwrite')).out).toContain('changed: organisation nhs: name “Health” → “NHS”');
    expect((await nhs())?.name).toBe('NHS');
  });

  it('adds a successor and ends the one before, in whatever order the file has them', async () => {
    const ran = await load([
      [ALICE, `      - person: simon-scott\n        from: 2026-09-01\n${ALICE}        until: 2026-09-01\n`],
    ]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('added: post holder lead-domestic-abuse / simon-scott');
    expect(ran.out).toContain('ended: post holder lead-domestic-abuse / alice-walters: until nothing → “2026-09-01”');
    expect(await holders()).toEqual([
      { person: { slug: 'simon-scott' }, from: '2026-09-01', until: null },
      { person: { slug: 'alice-walters' }, from: null, until: '2026-09-01' },
    ]);
  });

  it('leaves alone somebody appointed on screen, and takes them out only to overwrite', async () => {
    await appoint('A Successor', '2026-05-01');
    expect((await load()).out).toContain('left alone: post holder lead-domestic-abuse / alice-walters: until was edited on screen to “2026-05-01”');
    expect(await holders()).toHaveLength(2);
    expect((await load([], '--overwrite')).out).toContain('removed: post holder lead-domestic-abuse / a-successor: the file says otherwise');
    expect(await holders()).toEqual([{ person: { slug: 'alice-walters' }, from: null, until: null }]);
    expect((await load()).out).toContain('Nothing to change');
  });

  it('leaves alone a split, a mode, a lead and a name that were entered on screen', async () => {
    const [who, day] = [await coordinator(), today()];
    const { id: priorityId, themes } = await who.do(PRIORITY_PAGE, { slug: 'safeguarding-and-child-exploitation' });
    const into = themes.map(({ id }, index) => ({ name: `Part ${index + 1}`, themeIds: [id] }));
    await who.do(SPLIT_PRIORITY, { input: { priorityId, into, reason: 'Agreed', from: day } });
    const fraud = await who.do(THEME_PAGE, { slug: 'fraud' });
    await who.do(CHANGE_MODE, { input: { themeId: fraud.id, mode: 'ASSURED', note: 'Agreed', from: day } });
    await who.do(END_LEAD, { input: { id: fraud.leads[0]?.id, until: day, untilSeen: null } });
    await who.do(RENAME_THEME, { input: { id: fraud.id, name: 'Fraud and scams', nameSeen: 'Fraud', from: day } });
    const { out } = await load();
    for (const line of ['priority safeguarding-and-child-exploitation: until', 'theme fraud: name', 'theme mode fraud / MONITORED: until', 'lead officer fraud / lead-staffordshire-police: until']) {
      expect(out).toContain(`left alone: ${line} was edited on screen to`);
    }
    expect(await who.do(THEME_PAGE, { slug: 'fraud' })).toMatchObject({ name: 'Fraud and scams', mode: 'ASSURED', leads: [] });
    expect(await who.do(PRIORITY_PAGE, { slug: 'part-1' })).toMatchObject({ themes: [{ slug: 'safeguarding-drugs-alcohol' }] });
  });

  it('corrects a name that the file itself wrote, but not one that somebody confirmed on screen', async () => {
    const corrected: [string, string][] = [[ALICE, ALICE.replace('alice-walters', 'simon-scott')]];
    expect((await load(corrected)).out).toContain('added: post holder lead-domestic-abuse / simon-scott');
    expect((await load()).out).toContain('added: post holder lead-domestic-abuse / alice-walters');
    const { leads } = await (await coordinator()).do(POST);
    await (await coordinator()).do(CONFIRM, { input: { id: leads[0]?.post.holder.id } });
    expect((await load(corrected)).out).toContain('left alone: post holder lead-domestic-abuse / simon-scott');
    expect(await holders()).toMatchObject([{ person: { slug: 'alice-walters' } }]);
  });

  it('names who leads a partnership from now on as the lead of what its district reports of its own accord, and keeps who did before', async () => {
    await product.story.openCall();
    await (await product.as('csp-tamworth')).do(BEGIN_VOLUNTARY, { slug: 'tamworth' });
    const leads = async () => (await product.db.query<{ slug: string; from: string; until: string | null }>(
      "SELECT post.slug, lead.valid_from::text AS from, lead.valid_until::text AS until FROM lead_officer lead JOIN theme ON theme.id = lead.theme_id JOIN post ON post.id = lead.post_id WHERE theme.slug = 'district-tamworth' ORDER BY lead.valid_from")).rows;
    await product.db.query("UPDATE lead_officer SET valid_from = '2026-01-05' FROM theme WHERE theme.id = theme_id AND theme.slug = 'district-tamworth'");
    expect((await load()).out).toContain('Nothing to change');
    expect(await leads()).toEqual([{ slug: 'csp-lead-tamworth', from: '2026-01-05', until: null }]);
    expect(await load([['lead: csp-lead-tamworth\n', 'lead: csp-lead-lichfield\n']])).toMatchObject({ code: 0 });
    expect(await leads()).toEqual([{ slug: 'csp-lead-tamworth', from: '2026-01-05', until: today() }, { slug: 'csp-lead-lichfield', from: today(), until: null }]);
    const page = await (await product.as('member')).do(LEADS_OF_REPORTS);
    expect(page).toEqual({ leads: [{ post: { title: 'CSP lead, Lichfield' } }] });
    expect(await product.audit.last()).toMatchObject({ verb: 'appoint-lead', kind: 'lead-officer', accountId: null });
  });

  it('leaves what is no longer in the file as it is, and says so', async () => {
    const ran = await load([['      - slug: local-community-safety-plans\n        title: Community Safety Plans of the local Community Safety Partnerships\n', '']]);
    expect(ran.out).toContain('no longer in the file, left as it is: partner plan local-community-safety-plans');
    expect((await product.db.query("SELECT FROM partner_plan WHERE slug = 'local-community-safety-plans'")).rowCount).toBe(1);
  });

  it('reports every fault with line and path and changes nothing at all', async () => {
    const entries = await product.audit.count();
    const ran = await load([
      ['name: NHS\n', 'name: Changed\n    colour: blue\n'],
      ['person: alice-walters', 'person: nobody'],
      ['    kind: police\n', '    kind: constabulary\n'],
    ]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/line \d+, organisations\[0\]\.kind: This must be one of: police/);
    expect(ran.err).toMatch(/line \d+, organisations\[4\]\.colour: There is no field “colour” here/);
    expect(ran.err).toMatch(/line \d+, posts\[2\]\.holders\[0\]\.person: There is no person with the slug “nobody”/);
    expect(ran.err).toContain('The register file has 3 faults. Nothing was changed.');
    expect((await nhs())?.name).toBe('NHS');
    expect(await product.audit.count()).toBe(entries);
  });

  it('refuses as a whole a file that cannot stand beside the register, and says why', async () => {
    const entries = await product.audit.count();
    const other = shipped.replace('slug: csa-2023-2026', 'slug: csa-another').replace('name: NHS\n', 'name: Changed\n');
    const file = join(folder, 'other.yaml');
    await writeFile(file, other);
    const ran = await csa(product.databaseUrl, 'register', 'load', file);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('two agreements would run on one day');
    expect((await nhs())?.name).toBe('NHS');
    expect(await product.audit.count()).toBe(entries);
  });

  it('lets two loads at once follow each other', async () => {
    const change: [string, string][] = [['name: NHS\n', 'name: NHS Integrated Care Board\n']];
    const [one, two] = await product.atOnce(() => load(change), () => load(change));
    expect([one?.out, two?.out].sort()).toEqual([
      'Nothing to change: the register stands as the file says.\n',
      expect.stringContaining('1 changed.'),
    ]);
  });

  it('refuses a file that is not there with 1, and wrong usage with 2', async () => {
    expect(await csa(product.databaseUrl, 'register', 'load', 'nowhere.yaml')).toMatchObject({ code: 1, out: '' });
    expect(await csa(product.databaseUrl, 'register', 'load')).toMatchObject({ code: 2, out: '' });
  });
});
