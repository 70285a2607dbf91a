import { describe, expect, it } from '@jest/globals';
import { addDays } from '@csa/shared/days.js';
import { inDays } from '../support/full-answers.js';
import {
  ACCEPT_UPDATE, EDIT_MEETING, type Meeting, OPEN_STEPS, PACK_COMPARISON, RECORD_NOT_RECEIVED, REOPEN_CALL, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE, WITHDRAW_ACCEPTANCE, WITHDRAW_UPDATE,
} from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

async function reopen(call: Call, themes: string[] = []): Promise<Meeting> {
  const requestIds = themes.map(theme => requestOf(call, theme).id);
  const reopened = await (await product.as('coordinator')).do(REOPEN_CALL, {
    input: { meetingId: call.meeting.id, reason: 'Figures were corrected after the freeze', requestIds, dueOn: inDays(5) },
  });
  expect(reopened.__typename).toBe('Meeting');
  return reopened;
}

const withdrawAcceptance = async (requestId: string) =>
  (await product.as('coordinator')).do(WITHDRAW_ACCEPTANCE, { input: { requestId, reason: 'The wrong figures' } });

async function giveBack(requestId: string): Promise<void> {
  await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, comment: 'Use the figures of November' } });
}

describe('the day that was given when a call was opened again', () => {
  it('stays when the due day of the call moves, and so do the days of what is settled', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    await product.story.frozen(call);
    const { id, version, title, heldOn, timetable } = await reopen(call, ['fraud']);
    const later = { ...timetable, dueOn: addDays(timetable.dueOn, 1), reviewBy: addDays(timetable.freezeOn, 0) };
    const edited = await (await product.as('coordinator')).do(EDIT_MEETING, { input: { id, version, title, heldOn, timetable: later } });
    expect(edited).toMatchObject({ __typename: 'Meeting', timetable: { dueOn: later.dueOn } });
    const requests = await product.story.requests(id);
    expect(requests.get('fraud')).toMatchObject({ state: 'RETURNED', dueOn: inDays(5), extendedUntil: inDays(5) });
    for (const settled of ['asb', 'prevent']) expect([settled, requests.get(settled)?.dueOn]).toEqual([settled, timetable.dueOn]);
  });
});

describe('an update that went back to its lead and did not come again', () => {
  const item = `slug received missing notResubmitted change headline rating`;

  /** What every page says of it. */
  async function said(call: Call, theme: string) {
    const { data } = await (await product.as('member')).query<{
      overview: { summary: string[]; groups: { rows: { slug: string; state: string; received: boolean; missing: string; change: string; headline: string | null; strip: string }[] }[] };
      meeting: { pack: { latest: { content: { summary: string[]; items: { slug: string }[] } } } | null };
    }>(`query ($id: ID!) { overview(meetingId: $id) { summary groups { rows { slug state received missing change headline strip } } }
      meeting(id: $id) { pack { latest { content { summary items { ${item} } } } } } }`, { id: call.meeting.id });
    const content = data?.meeting.pack?.latest.content;
    return {
      summary: data?.overview.summary[0],
      row: data?.overview.groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === theme),
      packSummary: content?.summary[0],
      item: content?.items.find(({ slug }) => slug === theme),
    };
  }

  it('is frozen as not resubmitted, not as never received, and nothing of it is shown as if it stood', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.accepted(call, 'asb');
    await withdrawAcceptance(requestId);
    await giveBack(requestId);
    await product.story.frozen(call);
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_RESUBMITTED');
    expect(await product.story.stateOf(call, 'fraud')).toBe('NOT_RECEIVED');
    const { summary, row, packSummary, item } = await said(call, 'asb');
    expect([summary, packSummary]).toEqual(Array(2).fill('12 items: 1 went back and was not resubmitted; 11 not received.'));
    expect(row).toMatchObject({ received: false, headline: null, missing: 'Went back to its lead and was not resubmitted. No earlier update.', change: 'Not resubmitted', strip: 'b' });
    expect(item).toMatchObject({
      received: false, notResubmitted: true, headline: null, rating: null, change: 'Not resubmitted',
      missing: expect.stringMatching(/^An update was submitted, went back to its lead and was not resubmitted in time\. No earlier update\. The leads?: /),
    });
    expect((await product.audit.of('update-request', requestId)).at(-1)).toMatchObject({
      verb: 'record-not-resubmitted', before: { state: 'RETURNED' }, after: { state: 'NOT_RESUBMITTED' },
    });
  });

  it('is said of one that its lead took back, too, and of what stood in an earlier version of the pack', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.accepted(call, 'asb');
    const prevent = await product.story.submitted(call, 'prevent', {}, 'lead-prevent');
    await prevent.lead.do(WITHDRAW_UPDATE, { input: { requestId: prevent.requestId } });
    const first = await product.story.frozen(call);
    expect(await product.story.stateOf(call, 'prevent')).toBe('NOT_RESUBMITTED');
    await reopen(call, ['asb', 'fraud']);
    expect((await lead.query<{ updateRequest: object }>('query ($id: ID!) { updateRequest(id: $id) { state } }', { id: requestId })).data).toEqual({ updateRequest: { state: 'RETURNED' } });
    const second = await product.story.frozen(call);
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_RESUBMITTED');
    expect(await product.story.stateOf(call, 'fraud')).toBe('NOT_RECEIVED');
    const { items } = await (await product.as('member')).do(PACK_COMPARISON, {
      from: { packId: first.pack.id, number: 1 }, to: { packId: second.pack.id, number: 2 },
    });
    expect(items.find(({ slug }) => slug === 'asb')?.sentences).toEqual(['The update went back to its lead and was not resubmitted; before amber.']);
  });

  it('may be asked for again, and asking again for what never came does not make it one', async () => {
    const call = await product.story.openCall();
    const coordinator = await product.as('coordinator');
    const { requestId, lead, version } = await product.story.submitted(call, 'asb');
    await giveBack(requestId);
    expect(await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId } })).toMatchObject({ state: 'NOT_RESUBMITTED' });
    await giveBack(requestId);
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const fraud = requestOf(call, 'fraud').id;
    await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId: fraud } });
    await giveBack(fraud);
    expect(await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId: fraud } })).toMatchObject({ state: 'NOT_RECEIVED' });
  });
});

describe('a next step that a later meeting has settled', () => {
  const STEP = { text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: inDays(20) };
  const saveLastSteps = (lastSteps: object[]) => ({ LAST_STEPS: { lastSteps }, NEXT_STEPS: { nextSteps: [] } });

  /** Promised at a meeting that is over; "still going" at the next; done at the one after. The two packs are frozen, the meetings still to come. */
  async function settledLater() {
    const promised = await product.story.openCall();
    const { lead } = await product.story.accepted(promised, 'asb', { NEXT_STEPS: { nextSteps: [STEP] } });
    await product.story.frozen(promised);
    await product.story.wasHeld(promised, 1);
    const earlier = await product.story.openCall(inDays(60));
    const [step] = (await lead.do(OPEN_STEPS, { id: requestOf(earlier, 'asb').id })).openSteps;
    const actionId = step?.id ?? '';
    const going = await product.story.accepted(earlier, 'asb', saveLastSteps([{ actionId, outcome: 'STILL_GOING', dueOn: inDays(70), reason: 'The hall was shut' }]));
    await product.story.frozen(earlier);
    const later = await product.story.openCall(inDays(80));
    await product.story.accepted(later, 'asb', { LAST_STEPS: { lastSteps: [{ actionId, outcome: 'DONE' }] } });
    await product.story.frozen(later);
    return { lead, earlier, later, actionId, going };
  }

  /** How the step stands, as the update of a call tells it. */
  async function stepIn(call: Call) {
    const { data } = await (await product.as('lead-asb')).query<{ updateRequest: { update: { lastSteps: { step: { state: string; dueOn: string } }[] } } }>(
      'query ($id: ID!) { updateRequest(id: $id) { update { lastSteps { step { state dueOn } } } } }', { id: requestOf(call, 'asb').id });
    return data?.updateRequest.update.lastSteps[0]?.step;
  }

  it('stays as the later meeting was told when the earlier acceptance is taken back', async () => {
    const { earlier, later, actionId } = await settledLater();
    await reopen(earlier);
    const before = (await product.audit.of('action', actionId)).length;
    expect(await withdrawAcceptance(requestOf(earlier, 'asb').id)).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await stepIn(later)).toEqual({ state: 'DONE', dueOn: inDays(70) });
    expect(await product.audit.of('action', actionId)).toHaveLength(before);
  });

  it('stays so when the earlier update is given back, resubmitted and accepted again', async () => {
    const { earlier, later, lead, going } = await settledLater();
    await reopen(earlier, ['asb']);
    expect(await stepIn(later)).toEqual({ state: 'DONE', dueOn: inDays(70) });
    const input = { requestId: going.requestId, section: 'HEADLINE', version: 1, values: { headline: 'Fewer reports', progress: 'Patrols began' } };
    const { version } = await lead.do(SAVE_SECTION, { input });
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId: going.requestId, version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    await (await product.as('coordinator')).do(ACCEPT_UPDATE, { input: { requestId: going.requestId } });
    expect(await stepIn(later)).toEqual({ state: 'DONE', dueOn: inDays(70) });
  });

  it('is open again once nobody has settled it: an update given back at a reopened call settles nothing', async () => {
    const { later, lead, earlier } = await settledLater();
    await reopen(later, ['asb']);
    expect(await stepIn(later)).toEqual({ state: 'OPEN', dueOn: inDays(70) });
    expect((await lead.do(OPEN_STEPS, { id: requestOf(later, 'asb').id })).openSteps).toHaveLength(1);
    await product.story.frozen(later);
    expect(await product.story.stateOf(later, 'asb')).toBe('NOT_RESUBMITTED');
    await reopen(earlier);
    await withdrawAcceptance(requestOf(earlier, 'asb').id);
    expect(await stepIn(later)).toEqual({ state: 'OPEN', dueOn: inDays(20) });
  });
});
