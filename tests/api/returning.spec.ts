import { describe, expect, it } from '@jest/globals';
import { RECORD_NOT_RECEIVED, RETURN_UPDATE, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

interface Return {
  comment: string | null;
  returnedBy: string;
  sections: { section: string; comment: string; answeredAt: string | null }[];
}

async function returnsAs(key: string, id: string): Promise<Return[] | null> {
  const { data } = await (await product.as(key)).query<{ updateRequest: { returns: Return[] | null } }>(
    'query ($id: ID!) { updateRequest(id: $id) { returns { comment returnedBy sections { section comment answeredAt } } } }', { id });
  return data?.updateRequest.returns ?? null;
}

const SECTIONS = [{ section: 'HEADLINE', comment: 'Name the towns' }, { section: 'CONCERNS', comment: 'Say since when' }];

describe('returning with a comment for each section', () => {
  it('shows the lead every comment at its section, and the one about the whole', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'Nearly there', sections: SECTIONS } });
    const [returned] = (await returnsAs('lead-asb', requestId)) ?? [];
    expect(returned).toMatchObject({ comment: 'Nearly there', returnedBy: 'coordinator' });
    expect(returned?.sections).toEqual(expect.arrayContaining(SECTIONS.map(each => ({ ...each, answeredAt: null }))));
    expect((await product.audit.of('update-request', requestId)).at(-1)).toMatchObject({
      verb: 'return', after: { comment: 'Nearly there', sections: { HEADLINE: 'Name the towns', CONCERNS: 'Say since when' } },
    });
  });

  it('needs no comment about the whole where the sections say everything', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    const outcome = await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, sections: SECTIONS } });
    expect(outcome.__typename).toBe('PerformanceUpdate');
    expect((await returnsAs('lead-asb', requestId))?.[0]?.comment).toBeNull();
  });

  it('counts a comment as answered once its section is changed, and no other', async () => {
    const call = await product.story.openCall();
    const { requestId, lead } = await product.story.submitted(call, 'asb');
    await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, sections: SECTIONS } });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 1, values: { headline: 'Stafford and Stone' } } });
    const answered = Object.fromEntries((await returnsAs('lead-asb', requestId))?.[0]?.sections.map(({ section, answeredAt }) => [section, answeredAt !== null]) ?? []);
    expect(answered).toEqual({ HEADLINE: true, CONCERNS: false });
  });

  it('keeps what was said before when it goes back a second time', async () => {
    const call = await product.story.openCall();
    const { requestId, lead, version } = await product.story.submitted(call, 'asb');
    const coordinator = await product.as('coordinator');
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'First' } });
    await lead.do(SUBMIT_UPDATE, { input: { requestId, version } });
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'Second' } });
    expect((await returnsAs('coordinator', requestId))?.map(({ comment }) => comment)).toEqual(['Second', 'First']);
    const { data } = await lead.query<{ updateRequest: { returnComment: string } }>('query ($id: ID!) { updateRequest(id: $id) { returnComment } }', { id: requestId });
    expect(data?.updateRequest.returnComment).toBe('Second');
  });

  it.each([
    ['a section of the other form', [{ section: 'ASSURANCE', comment: 'x' }], 'sections.0.section'],
    ['one section twice', [SECTIONS[0], SECTIONS[0]], 'sections.1.section'],
    ['an empty comment', [{ section: 'HEADLINE', comment: ' ' }], 'sections.0.comment'],
    ['a comment that is too long', [{ section: 'HEADLINE', comment: 'x'.repeat(1001) }], 'sections.0.comment'],
  ])('is refused for %s, and nothing is returned', async (_, sections, path) => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb');
    expect(await (await product.as('coordinator')).run(RETURN_UPDATE, { input: { requestId, sections } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path } });
    expect(await product.story.stateOf(call, 'asb')).toBe('SUBMITTED');
    expect(await returnsAs('coordinator', requestId)).toEqual([]);
  });

  it('is read by those who write and review alone', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.accepted(call, 'asb');
    await product.db.query(`INSERT INTO update_return (request_id, comment, returned_at, returned_by) VALUES ($1, 'Between us', now(), 'Coordinator')`, [requestId]);
    const { data } = await (await product.as('member')).query<{ theme: { currentUpdate: { request: { returns: unknown; returnComment: unknown } } } }>(
      '{ theme(slug: "asb") { currentUpdate { request { returns { comment } returnComment } } } }');
    expect(data?.theme.currentUpdate.request).toEqual({ returns: null, returnComment: null });
  });
});

describe('asking again where none was received', () => {
  it('writes down that an empty update was begun', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const coordinator = await product.as('coordinator');
    await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId: id } });
    const begun = await coordinator.do(RETURN_UPDATE, { input: { requestId: id, comment: 'There is still time' } });
    expect(await product.audit.of('performance-update', begun.id)).toEqual([expect.objectContaining({ verb: 'begin', after: { requestId: id } })]);
  });
});
