import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { type Outcome, SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const save = (lead: Client, requestId: string, section: string, values: object, version: number, more: object = {}): Promise<Outcome> =>
  lead.do(SAVE_SECTION, { input: { requestId, section, version, values, ...more } });

const kinds = (outcomes: Outcome[]) => outcomes.map(outcome => outcome.__typename).sort();

/** Two leads with the same request before them. */
async function twoLeads() {
  const call = await product.story.openCall();
  return { id: requestOf(call, 'asb').id, lead: await product.as('lead-asb'), deputy: await product.story.deputyOf('asb') };
}

describe('two leads writing at once', () => {
  it('against an old version are shown both texts, and nothing is lost', async () => {
    const { id, lead, deputy } = await twoLeads();
    await save(lead, id, 'HEADLINE', { headline: 'As the lead put it' }, 0);
    const conflict = await save(deputy, id, 'HEADLINE', { headline: 'As the deputy put it' }, 0);
    expect(conflict).toMatchObject({ __typename: 'EditConflict', version: 1, savedBy: 'Lead officer, Staffordshire Police' });
    expect(conflict.theirs).toContainEqual({ field: 'headline', label: 'Headline', text: 'As the lead put it' });
    expect(conflict.yours).toContainEqual({ field: 'headline', label: 'Headline', text: 'As the deputy put it' });
    const together = await save(deputy, id, 'HEADLINE', { headline: 'As both put it' }, conflict.version ?? 0);
    expect(together).toMatchObject({ __typename: 'PerformanceUpdate', version: 2 });
    expect(await product.audit.of('performance-update', together.id)).toMatchObject([{ before: { headline: null }, after: { headline: 'As the lead put it' } }]);
    expect(await product.audit.beingWritten(together.id)).toMatchObject([{ before: { headline: 'As the lead put it' }, after: { headline: 'As both put it' } }]);
  });

  it('see coded values and next steps in words when they clash', async () => {
    const { id, lead, deputy } = await twoLeads();
    await save(lead, id, 'STATUS', { rating: 'BLUE', direction: 'STABLE' }, 0);
    await save(lead, id, 'NEXT_STEPS', { nextSteps: [{ text: 'Patrol', owner: 'Team', dueOn: '2027-01-05' }] }, 0);
    const status = await save(deputy, id, 'STATUS', { rating: 'RED' }, 0);
    expect(status.theirs).toContainEqual({ field: 'rating', label: 'Status', text: 'Complete' });
    const steps = await save(deputy, id, 'NEXT_STEPS', { nextSteps: [] }, 0);
    expect(steps.theirs).toEqual([{ field: 'nextSteps', label: 'Next steps', text: '1. Patrol, Team, 5 January 2027' }]);
  });

  it('may save the same words again without a conflict', async () => {
    const { id, lead, deputy } = await twoLeads();
    const first = await save(lead, id, 'HEADLINE', { headline: 'The same words' }, 0);
    const again = await save(deputy, id, 'HEADLINE', { headline: 'The same words' }, 0);
    expect(again).toMatchObject({ __typename: 'PerformanceUpdate', version: 1 });
    expect(await product.audit.of('performance-update', first.id)).toEqual([]);
    expect(await product.audit.beingWritten(first.id)).toMatchObject([{ saves: 1 }]);
  });

  it('do not disturb each other in two sections', async () => {
    const { id, lead, deputy } = await twoLeads();
    const outcomes = await product.atOnce(
      () => save(lead, id, 'HEADLINE', { headline: 'The lead’s headline' }, 0),
      () => save(deputy, id, 'CONCERNS', { concerns: 'The deputy’s concern' }, 0),
    );
    expect(kinds(outcomes)).toEqual(['PerformanceUpdate', 'PerformanceUpdate']);
    const { data } = await lead.query<{ updateRequest: { update: object } }>('query ($id: ID!) { updateRequest(id: $id) { update { version headline concerns } } }', { id });
    expect(data?.updateRequest.update).toEqual({ version: 2, headline: 'The lead’s headline', concerns: 'The deputy’s concern' });
  });

  it('in one section at the same moment get one success and one conflict', async () => {
    const { id, lead, deputy } = await twoLeads();
    const outcomes = await product.atOnce(
      () => save(lead, id, 'CONCERNS', { concerns: 'One' }, 0),
      () => save(deputy, id, 'CONCERNS', { concerns: 'Other' }, 0),
    );
    expect(kinds(outcomes)).toEqual(['EditConflict', 'PerformanceUpdate']);
  });

  it('keep one of twenty saves that were written against the same version', async () => {
    const { id, lead, deputy } = await twoLeads();
    const attempts = Array.from({ length: 20 }, (_, index) => () =>
      save(index % 2 ? lead : deputy, id, 'NEXT_STEPS', { nextSteps: [{ text: `Step ${index}`, owner: 'Team', dueOn: inDays(index) }] }, 0));
    const outcomes = await product.atOnce(...attempts);
    expect(outcomes.filter(outcome => outcome.__typename === 'PerformanceUpdate')).toHaveLength(1);
    const { data } = await lead.query<{ updateRequest: { update: { nextSteps: object[] } } }>('query ($id: ID!) { updateRequest(id: $id) { update { nextSteps { text } } } }', { id });
    expect(data?.updateRequest.update.nextSteps).toHaveLength(1);
  });

  it('clash over whether a section is kept to members as over its words', async () => {
    const { id, lead, deputy } = await twoLeads();
    await save(lead, id, 'CONCERNS', { concerns: 'A worry' }, 0, { membersOnly: true });
    expect(await save(deputy, id, 'CONCERNS', { concerns: 'A worry' }, 0, { membersOnly: false })).toMatchObject({ __typename: 'EditConflict' });
    await save(deputy, id, 'CONCERNS', { concerns: 'A worry' }, 1, { membersOnly: false });
    expect((await product.audit.beingWritten(id)).at(-1)).toMatchObject({ before: { section: 'CONCERNS', membersOnly: true }, after: { section: 'CONCERNS', membersOnly: false } });
  });
});
