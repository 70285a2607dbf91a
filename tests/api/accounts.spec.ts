import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { FrontDoor } from '../support/front-door.js';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
let door: FrontDoor;
let administrator: Client;

interface Account { id: string; name: string; closedAt: string | null; viewerCanClose: boolean; roles: { id: string; role: string; from: string | null; until: string | null }[] }
const FIELDS = 'id name email closedAt viewerCanClose roles { id role from until }';
const ACCOUNTS = operation<Account[]>(`{ accounts { ${FIELDS} } }`);
const CREATE = operation<{ account: Account; oneTimePassword: string }>(`mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { ${FIELDS} } oneTimePassword } }`);
const CLOSE = operation<Account>(`mutation ($id: ID!) { closeAccount(id: $id) { ${FIELDS} } }`);
const RESET = operation<{ oneTimePassword: string }>('mutation ($id: ID!) { resetAccount(id: $id) { oneTimePassword } }');
const GRANT = operation<Account>(`mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ${FIELDS} } }`);
const END = operation<Account>(`mutation ($input: EndRoleInput!) { endRole(input: $input) { ${FIELDS} } }`);
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const ME = '{ viewer { name } }';

const kim = { name: 'Kim Example', email: 'kim@county.example', roles: ['MEMBER'] };
const byId = async (id: string) => (await administrator.do(ACCOUNTS)).find(account => account.id === id);

beforeEach(async () => {
  door = new FrontDoor(product.url, product.db);
  administrator = await product.as('administrator');
});

describe('an account', () => {
  it('is created with its roles from today, a one-time password, and an entry without either secret or address', async () => {
    const { account, oneTimePassword } = await administrator.do(CREATE, { input: { ...kim, roles: ['MEMBER', 'ANALYST'] } });
    expect(oneTimePassword).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(account.roles.map(({ role, from, until }) => [role, from, until])).toEqual([['MEMBER', today(), null], ['ANALYST', today(), null]]);
    const [entry] = await product.audit.of('account', account.id);
    expect(entry).toMatchObject({ verb: 'create', accountId: (await product.people.account('administrator')).id, after: { name: 'Kim Example', person: null, roles: ['MEMBER', 'ANALYST'] } });
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`${oneTimePassword}|county.example`));
  });

  it('is tied to a person of the register, once, and then writes for their posts', async () => {
    const person = operation<{ id: string; name: string }[]>('{ peopleWithoutAccount { id name } }');
    const fiona = (await administrator.do(person)).find(({ name }) => name === 'Fiona Chapman');
    await product.story.openCall();
    const made = await door.signedUp(administrator, { name: 'F. Chapman', email: 'fiona@county.example', roles: ['LEAD_OFFICER'], personId: fiona?.id });
    const { client } = await door.signIn(made.email, made.password);
    expect((await client.query('{ viewer { name posts { title } } myUpdateRequests { theme { slug } } }')).data).toEqual({
      viewer: { name: 'Fiona Chapman', posts: [{ title: 'Lead officer for Prevent' }] }, myUpdateRequests: [{ theme: { slug: 'prevent' } }],
    });
    expect((await administrator.do(person)).map(({ name }) => name)).not.toContain('Fiona Chapman');
    const again = await administrator.run(CREATE, { input: { ...kim, personId: fiona?.id } });
    expect(again.fault).toEqual({ path: 'personId', message: 'Fiona Chapman has an account already' });
  });

  it('is refused in plain words, and nothing is left of it', async () => {
    const before = await product.audit.count();
    const refused = async (input: object) => (await administrator.run(CREATE, { input: { ...kim, ...input } })).fault?.path;
    expect(await refused({ email: 'no address' })).toBe('email');
    expect(await refused({ email: `${'x'.repeat(260)}@county.example` })).toBe('email');
    expect(await refused({ name: ' ' })).toBe('name');
    expect(await refused({ roles: [] })).toBe('roles');
    expect(await refused({ roles: ['MEMBER', 'MEMBER'] })).toBe('roles');
    expect(await refused({ personId: UNKNOWN })).toBe('personId');
    expect(await refused({ personId: 'x' })).toBe('personId');
    expect(await product.audit.count()).toBe(before);
  });

  it('is created once where two ask for it at the same moment; after it is closed its address may be used again', async () => {
    const answers = await product.atOnce(...[kim, { ...kim, email: 'KIM@county.example' }].map(input => () => administrator.run(CREATE, { input })));
    expect(answers.map(({ fault }) => fault?.message ?? 'created').sort()).toEqual(['There is an account with this e-mail address already', 'created']);
    const made = (await administrator.do(ACCOUNTS)).find(({ name }) => name === 'Kim Example');
    await administrator.do(CLOSE, { id: made?.id });
    expect((await administrator.run(CREATE, { input: kim })).errors).toEqual([]);
  });

  it('is closed at once: its sessions are over and nobody signs in with it', async () => {
    const made = await door.signedUp(administrator);
    const { client } = await door.signIn(made.email, made.password);
    expect((await administrator.do(CLOSE, { id: made.id })).closedAt).toEqual(expect.any(String));
    expect(await client.query(ME)).toMatchObject({ status: 401 });
    expect((await door.signIn(made.email, made.password)).status).toBe(401);
    expect(await administrator.run(CLOSE, { id: made.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await administrator.run(RESET, { id: made.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await administrator.run(CLOSE, { id: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gets a new one-time password, which ends its sessions and its old password', async () => {
    const made = await door.signedUp(administrator);
    const { client } = await door.signIn(made.email, made.password);
    const { oneTimePassword } = await administrator.do(RESET, { id: made.id });
    expect(await client.query(ME)).toMatchObject({ status: 401 });
    expect((await door.signIn(made.email, made.password)).status).toBe(401);
    expect(await door.signIn(made.email, oneTimePassword)).toMatchObject({ status: 403, mustChange: true });
  });
});

describe('a role', () => {
  it('is held from its first day until its end, and given once', async () => {
    const { id } = await product.people.account('observer');
    const given = await administrator.do(GRANT, { input: { accountId: id, role: 'MEMBER', from: inDays(5), until: inDays(10) } });
    expect(given.roles.at(-1)).toMatchObject({ role: 'MEMBER', from: inDays(5), until: inDays(10) });
    expect((await (await product.as('observer')).query('{ overview { summary } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const refused = async (input: object) => (await administrator.run(GRANT, { input: { accountId: id, role: 'MEMBER', ...input } })).fault?.path;
    expect(await refused({ from: inDays(9) })).toBe('role');
    expect(await refused({ from: inDays(20), until: inDays(20) })).toBe('until');
    expect(await refused({ from: inDays(10) })).toBeUndefined();
  });

  it('ends on a day, and is taken back where it never began', async () => {
    const { id } = await product.people.account('member');
    const [held] = (await byId(id))?.roles ?? [];
    expect((await administrator.run(END, { input: { id: held?.id, until: inDays(-1) } })).fault?.path).toBe('until');
    expect((await administrator.do(END, { input: { id: held?.id, until: today() } })).roles[0]?.until).toBe(today());
    expect((await (await product.as('member')).query('{ overview { summary } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const later = (await administrator.do(GRANT, { input: { accountId: id, role: 'CHAIR', from: inDays(5) } })).roles.at(-1);
    expect((await administrator.do(END, { input: { id: later?.id, until: today() } })).roles.map(({ role }) => role)).toEqual(['MEMBER']);
    expect(await administrator.run(END, { input: { id: UNKNOWN, until: today() } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the last administrator', () => {
  const LAST = 'This is the last administrator. Make somebody else an administrator first, with no last day.';

  it('is neither closed nor stripped, by themselves or in the list', async () => {
    const { id } = await product.people.account('administrator');
    const account = await byId(id);
    expect(account?.viewerCanClose).toBe(false);
    expect((await administrator.run(CLOSE, { id })).fault?.message).toBe(LAST);
    expect((await administrator.run(END, { input: { id: account?.roles[0]?.id, until: inDays(3) } })).fault?.message).toBe(LAST);
    expect((await administrator.query(ME)).errors).toEqual([]);
  });

  it('may go once another is there for good, who is then the last', async () => {
    const { id } = await product.people.account('administrator');
    const other = await product.people.another('administrator');
    expect((await byId(id))?.viewerCanClose).toBe(true);
    expect((await other.do(CLOSE, { id })).closedAt).not.toBeNull();
    const [last] = (await other.do(ACCOUNTS)).filter(({ closedAt }) => closedAt === null);
    expect(last?.viewerCanClose).toBe(false);
  });

  it('is left where two close each other at the same moment', async () => {
    const first = await product.people.account('administrator');
    const other = await product.people.another('administrator');
    const { data } = await other.query<{ viewer: { id: string } }>('{ viewer { id } }');
    const answers = await product.atOnce(() => administrator.run(CLOSE, { id: data?.viewer.id }), () => other.run(CLOSE, { id: first.id }));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
