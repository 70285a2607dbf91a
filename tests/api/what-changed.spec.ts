import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { FREEZE_PACK, type ItemChanges, PACK_COMPARISON, type PackCopy, REOPEN_CALL, SUBMIT_UPDATE, WHAT_CHANGED } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();
const SECRET = 'A name that members alone may read';

const since = (who: Client, { meeting }: Call) => who.do(WHAT_CHANGED, { meetingId: meeting.id });
const itemOf = (items: ItemChanges[], slug: string) => items.find(item => item.slug === slug);
const fieldOf = (item: ItemChanges | undefined, name: string) => item?.fields.find(({ field }) => field === name);

/** A meeting that was held: anti-social behaviour was amber and asked for a decision, Prevent was assured. */
async function heldMeeting(): Promise<{ call: Call; pack: PackCopy }> {
  const call = await product.story.openCall(inDays(60));
  await product.story.accepted(call, 'asb', { NEXT_STEPS: { nextSteps: [{ text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: today() }] } });
  await product.story.accepted(call, 'prevent');
  const pack = await product.story.frozen(call);
  await product.story.wasHeld(call, 90);
  return { call, pack };
}

const worseAsb = {
  STATUS: { rating: 'RED', ratingReason: 'Reports rose in three towns', direction: 'WORSENING' },
  ASK: { ask: 'NOTE' },
} as const;

/** Keeps the concerns of a draft to members of the group, then submits and has it accepted. */
async function acceptedWithSecret(call: Call, theme: string): Promise<void> {
  const { lead, requestId } = await product.story.draft(call, theme);
  const { data } = await lead.query<{ saveUpdateSection: { version: number } }>(
    'mutation ($input: SaveUpdateSectionInput!) { saveUpdateSection(input: $input) { ... on PerformanceUpdate { version } } }',
    { input: { requestId, section: 'CONCERNS', version: 1, values: { concerns: SECRET }, membersOnly: true } });
  await lead.do(SUBMIT_UPDATE, { input: { requestId, version: data?.saveUpdateSection.version } });
  await product.story.accept(requestId);
}

describe('what changed since the meeting before', () => {
  it('names what got worse first: status, asks, promises, words, and what is missing', async () => {
    const { call: before } = await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    await product.story.accepted(call, 'asb', worseAsb);
    await product.story.accepted(call, 'fraud', { ASK: { ask: 'UNBLOCK', askDetail: 'Free two officers' } });
    await product.story.frozen(call);
    const { final, summary, previousMeeting, items } = await since(await product.as('member'), call);
    expect(previousMeeting).toEqual({ id: before.meeting.id });
    expect(final).toBe(true);
    expect(summary).toMatch(/^Since the meeting of .*: 1 item got worse, 1 new ask, 1 next step was kept and 1 update did not come any more\.$/);
    expect(items.slice(0, 3).map(({ slug }) => slug)).toEqual(['asb', 'prevent', 'fraud']);
    expect(itemOf(items, 'asb')).toMatchObject({
      standing: 'RECEIVED', gotWorse: true, sentences: ['Status: Red, was Amber.'],
      ask: { fate: 'GONE', ask: 'DECIDE', detail: 'Decide whether to fund the patrols until summer' },
      steps: [{ text: 'Extend the patrols', fate: 'KEPT', dueOn: today() }],
    });
    expect(fieldOf(itemOf(items, 'asb'), 'ratingReason')).toEqual({
      field: 'ratingReason', before: 'Reports rose in two towns', after: 'Reports rose in three towns',
      parts: [{ kind: 'SAME', text: 'Reports rose in ' }, { kind: 'REMOVED', text: 'two' }, { kind: 'ADDED', text: 'three' }, { kind: 'SAME', text: ' towns' }],
    });
    expect(itemOf(items, 'fraud')).toMatchObject({ standing: 'NEWLY_RECEIVED', ask: { fate: 'NEW', ask: 'UNBLOCK', detail: 'Free two officers' } });
    expect(itemOf(items, 'prevent')).toMatchObject({ standing: 'NEWLY_MISSING', gotWorse: false, sentences: ['No update received; last time limited assurance.'] });
    expect(itemOf(items, 'domestic-abuse')).toMatchObject({ standing: 'STILL_MISSING', changed: false });
  });

  it('says which promise is past its day with nothing said, where the update did not come', async () => {
    await heldMeeting();
    await product.story.stepsWereDue(today(), inDays(-20));
    const call = await product.story.openCall(inDays(60));
    await product.story.frozen(call);
    const { summary, items } = await since(await product.as('member'), call);
    expect(summary).toContain('1 next step was not kept');
    expect(itemOf(items, 'asb')).toMatchObject({ standing: 'NEWLY_MISSING', steps: [{ text: 'Extend the patrols', fate: 'NOT_REPORTED', dueOn: inDays(-20) }] });
  });

  it('is read from what is accepted while the call is open, and what may still come is no worse for it', async () => {
    await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    await product.story.submitted(call, 'asb', worseAsb);
    const member = await product.as('member');
    const open = await since(member, call);
    expect(open).toMatchObject({ final: false });
    expect(itemOf(open.items, 'asb')).toMatchObject({ standing: 'WAITING', gotWorse: false, fields: [] });
    expect(itemOf(open.items, 'prevent')).toMatchObject({ standing: 'PENDING' });
    expect(open.summary).toContain('1 update is waiting for the coordinator and 11 updates are not received yet');
    expect(JSON.stringify(open)).not.toContain('three towns');
    await product.story.accept(requestOf(call, 'asb').id);
    expect(itemOf((await since(member, call)).items, 'asb')).toMatchObject({ standing: 'RECEIVED', gotWorse: true });
  });

  it('stays as it was once the pack is frozen, whatever happens to the register', async () => {
    await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    await product.story.accepted(call, 'asb', worseAsb);
    await product.story.frozen(call);
    const member = await product.as('member');
    const before = await since(member, call);
    await product.story.newLead('lead-officer-prevent', 'asb', inDays(-100));
    await product.db.query(`UPDATE theme SET name = 'Renamed' WHERE slug = 'asb'`);
    expect(await since(member, call)).toEqual(before);
  });

  it('says who leads now and who no longer does, from which day', async () => {
    await heldMeeting();
    const { rows } = await product.db.query<{ lead: string; other: string }>(
      `SELECT lead.slug AS lead, other.slug AS other FROM theme JOIN lead_officer ON lead_officer.theme_id = theme.id JOIN post lead ON lead.id = lead_officer.post_id,
              (SELECT post.slug FROM theme JOIN lead_officer ON theme_id = theme.id JOIN post ON post.id = post_id WHERE theme.slug = 'prevent') other WHERE theme.slug = 'asb'`);
    await product.story.leadUntil(rows[0]?.lead ?? '', 'asb', inDays(-10));
    await product.story.newLead(rows[0]?.other ?? '', 'asb', inDays(-10));
    const call = await product.story.openCall(inDays(60));
    const { items } = await since(await product.as('member'), call);
    expect(itemOf(items, 'asb')?.leads).toEqual([
      { lead: 'Fiona Chapman, Staffordshire County Council', joined: true, from: inDays(-10) },
      { lead: 'Elliott Sharrard-Williams, Staffordshire Police', joined: false, from: inDays(-10) },
    ]);
  });

  it('keeps to members what was kept to them, before the freeze and after', async () => {
    await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    await acceptedWithSecret(call, 'asb');
    const read = async (key: string) => (await since(await product.as(key), call)).items;
    const check = async () => {
      expect(fieldOf(itemOf(await read('member'), 'asb'), 'concerns')?.after).toBe(SECRET);
      for (const key of ['administrator', 'analyst', 'csp-stafford']) {
        const items = await read(key);
        expect(itemOf(items, 'asb')?.withheld).toEqual(['CONCERNS']);
        expect(JSON.stringify(items)).not.toContain(SECRET);
        expect(fieldOf(itemOf(items, 'asb'), 'concerns')).toBeUndefined();
      }
    };
    await check();
    await product.story.frozen(call);
    await check();
    const observed = await read('observer');
    expect(itemOf(observed, 'asb')?.withheld).toEqual(['CONCERNS']);
    expect(JSON.stringify(observed)).not.toContain(SECRET);
  });

  it('is shown to readers of packs alone only once it is frozen, in the same words as a meeting that is not there', async () => {
    await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    const observer = await product.as('observer');
    const open = await observer.run(WHAT_CHANGED, { meetingId: call.meeting.id });
    const unknown = await observer.run(WHAT_CHANGED, { meetingId: '01981111-1111-7111-8111-111111111111' });
    expect(open).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect(open.errors[0]?.message).toBe(unknown.errors[0]?.message);
    await product.story.frozen(call);
    expect(await observer.do(WHAT_CHANGED, { meetingId: call.meeting.id })).toMatchObject({ final: true });
  });

  it('says where there is nothing to compare: at the first meeting, and before the call', async () => {
    const call = await product.story.openCall();
    const member = await product.as('member');
    expect(await since(member, call)).toMatchObject({ previousMeeting: null, items: [], summary: 'There is no earlier meeting to compare with.' });
    const planned = await product.story.plannedMeeting(inDays(90));
    expect(await member.do(WHAT_CHANGED, { meetingId: planned.id })).toMatchObject({ items: [], summary: expect.stringContaining('has not been opened yet') });
  });

  it('gives up word by word where long texts have hardly a word in common, and keeps both', async () => {
    const words = (letter: string) => Array.from({ length: 400 }, (_, index) => `${letter}${index}`).join(' ');
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', { HEADLINE: { headline: 'One', progress: words('a') } });
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const call = await product.story.openCall(inDays(60));
    await product.story.accepted(call, 'asb', { HEADLINE: { headline: 'One', progress: words('b') } });
    const { items } = await since(await product.as('chair'), call);
    expect(fieldOf(itemOf(items, 'asb'), 'progress')).toEqual({ field: 'progress', before: words('a'), after: words('b'), parts: null });
  });
});

describe('two versions side by side', () => {
  it('of one pack say what came late and which words are others', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'prevent');
    const first = await product.story.frozen(call);
    const coordinator = await product.as('coordinator');
    await coordinator.do(REOPEN_CALL, { input: { meetingId: call.meeting.id, reason: 'Fraud came late', requestIds: [requestOf(call, 'fraud').id], dueOn: inDays(1) } });
    await acceptedWithSecret(call, 'fraud');
    const second = await coordinator.do(FREEZE_PACK, { input: { meetingId: call.meeting.id } });
    const input = { from: { packId: first.pack.id, number: 1 }, to: { packId: second.pack.id, number: 2 } };
    const compared = await (await product.as('member')).do(PACK_COMPARISON, input);
    expect(compared).toMatchObject({ from: { number: 1 }, to: { number: 2 }, summary: '1 update came in addition; 11 items are the same.' });
    expect(itemOf(compared.items, 'fraud')).toMatchObject({ standing: 'NEWLY_RECEIVED', changed: true, steps: [] });
    expect(fieldOf(itemOf(compared.items, 'fraud'), 'concerns')).toMatchObject({ before: null, after: SECRET });
    expect(itemOf(compared.items, 'prevent')).toMatchObject({ changed: false });

    const ordinary = await (await product.as('observer')).do(PACK_COMPARISON, input);
    expect(itemOf(ordinary.items, 'fraud')).toMatchObject({ standing: 'NEWLY_RECEIVED', withheld: ['CONCERNS'] });
    expect(JSON.stringify(ordinary)).not.toContain(SECRET);
  });

  it('may be of two meetings', async () => {
    const { pack } = await heldMeeting();
    const call = await product.story.openCall(inDays(60));
    await product.story.accepted(call, 'asb', worseAsb);
    const later = await product.story.frozen(call);
    const { items } = await (await product.as('analyst')).do(PACK_COMPARISON, { from: { packId: pack.pack.id, number: 1 }, to: { packId: later.pack.id, number: 1 } });
    expect(itemOf(items, 'asb')).toMatchObject({ gotWorse: true, sentences: ['Status: Red, was Amber.'] });
    expect(itemOf(items, 'prevent')).toMatchObject({ standing: 'NEWLY_MISSING' });
  });

  it('must both be there', async () => {
    const { pack } = await product.story.frozen(await product.story.openCall());
    const member = await product.as('member');
    const there = { packId: pack.id, number: 1 };
    for (const other of [{ packId: pack.id, number: 2 }, { packId: '01981111-1111-7111-8111-111111111111', number: 1 }, { packId: 'x', number: 1 }]) {
      expect(await member.run(PACK_COMPARISON, { from: there, to: other })).toMatchObject({ code: 'NOT_FOUND', data: null });
      expect(await member.run(PACK_COMPARISON, { from: other, to: there })).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
  });
});
