import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startBuiltServer } from '../support/built-server.mjs';
import { FrontDoor, type SignedUp } from '../support/front-door.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
let second: BuiltServer;
let door: FrontDoor;
let kim: SignedUp;

beforeAll(async () => {
  second = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
});
afterAll(() => second?.stop());
beforeEach(async () => {
  door = new FrontDoor(product.url, product.db);
  kim = await door.signedUp(await product.as('administrator'));
});

const guess = (email = kim.email) => door.signIn(email, 'a guess, and a bad one');

async function guesses(times: number, email = kim.email): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await guess(email)).status);
  return statuses;
}

describe('an account that somebody guesses at', () => {
  it('makes the next attempt wait, also the right one, says how long, and opens again when it is over', async () => {
    expect(await guesses(6)).toEqual([401, 401, 401, 401, 401, 429]);
    const held = await door.signIn(kim.email, kim.password);
    expect(held.status).toBe(429);
    expect(held.message).toMatch(/^There were too many attempts to sign in\. Wait \d+ seconds and try again, or ask the administrator for a new password\.$/);
    expect(Number(held.retryAfter)).toBeGreaterThan(50);
    await door.later(1);
    expect((await door.signIn(kim.email, kim.password)).status).toBe(200);
    expect(await guesses(5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('waits twice as long each time, and never more than a quarter of an hour', async () => {
    await guesses(5);
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const { retryAfter } = await guess();
      expect(Math.ceil(Number(retryAfter) / 60)).toBe(minutes);
      await door.later(minutes);
      expect((await guess()).status).toBe(401);
    }
  });

  it('is treated alike whether it exists or not', async () => {
    expect(await guesses(6, 'nobody@county.example')).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('forgets a day later', async () => {
    await guesses(9);
    await door.later(24 * 60 + 1);
    expect(await guesses(6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('lets no more through when they come all at once, by two instances', async () => {
    const other = new FrontDoor(second.url, product.db);
    const attempts = Array.from({ length: 16 }, (_, index) => () => (index % 2 ? door : other).signIn(kim.email, 'a guess, and a bad one'));
    const statuses = (await product.atOnce(...attempts)).map(({ status }) => status);
    expect(statuses.filter(status => status === 401)).toHaveLength(5);
    expect(statuses.filter(status => status === 429)).toHaveLength(11);
    expect((await product.audit.of('account', kim.id)).filter(({ verb }) => verb === 'fail-to-sign-in')).toHaveLength(5);
  });

  it('is never shut to a browser in which its owner signed in before', async () => {
    const home = await door.signIn(kim.email, kim.password);
    await guesses(7);
    expect((await guess()).status).toBe(429);
    expect((await door.signIn(kim.email, kim.password, { cookies: home.cookies })).status).toBe(200);
    // That browser is good for this account only, and may guess no more often than others.
    const other = await door.signedUp(await product.as('administrator'));
    await guesses(5, other.email);
    expect((await door.signIn(other.email, other.password, { cookies: home.cookies })).status).toBe(429);
    for (let time = 0; time < 5; time += 1) await door.signIn(kim.email, 'a guess, and a bad one', { cookies: home.cookies });
    expect((await door.signIn(kim.email, kim.password, { cookies: home.cookies })).status).toBe(429);
  });

  it('is opened at once by the administrator, with a new password', async () => {
    await guesses(6);
    const administrator = await product.as('administrator');
    const held = await administrator.query<{ accounts: { id: string; heldUntil: string | null }[] }>('{ accounts { id heldUntil } }');
    expect(held.data?.accounts.find(({ id }) => id === kim.id)?.heldUntil).toEqual(expect.any(String));
    const { data } = await administrator.query<{ resetAccount: { oneTimePassword: string } }>('mutation ($id: ID!) { resetAccount(id: $id) { oneTimePassword } }', { id: kim.id });
    const password = data?.resetAccount.oneTimePassword ?? '';
    expect((await door.signIn(kim.email, password, { newPassword: 'an otter in the weir' })).status).toBe(200);
  });
});

describe('an address from which somebody guesses at many accounts', () => {
  it('has to wait as well, and people who sign in there rightly cost it nothing', async () => {
    const attempts = Array.from({ length: 10 }, (_, index) => `nobody-${index}@county.example`);
    for (const email of attempts) await guesses(5, email);
    expect((await guess('another@county.example')).status).toBe(429);
    await door.later(1);
    for (let time = 0; time < 3; time += 1) expect((await door.signIn(kim.email, kim.password)).status).toBe(200);
  }, 120_000);
});
