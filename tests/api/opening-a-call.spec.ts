import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import { ASK_ALSO, EDIT_MEETING, OPEN_CALL } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const MONITORED = ['asb', 'community-cohesion', 'fraud', 'locality-cannock-chase', 'locality-east-staffordshire', 'locality-newcastle-under-lyme', 'locality-stafford'];
const ASSURED = ['child-exploitation', 'domestic-abuse', 'prevent', 'safeguarding-drugs-alcohol', 'serious-violence-vawg'];

describe('opening a call', () => {
  it('asks for one update of every theme and locality that is due, and of no ad hoc theme', async () => {
    const call = await product.story.openCall();
    expect([...call.requests.keys()].sort()).toEqual([...MONITORED, ...ASSURED].sort());
    const states = [...call.requests.values()].map(({ state, dueOn }) => `${state} ${dueOn}`);
    expect(new Set(states)).toEqual(new Set([`NOT_STARTED ${call.meeting.timetable.dueOn}`]));
  });

  it('asks the monitored form of monitored themes and the assurance form of assured ones', async () => {
    const call = await product.story.openCall();
    const asked = (form: string) => [...call.requests.values()].filter(request => request.form === form).map(request => request.theme.slug).sort();
    expect(asked('MONITORED')).toEqual(MONITORED);
    expect(asked('ASSURANCE')).toEqual(ASSURED);
  });

  it('addresses each request to the lead officers and deputies of the day, named or not', async () => {
    await product.story.deputyOf('fraud');
    const call = await product.story.openCall();
    expect(requestOf(call, 'serious-violence-vawg').recipients).toEqual([
      { capacity: 'LEAD', holderName: 'Elliott Sharrard-Williams', post: { slug: 'lead-staffordshire-police' } },
      { capacity: 'LEAD', holderName: 'Naomi Smith', post: { slug: 'lead-staffordshire-commissioners-office' } },
    ]);
    expect(requestOf(call, 'locality-stafford').recipients[0]).toEqual({ capacity: 'LEAD', holderName: null, post: { slug: 'csp-lead-stafford' } });
    expect(requestOf(call, 'fraud').recipients.map(recipient => recipient.capacity)).toEqual(['LEAD', 'DEPUTY']);
  });

  it('asks of an ad hoc theme only what the coordinator ticks, then or while the call is open, and once', async () => {
    const coordinator = await product.as('coordinator');
    const offered = async (id: string) => (await coordinator.query<{ meeting: { adHocThemes: { id: string; slug: string }[] } }>(
      'query ($id: ID!) { meeting(id: $id) { adHocThemes { id slug } } }', { id })).data?.meeting.adHocThemes ?? [];
    const ticked = await product.story.plannedMeeting(inDays(60));
    const [drugs] = await offered(ticked.id);
    expect(drugs?.slug).toBe('drug-supply-county-lines');
    await coordinator.do(OPEN_CALL, { meetingId: ticked.id, themeIds: [drugs?.id] });
    const requests = await product.story.requests(ticked.id);
    expect(requests.get('drug-supply-county-lines')).toMatchObject({ form: 'MONITORED', recipients: [{ post: { slug: 'lead-staffordshire-police' } }] });
    expect(requests.size).toBe(13);
    expect(await offered(ticked.id)).toEqual([]);
    const again = await coordinator.run(ASK_ALSO, { input: { meetingId: ticked.id, themeIds: [drugs?.id] } });
    expect([again.code, again.fault?.path]).toEqual(['INVALID_INPUT', 'themeIds.0']);
  });

  it('can be asked for an ad hoc theme later, twice at once it is asked once, and not after the freeze', async () => {
    const call = await product.story.openCall();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const { rows } = await product.db.query<{ id: string }>(`SELECT id FROM theme WHERE slug = 'drug-supply-county-lines'`);
    const input = { meetingId: call.meeting.id, themeIds: [rows[0]?.id] };
    const answers = await product.atOnce(...[one, other].map(who => () => who.run(ASK_ALSO, { input })));
    expect(answers.map(({ code }) => code ?? 'asked').sort()).toEqual(['INVALID_INPUT', 'asked']);
    expect((await product.audit.of('meeting', call.meeting.id)).at(-1)).toMatchObject({ verb: 'ask-also', after: { requests: 1 } });
    const due = { meetingId: call.meeting.id, themeIds: [requestOf(call, 'asb').id] };
    expect((await one.run(ASK_ALSO, { input: due })).code).toBe('INVALID_INPUT');
    await product.story.frozen(call);
    expect(await one.do(ASK_ALSO, { input })).toMatchObject({ __typename: 'MeetingBlocked' });
    expect((await (await product.as('member')).run(ASK_ALSO, { input })).code).toBe('FORBIDDEN');
  });

  it('is written down with the number of requests', async () => {
    const call = await product.story.openCall();
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('meeting', call.meeting.id)).at(-1)).toMatchObject({
      verb: 'open-call', accountId, before: { state: 'PLANNED' }, after: { state: 'CALL_OPEN', requests: 12 },
    });
  });

  it('twice at once makes one set of requests and one clear refusal', async () => {
    const meeting = await product.story.plannedMeeting();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(...[one, other].map(who => () => who.do(OPEN_CALL, { meetingId: meeting.id })));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['Meeting', 'MeetingBlocked']);
    const refused = outcomes.find(outcome => outcome.__typename === 'MeetingBlocked');
    expect(refused).toMatchObject({
      message: 'The call cannot be opened.', reasons: [{ path: 'state', message: 'Only a planned meeting can open its call. It is: call open.' }],
    });
    expect((await product.story.requests(meeting.id)).size).toBe(12);
  });

  it('is refused while the call of another meeting is open', async () => {
    await product.story.openCall();
    const second = await product.story.plannedMeeting(inDays(90));
    const outcome = await (await product.as('coordinator')).do(OPEN_CALL, { meetingId: second.id });
    expect(outcome).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'meeting' }] });
    expect(outcome.reasons?.[0]?.message).toContain('is still open. Freeze its pack first.');
    expect(await product.audit.of('meeting', second.id)).toHaveLength(1);
  });

  it('for two meetings at the same moment opens one and says why not the other', async () => {
    const [first, second] = [await product.story.plannedMeeting(), await product.story.plannedMeeting(inDays(90))];
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const answers = await product.atOnce(
      () => one.do(OPEN_CALL, { meetingId: first.id }),
      () => other.do(OPEN_CALL, { meetingId: second.id }),
    );
    expect(answers.map(outcome => outcome.__typename).sort()).toEqual(['Meeting', 'MeetingBlocked']);
  });

  it('is refused once updates would already have been due', async () => {
    const meeting = await product.story.plannedMeeting(inDays(10));
    const outcome = await (await product.as('coordinator')).do(OPEN_CALL, { meetingId: meeting.id });
    expect(outcome).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'timetable.dueOn' }] });
  });

  it('of a near meeting is possible once the leads were given a later day', async () => {
    const { id, version, title, venue, heldOn, timetable } = await product.story.plannedMeeting(inDays(10));
    const later = { ...timetable, dueOn: inDays(4), reviewBy: inDays(5), freezeOn: inDays(6), packOutOn: inDays(7) };
    const coordinator = await product.as('coordinator');
    await coordinator.do(EDIT_MEETING, { input: { id, version, title, venue, heldOn, timetable: later } });
    expect(await coordinator.do(OPEN_CALL, { meetingId: id })).toMatchObject({ __typename: 'Meeting', state: 'CALL_OPEN' });
  });

  it('is for the coordinator alone, of a meeting that exists', async () => {
    const meeting = await product.story.plannedMeeting();
    for (const key of ['administrator', 'chair', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer']) {
      expect(await (await product.as(key)).run(OPEN_CALL, { meetingId: meeting.id })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    const unknown = await (await product.as('coordinator')).run(OPEN_CALL, { meetingId: '01981111-1111-7111-8111-111111111111' });
    expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
    expect(await product.people.nobody.run(OPEN_CALL, { meetingId: meeting.id })).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });
});
