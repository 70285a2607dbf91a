import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

const LAST_ASKS = '{ myLastAsks { slug name ask askDetail meetingId illustrative became } }';
const DISTRICTS = '{ viewer { districts { slug } } }';
const asking = (ask: string, askDetail: string | null = null) => ({ ASK: { ask, askDetail } });

interface Asks {
  myLastAsks: { slug: string; ask: string; askDetail: string; became: string }[];
}

describe('what became of a lead’s last ask', () => {
  it('follows the ask into the pack and the meeting; an ask that is not accepted is not told', async () => {
    const call = await product.story.openCall(inDays(60));
    const lead = await product.as('lead-asb');
    const asks = async () => (await lead.query<Asks>(LAST_ASKS)).data?.myLastAsks.map(({ slug, ask, became }) => `${slug} ${ask}: ${became.split(' the meeting of ')[0]}`);
    await product.story.submitted(call, 'fraud', asking('DECIDE', 'Choose'));
    expect(await asks()).toEqual([]);
    await product.story.accepted(call, 'asb', asking('UNBLOCK', 'Free it'));
    expect(await asks()).toEqual(['asb UNBLOCK: It is accepted and goes into the pack for']);
    const coordinator = await product.as('coordinator');
    await coordinator.query('mutation ($id: ID!) { acceptUpdate(input: { requestId: $id }) { __typename } }', { id: call.requests.get('fraud')?.id });
    await product.story.frozen(call);
    expect(await asks()).toEqual(['asb UNBLOCK: Members have it before them in the pack for', 'fraud DECIDE: Members have it before them in the pack for']);
    await product.story.wasHeld(call, 2);
    expect((await asks())?.[0]).toBe('asb UNBLOCK: It was in the pack for');
  });

  it('is the last one that was more than to note, of the themes that the post leads today', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', asking('DECIDE', 'First'));
    await product.story.accepted(first, 'community-cohesion', asking('DECIDE', 'Of others'));
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const second = await product.story.openCall(inDays(60));
    await product.story.accepted(second, 'asb', asking('NOTE'));
    const lead = await product.as('lead-asb');
    expect((await lead.query<Asks>(LAST_ASKS)).data?.myLastAsks).toMatchObject([{ slug: 'asb', askDetail: 'First', meetingId: first.meeting.id }]);
    await product.story.leadUntil('lead-staffordshire-police', 'asb', today());
    expect((await lead.query<Asks>(LAST_ASKS)).data?.myLastAsks).toEqual([]);
  });

  it('is refused to those who write no updates', async () => {
    for (const key of ['member', 'coordinator', 'observer']) expect(await (await product.as(key)).query(LAST_ASKS)).toMatchObject({ code: 'FORBIDDEN', data: null });
    expect(await product.people.nobody.query(LAST_ASKS)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the districts of somebody who signs in', () => {
  it('are those whose partnership their posts lead, and no others', async () => {
    expect((await (await product.as('csp-stafford')).query(DISTRICTS)).data).toEqual({ viewer: { districts: [{ slug: 'stafford' }] } });
    for (const key of ['member', 'lead-asb']) expect((await (await product.as(key)).query(DISTRICTS)).data).toEqual({ viewer: { districts: [] } });
    await product.db.query(`UPDATE district SET valid_until = current_date WHERE slug = 'stafford'`);
    expect((await (await product.as('csp-stafford')).query(DISTRICTS)).data).toEqual({ viewer: { districts: [] } });
  });

  it('are blanked for an observer, who reads packs alone', async () => {
    expect(await (await product.as('observer')).query(DISTRICTS)).toMatchObject({ data: { viewer: { districts: null } }, code: 'FORBIDDEN' });
  });
});
