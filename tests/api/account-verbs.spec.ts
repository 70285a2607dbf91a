import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { FrontDoor } from '../support/front-door.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
let door: FrontDoor;
let folder: string;

const account = (...words: string[]) => csa(product.databaseUrl, 'account', ...words);
const KIM = ['--email', 'kim@county.example', '--name', 'Kim Example'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csa-accounts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  door = new FrontDoor(product.url, product.db);
});

describe('csa account', () => {
  it('creates an account and prints its one-time password alone; resets it and closes it', async () => {
    const created = await account('create', ...KIM, '--role', 'coordinator', '--role', 'ANALYST');
    expect([created.code, created.out]).toEqual([0, expect.stringMatching(/^[a-z2-9-]{23}\n$/)]);
    expect(await door.signIn('kim@county.example', created.out.trim())).toMatchObject({ status: 403, mustChange: true });
    const { client } = await door.signIn('kim@county.example', created.out.trim(), { newPassword: 'an otter in the weir' });
    expect((await client.query('{ viewer { name roles } }')).data).toEqual({ viewer: { name: 'Kim Example', roles: expect.arrayContaining(['COORDINATOR', 'ANALYST']) } });
    const reset = await account('reset', '--email', 'Kim@County.example');
    expect([reset.code, reset.out === created.out]).toEqual([0, false]);
    expect(await client.query('{ viewer { name } }')).toMatchObject({ status: 401 });
    expect((await door.signIn('kim@county.example', reset.out.trim())).status).toBe(403);
    expect(await account('close', '--email', 'kim@county.example')).toMatchObject({ code: 0, out: '' });
    expect((await door.signIn('kim@county.example', reset.out.trim())).status).toBe(401);
  });

  it('takes a password from a file, with which its owner signs in at once', async () => {
    const file = join(folder, 'password');
    await writeFile(file, 'an otter in the weir\n');
    expect(await account('create', ...KIM, '--role', 'member', '--password-file', file)).toMatchObject({ code: 0, out: '' });
    expect((await door.signIn('kim@county.example', 'an otter in the weir')).status).toBe(200);
    await writeFile(file, 'password1234');
    expect(await account('create', '--email', 'b@county.example', '--name', 'B', '--role', 'member', '--password-file', file)).toMatchObject({ code: 1, out: '' });
  });

  it('ties the account to whoever holds the post, and to nobody of another name', async () => {
    const { rows } = await product.db.query<{ slug: string }>(`SELECT post.slug FROM post JOIN post_holder ON post_id = post.id JOIN person ON person.id = person_id WHERE person.name = 'Fiona Chapman'`);
    const post = rows[0]?.slug ?? '';
    const other = await account('create', ...KIM, '--role', 'lead-officer', '--post', post);
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('is held by Fiona Chapman')]);
    expect((await account('create', '--email', 'fiona@county.example', '--name', 'Fiona Chapman', '--role', 'lead-officer', '--post', post)).code).toBe(0);
    expect((await account('create', ...KIM, '--role', 'lead-officer', '--post', 'no-such-post')).code).toBe(1);
  });

  it('says why it refuses, and what it wants', async () => {
    expect((await account('create', ...KIM, '--role', 'member')).code).toBe(0);
    expect(await account('create', ...KIM, '--role', 'member')).toMatchObject({ code: 1, err: expect.stringContaining('There is an account with this e-mail address already') });
    expect(await account('reset', '--email', 'nobody@county.example')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no open account') });
    for (const words of [['create'], ['create', ...KIM], ['create', ...KIM, '--role', 'king'], ['create', '--email', 'x', '--name', 'X', '--role', 'member'], ['reset'], ['close', '--force']]) {
      expect([words, (await account(...words)).code]).toEqual([words, 2]);
    }
  }, 120_000);

  it('leaves the last administrator', async () => {
    expect((await account('create', ...KIM, '--role', 'administrator')).code).toBe(0);
    expect(await account('close', '--email', 'kim@county.example')).toMatchObject({ code: 1, err: expect.stringContaining('This is the last administrator') });
  });
});
