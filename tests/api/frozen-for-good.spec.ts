import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ADD_ADDENDUM, type PackCopy, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';

async function frozenPack(): Promise<PackCopy> {
  return product.story.frozen(await product.story.openCall());
}

const file = async (key: string, { pack, number }: PackCopy) => (await (await product.as(key)).get(`/packs/${pack.id}/v${number}.json`)).text();

describe('a frozen pack', () => {
  it.each(['pack', 'pack_version', 'addendum', 'audit_entry'])('cannot be changed, deleted or emptied in the database: %s', async table => {
    const pack = await frozenPack();
    await (await product.as('coordinator')).do(ADD_ADDENDUM, { input: { packId: pack.pack.id, text: 'A correction' } });
    // With the product's own rights, and with those of the superuser.
    for (const url of [product.databaseUrl, undefined]) {
      const db = url ? new pg.Client(url) : product.db;
      if (url) await db.connect();
      try {
        for (const statement of [`UPDATE ${table} SET id = DEFAULT`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
          await expect(db.query(statement)).rejects.toThrow(`rows are never changed or deleted`);
        }
      } finally {
        if (url) await db.end();
      }
    }
  });

  it('stays word for word as it was while the register and the world move on', async () => {
    const pack = await frozenPack();
    const before = await file('member', pack);
    const coordinator = await product.as('coordinator');
    const { data } = await coordinator.query<{ theme: { leads: { post: { id: string } }[] } }>('{ theme(slug: "asb") { leads { post { id } } } }');
    await coordinator.query('mutation ($input: AppointPostHolderInput!) { appointPostHolder(input: $input) { id } }', {
      input: { postId: data?.theme.leads[0]?.post.id, personName: 'Somebody New', from: '2026-01-01' },
    });
    await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.pack.id, text: 'A correction' } });
    expect(await file('member', pack)).toBe(before);
  });

  it('is not found by a number that it does not have, or by something that is no id', async () => {
    const pack = await frozenPack();
    const member = await product.as('member');
    const paths = [`/packs/${pack.pack.id}/v2.json`, `/packs/${pack.pack.id}/v99999999999.json`, `/packs/${UNKNOWN}/v1.json`, '/packs/none/v1.json', `/packs/${pack.pack.id}/vx.json`];
    for (const path of paths) expect([path, (await member.get(path, { accept: 'application/json' })).status]).toEqual([path, 404]);
    expect(await member.query('query ($id: ID!) { packVersion(packId: $id, number: 2) { id } }', { id: pack.pack.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await member.query('{ pack(id: "x") { id } }')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('wants a session, also for the file', async () => {
    const pack = await frozenPack();
    const response = await product.people.nobody.get(`/packs/${pack.pack.id}/v1.json`);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('meetingTitle');
  });

  it('is kept by nobody on the way: the file is private, asked for again each time, and never zipped', async () => {
    const pack = await frozenPack();
    const response = await (await product.as('observer')).get(`/packs/${pack.pack.id}/v1.json`, { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('private, no-cache, no-transform');
    expect(response.headers.get('vary')).toContain('Cookie');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('is not sent a second time to those who hold their copy: 304 by its hash, and the whole file to everybody else', async () => {
    const call = await product.story.openCall();
    const { lead, requestId, version } = await product.story.draft(call, 'asb', { CONCERNS: { concerns: 'For members' } });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'CONCERNS', version: 1, values: { concerns: 'For members alone' }, membersOnly: true } });
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version: version + 1 } });
    await product.story.accept(requestId);
    const { pack } = await product.story.frozen(call);
    const path = `/packs/${pack.id}/v1.json`;
    const [member, observer] = [await product.as('member'), await product.as('observer')];
    // What a browser sends when it asks whether what it holds still stands.
    const holding = (etag: string) => ({ 'if-none-match': etag, 'cache-control': 'max-age=0' });
    const tagFor = async (who: typeof member) => (await who.get(path)).headers.get('etag') ?? '';
    const [whole, ordinary] = [await tagFor(member), await tagFor(observer)];
    expect(whole).toMatch(/^"[0-9a-f]{64}"$/);
    expect(ordinary).not.toBe(whole);

    const again = await member.get(path, holding(whole));
    expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([304, '', whole, 'private, no-cache, no-transform']);
    for (const other of ['"0"', ordinary]) expect((await member.get(path, holding(other))).status).toBe(200);
    // Whoever signs in after a member on the same machine gets their own copy, and a stranger nothing.
    const theirs = await observer.get(path, holding(whole));
    expect([theirs.status, (await theirs.text()).includes('For members alone')]).toEqual([200, false]);
    expect((await product.people.nobody.get(path, holding(whole))).status).toBe(401);
  });
});

describe('an addendum', () => {
  it('stands dated beside the frozen text, with who added it', async () => {
    const pack = await frozenPack();
    const coordinator = await product.as('coordinator');
    const { addenda } = await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.pack.id, text: 'The day was wrong.', themeSlug: 'asb' } });
    expect(addenda).toEqual([{ text: 'The day was wrong.', themeName: 'Anti-social behaviour', addedBy: 'coordinator', versionNumber: 1 }]);
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('pack', pack.pack.id)).at(-1)).toMatchObject({ verb: 'add-addendum', accountId, after: { text: 'The day was wrong.' } });
  });

  it('is read by all who read packs, the oldest first', async () => {
    const pack = await frozenPack();
    const coordinator = await product.as('coordinator');
    for (const text of ['First', 'Second']) await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.pack.id, text } });
    const { data } = await (await product.as('observer')).query<{ pack: { addenda: { text: string }[] } }>('query ($id: ID!) { pack(id: $id) { addenda { text } } }', { id: pack.pack.id });
    expect(data?.pack.addenda.map(addendum => addendum.text)).toEqual(['First', 'Second']);
  });

  it('that is kept to members of the group reaches nobody else', async () => {
    const { pack } = await frozenPack();
    const coordinator = await product.as('coordinator');
    await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.id, text: 'For members', membersOnly: true } });
    await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.id, text: 'For all' } });
    const readBy = async (key: string) => {
      const { data } = await (await product.as(key)).query<{ pack: { addenda: { text: string }[] } }>('query ($id: ID!) { pack(id: $id) { addenda { text } } }', { id: pack.id });
      return data?.pack.addenda.map(addendum => addendum.text);
    };
    expect(await readBy('member')).toEqual(['For members', 'For all']);
    for (const key of ['observer', 'analyst', 'administrator']) expect(await readBy(key)).toEqual(['For all']);
  });

  it('two at once are both kept', async () => {
    const pack = await frozenPack();
    const coordinator = await product.as('coordinator');
    await product.atOnce(...['One', 'Other'].map(text => () => coordinator.do(ADD_ADDENDUM, { input: { packId: pack.pack.id, text } })));
    const { rows } = await product.db.query<{ text: string }>('SELECT text FROM addendum ORDER BY text');
    expect(rows.map(row => row.text)).toEqual(['One', 'Other']);
  });

  it('is refused without words, too long, for an unknown theme or an unknown pack', async () => {
    const { pack } = await frozenPack();
    const coordinator = await product.as('coordinator');
    const attempt = (input: object) => coordinator.run(ADD_ADDENDUM, { input: { packId: pack.id, text: 'x', ...input } });
    expect(await attempt({ text: '  ' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'text' } });
    expect(await attempt({ text: 'x'.repeat(3001) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'text' } });
    expect(await attempt({ themeSlug: 'nothing' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'themeSlug' } });
    expect(await attempt({ packId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await product.audit.of('pack', pack.id)).map(entry => entry.verb)).toEqual(['freeze']);
  });

  it('is not added by members or leads', async () => {
    const { pack } = await frozenPack();
    for (const key of ['chair', 'member', 'lead-asb', 'administrator', 'observer']) {
      expect(await (await product.as(key)).run(ADD_ADDENDUM, { input: { packId: pack.id, text: 'x' } })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
  });
});
