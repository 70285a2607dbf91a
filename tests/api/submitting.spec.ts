import { describe, expect, it } from '@jest/globals';
import type { UpdateSection } from '@csa/shared/update-sections.js';
import { inDays, type SectionAnswers } from '../support/full-answers.js';
import { SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Draft, requestOf } from '../support/story.js';

const product = useProduct();

const submit = ({ lead, requestId, version }: Draft) => lead.do(SUBMIT_UPDATE, { input: { requestId, version } });

/** Drafts an update with some answers of its own and says what stands between it and submission. */
async function blockersOf(theme: string, instead: Partial<Record<UpdateSection, SectionAnswers>>): Promise<[string, string][]> {
  const draft = await product.story.draft(await product.story.openCall(), theme, instead);
  const outcome = await submit(draft);
  const { data } = await draft.lead.query<{ updateRequest: { viewerCanSubmit: boolean; blockers: object[] } }>(
    'query ($id: ID!) { updateRequest(id: $id) { viewerCanSubmit blockers { path message } } }', { id: draft.requestId });
  // The same rule that blocks the button blocks the mutation.
  expect(data?.updateRequest).toEqual({ viewerCanSubmit: outcome.__typename === 'PerformanceUpdate' ? false : (outcome.reasons ?? []).length === 0, blockers: outcome.reasons ?? [] });
  return (outcome.reasons ?? []).map(({ path, message }) => [path, message]);
}

describe('submitting an update', () => {
  it.each([['asb', 'MONITORED'], ['prevent', 'ASSURANCE']])('hands in the full form of %s', async (theme, form) => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, theme);
    expect(draft.form).toBe(form);
    expect(await submit(draft)).toMatchObject({ __typename: 'PerformanceUpdate', version: draft.version });
    expect(await product.story.stateOf(call, theme)).toBe('SUBMITTED');
  });

  it('is written down with account and post', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const { id: accountId, postId } = await product.people.account('lead-asb');
    expect(await product.audit.of('update-request', requestId)).toEqual([
      expect.objectContaining({ verb: 'submit', accountId, postId, before: expect.objectContaining({ state: 'IN_PROGRESS' }), after: expect.objectContaining({ state: 'SUBMITTED', submittedByPostId: postId }) }),
    ]);
  });

  it('names everything that is missing when nothing was written', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const outcome = await lead.do(SUBMIT_UPDATE, { input: { requestId: requestOf(call, 'asb').id, version: 0 } });
    expect(outcome).toMatchObject({ __typename: 'UpdateBlocked', message: 'The update cannot be submitted yet.' });
    expect(outcome.reasons?.map(reason => reason.path)).toEqual(['rating', 'ratingReason', 'direction', 'headline', 'progress', 'nextSteps', 'ask']);
    const assured = await (await product.as('lead-prevent')).do(SUBMIT_UPDATE, { input: { requestId: requestOf(call, 'prevent').id, version: 0 } });
    expect(assured.reasons?.map(reason => reason.path)).toEqual(['assuranceBoard', 'assuredOn', 'assuranceLevel', 'headline', 'keyMessages', 'escalations', 'ask']);
    expect(await product.audit.of('update-request', requestOf(call, 'asb').id)).toEqual([]);
  });
});

describe('what blocks the monitored form', () => {
  it('is a Red or Amber status without concerns', async () => {
    const status = { rating: 'RED', ratingReason: 'Why', direction: 'STABLE' };
    expect(await blockersOf('asb', { STATUS: status, CONCERNS: { concerns: '  ' } })).toEqual([['concerns', 'The status is Red: say what concerns you.']]);
  });

  it('is not a Green status without concerns', async () => {
    const status = { rating: 'GREEN', ratingReason: 'Why', direction: 'STABLE' };
    const draft = await product.story.draft(await product.story.openCall(), 'asb', { STATUS: status, CONCERNS: { concerns: null } });
    expect(await submit(draft)).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('is a next step without an owner or a day, or one that is past', async () => {
    const nextSteps = [{ text: 'Act', owner: '' }, { text: 'Act', owner: 'Team', dueOn: inDays(-1) }];
    const blockers = await blockersOf('asb', { NEXT_STEPS: { nextSteps } });
    expect(blockers.map(([path]) => path)).toEqual(['nextSteps.0', 'nextSteps.1']);
    expect(blockers[0]?.[1]).toBe('Next step 1 still lacks an owner and a day.');
    expect(blockers[1]?.[1]).toMatch(/^Next step 2 is due on .+, which is past\.$/);
  });

  it('is no next step at all, unless the theme is complete', async () => {
    expect(await blockersOf('asb', { NEXT_STEPS: { nextSteps: [] } })).toEqual([['nextSteps', 'Set out at least one next step, with an owner and a day.']]);
  });

  it('is an ask that does not say what is asked', async () => {
    expect(await blockersOf('asb', { ASK: { ask: 'DECIDE', askDetail: '' } })).toEqual([['askDetail', 'Say what exactly you ask of the group.']]);
  });
});

describe('what blocks the assurance form', () => {
  it('is the day of the board, when it is missing or still to come', async () => {
    const board = { assuranceBoard: 'The board', assuranceLevel: 'SUBSTANTIAL' };
    expect(await blockersOf('prevent', { ASSURANCE: board })).toEqual([['assuredOn', 'Enter the day the board considered it.']]);
  });

  it('is a board that is still to meet', async () => {
    const board = { assuranceBoard: 'The board', assuranceLevel: 'SUBSTANTIAL', assuredOn: inDays(1) };
    expect(await blockersOf('prevent', { ASSURANCE: board })).toEqual([['assuredOn', 'The day the board considered it cannot be in the future.']]);
  });

  it('is a limited level without a reason', async () => {
    const board = { assuranceBoard: 'The board', assuranceLevel: 'LIMITED', assuredOn: inDays(-1) };
    expect(await blockersOf('prevent', { ASSURANCE: board })).toEqual([['assuranceReason', 'Give the reason for the level of assurance.']]);
  });

  it('is silence on escalations: “None” is an answer', async () => {
    expect(await blockersOf('prevent', { ESCALATIONS: { escalations: '' } })).toEqual([['escalations', 'Say what the board escalates, or write “None”.']]);
  });
});

describe('submitting what somebody changed meanwhile', () => {
  it('ends in a conflict that shows what stands now, and submits nothing', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    const deputy = await product.story.deputyOf('asb');
    await deputy.do(SAVE_SECTION, { input: { requestId: draft.requestId, section: 'HEADLINE', version: 1, values: { headline: 'Changed at the last moment' } } });
    const conflict = await submit(draft);
    expect(conflict).toMatchObject({ __typename: 'EditConflict', version: draft.version + 1, savedBy: 'Deputy for asb' });
    expect(conflict.theirs).toContainEqual({ field: 'headline', label: 'Headline', text: 'Changed at the last moment' });
    expect(await product.story.stateOf(call, 'asb')).toBe('IN_PROGRESS');
    expect(await submit({ ...draft, version: conflict.version ?? 0 })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('twice at once gives one success and one clear refusal', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    const deputy = await product.story.deputyOf('asb');
    const outcomes = await product.atOnce(() => submit(draft), () => submit({ ...draft, lead: deputy }));
    expect(outcomes.map(outcome => outcome.__typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
    const refused = outcomes.find(outcome => outcome.__typename === 'UpdateBlocked');
    expect(refused?.reasons).toEqual([{ path: 'state', message: 'This update is: submitted. Reload the page to see what happened.' }]);
    expect(await product.audit.of('update-request', draft.requestId)).toHaveLength(1);
  });
});

describe('an update that is not the viewer’s', () => {
  it('is not found by other leads and refused to everybody else', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    const attempt = async (key: string) => (await product.as(key)).run(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: draft.version } });
    expect(await attempt('lead-prevent')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attempt('csp-stafford')).toMatchObject({ code: 'NOT_FOUND' });
    for (const key of ['coordinator', 'member', 'observer']) expect(await attempt(key)).toMatchObject({ code: 'FORBIDDEN', data: null });
    expect(await product.story.stateOf(call, 'asb')).toBe('IN_PROGRESS');
  });

  it('cannot be submitted once the pack is frozen', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    await product.story.frozen(call);
    expect(await submit(draft)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] });
  });
});
