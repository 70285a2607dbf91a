import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { FREEZE_PACK, type PackCopy, SUBMIT_UPDATE } from '../support/operations.js';
import { type Papers, papersOf } from '../support/papers.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const freeze = (who: Client, meetingId: string): Promise<PackCopy> => who.do(FREEZE_PACK, { input: { meetingId } });

const itemOf = ({ content }: Papers, slug: string) => content.items.find(item => item.slug === slug);

const sha256 = (content: unknown) => createHash('sha256').update(canonicalize(content) ?? '').digest('hex');

describe('freezing a pack', () => {
  it('holds what was accepted, in the order of the agreement, and closes the meeting for updates', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    await product.story.accepted(call, 'prevent');
    const coordinator = await product.as('coordinator');
    const pack = await freeze(coordinator, call.meeting.id);
    expect(pack).toMatchObject({ __typename: 'PackVersion', number: 1, withheld: false });
    const { content } = await papersOf(coordinator, pack);
    expect(content.meetingTitle).toBe(call.meeting.title);
    expect(content.items.map(item => item.slug)).toEqual([...call.requests.keys()]);
    expect(content.items.filter(item => item.received).map(item => item.slug)).toEqual(['prevent', 'asb']);
    expect(content.items.find(item => item.slug === 'asb')).toMatchObject({
      headline: 'More reports, and a plan to meet them', submittedByPost: 'Lead officer, Staffordshire Police', missing: null,
      nextSteps: [{ text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: inDays(30) }],
    });
    expect((await product.story.requests(call.meeting.id)).get('fraud')?.state).toBe('NOT_RECEIVED');
  });

  it('is written down with the hashes, and every update that did not come as well', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    const pack = await product.story.frozen(call);
    const { id: accountId } = await product.people.account('coordinator');
    expect(await product.audit.of('pack', pack.pack.id)).toEqual([
      expect.objectContaining({ verb: 'freeze', accountId, after: expect.objectContaining({ number: 1, membersHash: pack.hash }) }),
    ]);
    expect((await product.audit.of('meeting', call.meeting.id)).at(-1)).toMatchObject({ verb: 'freeze', accountId, before: { state: 'CALL_OPEN' }, after: { state: 'FROZEN' } });
    expect((await product.audit.of('update-request', requestOf(call, 'fraud').id)).at(-1)).toMatchObject({
      verb: 'record-not-received', accountId, before: { state: 'NOT_STARTED' }, after: { state: 'NOT_RECEIVED' },
    });
    expect((await product.audit.of('update-request', requestOf(call, 'asb').id)).map(entry => entry.verb)).toEqual(['submit', 'accept']);
  });

  it('waits until every submitted update was accepted or returned, and names those that were not', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const before = await product.audit.count();
    const outcome = await freeze(await product.as('coordinator'), call.meeting.id);
    expect(outcome).toMatchObject({
      __typename: 'FreezeBlocked', reasons: [{ path: requestId, message: 'Anti-social behaviour is submitted: accept it or return it first.' }],
    });
    expect(await product.story.stateOf(call, 'fraud')).toBe('NOT_STARTED');
    expect(await product.audit.count()).toBe(before);
  });

  it('leaves out the words of drafts and of returned updates', async () => {
    const call = await product.story.openCall();
    await product.story.draft(call, 'fraud');
    const coordinator = await product.as('coordinator');
    const item = itemOf(await papersOf(coordinator, await freeze(coordinator, call.meeting.id)), 'fraud');
    expect(item).toMatchObject({ received: false, headline: null, concerns: null, nextSteps: [], submittedByPost: null, change: 'No update received' });
  });

  it('names what is missing: how old the last update is, and who leads', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb');
    await product.story.frozen(first);
    await product.story.wasHeld(first, 94);
    const second = await product.story.openCall(inDays(60));
    const coordinator = await product.as('coordinator');
    const held = await papersOf(coordinator, await freeze(coordinator, second.meeting.id));
    expect(itemOf(held, 'asb')?.missing).toBe('No update received. Last update 94 days ago. The lead: Elliott Sharrard-Williams, Staffordshire Police.');
    expect(itemOf(held, 'serious-violence-vawg')?.missing).toBe(
      'No update received. No earlier update. The leads: Elliott Sharrard-Williams, Staffordshire Police and Naomi Smith, Staffordshire Commissioner\'s Office.',
    );
    expect(held.content.summary[0]).toBe('12 items: 12 not received.');
  });

  it('is refused before the call is open and after the pack is frozen', async () => {
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    expect(await freeze(coordinator, meeting.id)).toMatchObject({ __typename: 'FreezeBlocked', reasons: [{ path: 'state' }] });
    const call = await product.story.openCall(inDays(90));
    await product.story.frozen(call);
    expect(await freeze(coordinator, call.meeting.id)).toMatchObject({ __typename: 'FreezeBlocked', reasons: [{ path: 'state' }] });
  });

  it('is for the coordinator alone, of a meeting that exists', async () => {
    const call = await product.story.openCall();
    for (const key of ['administrator', 'chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer']) {
      expect(await (await product.as(key)).run(FREEZE_PACK, { input: { meetingId: call.meeting.id } })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    const unknown = { input: { meetingId: '01981111-1111-7111-8111-111111111111' } };
    expect(await (await product.as('coordinator')).run(FREEZE_PACK, unknown)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await product.story.requests(call.meeting.id)).get('asb')?.state).toBe('NOT_STARTED');
  });
});

describe('freezing while others act', () => {
  it('twice at once makes one pack and one clear refusal', async () => {
    const call = await product.story.openCall();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(() => freeze(one, call.meeting.id), () => freeze(other, call.meeting.id));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['FreezeBlocked', 'PackVersion']);
    expect(outcomes.find(outcome => outcome.__typename === 'FreezeBlocked')?.reasons).toEqual([
      { path: 'state', message: 'Only a meeting whose call is open can freeze its pack. It is: pack frozen.' },
    ]);
    const { rows } = await product.db.query('SELECT 1 FROM pack_version');
    expect(rows).toHaveLength(1);
  });

  it('against a lead who submits: the update is either in time, and blocks the freeze, or too late, and is told so', async () => {
    const call = await product.story.openCall();
    const { lead, requestId, version } = await product.story.draft(call, 'asb');
    const coordinator = await product.as('coordinator');
    const [frozen, submitted] = await Promise.all([
      freeze(coordinator, call.meeting.id),
      lead.do(SUBMIT_UPDATE, { input: { requestId, version } }),
    ]);
    const state = await product.story.stateOf(call, 'asb');
    const story = `${frozen.__typename} ${submitted.__typename} ${state}`;
    expect(['PackVersion UpdateBlocked NOT_RECEIVED', 'FreezeBlocked PerformanceUpdate SUBMITTED']).toContain(story);
  });
});

describe('the copies of a pack', () => {
  it('carry the SHA-256 of the canonical JSON of exactly what was sent', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb', { HEADLINE: { headline: '€ “quoted” \\ back & 日本 \u{1F600}', progress: 'a\n\tb' } });
    const pack = await product.story.frozen(call);
    for (const key of ['coordinator', 'observer']) {
      const { hash, content } = await papersOf(await product.as(key), pack);
      expect(hash).toBe(sha256(content));
    }
  });

  it('leave out for everybody but the members what was kept to them, and say so', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.draft(call, 'asb');
    const { data } = await lead.query<{ saveUpdateSection: { version: number } }>(
      `mutation ($input: SaveUpdateSectionInput!) { saveUpdateSection(input: $input) { ... on PerformanceUpdate { version } } }`,
      { input: { requestId, section: 'CONCERNS', version: 1, values: {}, membersOnly: true } });
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version: data?.saveUpdateSection.version } });
    const coordinator = await product.as('coordinator');
    await coordinator.query('mutation ($id: ID!) { acceptUpdate(input: { requestId: $id }) { __typename } }', { id: requestId });
    const pack = await product.story.frozen(call);
    const members = await papersOf(await product.as('member'), pack);
    const ordinary = await papersOf(await product.as('observer'), pack);
    expect(itemOf(members, 'asb')).toMatchObject({ concerns: 'Funding for patrols ends in spring', withheld: [] });
    expect(itemOf(ordinary, 'asb')).toMatchObject({ concerns: null, withheld: ['CONCERNS'] });
    expect(ordinary.hash).not.toBe(members.hash);
    expect(ordinary.hash).toBe(sha256(ordinary.content));
    expect(JSON.stringify(ordinary)).not.toContain('Funding for patrols');
  });

  it('are the same on screen and in the file', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'prevent');
    const pack = await product.story.frozen(call);
    const analyst = await product.as('analyst');
    const { data } = await analyst.query<{ packVersion: { hash: string; content: { items: { slug: string; keyMessages: string | null }[] } } }>(
      'query ($id: ID!) { packVersion(packId: $id, number: 1) { hash content { items { slug keyMessages } } } }', { id: pack.pack.id });
    expect(data?.packVersion.hash).toBe((await papersOf(analyst, pack)).hash);
    expect(data?.packVersion.content.items.find(item => item.slug === 'prevent')?.keyMessages).toBe('The pathway was reviewed and works');
  });
});
