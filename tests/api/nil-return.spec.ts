import { describe, expect, it } from '@jest/globals';
import { monthOf } from '@csa/shared/days.js';
import { inDays } from '../support/full-answers.js';
import { SAVE_SECTION, SUBMIT_NIL_RETURN, SUBMIT_UPDATE, WHAT_CHANGED } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();
const REASON = 'The board did not meet this quarter';

const nil = async (call: Call, theme: string, key = `lead-${theme}`, reason = REASON) =>
  (await product.as(key)).run(SUBMIT_NIL_RETURN, { input: { requestId: requestOf(call, theme).id, reason } });

interface Row {
  slug: string;
  headline: string | null;
  nilReturn: boolean;
  change: string;
  received: boolean;
  missing: string | null;
  rating: string | null;
  strip: string;
}

async function overviewOf(theme: string): Promise<{ row: Row | undefined; summary: string[] }> {
  const { data } = await (await product.as('member')).query<{ overview: { summary: string[]; groups: { rows: Row[] }[] } }>(
    '{ overview { summary groups { rows { slug headline nilReturn received missing rating change strip } } } }');
  return { row: data?.overview.groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === theme), summary: data?.overview.summary ?? [] };
}

describe('a nil return', () => {
  it('is submitted with its reason alone, accepted, and neither rated nor missing on the overview', async () => {
    const call = await product.story.openCall();
    expect((await nil(call, 'fraud')).data).toMatchObject({ submitNilReturn: { __typename: 'PerformanceUpdate', version: 1 } });
    expect(await product.story.stateOf(call, 'fraud')).toBe('SUBMITTED');
    expect((await product.audit.of('update-request', requestOf(call, 'fraud').id)).at(-1)).toMatchObject({ verb: 'submit-nil', after: { state: 'SUBMITTED', nilReason: REASON } });
    await product.story.accept(requestOf(call, 'fraud').id);
    const { row, summary } = await overviewOf('fraud');
    expect(row).toMatchObject({ headline: `Nil return: ${REASON}`, nilReturn: true, received: true, missing: null, rating: null, strip: 'N' });
    expect(summary[0]).toContain('1 nil return');
  });

  it('is frozen in the pack as what it is', async () => {
    const call = await product.story.openCall();
    await nil(call, 'fraud');
    await product.story.accept(requestOf(call, 'fraud').id);
    const { pack } = await product.story.frozen(call);
    const response = await (await product.as('observer')).get(`/packs/${pack.id}/v1.json`);
    const { content } = (await response.json()) as { content: { items: { slug: string; nilReason: string | null; received: boolean; rating: string | null }[] } };
    expect(content.items.find(({ slug }) => slug === 'fraud')).toMatchObject({ nilReason: REASON, received: true, rating: null });
  });

  it('leaves the last judgement standing for the next meeting', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'fraud');
    await product.story.frozen(first);
    await product.story.wasHeld(first, 180);
    const second = await product.story.openCall(inDays(60));
    await nil(second, 'fraud');
    await product.story.accept(requestOf(second, 'fraud').id);
    await product.story.frozen(second);
    await product.story.wasHeld(second, 90);
    const third = await product.story.openCall(inDays(60));
    const { data } = await (await product.as('lead-fraud')).query<{ updateRequest: { previousUpdate: { rating: string } } }>(
      `{ updateRequest(id: "${requestOf(third, 'fraud').id}") { previousUpdate { rating } } }`);
    expect(data?.updateRequest.previousUpdate.rating).toBe('AMBER');
    expect((await overviewOf('fraud')).row?.strip).toBe('AN?');

    await product.story.accepted(third, 'fraud', { STATUS: { rating: 'RED', ratingReason: 'Losses doubled', direction: 'WORSENING' } });
    const since = `was Amber in ${monthOf(inDays(-180))}`;
    expect((await overviewOf('fraud')).row?.change).toBe(`Red, ${since}`);
    const { items } = await (await product.as('member')).do(WHAT_CHANGED, { meetingId: third.meeting.id });
    expect(items.find(({ slug }) => slug === 'fraud')).toMatchObject({ gotWorse: true, sentences: [`Status: Red, ${since}.`] });
  });

  it('is taken back by writing after all: the update is then whole or not submitted', async () => {
    const call = await product.story.openCall();
    await nil(call, 'fraud');
    const lead = await product.as('lead-fraud');
    const requestId = requestOf(call, 'fraud').id;
    await lead.query('mutation ($input: WithdrawUpdateInput!) { withdrawUpdate(input: $input) { __typename } }', { input: { requestId } });
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version: 1 } })).toMatchObject({ __typename: 'UpdateBlocked' });
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 0, values: { headline: 'There is something after all' } } });
    const { rows } = await product.db.query('SELECT nil_reason, headline FROM performance_update WHERE request_id = $1', [requestId]);
    expect(rows).toEqual([{ nil_reason: null, headline: 'There is something after all' }]);
  });

  it('is refused where part of the update is written, without a reason, by others, twice and after the freeze', async () => {
    const call = await product.story.openCall();
    await product.story.draft(call, 'asb');
    expect((await nil(call, 'asb')).data).toMatchObject({ submitNilReturn: { __typename: 'UpdateBlocked', reasons: [{ path: 'reason' }] } });
    expect(await nil(call, 'fraud', 'lead-fraud', '  ')).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'reason' } });
    expect((await nil(call, 'fraud', 'csp-stafford')).code).toBe('NOT_FOUND');
    expect((await nil(call, 'fraud', 'member')).code).toBe('FORBIDDEN');
    const lead = await product.as('lead-fraud');
    const input = { requestId: requestOf(call, 'fraud').id, reason: REASON };
    const twice = await product.atOnce(() => lead.do(SUBMIT_NIL_RETURN, { input }), () => lead.do(SUBMIT_NIL_RETURN, { input }));
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['PerformanceUpdate', 'UpdateBlocked']);
    await product.story.accept(input.requestId);
    await product.story.frozen(call);
    expect((await nil(call, 'community-cohesion')).data).toMatchObject({ submitNilReturn: { __typename: 'UpdateBlocked' } });
  });
});
