import { describe, expect, it } from '@jest/globals';
import { addDays } from '@csa/shared/days.js';
import { operation } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { CREATE_MEETING, EDIT_MEETING, EXTEND_DEADLINE, type Meeting, type Outcome, type Timetable } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const DAYS = 'callOpensOn remindOn remindAgainOn dueOn reviewBy freezeOn packOutOn minutesDueOn';
const CREATE_MEETINGS = operation<Meeting[]>(`mutation ($input: CreateMeetingsInput!) { createMeetings(input: $input) { id title heldOn state venue timetable { ${DAYS} } } }`);
const MEETING_DAYS = operation<{ heldOn: string; title: string; warnings: string[] }[]>('query ($days: [Day!]!) { meetingDays(days: $days) { heldOn title warnings } }');
const DEFAULTS = operation<Record<string, number>>(`query { timetableDefaults { ${DAYS} version } }`);
const EDIT_DEFAULTS = operation<Outcome>(`mutation ($input: TimetableDefaultsInput!) { editTimetableDefaults(input: $input) {
  __typename ... on TimetableDefaults { version } ... on EditConflict { message version savedBy theirs { label text } } } }`);
const MOVED = operation<Timetable>(`query ($meetingId: ID!, $heldOn: Day!, $by: CountBy!) { movedTimetable(meetingId: $meetingId, heldOn: $heldOn, by: $by) { ${DAYS} } }`);

const SHIPPED = { callOpensOn: -30, remindOn: -20, remindAgainOn: -16, dueOn: -15, reviewBy: -12, freezeOn: -10, packOutOn: -7, minutesDueOn: 5 };
const meetings = (...days: string[]) => ({ input: { meetings: days.map(heldOn => ({ heldOn })) } });

describe('a year of meetings', () => {
  it('is planned at once, each with its own title and timetable and its own entry', async () => {
    const coordinator = await product.as('coordinator');
    const days = [inDays(60), inDays(61), inDays(150)];
    const planned = await coordinator.do(CREATE_MEETINGS, meetings(...days));
    expect(planned.map(({ heldOn, state }) => [heldOn, state])).toEqual(days.map(day => [day, 'PLANNED']));
    expect(new Set(planned.map(({ title }) => title)).size).toBe(3);
    for (const { id, heldOn } of planned) {
      expect(await product.audit.of('meeting', id)).toEqual([expect.objectContaining({ verb: 'create', after: expect.objectContaining({ heldOn }) })]);
    }
  });

  it('is planned as a whole or not at all', async () => {
    await product.story.plannedMeeting(inDays(90));
    const coordinator = await product.as('coordinator');
    const before = await product.audit.count();
    const taken = await coordinator.run(CREATE_MEETINGS, meetings(inDays(60), inDays(90)));
    expect(taken).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings.1.heldOn', message: expect.stringContaining('There is already a meeting on') } });
    expect(await coordinator.run(CREATE_MEETINGS, meetings(inDays(60), inDays(60)))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings.1.heldOn' } });
    expect(await coordinator.run(CREATE_MEETINGS, meetings(inDays(60), inDays(-1)))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings.1.heldOn' } });
    expect(await coordinator.run(CREATE_MEETINGS, meetings())).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings' } });
    expect(await coordinator.run(CREATE_MEETINGS, meetings(...Array.from({ length: 13 }, (_, index) => inDays(100 + index))))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings' } });
    expect(await product.audit.count()).toBe(before);
  });

  it('planned twice at the same moment stands once', async () => {
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const answers = await product.atOnce(...[one, other].map(who => () => who.run(CREATE_MEETINGS, meetings(inDays(60), inDays(150)))));
    expect(answers.map(({ code }) => code).sort()).toEqual(['INVALID_INPUT', undefined]);
  });

  it('is for the coordinator alone', async () => {
    for (const key of ['administrator', 'chair', 'member', 'lead-asb', 'observer']) {
      expect(await (await product.as(key)).run(CREATE_MEETINGS, meetings(inDays(60)))).toMatchObject({ code: 'FORBIDDEN' });
      expect(await (await product.as(key)).run(MEETING_DAYS, { days: [inDays(60)] })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('is looked at first: weekends, bank holidays, and days that are taken or past', async () => {
    const coordinator = await product.as('coordinator');
    const year = Number(inDays(0).slice(0, 4)) + 1;
    await product.story.plannedMeeting(inDays(60));
    const christmas = `${year}-12-25`;
    const looked = await coordinator.do(MEETING_DAYS, { days: [inDays(60), inDays(-1), christmas] });
    expect(looked[0]?.warnings).toContainEqual(expect.stringContaining('There is already a meeting on that day'));
    expect(looked[1]?.warnings).toContainEqual(expect.stringContaining('must be today or later'));
    expect(looked[2]?.warnings).toContainEqual(expect.stringMatching(/^25 December \d+ is a (bank holiday|Saturday|Sunday)\.$/));
    expect(await coordinator.run(MEETING_DAYS, { days: Array.from({ length: 13 }, () => inDays(60)) })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('two meetings in one month', () => {
  it('are called differently', async () => {
    const coordinator = await product.as('coordinator');
    const month = inDays(60).slice(0, 8);
    const first = await coordinator.do(CREATE_MEETING, { input: { heldOn: `${month}10` } });
    const second = await coordinator.do(CREATE_MEETING, { input: { heldOn: `${month}24` } });
    expect(first.title).toMatch(/^Meeting of [A-Z][a-z]+ \d{4}$/);
    expect(second.title).toMatch(/^Meeting of 24 [A-Z][a-z]+ \d{4}$/);
  });
});

describe('how timetables are counted', () => {
  it('is the partnership’s own: a change serves new meetings and leaves planned ones alone', async () => {
    const coordinator = await product.as('coordinator');
    const planned = await product.story.plannedMeeting(inDays(90));
    expect(await coordinator.do(DEFAULTS)).toEqual({ ...SHIPPED, version: 1 });
    expect(await coordinator.do(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 1, packOutOn: -5 } })).toMatchObject({ __typename: 'TimetableDefaults', version: 2 });
    expect(await product.audit.last()).toMatchObject({ verb: 'edit', kind: 'timetable-defaults', before: { packOutOn: -7 }, after: { packOutOn: -5 } });
    const { data } = await coordinator.query<{ meeting: Meeting }>(`query ($id: ID!) { meeting(id: $id) { timetable { ${DAYS} } } }`, { id: planned.id });
    expect(data?.meeting.timetable).toEqual(planned.timetable);
    const moved = await coordinator.do(MOVED, { meetingId: planned.id, heldOn: planned.heldOn, by: 'DEFAULTS' });
    expect(moved.packOutOn > planned.timetable.packOutOn).toBe(true);
    expect({ ...moved, packOutOn: planned.timetable.packOutOn }).toEqual(planned.timetable);
  });

  it('is refused out of order, too far away, against an old version, and for everybody else', async () => {
    const coordinator = await product.as('coordinator');
    expect(await coordinator.run(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 1, remindOn: -31 } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'remindOn' } });
    expect(await coordinator.run(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 1, callOpensOn: -121 } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'callOpensOn' } });
    expect(await coordinator.do(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 0 } })).toMatchObject({ __typename: 'EditConflict', version: 1 });
    for (const key of ['administrator', 'chair', 'lead-asb']) {
      expect(await (await product.as(key)).run(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 1 } })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('by two people at once gives one success and one conflict', async () => {
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const outcomes = await product.atOnce(...[one, other].map(who => () => who.do(EDIT_DEFAULTS, { input: { ...SHIPPED, version: 1, packOutOn: -6 } })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EditConflict', 'TimetableDefaults']);
  });
});

describe('moving a meeting', () => {
  it('shows its timetable on the new day, by its own counts; saving it moves every request but keeps a day that was given', async () => {
    const call = await product.story.openCall(inDays(60));
    const { meeting } = call;
    const coordinator = await product.as('coordinator');
    const until = meeting.timetable.freezeOn;
    await coordinator.do(EXTEND_DEADLINE, { input: { requestId: requestOf(call, 'asb').id, until, reason: 'Figures are late' } });
    const heldOn = addDays(meeting.heldOn, 28);
    const timetable = await coordinator.do(MOVED, { meetingId: meeting.id, heldOn, by: 'OWN' });
    expect(timetable.callOpensOn).toBe(meeting.timetable.callOpensOn);
    expect(timetable.dueOn > meeting.timetable.dueOn).toBe(true);
    const { id, version, title, venue } = meeting;
    expect(await coordinator.do(EDIT_MEETING, { input: { id, version, title, venue, heldOn, timetable } })).toMatchObject({ __typename: 'Meeting', heldOn });
    const requests = await product.story.requests(meeting.id);
    expect(requests.get('fraud')?.dueOn).toBe(timetable.dueOn);
    expect(requests.get('asb')).toMatchObject({ extendedUntil: until, dueOn: until > timetable.dueOn ? until : timetable.dueOn });
  });

  it('is not looked at for a day that is past, nor by others, nor for a meeting that is not there', async () => {
    const { id: meetingId } = await product.story.plannedMeeting();
    const coordinator = await product.as('coordinator');
    expect(await coordinator.run(MOVED, { meetingId, heldOn: inDays(-1), by: 'OWN' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'heldOn' } });
    expect(await coordinator.run(MOVED, { meetingId: 'x', heldOn: inDays(9), by: 'OWN' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await product.as('member')).run(MOVED, { meetingId, heldOn: inDays(9), by: 'OWN' })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
