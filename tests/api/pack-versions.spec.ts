import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import {
  ADD_ADDENDUM, CONCLUDE_MEETING, EDIT_MEETING, FREEZE_PACK, OPEN_CALL, type PackCopy, REOPEN_CALL, SAVE_SECTION, SUBMIT_UPDATE,
} from '../support/operations.js';
import { papersOf } from '../support/papers.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();
const REASON = 'The county board met after the freeze.';

const freeze = (who: Client, { meeting }: Call): Promise<PackCopy> => who.do(FREEZE_PACK, { input: { meetingId: meeting.id } });

/** Opens the call again, with the updates of some themes. */
async function reopen(call: Call, themes: string[] = [], more: object = {}) {
  const requestIds = themes.map(theme => requestOf(call, theme).id);
  return (await product.as('coordinator')).do(REOPEN_CALL, { input: { meetingId: call.meeting.id, reason: REASON, requestIds, dueOn: inDays(5), ...more } });
}

const attempt = async (call: Call, more: object = {}) =>
  (await product.as('coordinator')).run(REOPEN_CALL, { input: { meetingId: call.meeting.id, reason: REASON, requestIds: [requestOf(call, 'asb').id], dueOn: inDays(5), ...more } });

describe('opening a call again', () => {
  it('gives the chosen updates back to their leads with the reason, and leaves the rest as it was', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    await product.story.accepted(call, 'prevent');
    await product.story.frozen(call);
    expect(await reopen(call, ['asb', 'fraud'])).toMatchObject({ __typename: 'Meeting', state: 'CALL_OPEN', reopenReason: REASON });
    const requests = await product.story.requests(call.meeting.id);
    expect(requests.get('asb')).toMatchObject({ state: 'RETURNED', dueOn: inDays(5), returnComment: REASON });
    expect(requests.get('fraud')).toMatchObject({ state: 'RETURNED', dueOn: inDays(5) });
    expect(requests.get('prevent')).toMatchObject({ state: 'ACCEPTED', dueOn: call.meeting.timetable.dueOn });
    expect(requests.get('community-cohesion')?.state).toBe('NOT_RECEIVED');
  });

  it('is written down: of the meeting, with the reason, and of each update given back', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    await product.story.frozen(call);
    await reopen(call, ['asb']);
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('meeting', call.meeting.id)).at(-1)).toMatchObject({
      verb: 'reopen-call', accountId, before: { state: 'FROZEN' }, after: { state: 'CALL_OPEN', reason: REASON, requests: 1 },
    });
    expect((await product.audit.of('update-request', requestOf(call, 'asb').id)).at(-1)).toMatchObject({
      verb: 'return', accountId, before: { state: 'ACCEPTED' }, after: { state: 'RETURNED', comment: REASON },
    });
  });

  it('may leave every update as it is, where only the papers around them change', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    expect(await reopen(call, [], { dueOn: null })).toMatchObject({ state: 'CALL_OPEN' });
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_RECEIVED');
  });

  it('is refused before the freeze, after the meeting was held, and once it is concluded', async () => {
    const call = await product.story.openCall();
    expect(await reopen(call)).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'state', message: 'Only a meeting whose pack is frozen can open its call again. It is: call open.' }] });
    await product.story.frozen(call);
    await product.story.wasHeld(call, 1);
    const before = await product.audit.count();
    expect(await reopen(call)).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'heldOn', message: expect.stringContaining('Add an addendum') }] });
    await (await product.as('coordinator')).do(CONCLUDE_MEETING, { meetingId: call.meeting.id });
    expect(await reopen(call)).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'state' }] });
    expect(await product.audit.count()).toBe(before + 1);
  });

  it('waits until another open call is frozen, and opening another waits for it', async () => {
    const first = await product.story.openCall(inDays(50));
    await product.story.frozen(first);
    const second = await product.story.openCall(inDays(60));
    expect(await reopen(first)).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'meeting', message: `The call for ${second.meeting.title} is still open. Freeze its pack first.` }] });
    await product.story.frozen(second);
    expect(await reopen(first)).toMatchObject({ __typename: 'Meeting' });
    expect(await reopen(second)).toMatchObject({ __typename: 'MeetingBlocked' });
  });

  it('is not what opening a call does: a frozen meeting does not ask everybody again', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    expect(await (await product.as('coordinator')).do(OPEN_CALL, { meetingId: call.meeting.id })).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'state' }] });
  });

  it('wants a reason, a day that can be met, and updates of that meeting', async () => {
    const call = await product.story.openCall();
    const asked = requestOf(call, 'asb').id;
    await product.story.frozen(call);
    expect(await attempt(call, { reason: '  ' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason', message: 'Say why the pack needs a new version.' } });
    expect(await attempt(call, { reason: 'x'.repeat(501) })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    for (const dueOn of [null, inDays(-1), inDays(61)]) expect(await attempt(call, { dueOn })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'dueOn' } });
    for (const requestIds of [['x'], [asked, '01981111-1111-7111-8111-111111111111']]) {
      expect(await attempt(call, { requestIds })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'requestIds' } });
    }
    expect(await attempt(call, { meetingId: '01981111-1111-7111-8111-111111111111' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await product.audit.of('meeting', call.meeting.id)).map(entry => entry.verb)).not.toContain('reopen-call');
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_RECEIVED');
  });

  it('is for the coordinator alone, and nobody else is told that they could', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const { id } = call.meeting;
    for (const key of ['administrator', 'chair', 'member', 'lead-asb', 'observer']) {
      expect(await (await product.as(key)).run(REOPEN_CALL, { input: { meetingId: id, reason: REASON, requestIds: [] } })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    const may = async (key: string) => (await (await product.as(key)).query<{ meeting: { viewerCanReopen: boolean; reopenBlockers: object[] | null } }>(
      'query ($id: ID!) { meeting(id: $id) { viewerCanReopen reopenBlockers { message } } }', { id })).data?.meeting;
    expect(await may('coordinator')).toEqual({ viewerCanReopen: true, reopenBlockers: [] });
    expect(await may('member')).toEqual({ viewerCanReopen: false, reopenBlockers: null });
  });

  it('twice at once happens once, and against the freeze of a new version it is in order', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const input = { meetingId: call.meeting.id, reason: REASON, requestIds: [] };
    const both = await product.atOnce(() => one.do(REOPEN_CALL, { input }), () => other.do(REOPEN_CALL, { input }));
    expect(both.map(outcome => outcome.__typename).sort()).toEqual(['Meeting', 'MeetingBlocked']);

    const [again, frozen] = await Promise.all([one.do(REOPEN_CALL, { input }), freeze(other, call)]);
    expect(frozen).toMatchObject({ __typename: 'PackVersion', number: 2 });
    expect(['Meeting', 'MeetingBlocked']).toContain(again.__typename);
    const { rows } = await product.db.query<{ state: string }>('SELECT state FROM meeting');
    expect(rows).toEqual([{ state: again.__typename === 'Meeting' ? 'CALL_OPEN' : 'FROZEN' }]);
  });
});

describe('a new version of a pack', () => {
  /** Version 1 without fraud; version 2 with it, and with a new sentence on anti-social behaviour. */
  async function twoVersions() {
    const call = await product.story.openCall();
    const asb = await product.story.accepted(call, 'asb');
    const first = await product.story.frozen(call);
    await reopen(call, ['asb', 'fraud']);
    const input = { requestId: asb.requestId, section: 'HEADLINE', version: 1, values: { headline: 'Fewer reports, and the plan works', progress: 'Patrols began in both towns' } };
    const saved = await asb.lead.do(SAVE_SECTION, { input });
    await asb.lead.do(SUBMIT_UPDATE, { input: { requestId: asb.requestId, version: saved.version } });
    await product.story.accept(asb.requestId);
    await product.story.accepted(call, 'fraud');
    const second = await freeze(await product.as('coordinator'), call);
    return { call, first, second };
  }

  it('says which it is and why, takes in what came late, and leaves the first as it was', async () => {
    const { call, first, second } = await twoVersions();
    expect(second).toMatchObject({ __typename: 'PackVersion', number: 2, pack: first.pack });
    const member = await product.as('member');
    const [one, two] = [await papersOf(member, first), await papersOf(member, second)];
    expect(one.content).toMatchObject({ version: 1, reason: null });
    expect(two.content).toMatchObject({ version: 2, reason: REASON, heldOn: call.meeting.heldOn });
    const item = ({ content }: typeof one, slug: string) => content.items.find(each => each.slug === slug);
    expect(item(one, 'fraud')).toMatchObject({ received: false, headline: null });
    expect(item(two, 'fraud')).toMatchObject({ received: true, headline: 'More reports, and a plan to meet them' });
    expect(item(one, 'asb')?.headline).toBe('More reports, and a plan to meet them');
    expect(item(two, 'asb')?.headline).toBe('Fewer reports, and the plan works');
    expect(one.hash).toBe(first.hash);
    expect(one.hash).not.toBe(two.hash);
  });

  it('stands before the older ones, which stay to be read', async () => {
    const { second } = await twoVersions();
    const { data } = await (await product.as('observer')).query<{ pack: { latest: { number: number }; versions: object[] } }>(
      'query ($id: ID!) { pack(id: $id) { latest { number } versions { number reason } } }', { id: second.pack.id });
    expect(data?.pack).toEqual({ latest: { number: 2 }, versions: [{ number: 2, reason: REASON }, { number: 1, reason: null }] });
  });

  it('ends the reopening: the meeting is frozen, and each version is written down with its reason', async () => {
    const { call, second } = await twoVersions();
    const { data } = await (await product.as('member')).query('query ($id: ID!) { meeting(id: $id) { state reopenReason reopenedAt reopenedBy } }', { id: call.meeting.id });
    expect(data).toEqual({ meeting: { state: 'FROZEN', reopenReason: null, reopenedAt: null, reopenedBy: null } });
    expect((await product.audit.of('pack', second.pack.id)).map(({ verb, after }) => [verb, after?.number, after?.reason])).toEqual([['freeze', 1, null], ['freeze', 2, REASON]]);
  });

  it('is made once when two freeze it at the same moment', async () => {
    const call = await product.story.openCall();
    const first = await product.story.frozen(call);
    await reopen(call);
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(() => freeze(one, call), () => freeze(other, call));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['FreezeBlocked', 'PackVersion']);
    const { rows } = await product.db.query<{ number: number }>('SELECT number FROM pack_version WHERE pack_id = $1 ORDER BY number', [first.pack.id]);
    expect(rows.map(row => row.number)).toEqual([1, 2]);
  });

  it('carries a new day of the meeting where it was moved in between', async () => {
    const call = await product.story.openCall();
    const first = await product.story.frozen(call);
    const meeting = await reopen(call);
    const { id, version, title, venue, timetable } = meeting;
    const moved = await (await product.as('coordinator')).do(EDIT_MEETING, { input: { id, version, title, venue, timetable, heldOn: inDays(61) } });
    expect(moved.__typename).toBe('Meeting');
    const coordinator = await product.as('coordinator');
    const second = await freeze(coordinator, call);
    expect((await papersOf(coordinator, first)).content.heldOn).toBe(call.meeting.heldOn);
    expect((await papersOf(coordinator, second)).content.heldOn).toBe(inDays(61));
  });
});

describe('an addendum to a pack with versions', () => {
  it('names the version that it corrects, by default the latest, and its item', async () => {
    const call = await product.story.openCall();
    const { pack } = await product.story.frozen(call);
    const coordinator = await product.as('coordinator');
    await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.id, text: 'To the first' } });
    await reopen(call);
    await freeze(coordinator, call);
    await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.id, text: 'To the second', themeSlug: 'asb' } });
    const { addenda } = await coordinator.do(ADD_ADDENDUM, { input: { packId: pack.id, text: 'To the first again', versionNumber: 1 } });
    expect(addenda.map(({ text, versionNumber }) => [text, versionNumber])).toEqual([['To the first', 1], ['To the second', 2], ['To the first again', 1]]);
    const { data } = await coordinator.query<{ pack: { addenda: { themeSlug: string | null }[] } }>('query ($id: ID!) { pack(id: $id) { addenda { themeSlug } } }', { id: pack.id });
    expect(data?.pack.addenda.map(addendum => addendum.themeSlug)).toEqual([null, 'asb', null]);
  });

  it('cannot name a version that there is not', async () => {
    const { pack } = await product.story.frozen(await product.story.openCall());
    const coordinator = await product.as('coordinator');
    for (const versionNumber of [0, 2, -1]) {
      expect(await coordinator.run(ADD_ADDENDUM, { input: { packId: pack.id, text: 'x', versionNumber } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'versionNumber' } });
    }
  });

  it('is all that is left after the meeting was held', async () => {
    const call = await product.story.openCall();
    const { pack } = await product.story.frozen(call);
    await product.story.wasHeld(call, 1);
    expect(await reopen(call)).toMatchObject({ __typename: 'MeetingBlocked' });
    const { addenda } = await (await product.as('coordinator')).do(ADD_ADDENDUM, { input: { packId: pack.id, text: `Corrected on ${today()}` } });
    expect(addenda).toHaveLength(1);
  });
});
