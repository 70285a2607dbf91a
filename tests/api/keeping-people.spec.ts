import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import {
  APPOINT_HOLDER, APPOINT_LEAD, CREATE_ORGANISATION, CREATE_POST, END_HOLDER, END_LEAD, POST_PAGE, THEME_PAGE, WITHDRAW_HOLDER, WITHDRAW_LEAD,
} from '../support/register-verbs.js';
import { operation } from '../support/client.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const LED_ON = operation<{ ledOn: { person: { name: string } | null; post: { title: string } }[] }>(
  'query ($slug: String!, $day: Day!) { theme(slug: $slug) { ledOn(day: $day) { person { name } post { title } } } }');
const LEAD_HISTORY = operation<{ leadHistory: { person: { name: string } | null; from: string | null; until: string | null }[] }>(
  'query ($slug: String!) { theme(slug: $slug) { leadHistory { person { name } from until } } }');

const administrator = () => product.as('administrator');
const postPage = async (slug: string) => (await product.as('member')).do(POST_PAGE, { slug });
const themePage = async (slug: string) => (await product.as('member')).do(THEME_PAGE, { slug });
const inOffice = async (slug: string) => {
  const { holder } = await postPage(slug);
  if (!holder) throw new Error(`Nobody is in ${slug}.`);
  return holder;
};
const idOf = async (table: 'theme' | 'post' | 'organisation' | 'board', slug: string) =>
  (await product.db.query<{ id: string }>(`SELECT id FROM ${table} WHERE slug = $1`, [slug])).rows[0]?.id ?? '';

async function appoint(slug: string, personName: string, from: string) {
  return (await administrator()).run(APPOINT_HOLDER, { input: { postId: await idOf('post', slug), personName, from } });
}

describe('a post-holder who leaves', () => {
  it('leaves the post vacant from that day, is kept in its history, and the audit says who entered it', async () => {
    const holder = await inOffice('lead-prevent');
    const ended = await (await administrator()).do(END_HOLDER, { input: { id: holder.id, until: today(), untilSeen: null } });
    expect(ended.holder).toBeNull();
    expect(ended.holders).toMatchObject([{ person: { name: 'Fiona Chapman' }, until: today() }]);
    const { id: accountId } = await product.people.account('administrator');
    expect(await product.audit.last()).toMatchObject({ verb: 'end', kind: 'post-holder', thingId: holder.id, accountId, before: { until: null }, after: { until: today() } });
  });

  it('may be entered to leave later, and to stay after all', async () => {
    const { id } = await inOffice('lead-prevent');
    const coordinator = await product.as('coordinator');
    const later = await coordinator.do(END_HOLDER, { input: { id, until: inDays(30), untilSeen: null } });
    expect(later.holder).toMatchObject({ until: inDays(30) });
    const stays = await coordinator.do(END_HOLDER, { input: { id, until: null, untilSeen: inDays(30) } });
    expect(stays.holder).toMatchObject({ until: null });
    expect((await product.audit.of('post-holder', id)).map(({ verb }) => verb).slice(-2)).toEqual(['end', 'resume']);
  });

  it('does not leave before they came, twice, in a slipped year, or over somebody else’s entry', async () => {
    await appoint('lead-prevent', 'Robin Example', inDays(-10));
    const { id } = await inOffice('lead-prevent');
    const before = await product.audit.count();
    const attempt = async (until: string | null, untilSeen: string | null = null) => (await administrator()).run(END_HOLDER, { input: { id, until, untilSeen } });
    expect(await attempt(inDays(-10))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until', message: expect.stringContaining('so it must end on a later day') } });
    expect(await attempt(null)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until' } });
    expect(await attempt(inDays(4000))).toMatchObject({ fault: { message: 'The day must be within the next three years. Check the year.' } });
    expect(await attempt(inDays(30), inDays(5))).toMatchObject({ fault: { message: expect.stringContaining('Somebody else changed the end meanwhile. It now has no end.') } });
    expect(await (await administrator()).run(END_HOLDER, { input: { id: UNKNOWN, until: today() } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await administrator()).run(END_HOLDER, { input: { id: await idOf('post', 'lead-prevent'), until: today() } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await administrator()).run(END_HOLDER, { input: { id: 'x', until: today() } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await (await administrator()).run(END_HOLDER, { input: { id, until: '2026-02-30' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await product.audit.count()).toBe(before);
  });

  it('is ended once when two administrators do it at once with different days', async () => {
    const { id } = await inOffice('lead-prevent');
    const [one, other] = [await product.as('administrator'), await product.people.another('administrator')];
    const answers = await product.atOnce(
      () => one.run(END_HOLDER, { input: { id, until: inDays(10), untilSeen: null } }), () => other.run(END_HOLDER, { input: { id, until: inDays(20), untilSeen: null } }));
    expect(answers.map(answer => answer.code ?? 'ended').sort()).toEqual(['INVALID_INPUT', 'ended']);
  });

  it('does not come back over somebody who took the post since', async () => {
    const { id } = await inOffice('lead-prevent');
    await appoint('lead-prevent', 'Robin Example', today());
    expect(await (await administrator()).run(END_HOLDER, { input: { id, until: null, untilSeen: today() } })).toMatchObject({
      code: 'INVALID_INPUT', fault: { message: expect.stringContaining('Somebody else holds the post') },
    });
  });
});

describe('an appointment', () => {
  it('that never took effect is withdrawn, whoever it replaced stays, and the audit keeps it', async () => {
    const before = await inOffice('lead-prevent');
    await appoint('lead-prevent', 'Robin Exmaple', inDays(5));
    const { holders } = await postPage('lead-prevent');
    expect(holders[0]?.viewerCanWithdraw).toBe(false);
    const withdrawn = await (await administrator()).do(WITHDRAW_HOLDER, { input: { id: holders[0]?.id } });
    expect(withdrawn.holders).toMatchObject([{ id: before.id, until: null }]);
    expect((await product.audit.of('post-holder', holders[0]?.id)).at(-1)).toMatchObject({ verb: 'withdraw', before: { from: inDays(5), until: null } });
    expect((await product.audit.of('post-holder', before.id)).at(-1)).toMatchObject({ verb: 'resume', before: { until: inDays(5) }, after: { until: null } });
  });

  it('gives whom it replaced their own end back', async () => {
    const { id } = await inOffice('lead-prevent');
    await (await administrator()).do(END_HOLDER, { input: { id, until: inDays(40), untilSeen: null } });
    await appoint('lead-prevent', 'Robin Example', inDays(5));
    const { holders } = await postPage('lead-prevent');
    await (await administrator()).do(WITHDRAW_HOLDER, { input: { id: holders[0]?.id } });
    expect((await postPage('lead-prevent')).holders).toMatchObject([{ id, until: inDays(40) }]);
  });

  it('of the register file, or of another day that has come, is not withdrawn', async () => {
    const file = await inOffice('lead-prevent');
    expect(await (await administrator()).run(WITHDRAW_HOLDER, { input: { id: file.id } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: 'This came with the register file. Give it an end instead.' } });
    await appoint('lead-prevent', 'Robin Example', inDays(-5));
    await product.db.query('UPDATE post_holder SET entered_on = $1 WHERE valid_from = $2', [inDays(-6), inDays(-5)]);
    const { id } = await inOffice('lead-prevent');
    expect(await (await administrator()).run(WITHDRAW_HOLDER, { input: { id } })).toMatchObject({ fault: { message: 'This has taken effect. Give it an end instead.' } });
    expect((await postPage('lead-prevent')).holders).toHaveLength(2);
  });

  it('is refused in a slipped year, forwards and backwards', async () => {
    expect(await appoint('lead-prevent', 'Robin Example', inDays(3650))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: 'The day must be within the next three years. Check the year.' } });
    expect(await appoint('lead-prevent', 'Robin Example', '1926-05-01')).toMatchObject({ fault: { message: 'The day must be within the last thirty years. Check the year.' } });
  });

  it('follows a load of the register file that is under way', async () => {
    const coordinator = await product.as('coordinator');
    const postId = await idOf('post', 'lead-prevent');
    await product.db.query('BEGIN; LOCK TABLE partnership, post_holder IN SHARE ROW EXCLUSIVE MODE');
    const waiting = coordinator.run(APPOINT_HOLDER, { input: { postId, personName: 'Robin Example', from: today() } });
    await product.db.query('LOCK TABLE theme IN SHARE ROW EXCLUSIVE MODE');
    await product.db.query('COMMIT');
    expect((await waiting).errors).toEqual([]);
  });
});

describe('a lead officer', () => {
  const input = async (more: object = {}) => ({ input: {
    themeId: await idOf('theme', 'asb'), postId: await idOf('post', 'lead-prevent'), from: today(), inPlaceOfOthers: true, ...more,
  } });
  const leads = (theme: { leads: { capacity: string; post: { slug: string } }[] }) => theme.leads.map(({ capacity, post }) => `${capacity} ${post.slug}`);

  it('replaces the ones of that day, and can be withdrawn', async () => {
    const theme = await (await administrator()).do(APPOINT_LEAD, await input());
    expect(leads(theme)).toEqual(['LEAD lead-prevent']);
    expect(theme.allLeads.map(lead => `${lead.post.slug} ${lead.from} ${lead.until}`)).toEqual([`lead-prevent ${today()} null`, `lead-staffordshire-police null ${today()}`]);
    expect(await product.audit.last()).toMatchObject({ verb: 'appoint-lead', kind: 'lead-officer', after: { theme: 'asb', post: 'lead-prevent', from: today() } });
    const back = await (await administrator()).do(WITHDRAW_LEAD, { input: { id: theme.leads[0]?.id } });
    expect(back.allLeads).toMatchObject([{ post: { slug: 'lead-staffordshire-police' }, until: null }]);
  });

  it('leads jointly where it is said so, from a post that is new to the register', async () => {
    const theme = await (await administrator()).do(APPOINT_LEAD, await input({
      postId: null, postTitle: 'Head of community safety', organisationId: await idOf('organisation', 'nhs'), personName: 'Robin Example', inPlaceOfOthers: false,
    }));
    expect(leads(theme)).toEqual(['LEAD lead-staffordshire-police', 'LEAD head-of-community-safety']);
    expect((await postPage('head-of-community-safety')).holder?.person.name).toBe('Robin Example');
  });

  it('ends from a day, and the theme has none', async () => {
    const { leads: [lead] } = await themePage('asb');
    const theme = await (await administrator()).do(END_LEAD, { input: { id: lead?.id, until: today(), untilSeen: null } });
    expect(theme.leads).toEqual([]);
    expect(await (await administrator()).run(WITHDRAW_LEAD, { input: { id: lead?.id } })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is refused twice for one post, for unknown things, without a post, and before the theme began', async () => {
    const attempt = async (more: object) => (await administrator()).run(APPOINT_LEAD, await input(more));
    expect(await attempt({ postId: await idOf('post', 'lead-staffordshire-police') })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'postId' } });
    expect(await attempt({ postId: UNKNOWN })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'postId' } });
    expect(await attempt({ themeId: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt({ postId: null })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'postTitle' } });
    await product.db.query(`UPDATE theme SET valid_from = $1 WHERE slug = 'asb'`, [inDays(-5)]);
    expect(await attempt({ from: inDays(-6) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'from', message: expect.stringContaining('begins on') } });
  });

  it('is appointed once when two administrators do it at once', async () => {
    const wanted = await input();
    const [one, other] = [await product.as('administrator'), await product.as('coordinator')];
    const answers = await product.atOnce(() => one.run(APPOINT_LEAD, wanted), () => other.run(APPOINT_LEAD, wanted));
    expect(answers.map(answer => answer.code ?? 'appointed').sort()).toEqual(['INVALID_INPUT', 'appointed']);
  });

  it('who came while a call is open finds what is still owed, and who left does not', async () => {
    const call = await product.story.openCall();
    const before = await product.as('lead-asb');
    await (await administrator()).do(APPOINT_LEAD, await input());
    const owed = async (who: typeof before) => {
      const { data } = await who.query<{ myUpdateRequests: { theme: { slug: string } }[] }>('{ myUpdateRequests { theme { slug } } }');
      return data?.myUpdateRequests.map(({ theme }) => theme.slug);
    };
    expect(await owed(await product.as('lead-prevent'))).toContain('asb');
    expect(await owed(before)).not.toContain('asb');
    const { data } = await (await product.as('coordinator')).query<{ meeting: { requests: { theme: { slug: string }; leads: { holderName: string }[]; recipients: { holderName: string }[] }[] } }>(
      'query ($id: ID!) { meeting(id: $id) { requests { theme { slug } leads { holderName } recipients { holderName } } } }', { id: call.meeting.id });
    expect(data?.meeting.requests.find(({ theme }) => theme.slug === 'asb')).toMatchObject({
      leads: [{ holderName: 'Fiona Chapman' }], recipients: [{ holderName: 'Elliott Sharrard-Williams' }],
    });
  });

  it('is named for any day, also one on which the post stood vacant', async () => {
    await appoint('lead-domestic-abuse', 'Robin Example', '2024-06-01');
    const member = await product.as('member');
    const names = async (day: string) => (await member.do(LED_ON, { slug: 'domestic-abuse', day })).ledOn.map(({ person }) => person?.name ?? null);
    expect(await names('2024-05-31')).toEqual(['Alice Walters']);
    expect(await names('2024-06-01')).toEqual(['Robin Example']);
    const { id } = await inOffice('lead-domestic-abuse');
    await (await administrator()).do(END_HOLDER, { input: { id, until: today(), untilSeen: null } });
    expect(await names(today())).toEqual([null]);
    expect((await member.do(LEAD_HISTORY, { slug: 'domestic-abuse' })).leadHistory).toEqual([
      { person: null, from: today(), until: null }, { person: { name: 'Robin Example' }, from: '2024-06-01', until: today() },
      { person: { name: 'Alice Walters' }, from: null, until: '2024-06-01' },
    ]);
  });
});

describe('what an appointment needs', () => {
  it('is added: an organisation and a vacant post, each once', async () => {
    const organisation = await (await administrator()).do(CREATE_ORGANISATION, { input: { name: 'Trading Standards', kind: 'OTHER' } });
    expect(await product.audit.last()).toMatchObject({ verb: 'add', kind: 'organisation', after: { name: 'Trading Standards' } });
    const post = await (await administrator()).do(CREATE_POST, { input: { title: 'Fraud lead', organisationId: organisation.id } });
    expect(post).toMatchObject({ title: 'Fraud lead', holder: null });
    const attempt = async (input: object) => (await administrator()).run(CREATE_POST, { input });
    expect(await attempt({ title: 'fraud lead', organisationId: organisation.id })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'title' } });
    expect(await attempt({ title: 'Other', organisationId: UNKNOWN })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'organisationId' } });
    expect(await attempt({ title: ' ' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'title' } });
    expect(await (await administrator()).run(CREATE_ORGANISATION, { input: { name: 'trading standards', kind: 'OTHER' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
  });
});
