import { describe, expect, it } from '@jest/globals';
import { fullAnswers } from '../support/full-answers.js';
import { ACCEPT_UPDATE, RETURN_UPDATE, SAVE_SECTION, SUBMIT_ON_BEHALF, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

const AGREEMENT = 'Read it over the phone and agreed';

async function leadPost(theme = 'asb'): Promise<string> {
  const { rows } = await product.db.query<{ id: string }>(
    'SELECT post_id AS id FROM lead_officer JOIN theme ON theme.id = theme_id WHERE slug = $1 ORDER BY lead_officer.position LIMIT 1', [theme]);
  return rows[0]?.id ?? '';
}

/** The coordinator writes every section from what came by mail. */
async function written(call: Call, theme = 'asb') {
  const coordinator = await product.as('coordinator');
  const { id: requestId, form } = requestOf(call, theme);
  let version = 0;
  for (const [section, values] of fullAnswers(form as 'MONITORED' | 'ASSURANCE')) {
    const saved = await coordinator.do(SAVE_SECTION, { input: { requestId, section, version: 0, values } });
    expect(saved.__typename).toBe('PerformanceUpdate');
    version = saved.version ?? 0;
  }
  return { coordinator, requestId, version, input: { requestId, version, postId: await leadPost(theme), arrivedBy: 'MAIL', agreement: AGREEMENT } };
}

describe('writing and submitting on a lead’s behalf', () => {
  it('is said so wherever the update is read, and in the record', async () => {
    const call = await product.story.openCall();
    const { coordinator, requestId, input } = await written(call);
    expect(await coordinator.do(SUBMIT_ON_BEHALF, { input })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const { id: accountId } = await product.people.account('coordinator');
    expect((await product.audit.of('update-request', requestId)).at(-1)).toMatchObject({
      verb: 'submit', accountId, after: { state: 'SUBMITTED', submittedByPostId: input.postId, arrivedBy: 'MAIL', agreement: AGREEMENT },
    });
    await coordinator.do(ACCEPT_UPDATE, { input: { requestId } });
    const { data } = await (await product.as('member')).query<{ theme: { currentUpdate: { submittedByPost: string; request: { agreement: string | null } } } }>(
      '{ theme(slug: "asb") { currentUpdate { submittedByPost request { arrivedBy agreement } } } }');
    expect(data?.theme.currentUpdate.submittedByPost).toMatch(/^the coordinator on behalf of .+, received by e-mail$/);
    expect(data?.theme.currentUpdate.request).toEqual({ arrivedBy: 'MAIL', agreement: null });
    const { pack } = await product.story.frozen(call);
    const frozen = await (await product.as('member')).query<{ pack: { latest: { content: { items: { slug: string; submittedByPost: string | null }[] } } } }>(
      'query ($id: ID!) { pack(id: $id) { latest { content { items { slug submittedByPost } } } } }', { id: pack.id });
    expect(frozen.data?.pack.latest.content.items.find(({ slug }) => slug === 'asb')?.submittedByPost).toMatch(/^the coordinator on behalf of/);
  });

  it('writes down of each section who wrote it', async () => {
    const call = await product.story.openCall();
    const { requestId, coordinator, input } = await written(call);
    await coordinator.do(SUBMIT_ON_BEHALF, { input });
    const { data } = await coordinator.query<{ updateRequest: { update: { id: string; sections: { savedBy: string }[] } } }>(
      'query ($id: ID!) { updateRequest(id: $id) { update { id sections { savedBy } } } }', { id: requestId });
    const savedBy = data?.updateRequest.update.sections.flatMap(section => section.savedBy ?? []);
    expect(savedBy).toEqual(['coordinator', 'coordinator', 'coordinator', 'coordinator', 'coordinator']);
    const entries = await product.audit.of('performance-update', data?.updateRequest.update.id);
    expect(entries.map(({ after }) => after?.onBehalf)).toEqual([true, true, true, true, true]);
  });

  it('obeys the same rule as for the lead: nothing may be missing', async () => {
    const call = await product.story.openCall();
    const coordinator = await product.as('coordinator');
    const { id: requestId } = requestOf(call, 'asb');
    await coordinator.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 0, values: { headline: 'Half of it' } } });
    const outcome = await coordinator.do(SUBMIT_ON_BEHALF, { input: { requestId, version: 1, postId: await leadPost(), arrivedBy: 'PHONE', agreement: AGREEMENT } });
    expect(outcome.__typename).toBe('UpdateBlocked');
    expect(outcome.reasons?.map(({ path }) => path)).toEqual(expect.arrayContaining(['rating', 'progress', 'ask']));
  });

  it('wants the version that was checked', async () => {
    const call = await product.story.openCall();
    const { coordinator, input } = await written(call);
    expect(await coordinator.do(SUBMIT_ON_BEHALF, { input: { ...input, version: input.version - 1 } })).toMatchObject({ __typename: 'EditConflict', savedBy: 'coordinator' });
  });

  it('is for somebody who leads the theme, who agreed', async () => {
    const call = await product.story.openCall();
    const { coordinator, input } = await written(call);
    const faults = [
      [{ postId: await leadPost('prevent') }, 'postId'], [{ postId: 'x' }, 'postId'], [{ agreement: '  ' }, 'agreement'], [{ agreement: 'x'.repeat(501) }, 'agreement'],
    ] as const;
    for (const [wrong, path] of faults) {
      expect(await coordinator.run(SUBMIT_ON_BEHALF, { input: { ...input, ...wrong } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path } });
    }
    expect(await product.story.stateOf(call, 'asb')).toBe('IN_PROGRESS');
  });

  it('is for the coordinator alone, and the coordinator cannot pass for a lead', async () => {
    const call = await product.story.openCall();
    const { coordinator, input } = await written(call);
    for (const key of ['administrator', 'chair', 'member', 'lead-asb', 'csp-stafford', 'analyst', 'observer']) {
      expect(await (await product.as(key)).run(SUBMIT_ON_BEHALF, { input })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    expect(await coordinator.run(SUBMIT_UPDATE, { input: { requestId: input.requestId, version: input.version } })).toMatchObject({ code: 'FORBIDDEN' });
    for (const key of ['administrator', 'chair', 'member', 'analyst']) {
      expect(await (await product.as(key)).run(SAVE_SECTION, { input: { requestId: input.requestId, section: 'ASK', version: 1, values: { ask: 'NOTE' } } })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('ends when the lead submits again in their own name', async () => {
    const call = await product.story.openCall();
    const { coordinator, requestId, input } = await written(call);
    await coordinator.do(SUBMIT_ON_BEHALF, { input });
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'Please look yourself' } });
    const lead = await product.as('lead-asb');
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version: input.version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const { data } = await lead.query<{ updateRequest: { arrivedBy: string | null } }>('query ($id: ID!) { updateRequest(id: $id) { arrivedBy agreement } }', { id: requestId });
    expect(data?.updateRequest).toEqual({ arrivedBy: null, agreement: null });
  });

  it('and the lead submitting at the same moment: one of them wins', async () => {
    const call = await product.story.openCall();
    const { coordinator, requestId, input } = await written(call);
    const lead = await product.as('lead-asb');
    const outcomes = await product.atOnce(
      () => coordinator.do(SUBMIT_ON_BEHALF, { input }), () => lead.do(SUBMIT_UPDATE, { input: { requestId, version: input.version } }));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
  });
});
