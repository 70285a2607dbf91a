import { describe, expect, it } from '@jest/globals';
import { addDays } from '@csa/shared/days.js';
import { ACCEPT_UPDATE, EDIT_MEETING, EXTEND_DEADLINE, type Meeting } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

const REASON = 'The figures come out a week late';
const requestId = (call: Call, theme = 'asb') => requestOf(call, theme).id;
const laterDay = ({ meeting }: Call) => meeting.timetable.reviewBy;

async function extend(call: Call, until = laterDay(call), theme = 'asb') {
  return (await product.as('coordinator')).run(EXTEND_DEADLINE, { input: { requestId: requestId(call, theme), until, reason: REASON } });
}

const edited = ({ id, version, title, venue, heldOn, timetable }: Meeting, days: Partial<Meeting['timetable']>) =>
  ({ input: { id, version, title, venue, heldOn, timetable: { ...timetable, ...days } } });

describe('giving one lead a later day', () => {
  it('moves the day of that request alone, says so to its lead, and keeps who did it and why', async () => {
    const call = await product.story.openCall();
    const until = laterDay(call);
    expect((await extend(call)).errors).toEqual([]);
    const lead = await product.as('lead-asb');
    const { data } = await lead.query<{ updateRequest: object }>(
      'query ($id: ID!) { updateRequest(id: $id) { dueOn extendedUntil extensionReason meeting { timetable { dueOn } } } }', { id: requestId(call) });
    expect(data?.updateRequest).toEqual({ dueOn: until, extendedUntil: until, extensionReason: REASON, meeting: { timetable: { dueOn: call.meeting.timetable.dueOn } } });
    expect((await product.story.requests(call.meeting.id)).get('fraud')).toMatchObject({ dueOn: call.meeting.timetable.dueOn, extendedUntil: null });
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('update-request', requestId(call))).at(-1)).toMatchObject({
      verb: 'extend', accountId,
      before: { dueOn: call.meeting.timetable.dueOn, extendedUntil: null }, after: { dueOn: until, extendedUntil: until, extensionReason: REASON },
    });
  });

  it('counts lateness against the new day', async () => {
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    await product.story.submitted(call, 'fraud');
    const { meeting } = call;
    await product.db.query(`UPDATE update_request SET due_on = $2, submitted_at = $3 WHERE meeting_id = $1`, [meeting.id, meeting.timetable.dueOn, `${meeting.timetable.reviewBy}T12:00:00Z`]);
    await product.db.query(`UPDATE update_request SET due_on = $2, extended_until = $2, extension_reason = 'x' WHERE id = $1`, [requestId(call), meeting.timetable.reviewBy]);
    const requests = await product.story.requests(meeting.id);
    expect(requests.get('asb')?.daysLate).toBe(0);
    expect(requests.get('fraud')?.daysLate).toBeGreaterThan(0);
  });

  it('is refused for a day before that of the call, for one after the freeze, and without a reason', async () => {
    const call = await product.story.openCall();
    const { dueOn, freezeOn } = call.meeting.timetable;
    expect(await extend(call, dueOn)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until', message: expect.stringMatching(/^All updates of this call are due on/) } });
    expect(await extend(call, addDays(freezeOn, 1))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'until', message: expect.stringMatching(/^The pack is to be frozen on/) } });
    const coordinator = await product.as('coordinator');
    for (const reason of ['  ', 'x'.repeat(501)]) {
      expect(await coordinator.run(EXTEND_DEADLINE, { input: { requestId: requestId(call), until: laterDay(call), reason } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    }
    expect(await product.audit.of('update-request', requestId(call))).toEqual([]);
  });

  it('is not for what was submitted, nor once the pack is frozen', async () => {
    const call = await product.story.openCall();
    await product.story.submitted(call, 'asb');
    expect((await extend(call)).data).toMatchObject({ extendDeadline: { __typename: 'UpdateBlocked', reasons: [{ path: 'state' }] } });
    await (await product.as('coordinator')).do(ACCEPT_UPDATE, { input: { requestId: requestId(call) } });
    await product.story.frozen(call);
    expect((await extend(call, laterDay(call), 'fraud')).data).toMatchObject({ extendDeadline: { __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] } });
  });

  it('outlives a change of the timetable, in whichever way the call’s own day moves', async () => {
    const call = await product.story.openCall();
    const { dueOn, reviewBy, freezeOn } = call.meeting.timetable;
    await extend(call, freezeOn);
    const coordinator = await product.as('coordinator');
    const later = await coordinator.do(EDIT_MEETING, edited(call.meeting, { dueOn: reviewBy }));
    let requests = await product.story.requests(call.meeting.id);
    expect([requests.get('asb')?.dueOn, requests.get('fraud')?.dueOn]).toEqual([freezeOn, reviewBy]);
    await coordinator.do(EDIT_MEETING, edited(later, { dueOn }));
    requests = await product.story.requests(call.meeting.id);
    expect([requests.get('asb')?.dueOn, requests.get('fraud')?.dueOn]).toEqual([freezeOn, dueOn]);
  });

  it('holds the freeze: the pack cannot be planned to freeze before it', async () => {
    const call = await product.story.openCall();
    const { freezeOn, reviewBy } = call.meeting.timetable;
    await extend(call, freezeOn);
    const answer = await (await product.as('coordinator')).run(EDIT_MEETING, edited(call.meeting, { freezeOn: reviewBy }));
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'timetable.freezeOn', message: expect.stringMatching(/^A lead officer was given until/) } });
  });

  it('is for the coordinator alone', async () => {
    const call = await product.story.openCall();
    for (const key of ['administrator', 'chair', 'member', 'lead-asb', 'csp-stafford', 'observer']) {
      const answer = await (await product.as(key)).run(EXTEND_DEADLINE, { input: { requestId: requestId(call), until: laterDay(call), reason: REASON } });
      expect(answer).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
  });

  it('by two at once ends in one of the two days, both written down', async () => {
    const call = await product.story.openCall();
    const { reviewBy, freezeOn } = call.meeting.timetable;
    await product.atOnce(() => extend(call, reviewBy), () => extend(call, freezeOn));
    const entries = await product.audit.of('update-request', requestId(call));
    expect(entries.map(({ verb }) => verb)).toEqual(['extend', 'extend']);
    expect((await product.story.requests(call.meeting.id)).get('asb')?.dueOn).toBe(entries.at(-1)?.after?.dueOn);
  });
});

describe('the reason for a later day', () => {
  it('is for those who write and review, not for every reader', async () => {
    const call = await product.story.openCall();
    await extend(call);
    const { data } = await (await product.as('member')).query<{ person: { owes: { extensionReason: string | null }[] } }>(
      '{ person(slug: "elliott-sharrard-williams") { owes { extendedUntil extensionReason } } }');
    expect(data?.person.owes.map(({ extensionReason }) => extensionReason)).toEqual(data?.person.owes.map(() => null));
  });
});
