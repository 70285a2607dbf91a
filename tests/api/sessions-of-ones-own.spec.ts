import { beforeEach, describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { FrontDoor, type SignedUp } from '../support/front-door.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
let door: FrontDoor;
let kim: SignedUp;

const MINE = operation<{ id: string; browser: string; current: boolean; createdAt: string; lastUsedAt: string }[]>(
  '{ mySessions { id browser current createdAt lastUsedAt } }');
const OVER = { status: 401, code: 'UNAUTHENTICATED' };
const PHONE = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1' };

const signIn = async (headers?: Record<string, string>) => door.signIn(kim.email, kim.password, { headers });

beforeEach(async () => {
  door = new FrontDoor(product.url, product.db);
  kim = await door.signedUp(await product.as('administrator'));
  await product.db.query('DELETE FROM session');
});

describe('the sessions of an account', () => {
  it('are listed with their browser and marked where one is now, and nobody sees those of others', async () => {
    const phone = await signIn(PHONE);
    const here = await signIn();
    const sessions = await here.client.do(MINE);
    expect(sessions.map(({ browser, current }) => [browser, current])).toEqual([['Another browser', true], ['Safari on iPhone', false]]);
    expect((await phone.client.do(MINE)).filter(({ current }) => current).map(({ browser }) => browser)).toEqual(['Safari on iPhone']);
    const other = await product.as('member');
    expect(await other.do(MINE)).toHaveLength(1);
  });

  it('get a new token at each sign-in, and the one that the browser had is over', async () => {
    const first = await signIn();
    const again = await door.signIn(kim.email, kim.password, { cookies: first.cookies });
    expect(again.client.cookie).not.toBe(first.client.cookie);
    expect(await first.client.run(MINE)).toMatchObject(OVER);
    expect(await again.client.do(MINE)).toHaveLength(1);
    expect((await product.audit.of('account', kim.id)).slice(-2).map(({ verb }) => verb)).toEqual(['sign-out', 'sign-in']);
  });

  it('are over after four hours without use and after twelve in any case', async () => {
    const { client } = await signIn();
    for (const minutes of [230, 230, 230]) {
      await door.later(minutes);
      expect((await client.run(MINE)).errors).toEqual([]);
    }
    await door.later(40);
    expect(await client.run(MINE)).toMatchObject(OVER);
    const idle = await signIn();
    await door.later(241);
    expect(await idle.client.run(MINE)).toMatchObject(OVER);
    expect(await (await signIn()).client.do(MINE)).toHaveLength(1);
  });

  it('all end at once when their owner signs out everywhere', async () => {
    const [phone, here] = [await signIn(PHONE), await signIn()];
    const response = await door.post('/auth/sign-out-everywhere', {}, here.cookies);
    expect(response.status).toBe(204);
    expect(await phone.client.run(MINE)).toMatchObject(OVER);
    expect(await here.client.run(MINE)).toMatchObject(OVER);
    expect(await product.audit.last()).toMatchObject({ verb: 'sign-out', accountId: kim.id, after: { sessions: 2 } });
    expect((await door.post('/auth/sign-out-everywhere', {}, here.cookies)).status).toBe(204);
    const other = await product.as('member');
    await door.post('/auth/sign-out-everywhere', {});
    expect((await other.run(MINE)).errors).toEqual([]);
  });

  it('are written down when they end', async () => {
    const { client } = await signIn(PHONE);
    await client.send('/auth/sign-out', { method: 'POST' });
    expect(await product.audit.last()).toMatchObject({ verb: 'sign-out', kind: 'account', accountId: kim.id, after: { browser: 'Safari on iPhone' } });
  });
});

describe('changing the password', () => {
  const change = (cookies: string, password: unknown, newPassword: unknown) => door.post('/auth/password', { password, newPassword }, cookies);

  it('closes the other sessions and goes on in this one with a new token', async () => {
    const [phone, here] = [await signIn(PHONE), await signIn()];
    const changed = await change(here.cookies, kim.password, 'an otter in the weir');
    expect(changed.status).toBe(200);
    expect((await changed.client.run(MINE)).errors).toEqual([]);
    for (const old of [phone, here]) expect(await old.client.run(MINE)).toMatchObject(OVER);
    expect((await door.signIn(kim.email, kim.password)).status).toBe(401);
    expect((await door.signIn(kim.email, 'an otter in the weir')).status).toBe(200);
    expect((await product.audit.of('account', kim.id)).map(({ verb }) => verb)).toContain('change-password');
  });

  it('wants the one that is held now, and refuses a bad one, with its field', async () => {
    const { cookies, client } = await signIn();
    expect(await change(cookies, 'not mine, is it now', 'an otter in the weir')).toMatchObject({ status: 401, message: 'This is not the password that you have now. Check it and try again.' });
    expect(await change(cookies, kim.password, 'short')).toMatchObject({ status: 400, fields: [{ path: 'newPassword' }] });
    expect(await change(cookies, kim.password, kim.password)).toMatchObject({ status: 400, fields: [{ path: 'newPassword', message: 'Choose a password that is not the one you have' }] });
    expect(await change(cookies, 7, [])).toMatchObject({ status: 400 });
    expect((await client.run(MINE)).errors).toEqual([]);
    expect((await door.signIn(kim.email, kim.password)).status).toBe(200);
  });

  it('is not a way to guess: whoever found a session open has to wait as well', async () => {
    const { cookies } = await signIn();
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await change(cookies, 'a guess, and a bad one', 'an otter in the weir')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('is for those who are signed in, with an account that has a password', async () => {
    expect((await change('', kim.password, 'an otter in the weir')).status).toBe(401);
    const { cookie } = await product.as('member');
    expect((await change(cookie ?? '', 'x', 'an otter in the weir')).status).toBe(403);
  });

  it('happens once when two ask at the same moment', async () => {
    const { cookies } = await signIn();
    const answers = await product.atOnce(...['an otter in the weir', 'a heron on the canal'].map(next => () => change(cookies, kim.password, next)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
