import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { bringFigures, RISEN, USUAL } from '../support/imported-figures.js';
import { inDays } from '../support/full-answers.js';
import { ACCEPT_UPDATE, FREEZE_PACK, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { OPEN } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const [PARTNERS, PUBLIC] = ['shelter-referrals', 'noise-reports'];
const WHY = 'The shelter took over another service.';
const VERSION = operation<{ update: { version: number } }>('query ($id: ID!) { updateRequest(id: $id) { update { version } } }');
interface Item { slug: string; withheld: string[]; measures: { slug: string }[]; commentaries: { measureSlug: string }[]; conflict: { sentence: string } | null; conflictReason: string | null }
const PACKS = operation<{ latest: { withheld: boolean; content: { items: Item[] } } }[]>(
  '{ packs { latest { withheld content { items { slug withheld measures { slug } commentaries { measureSlug } conflict { sentence } conflictReason } } } } }');

/** A pack in which a lead was asked about some measures, and said something of both. */
async function frozenWith({ partners, open }: { partners: readonly number[]; open: readonly number[] }): Promise<string> {
  for (const [slug, suppressionClass, figures] of [[PARTNERS, 'PARTNER', partners], [PUBLIC, 'OPEN', open]] as const) {
    await product.figures.measure({ slug: slug!, ...OPEN, suppressionClass, approved: true });
    await bringFigures(product, slug!, figures);
  }
  const call = await product.story.openCall(inDays(30));
  const { lead, requestId } = await product.story.draft(call, 'asb', { STATUS: { rating: 'GREEN', ratingReason: 'On time', direction: 'STABLE' } });
  const commentaries = [PARTNERS, PUBLIC].map(measureSlug => ({ measureSlug, text: `Of ${measureSlug}` }));
  await lead.do(SAVE_SECTION, { input: { requestId, section: 'EVIDENCE', version: 0, values: { conflictReason: WHY, commentaries } } });
  const { update } = await lead.do(VERSION, { id: requestId });
  expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version: update.version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  const coordinator = await product.as('coordinator');
  await coordinator.do(ACCEPT_UPDATE, { input: { requestId } });
  const { pack } = await coordinator.do(FREEZE_PACK, { input: { meetingId: call.meeting.id } });
  return pack.id;
}
const seenBy = async (key: string) => {
  const [pack] = await (await product.as(key)).do(PACKS);
  return { whole: pack!.latest.withheld, item: pack!.latest.content.items.find(({ slug }) => slug === 'asb')! };
};
const fileFor = async (key: string, id: string) => (await (await product.as(key)).send(`/packs/${id}/v1.json`, { method: 'GET' })).text();

describe('the figures of partners in a frozen pack', () => {
  it('are read by members of the group, with what rests on them', async () => {
    await frozenWith({ partners: RISEN, open: USUAL });
    for (const key of ['member', 'chair', 'coordinator', 'lead-prevent']) {
      const { whole, item } = await seenBy(key);
      expect([key, whole, item]).toMatchObject([key, false, { withheld: [], conflict: { sentence: expect.stringContaining('shelter referrals') }, conflictReason: WHY }]);
      expect(item.measures.map(({ slug }) => slug)).toEqual(expect.arrayContaining([PARTNERS, PUBLIC]));
      expect(item.commentaries).toHaveLength(2);
    }
  });

  it('never reach observers, nor others who are no members, in no form: who approved them approved them for the group', async () => {
    const id = await frozenWith({ partners: RISEN, open: USUAL });
    for (const key of ['observer', 'administrator', 'analyst']) {
      const { whole, item } = await seenBy(key);
      expect([key, whole, item]).toMatchObject([key, true, { withheld: ['EVIDENCE'], measures: expect.arrayContaining([{ slug: PUBLIC }]), commentaries: [{ measureSlug: PUBLIC }], conflict: null, conflictReason: null }]);
      const file = await fileFor(key, id);
      for (const secret of [PARTNERS!, 'helter referrals', WHY]) expect([key, secret, file.includes(secret)]).toEqual([key, secret, false]);
    }
    expect(await fileFor('member', id)).toContain(PARTNERS);
  });

  it('take nothing with them that rests on open figures alone', async () => {
    await frozenWith({ partners: USUAL, open: RISEN });
    expect((await seenBy('observer')).item).toMatchObject({ withheld: ['EVIDENCE'], conflict: { sentence: expect.stringContaining('noise reports') }, conflictReason: WHY });
  });
});
