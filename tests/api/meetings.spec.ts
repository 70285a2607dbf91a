import { describe, expect, it } from '@jest/globals';
import { acrossChristmas } from '../support/christmas-count.js';
import { inDays, today } from '../support/full-answers.js';
import { CONCLUDE_MEETING, CREATE_MEETING, EDIT_MEETING, type Meeting } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

const edited = ({ id, version, title, venue, heldOn, timetable }: Meeting, changes: Partial<Meeting> = {}) =>
  ({ input: { id, version, title, venue, heldOn, timetable, ...changes } });

describe('planning a meeting', () => {
  it('counts the timetable back from the day in working days, over Christmas and the bank holidays', async () => {
    const { heldOn, timetable } = acrossChristmas();
    const coordinator = await product.as('coordinator');
    const meeting = await coordinator.do(CREATE_MEETING, { input: { heldOn, venue: 'County Buildings' } });
    expect(meeting).toMatchObject({ title: `Meeting of January ${heldOn.slice(0, 4)}`, venue: 'County Buildings', state: 'PLANNED', version: 1 });
    expect(meeting.timetable).toEqual(timetable);
  });

  it('is written down with who did it', async () => {
    const meeting = await product.story.plannedMeeting();
    const { id: accountId } = await product.people.account('coordinator');
    expect(await product.audit.of('meeting', meeting.id)).toEqual([
      expect.objectContaining({ verb: 'create', accountId, before: null, after: expect.objectContaining({ heldOn: meeting.heldOn }) }),
    ]);
  });

  it('is refused for a day that is past, a day that does not exist and a title that is too long', async () => {
    const coordinator = await product.as('coordinator');
    const past = await coordinator.run(CREATE_MEETING, { input: { heldOn: inDays(-1) } });
    expect(past).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn', message: 'The meeting must be today or later. Check the day, month and year.' } });
    const nowhere = await coordinator.run(CREATE_MEETING, { input: { heldOn: '2027-02-30' } });
    expect(nowhere).toMatchObject({ code: 'BAD_USER_INPUT', data: null });
    const long = await coordinator.run(CREATE_MEETING, { input: { heldOn: inDays(60), title: 'x'.repeat(121) } });
    expect(long).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'title', message: 'The title must be 120 characters or fewer. Shorten it and try again.' } });
  });

  it('takes a slip in the year for what it is', async () => {
    const coordinator = await product.as('coordinator');
    const answer = await coordinator.run(CREATE_MEETING, { input: { heldOn: '2126-12-10' } });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn', message: 'The meeting must be within the next three years. Check the year.' } });
  });

  it('is not for members or lead officers', async () => {
    const before = await product.audit.count();
    for (const key of ['member', 'lead-asb', 'administrator', 'observer']) {
      const answer = await (await product.as(key)).run(CREATE_MEETING, { input: { heldOn: inDays(60) } });
      expect(answer).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    expect(await product.audit.count()).toBe(before);
  });

  it('happens once on one day, also when two people plan it at the same moment', async () => {
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const heldOn = inDays(60);
    const answers = await product.atOnce(...[one, other].map(who => () => who.run(CREATE_MEETING, { input: { heldOn } })));
    expect(answers.filter(answer => answer.errors.length === 0)).toHaveLength(1);
    const refused = answers.find(answer => answer.errors.length > 0);
    expect(refused?.code).toBe('INVALID_INPUT');
    expect(refused?.fault?.path).toBe('heldOn');
    expect(refused?.fault?.message).toContain('There is already a meeting on');
  });
});

describe('editing a meeting', () => {
  it('changes title, venue and timetable, moves the version and keeps what stood before', async () => {
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    const saved = await coordinator.do(EDIT_MEETING, edited(meeting, { title: 'Autumn meeting', venue: 'Online' }));
    expect(saved).toMatchObject({ __typename: 'Meeting', title: 'Autumn meeting', venue: 'Online', version: 2 });
    const [, entry] = await product.audit.of('meeting', meeting.id);
    expect(entry).toMatchObject({ verb: 'edit', before: { title: meeting.title, version: 1 }, after: { title: 'Autumn meeting', version: 2 } });
  });

  it('refuses days out of order, with a reason for each', async () => {
    const meeting = await product.story.plannedMeeting();
    const timetable = { ...meeting.timetable, dueOn: meeting.timetable.freezeOn, packOutOn: inDays(61), minutesDueOn: inDays(59) };
    const answer = await (await product.as('coordinator')).run(EDIT_MEETING, edited(meeting, { timetable }));
    expect(answer.code).toBe('INVALID_INPUT');
    const fields = answer.errors[0]?.extensions.fields ?? [];
    expect(fields.map(field => field.path)).toEqual(['timetable.reviewBy', 'timetable.packOutOn', 'timetable.minutesDueOn']);
    expect(fields[0]?.message).toMatch(/^The day reviews are done \(.+\) cannot be before the day updates are due \(.+\)\.$/);
    expect(await product.audit.of('meeting', meeting.id)).toHaveLength(1);
  });

  it('refuses the day of another meeting, and an empty title', async () => {
    await product.story.plannedMeeting(inDays(90));
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    expect(await coordinator.run(EDIT_MEETING, edited(meeting, { heldOn: inDays(90), timetable: { ...meeting.timetable, minutesDueOn: inDays(97) } })))
      .toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn' } });
    expect(await coordinator.run(EDIT_MEETING, edited(meeting, { title: '   ' })))
      .toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'title', message: 'Enter a title.' } });
  });

  it('takes a slip in the year for what it is', async () => {
    const meeting = await product.story.plannedMeeting();
    const answer = await (await product.as('coordinator')).run(EDIT_MEETING, edited(meeting, { heldOn: '2126-12-10', timetable: { ...meeting.timetable, minutesDueOn: '2126-12-17' } }));
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn' } });
  });

  it('against an old version ends in a conflict that shows both texts and saves nothing', async () => {
    const meeting = await product.story.plannedMeeting();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    await one.do(EDIT_MEETING, edited(meeting, { title: 'Theirs' }));
    const conflict = await other.do(EDIT_MEETING, edited(meeting, { title: 'Mine' }));
    expect(conflict).toMatchObject({ __typename: 'EditConflict', version: 2, savedBy: 'coordinator' });
    expect(conflict.theirs).toContainEqual({ field: 'title', label: 'Title', text: 'Theirs' });
    expect(conflict.yours).toContainEqual({ field: 'title', label: 'Title', text: 'Mine' });
    expect((await product.audit.of('meeting', meeting.id)).map(entry => entry.verb)).toEqual(['create', 'edit']);
  });

  it('by two people at once gives one success and one conflict', async () => {
    const meeting = await product.story.plannedMeeting();
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(
      () => one.do(EDIT_MEETING, edited(meeting, { title: 'One' })),
      () => other.do(EDIT_MEETING, edited(meeting, { title: 'Other' })),
    );
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['EditConflict', 'Meeting']);
  });

  it('moves the day of the open requests with the day updates are due', async () => {
    const call = await product.story.openCall();
    const coordinator = await product.as('coordinator');
    const dueOn = call.meeting.timetable.reviewBy;
    expect(await coordinator.do(EDIT_MEETING, edited(call.meeting, { timetable: { ...call.meeting.timetable, dueOn } }))).toMatchObject({ __typename: 'Meeting' });
    const requests = [...(await product.story.requests(call.meeting.id)).values()];
    expect(new Set(requests.map(request => request.dueOn))).toEqual(new Set([dueOn]));
  });

  it('cannot move the day any more once the pack is frozen', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const heldOn = inDays(61);
    const timetable = { ...call.meeting.timetable, minutesDueOn: inDays(80) };
    const answer = await (await product.as('coordinator')).run(EDIT_MEETING, edited(call.meeting, { heldOn, timetable }));
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn' } });
  });

  it('leaves the days before the freeze as they were, so that nobody becomes late afterwards', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    const coordinator = await product.as('coordinator');
    const { timetable } = call.meeting;
    const answer = await coordinator.run(EDIT_MEETING, edited(call.meeting, { timetable: { ...timetable, dueOn: timetable.remindAgainOn } }));
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'timetable.dueOn' } });
    const later = edited(call.meeting, { timetable: { ...timetable, minutesDueOn: inDays(90) } });
    expect(await coordinator.do(EDIT_MEETING, later)).toMatchObject({ __typename: 'Meeting' });
  });

  it('that does not exist, or is not one, is not found', async () => {
    const meeting = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    for (const id of ['01981111-1111-7111-8111-111111111111', 'not-an-id']) {
      expect(await coordinator.run(EDIT_MEETING, edited({ ...meeting, id }))).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
  });
});

describe('concluding a meeting', () => {
  it('is possible once the pack is frozen and the day has come', async () => {
    const call = await product.story.openCall();
    const coordinator = await product.as('coordinator');
    const conclude = () => coordinator.do(CONCLUDE_MEETING, { meetingId: call.meeting.id });
    expect(await conclude()).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'state' }] });
    await product.story.frozen(call);
    expect(await conclude()).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'heldOn' }] });
    await product.story.wasHeld(call, 0);
    expect(await conclude()).toMatchObject({ __typename: 'Meeting', state: 'CONCLUDED', heldOn: today() });
    expect((await product.audit.of('meeting', call.meeting.id)).at(-1)).toMatchObject({ verb: 'conclude', before: { state: 'FROZEN' }, after: { state: 'CONCLUDED' } });
    expect(await conclude()).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ path: 'state' }] });
  });

  it('closes it for edits', async () => {
    const call = await product.story.openCall();
    await product.story.frozen(call);
    await product.story.wasHeld(call, 0);
    const coordinator = await product.as('coordinator');
    const concluded = await coordinator.do(CONCLUDE_MEETING, { meetingId: call.meeting.id });
    const timetable = { ...concluded.timetable, packOutOn: today(), freezeOn: today(), reviewBy: today(), dueOn: today(), remindAgainOn: inDays(-1), remindOn: inDays(-1), callOpensOn: inDays(-1) };
    expect(await coordinator.do(EDIT_MEETING, edited(concluded, { title: 'New', timetable }))).toMatchObject({ __typename: 'MeetingBlocked', reasons: [{ message: 'It is concluded.' }] });
  });
});
