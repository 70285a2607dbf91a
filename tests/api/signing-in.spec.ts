import { beforeEach, describe, expect, it } from '@jest/globals';
import { FrontDoor, type SignedUp } from '../support/front-door.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
let door: FrontDoor;
let kim: SignedUp;

const ME = '{ viewer { name roles viewerCanChangePassword } }';
const WRONG = 'The e-mail address or the password is not right, or the account is closed. Check both and try again.';
const CLOSE = 'mutation ($id: ID!) { closeAccount(id: $id) { id } }';

beforeEach(async () => {
  door = new FrontDoor(product.url, product.db);
  kim = await door.signedUp(await product.as('administrator'));
});

describe('signing in with a password', () => {
  it('opens a session, says who it is, and is written down without anything secret', async () => {
    const { status, name, client, text } = await door.signIn(kim.email, kim.password, { headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0' } });
    expect([status, name]).toEqual([200, 'Kim Example']);
    expect(text).toBe('{"name":"Kim Example"}');
    expect((await client.query(ME)).data).toEqual({ viewer: { name: 'Kim Example', roles: ['MEMBER'], viewerCanChangePassword: true } });
    expect(await product.audit.last()).toMatchObject({ verb: 'sign-in', kind: 'account', thingId: kim.id, accountId: kim.id, after: { browser: 'Firefox on Windows' } });
    const { rows } = await product.db.query<{ all: string }>('SELECT string_agg(audit_entry::text, \' \') AS all FROM audit_entry');
    for (const secret of [kim.password, kim.email, 'argon2', '127.0.0.1']) expect(rows[0]?.all).not.toContain(secret);
  });

  it('takes the address in any case and the password from any keyboard', async () => {
    const other = await door.signedUp(await product.as('administrator'), {}, 'ﬁne café à Å');
    expect((await door.signIn(`  ${other.email.toUpperCase()} `, 'fine café à Å\n')).status).toBe(200);
    expect((await door.signIn(other.email, 'fine cafe a A')).status).toBe(401);
  });

  it('answers in the same way to a wrong password, an unknown account, a closed one and one without a password', async () => {
    const closed = await door.signedUp(await product.as('administrator'));
    await (await product.as('administrator')).query(CLOSE, { id: closed.id });
    const answers = await product.atOnce(
      () => door.signIn(kim.email, 'not the right one at all'),
      () => door.signIn('nobody@county.example', 'not the right one at all'),
      () => door.signIn(closed.email, closed.password),
      () => door.signIn('', ''),
    );
    for (const answer of answers) {
      expect([answer.status, answer.message, answer.cookies]).toEqual([401, WRONG, '']);
      expect(answer.text).toBe(answers[0]?.text);
    }
    expect(await product.audit.of('account', 'unknown')).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ verb: 'fail-to-sign-in', accountId: null, after: null })));
    expect((await product.audit.of('account', kim.id)).at(-1)).toMatchObject({ verb: 'fail-to-sign-in', accountId: null });
  });

  it('takes as long for an unknown account as for a wrong password', async () => {
    const timed = async (email: string) => {
      const started = process.hrtime.bigint();
      await door.signIn(email, 'not the right one at all');
      return Number(process.hrtime.bigint() - started) / 1e6;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 4; round += 1) {
      known.push(await timed(kim.email));
      unknown.push(await timed(`nobody-${round}@county.example`));
    }
    // The least of each: what the work itself takes on a machine that others use too. Without a hash it would be a tenth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it('refuses what is no attempt in plain words', async () => {
    for (const [email, password] of [[7, 'x'], ['a@b.example', null], [['a'], { b: 1 }], ['x'.repeat(300), 'x'], ['a@b.example', 'x'.repeat(2000)]]) {
      const answer = await door.signIn(email, password);
      expect([answer.status, answer.fields?.length]).toEqual([400, expect.any(Number)]);
      expect(answer.text).not.toMatch(/node_modules|\.js:\d/);
    }
    for (const body of [[], 'x', null, {}, { email: kim.email }]) expect((await door.post('/auth/sign-in', body)).status).toBe(400);
  });

  it('is refused from another site, and as anything but JSON', async () => {
    expect((await door.signIn(kim.email, kim.password, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    expect((await door.signIn(kim.email, kim.password, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    const form = { method: 'POST', body: `email=${kim.email}&password=x`, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    for (const path of ['/auth/sign-in', '/auth/password', '/auth/sign-out-everywhere']) {
      expect([path, (await product.people.nobody.send(path, form)).status]).toEqual([path, 415]);
      expect([path, (await door.post(path, {}, undefined, { origin: 'https://elsewhere.example' })).status]).toEqual([path, 403]);
    }
    expect((await door.signIn(kim.email, kim.password, { headers: { origin: product.url, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
  });

  it('hashes a password anew when it was kept at a cost of long ago', async () => {
    // "four plain words here", at an eighth of the memory.
    const argon2 = (await import('argon2')).default;
    await door.keep(kim.id, await argon2.hash(kim.password, { type: argon2.argon2id, memoryCost: 4096, timeCost: 2, parallelism: 1 }));
    expect((await door.signIn(kim.email, kim.password)).status).toBe(200);
    expect(await door.keptOf(kim.id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await door.signIn(kim.email, kim.password)).status).toBe(200);
  });
});

describe('the first sign-in', () => {
  const made = async () => {
    const email = 'new.person@county.example';
    const input = { name: 'New Person', email, roles: ['MEMBER'] };
    const { data } = await (await product.as('administrator')).query<{ createAccount: { account: { id: string }; oneTimePassword: string } }>(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } oneTimePassword } }', { input });
    return { email, id: data?.createAccount.account.id ?? '', password: data?.createAccount.oneTimePassword ?? '' };
  };

  it('asks for a password of one’s own, and opens nothing without it', async () => {
    const { email, password } = await made();
    const asked = await door.signIn(email, password);
    expect(asked).toMatchObject({ status: 403, mustChange: true, cookies: '' });
    const refused = await door.signIn(email, password, { newPassword: 'New Person 12' });
    expect(refused).toMatchObject({ status: 400, cookies: '', fields: [{ path: 'newPassword', message: 'Password must not be made of your name, your e-mail address or the name of the partnership' }] });
    expect((await door.signIn(email, password, { newPassword: password })).fields).toEqual([{ path: 'newPassword', message: 'Choose a password that is not the one you have' }]);
    expect((await door.signIn(email, password, { newPassword: 'a heron on the canal' })).status).toBe(200);
    expect((await door.signIn(email, password)).status).toBe(401);
    expect((await door.signIn(email, 'a heron on the canal')).status).toBe(200);
  });

  it.each([['short', '12 characters or more'], ['password1234', 'first that a stranger'], ['Staffordshire 2026', 'name of the partnership'], [`${'xy z'.repeat(64)}w`, '256 characters or fewer']])(
    'refuses %p as a password and says why', async (newPassword, why) => {
      const { email, password } = await made();
      const answer = await door.signIn(email, password, { newPassword });
      expect(answer.status).toBe(400);
      expect(answer.fields?.[0]?.message).toContain(why);
    });

  it('happens once, also when two try at the same moment', async () => {
    const { email, password } = await made();
    const answers = await product.atOnce(...['a heron on the canal', 'an otter in the weir'].map(newPassword => () => door.signIn(email, password, { newPassword })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('is too late after a week', async () => {
    const { email, password } = await made();
    await door.later(7 * 24 * 60 + 1);
    expect(await door.signIn(email, password, { newPassword: 'a heron on the canal' })).toMatchObject({ status: 401, message: WRONG });
  });

  it('does not let a password of one’s own be changed at the door', async () => {
    expect((await door.signIn(kim.email, kim.password, { newPassword: 'a heron on the canal' })).status).toBe(200);
    expect((await door.signIn(kim.email, 'a heron on the canal')).status).toBe(401);
  });
});
