import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { APPOINT_DEPUTY } from '../support/operations.js';
import { operation } from '../support/client.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';

interface Holder {
  id: string;
  standing: string;
  confirmedOn: string | null;
  person: { name: string; slug: string };
}
interface Post {
  id: string;
  title: string;
  holder: Holder | null;
  holders: Holder[];
}

const HOLDER = 'id standing confirmedOn person { name slug }';
const APPOINT = operation<Post>(`mutation ($input: AppointPostHolderInput!) { appointPostHolder(input: $input) { id title holder { ${HOLDER} } holders { ${HOLDER} } } }`);
const CONFIRM = operation<Holder>(`mutation ($input: ConfirmPostHolderInput!) { confirmPostHolder(input: $input) { ${HOLDER} } }`);
const LEAD_POST = operation<{ id: string; leads: { post: Post }[] }>(
  `query ($slug: String!) { theme(slug: $slug) { id leads { post { id title holder { ${HOLDER} } holders { ${HOLDER} } } } } }`);

async function leadPost(slug: string): Promise<Post> {
  const { leads } = await (await product.as('member')).do(LEAD_POST, { slug });
  if (!leads[0]) throw new Error(`Nobody leads ${slug}.`);
  return leads[0].post;
}

async function idOf(table: 'theme' | 'organisation', slug: string): Promise<string> {
  const { rows } = await product.db.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug]);
  return rows[0]?.id ?? '';
}

describe('a name in the register', () => {
  it('is marked as not confirmed since the agreement, until somebody confirms it', async () => {
    const { holder } = await leadPost('asb');
    expect(holder).toMatchObject({ standing: 'named in the CSA 2023-2026, not confirmed since', person: { name: 'Elliott Sharrard-Williams' } });
    const confirmed = await (await product.as('coordinator')).do(CONFIRM, { input: { id: holder?.id } });
    expect(confirmed.confirmedOn).toBe(today());
    const { id: accountId } = await product.people.account('coordinator');
    expect(await product.audit.last()).toMatchObject({
      verb: 'confirm', kind: 'post-holder', thingId: holder?.id, accountId, before: { confirmedOn: null }, after: { confirmedOn: today() },
    });
  });

  it('is confirmed once a day, also when two people do it at once', async () => {
    const { holder } = await leadPost('asb');
    const [one, other] = [await product.as('coordinator'), await product.as('administrator')];
    const answers = await product.atOnce(...[one, other].map(who => () => who.run(CONFIRM, { input: { id: holder?.id } })));
    expect(answers.map(answer => answer.code ?? 'confirmed').sort()).toEqual(['INVALID_INPUT', 'confirmed']);
  });

  it('is replaced from a day on, and the one before stays in the history', async () => {
    const post = await leadPost('prevent');
    const changed = await (await product.as('coordinator')).do(APPOINT, { input: { postId: post.id, personName: 'Robin Example', from: today() } });
    expect(changed.holder?.person.name).toBe('Robin Example');
    expect(changed.holders.map(holder => holder.person.name)).toEqual(['Robin Example', 'Fiona Chapman']);
    expect((await product.audit.last())).toMatchObject({ verb: 'appoint', kind: 'post-holder', after: { person: 'robin-example', from: today() } });
  });

  it('is not replaced by itself, by nothing, or in a post that is not there', async () => {
    const post = await leadPost('prevent');
    const coordinator = await product.as('coordinator');
    const before = await product.audit.count();
    const attempt = (input: object) => coordinator.run(APPOINT, { input: { postId: post.id, personName: 'Robin Example', from: today(), ...input } });
    expect(await attempt({ personName: 'Fiona Chapman' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'personName', message: 'Fiona Chapman already holds this post. Confirm them instead.' } });
    expect(await attempt({ personName: ' ' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'personName' } });
    expect(await attempt({ personName: 'x'.repeat(121) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'personName' } });
    expect(await attempt({ postId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ postId: 'x' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await product.audit.count()).toBe(before);
  });

  it('two appointments to one post at once end with one person in it', async () => {
    const post = await leadPost('prevent');
    const coordinator = await product.as('coordinator');
    const answers = await product.atOnce(...['Robin Example', 'Kim Example'].map(personName => () => coordinator.run(APPOINT, { input: { postId: post.id, personName, from: today() } })));
    expect(answers.map(answer => answer.code ?? 'appointed').sort()).toEqual(['INVALID_INPUT', 'appointed']);
    expect((await leadPost('prevent')).holders).toHaveLength(2);
  });
});

describe('a deputy', () => {
  const input = async (more: object = {}) => ({ input: {
    themeId: await idOf('theme', 'asb'), organisationId: await idOf('organisation', 'staffordshire-police'), postTitle: 'Deputy lead for anti-social behaviour', from: today(), ...more,
  } });

  it('is appointed on screen, with or without a name, and may then write', async () => {
    const coordinator = await product.as('coordinator');
    const { leads } = await coordinator.do(APPOINT_DEPUTY, await input({ personName: 'Robin Example' }));
    expect(leads.map(({ capacity, post }) => `${capacity} ${post.title}`)).toEqual(['LEAD Lead officer, Staffordshire Police', 'DEPUTY Deputy lead for anti-social behaviour']);
    expect(await product.audit.last()).toMatchObject({ verb: 'appoint-deputy', kind: 'lead-officer', after: { theme: 'asb', from: today() } });
    const call = await product.story.openCall();
    const deputy = await product.people.actingFor('deputy-lead-for-anti-social-behaviour');
    const { data } = await deputy.query('{ myUpdateRequests { theme { slug } viewerCanWrite } }');
    expect(data).toEqual({ myUpdateRequests: [{ theme: { slug: 'asb' }, viewerCanWrite: true }] });
    expect(call.requests.get('asb')?.recipients.map(recipient => recipient.holderName)).toEqual(['Elliott Sharrard-Williams', 'Robin Example']);
  });

  it('is appointed once, also when two people do it at once', async () => {
    const coordinator = await product.as('coordinator');
    const wanted = await input();
    const answers = await product.atOnce(() => coordinator.run(APPOINT_DEPUTY, wanted), () => coordinator.run(APPOINT_DEPUTY, wanted));
    expect(answers.map(answer => answer.code ?? 'appointed').sort()).toEqual(['INVALID_INPUT', 'appointed']);
  });

  it('is refused without a title, for an unknown organisation, theme or day', async () => {
    const coordinator = await product.as('coordinator');
    const attempt = async (more: object) => coordinator.run(APPOINT_DEPUTY, await input(more));
    expect(await attempt({ postTitle: '' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'postTitle' } });
    expect(await attempt({ organisationId: UNKNOWN })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'organisationId' } });
    expect(await attempt({ themeId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ from: '2026-13-01' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('changing the register', () => {
  it('is for coordinators and administrators', async () => {
    const { holder, id: postId } = await leadPost('asb');
    const before = await product.audit.count();
    for (const key of ['chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer']) {
      const person = await product.as(key);
      expect(await person.run(CONFIRM, { input: { id: holder?.id } })).toMatchObject({ code: 'FORBIDDEN', data: null });
      expect(await person.run(APPOINT, { input: { postId, personName: 'Robin Example', from: inDays(1) } })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    expect(await product.audit.count()).toBe(before);
    expect((await (await product.as('administrator')).run(CONFIRM, { input: { id: holder?.id } })).errors).toEqual([]);
  });
});
