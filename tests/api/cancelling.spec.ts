import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import {
  CANCEL_MEETING, CREATE_MEETING, EDIT_MEETING, OPEN_CALL, REOPEN_CALL, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE,
} from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
const REASON = 'County elections: the group has no quorum until May.';
const MEETINGS = operation<{ id: string; state: string; cancelReason: string | null; viewerCanEdit: boolean }[]>(
  '{ meetings { id state cancelReason viewerCanEdit } }');
const DAYS_LATE = operation<{ requests: { state: string; daysLate: number; viewerCanWrite: boolean }[] }>(
  'query ($id: ID!) { meeting(id: $id) { requests { state daysLate viewerCanWrite } } }');
const MY_REQUESTS = operation<{ id: string }[]>('{ myUpdateRequests { id } }');
const SHOWN = operation<{ meeting: { id: string } | null }>('{ overview { meeting { id } } }');

const cancel = async (meetingId: string, reason = REASON) => (await product.as('coordinator')).do(CANCEL_MEETING, { input: { meetingId, reason } });

describe('cancelling a meeting that is planned', () => {
  it('keeps it in the list with its reason, for everybody who reads meetings', async () => {
    const { id } = await product.story.plannedMeeting();
    expect(await cancel(id)).toMatchObject({ __typename: 'Meeting', state: 'CANCELLED', cancelReason: REASON, cancelledBy: 'coordinator' });
    for (const key of ['member', 'coordinator']) {
      expect(await (await product.as(key)).do(MEETINGS)).toEqual([{ id, state: 'CANCELLED', cancelReason: REASON, viewerCanEdit: false }]);
    }
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('meeting', id)).at(-1)).toMatchObject({
      verb: 'cancel', accountId, before: { state: 'PLANNED' }, after: { state: 'CANCELLED', reason: REASON, requestsClosed: 0 },
    });
  });

  it('leaves its day free for another, and closes it for the call and for edits', async () => {
    const meeting = await product.story.plannedMeeting();
    await cancel(meeting.id);
    const coordinator = await product.as('coordinator');
    expect(await coordinator.do(CREATE_MEETING, { input: { heldOn: meeting.heldOn } })).toMatchObject({ state: 'PLANNED', heldOn: meeting.heldOn });
    expect(await coordinator.do(OPEN_CALL, { meetingId: meeting.id })).toMatchObject({ __typename: 'MeetingBlocked' });
    const { id, version, title, venue, heldOn, timetable } = meeting;
    expect(await coordinator.do(EDIT_MEETING, { input: { id, version, title, venue, heldOn, timetable } })).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ message: 'It is cancelled.' }] });
  });

  it('happens once, also when two people do it at the same moment', async () => {
    const { id } = await product.story.plannedMeeting();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(...[one, other].map(who => () => who.do(CANCEL_MEETING, { input: { meetingId: id, reason: REASON } })));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['Meeting', 'MeetingBlocked']);
    expect(outcomes.find(outcome => outcome.__typename === 'MeetingBlocked')?.reasons).toEqual([{ path: 'state', message: 'It is cancelled already.' }]);
    expect((await product.audit.of('meeting', id)).filter(({ verb }) => verb === 'cancel')).toHaveLength(1);
  });

  it('wants a reason, of a length that people read', async () => {
    const { id } = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    for (const reason of ['', '   ', 'x'.repeat(501)]) {
      expect(await coordinator.run(CANCEL_MEETING, { input: { meetingId: id, reason } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    }
    expect(await coordinator.run(CANCEL_MEETING, { input: { meetingId: '01981111-1111-7111-8111-111111111111', reason: REASON } })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await product.audit.of('meeting', id)).map(({ verb }) => verb)).toEqual(['create']);
  });

  it('is the coordinator’s alone', async () => {
    const { id } = await product.story.plannedMeeting();
    for (const key of ['administrator', 'member', 'chair', 'lead-asb', 'observer']) {
      expect(await (await product.as(key)).run(CANCEL_MEETING, { input: { meetingId: id, reason: REASON } })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
  });
});

describe('cancelling a meeting whose call is open', () => {
  it('closes the call and every request, and keeps what was written', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    expect(await cancel(call.meeting.id)).toMatchObject({ state: 'CANCELLED' });

    expect(await draft.lead.do(MY_REQUESTS)).toEqual([]);
    const closed = { __typename: 'UpdateBlocked', reasons: [{ path: 'meeting', message: 'This meeting was cancelled, so no update is asked for any more. What was written is kept.' }] };
    expect(await draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: draft.version } })).toMatchObject(closed);
    const values = { headline: 'Written after it was cancelled' };
    expect(await draft.lead.do(SAVE_SECTION, { input: { requestId: draft.requestId, section: 'HEADLINE', version: 0, values } })).toMatchObject(closed);
    const { rows } = await product.db.query<{ headline: string }>('SELECT headline FROM performance_update WHERE request_id = $1', [draft.requestId]);
    expect(rows).toEqual([{ headline: 'More reports, and a plan to meet them' }]);
  });

  it('lets nobody become late for it, and lets the next call open', async () => {
    const call = await product.story.openCall();
    await product.db.query('UPDATE update_request SET due_on = $1', [inDays(-9)]);
    await cancel(call.meeting.id);
    const coordinator = await product.as('coordinator');
    const { requests } = await coordinator.do(DAYS_LATE, { id: call.meeting.id });
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.every(({ daysLate, viewerCanWrite }) => daysLate === 0 && !viewerCanWrite)).toBe(true);
    const next = await product.story.openCall(inDays(90));
    expect((await coordinator.do(SHOWN)).meeting?.id).toBe(next.meeting.id);
  });

  it('is refused once an update was submitted, and after it was returned', async () => {
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    const refused = { __typename: 'MeetingBlocked', reasons: [{ path: 'requests', message: '1 update was submitted already. Move the meeting to another day instead: what was submitted goes with it.' }] };
    expect(await cancel(call.meeting.id)).toMatchObject(refused);
    await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId: requestOf(call, 'asb').id, comment: 'Say more.' } });
    expect(await cancel(call.meeting.id)).toMatchObject(refused);
    expect((await product.audit.of('meeting', call.meeting.id)).map(({ verb }) => verb)).toEqual(['create', 'open-call']);
  });

  it('and submitting for it at the same moment: one of the two happens, and the other is refused', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    const coordinator = await product.as('coordinator');
    const outcomes = await product.atOnce(
      () => coordinator.do(CANCEL_MEETING, { input: { meetingId: call.meeting.id, reason: REASON } }),
      () => draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: draft.version } }),
    );
    expect([['Meeting', 'UpdateBlocked'], ['MeetingBlocked', 'PerformanceUpdate']]).toContainEqual(outcomes.map(outcome => outcome.__typename));
  });
});

describe('a meeting whose pack was frozen', () => {
  it('is not cancelled, nor once its call is open again, nor once it was held', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const refused = { __typename: 'MeetingBlocked', reasons: [{ path: 'state', message: 'Its pack was frozen, so members have its papers. Where it was not held, say so in an addendum to the pack.' }] };
    expect(await cancel(call.meeting.id)).toMatchObject(refused);
    const coordinator = await product.as('coordinator');
    await coordinator.do(REOPEN_CALL, { input: { meetingId: call.meeting.id, reason: 'One figure was wrong.', requestIds: [] } });
    expect(await cancel(call.meeting.id)).toMatchObject(refused);
  });
});
