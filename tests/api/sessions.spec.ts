import { describe, expect, it } from '@jest/globals';
import { startBuiltServer, startInVain } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { CREATE_MEETING } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

const ME = '{ viewer { name roles trial posts { title } viewerCanReadRegister viewerCanEditRegister viewerCanReadOverview viewerCanRunMeetings viewerCanWriteUpdates } }';

const rejected = { status: 401, code: 'UNAUTHENTICATED', data: null };

describe('a session', () => {
  it('knows who is signed in, for which posts, and what the screens may offer', async () => {
    const lead = await product.as('lead-asb');
    const { data } = await lead.query(ME);
    expect(data).toEqual({ viewer: {
      name: 'Lead officer, Staffordshire Police', roles: ['LEAD_OFFICER'], trial: false, posts: [{ title: 'Lead officer, Staffordshire Police' }],
      viewerCanReadRegister: true, viewerCanEditRegister: false, viewerCanReadOverview: true, viewerCanRunMeetings: false, viewerCanWriteUpdates: true,
    } });
  });

  it('ends with sign-out at once, and the other sessions of the account go on', async () => {
    const one = await product.as('member');
    const other = await product.as('member');
    const response = await one.send('/auth/sign-out', { method: 'POST' });
    expect(response.status).toBe(204);
    expect(await one.query(ME)).toMatchObject(rejected);
    expect((await other.query(ME)).errors).toEqual([]);
  });

  it('is over when its time is', async () => {
    const late = await product.people.session(await product.people.account('member'), -1);
    expect(await late.query(ME)).toMatchObject(rejected);
  });

  it('stops working the moment the account is closed', async () => {
    const member = await product.as('member');
    await product.db.query('UPDATE account SET closed_at = now() WHERE id = $1', [(await product.people.account('member')).id]);
    expect(await member.query(ME)).toMatchObject(rejected);
  });

  it('is not opened by a token that was guessed, empty or found in the database', async () => {
    const account = await product.people.account('member');
    await product.people.session(account);
    const { rows } = await product.db.query<{ hash: string }>(`SELECT encode(token_hash, 'hex') AS hash FROM session`);
    for (const token of ['', 'x', rows[0]?.hash ?? '', account.id, '%00', "' OR 1=1 --"]) {
      expect(await new Client(product.url, `csa_session=${token}`).query(ME)).toMatchObject(rejected);
    }
  });

  it('gives a role only on the days it was granted for', async () => {
    const coordinator = await product.as('coordinator');
    const { id } = await product.people.account('coordinator');
    const plan = async () => (await coordinator.run(CREATE_MEETING, { input: { heldOn: inDays(60) } })).code ?? 'allowed';
    await product.db.query('UPDATE role_grant SET valid_from = $2, valid_until = $3 WHERE account_id = $1', [id, inDays(-5), today()]);
    expect(await plan()).toBe('FORBIDDEN');
    await product.db.query('UPDATE role_grant SET valid_until = $2 WHERE account_id = $1', [id, inDays(1)]);
    expect(await plan()).toBe('allowed');
    await product.db.query('UPDATE role_grant SET valid_from = $2, valid_until = NULL WHERE account_id = $1', [id, inDays(1)]);
    expect(await plan()).toBe('FORBIDDEN');
  });

  it('adds up the roles of an account', async () => {
    const observer = await product.as('observer');
    const { id } = await product.people.account('observer');
    await product.db.query(`INSERT INTO role_grant (account_id, role) VALUES ($1, 'ANALYST')`, [id]);
    expect((await observer.query('{ overview { summary } }')).errors).toEqual([]);
  });
});

describe('the session cookie', () => {
  const signOut = async (url: string) => (await new Client(url, null).send('/auth/sign-out', { method: 'POST' })).headers.get('set-cookie');

  it('is HttpOnly and SameSite=Lax; on loopback, where there is no TLS, it is not Secure', async () => {
    const cookie = await signOut(product.url);
    expect(cookie).toMatch(/^csa_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is Secure outside loopback, and browsers are told to come back by TLS only', async () => {
    const server = await startBuiltServer({ DATABASE_URL: product.databaseUrl, HOST: '0.0.0.0' });
    try {
      expect(await signOut(server.url)).toContain('; HttpOnly; Secure; SameSite=Lax');
      const response = await new Client(server.url, null).get('/health/live');
      expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await server.stop();
    }
  });
});

describe('one-click sign-in', () => {
  it('is not there when the installation has a database of its own', async () => {
    const { nobody } = product.people;
    const list = await nobody.get('/auth/trial', { accept: 'application/json' });
    const attempt = await nobody.post('/auth/trial', { as: 'coordinator' });
    expect([list.status, attempt.status]).toEqual([404, 404]);
    expect(attempt.headers.get('set-cookie')).toBeNull();
  });

  it('is never opened to the network', async () => {
    const { code, said } = await startInVain({ HOST: '0.0.0.0', DATA_DIR: '/nowhere/at/all' });
    expect(code).toBe(1);
    expect(said).toContain('HOST=0.0.0.0 would open trial mode');
    expect(said).not.toMatch(/\.js:\d/);
  });
});
