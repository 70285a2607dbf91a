import { describe, expect, it } from '@jest/globals';
import { ACCEPT_UPDATE, ACCEPT_UPDATES, SAVE_SECTION, SUBMIT_UPDATE, WITHDRAW_ACCEPTANCE, WITHDRAW_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

describe('taking a submitted update back', () => {
  it('lets its lead write on, and counts as not submitted', async () => {
    const call = await product.story.openCall();
    const { lead, requestId, version } = await product.story.submitted(call, 'asb');
    expect(await lead.do(WITHDRAW_UPDATE, { input: { requestId } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const { data } = await lead.query<{ updateRequest: object }>('query ($id: ID!) { updateRequest(id: $id) { state submittedAt viewerCanWrite viewerCanWithdraw } }', { id: requestId });
    expect(data?.updateRequest).toEqual({ state: 'IN_PROGRESS', submittedAt: expect.any(String), viewerCanWrite: true, viewerCanWithdraw: false });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'CONCERNS', version: 1, values: { concerns: 'One more thing' } } });
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version: version + 1 } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('is for those who lead the theme: not for other leads, not for the coordinator', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    expect(await (await product.as('lead-prevent')).run(WITHDRAW_UPDATE, { input: { requestId } })).toMatchObject({ code: 'NOT_FOUND' });
    for (const key of ['coordinator', 'chair', 'member', 'administrator', 'observer']) {
      expect(await (await product.as(key)).run(WITHDRAW_UPDATE, { input: { requestId } })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await product.story.stateOf(call, 'asb')).toBe('SUBMITTED');
  });

  it('while the coordinator accepts it: one of them wins', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    const outcomes = await product.atOnce(
      () => lead.do(WITHDRAW_UPDATE, { input: { requestId } }), () => coordinator.do(ACCEPT_UPDATE, { input: { requestId } }));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
  });
});

describe('taking an acceptance back', () => {
  it('needs a reason, which the record keeps', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.accepted(call, 'asb');
    const coordinator = await product.as('coordinator');
    for (const reason of ['', 'x'.repeat(501)]) {
      expect(await coordinator.run(WITHDRAW_ACCEPTANCE, { input: { requestId, reason } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    }
    expect(await coordinator.do(WITHDRAW_ACCEPTANCE, { input: { requestId, reason: 'Accepted the wrong one' } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect((await product.audit.of('update-request', requestId)).at(-1)).toMatchObject({
      verb: 'withdraw-acceptance', before: { state: 'ACCEPTED' }, after: { state: 'SUBMITTED', reason: 'Accepted the wrong one' },
    });
    expect((await (await product.as('member')).query<{ theme: { currentUpdate: unknown } }>('{ theme(slug: "asb") { currentUpdate { id } } }')).data?.theme.currentUpdate).toBeNull();
  });

  it('is over once the pack is frozen, and is for the coordinator alone', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.accepted(call, 'asb');
    const input = { requestId, reason: 'Too late' };
    expect(await lead.run(WITHDRAW_ACCEPTANCE, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await (await product.as('chair')).run(WITHDRAW_ACCEPTANCE, { input })).toMatchObject({ code: 'FORBIDDEN' });
    await product.story.frozen(call);
    expect(await (await product.as('coordinator')).do(WITHDRAW_ACCEPTANCE, { input })).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] });
  });
});

describe('accepting several at once', () => {
  const read = ({ requestId, version }: { requestId: string; version: number }) => ({ requestId, version });

  it('accepts them all, in the order in which they were named, each with its own entry', async () => {
    const call = await product.story.openCall();
    const drafts = [await product.story.submitted(call, 'fraud'), await product.story.submitted(call, 'asb'), await product.story.submitted(call, 'prevent')];
    const results = await (await product.as('coordinator')).do(ACCEPT_UPDATES, { input: { updates: drafts.map(read) } });
    expect(results).toEqual(drafts.map(({ requestId }) => ({ accepted: true, request: { id: requestId, state: 'ACCEPTED' }, reasons: [] })));
    for (const { requestId } of drafts) expect((await product.audit.of('update-request', requestId)).at(-1)).toMatchObject({ verb: 'accept' });
  });

  it('leaves out what changed meanwhile, and says why', async () => {
    const call = await product.story.openCall();
    const asb = await product.story.submitted(call, 'asb');
    const fraud = await product.story.submitted(call, 'fraud');
    const prevent = await product.story.submitted(call, 'prevent');
    await asb.lead.do(WITHDRAW_UPDATE, { input: { requestId: asb.requestId } });
    await fraud.lead.do(WITHDRAW_UPDATE, { input: { requestId: fraud.requestId } });
    await fraud.lead.do(SAVE_SECTION, { input: { requestId: fraud.requestId, section: 'CONCERNS', version: 1, values: { concerns: 'Changed' } } });
    await fraud.lead.do(SUBMIT_UPDATE, { input: { requestId: fraud.requestId, version: fraud.version + 1 } });
    const results = await (await product.as('coordinator')).do(ACCEPT_UPDATES, { input: { updates: [asb, fraud, prevent].map(read) } });
    expect(results.map(({ accepted, request, reasons }) => [accepted, request.state, reasons[0]?.path])).toEqual([
      [false, 'IN_PROGRESS', 'state'], [false, 'SUBMITTED', 'version'], [true, 'ACCEPTED', undefined],
    ]);
  });

  it('accepts nothing where one is not there, and nothing for others than the coordinator', async () => {
    const call = await product.story.openCall();
    const asb = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    const updates = [read(asb), { requestId: '01981111-1111-7111-8111-111111111111', version: 1 }];
    expect(await coordinator.run(ACCEPT_UPDATES, { input: { updates } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await coordinator.run(ACCEPT_UPDATES, { input: { updates: [] } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'updates' } });
    expect(await coordinator.run(ACCEPT_UPDATES, { input: { updates: Array.from({ length: 51 }, () => read(asb)) } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'updates' } });
    expect(await asb.lead.run(ACCEPT_UPDATES, { input: { updates: [read(asb)] } })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await product.story.stateOf(call, 'asb')).toBe('SUBMITTED');
  });

  it('by two coordinators at once accepts each once', async () => {
    const call = await product.story.openCall();
    const drafts = [await product.story.submitted(call, 'fraud'), await product.story.submitted(call, 'asb')];
    const [one, other] = [await product.as('coordinator'), await product.people.another('coordinator')];
    const answers = await product.atOnce(
      () => one.do(ACCEPT_UPDATES, { input: { updates: drafts.map(read) } }), () => other.do(ACCEPT_UPDATES, { input: { updates: drafts.map(read).reverse() } }));
    expect(answers.flat().filter(({ accepted }) => accepted)).toHaveLength(2);
    for (const { requestId } of drafts) expect((await product.audit.of('update-request', requestId)).filter(({ verb }) => verb === 'accept')).toHaveLength(1);
  });
});
