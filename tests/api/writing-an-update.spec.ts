import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { type Outcome, RETURN_UPDATE, SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';

interface Sections {
  state: string;
  update: { version: number; headline: string | null; nextSteps: { text: string }[]; sections: { section: string; version: number; complete: boolean; savedBy: string | null }[] };
}

const save = (lead: Client, requestId: string, section: string, values: object, version = 0, more: object = {}): Promise<Outcome> =>
  lead.do(SAVE_SECTION, { input: { requestId, section, version, values, ...more } });

const refusal = (lead: Client, requestId: string, section: string, values: object, more: object = {}) =>
  lead.run(SAVE_SECTION, { input: { requestId, section, version: 0, values, ...more } });

async function sections(lead: Client, id: string): Promise<Sections> {
  const { data } = await lead.query<{ updateRequest: Sections }>(
    'query ($id: ID!) { updateRequest(id: $id) { state update { version headline nextSteps { text } sections { section version complete savedBy } } } }', { id });
  if (!data) throw new Error('The request was not found.');
  return data.updateRequest;
}

describe('saving a section of an update', () => {
  it('begins the update, moves the versions and shows what is complete', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    expect(await save(lead, id, 'HEADLINE', { headline: 'Fewer reports' })).toMatchObject({ __typename: 'PerformanceUpdate', version: 1 });
    expect(await save(lead, id, 'HEADLINE', { progress: 'Two patrols began' }, 1)).toMatchObject({ version: 2 });
    const { state, update } = await sections(lead, id);
    expect(state).toBe('IN_PROGRESS');
    expect(update).toMatchObject({ version: 2, headline: 'Fewer reports' });
    expect(update.sections.map(({ section, version, complete }) => `${section} ${version} ${complete}`)).toEqual([
      'STATUS 0 false', 'HEADLINE 2 true', 'CONCERNS 0 false', 'NEXT_STEPS 0 false', 'ASK 0 false', 'EVIDENCE 0 true',
    ]);
    expect(update.sections[1]?.savedBy).toBe('Lead officer, Staffordshire Police');
  });

  it('takes half a next step while it is being written, and drops those left out', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    await save(lead, id, 'NEXT_STEPS', { nextSteps: [{ text: 'Extend patrols', owner: '' }, { text: '', owner: 'Somebody', dueOn: inDays(3) }] });
    await save(lead, id, 'NEXT_STEPS', { nextSteps: [{ text: 'Extend patrols', owner: 'Team', dueOn: inDays(3) }] }, 1);
    expect((await sections(lead, id)).update.nextSteps).toEqual([{ text: 'Extend patrols' }]);
  });

  it('keeps HTML and quotation marks as the text they are', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    const headline = `<script>alert("x")</script> & 'quotes' “curly” 50% £ 日本`;
    await save(lead, id, 'HEADLINE', { headline: `  ${headline}  ` });
    expect((await sections(lead, id)).update.headline).toBe(headline);
  });

  it('empties a field with null and leaves alone what was left out', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    await save(lead, id, 'STATUS', { rating: 'RED', ratingReason: 'Why', direction: 'STABLE' });
    await save(lead, id, 'STATUS', { ratingReason: null }, 1);
    const { data } = await lead.query<{ updateRequest: { update: object } }>(
      'query ($id: ID!) { updateRequest(id: $id) { update { rating ratingReason direction } } }', { id });
    expect(data?.updateRequest.update).toEqual({ rating: 'RED', ratingReason: null, direction: 'STABLE' });
  });
});

describe('a save that cannot be taken', () => {
  it('names the section of the other form and the field of another section', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    expect(await refusal(lead, id, 'KEY_MESSAGES', { keyMessages: 'x' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'section' } });
    expect(await refusal(lead, id, 'HEADLINE', { headline: 'x', concerns: 'y' })).toMatchObject({
      code: 'INVALID_INPUT', fault: { path: 'values.concerns', message: '“Concerns and risks” does not belong to this section.' },
    });
    expect((await sections(lead, id)).update).toBeNull();
  });

  it('says how long a text may be', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    expect(await refusal(lead, id, 'HEADLINE', { headline: 'x'.repeat(201) })).toMatchObject({
      code: 'INVALID_INPUT', fault: { path: 'values.headline', message: 'The headline must be 200 characters or fewer. Shorten it and try again.' },
    });
    expect(await save(lead, id, 'HEADLINE', { headline: 'x'.repeat(200) })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const steps = Array.from({ length: 13 }, () => ({ text: 'Step', owner: 'Team' }));
    expect(await refusal(lead, id, 'NEXT_STEPS', { nextSteps: steps })).toMatchObject({ fault: { path: 'values.nextSteps', message: 'List at most 12 next steps.' } });
    expect(await refusal(lead, id, 'NEXT_STEPS', { nextSteps: [{ text: 'x'.repeat(301), owner: '' }] })).toMatchObject({ fault: { path: 'values.nextSteps.0.text' } });
  });

  it('refuses a status that is none, a day that does not exist and a character that cannot be stored', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    expect(await refusal(lead, id, 'STATUS', { rating: 'PURPLE' })).toMatchObject({ code: 'BAD_USER_INPUT', data: null });
    expect(await refusal(lead, id, 'NEXT_STEPS', { nextSteps: [{ text: 'x', owner: 'y', dueOn: '2026-02-30' }] })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(lead, id, 'HEADLINE', { headline: 'nul \u0000 here' })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'values.headline' } });
  });

  it('cannot keep to members what the overview shows', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    const lead = await product.as('lead-asb');
    expect(await refusal(lead, id, 'HEADLINE', { headline: 'x' }, { membersOnly: true })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'membersOnly' } });
    expect(await save(lead, id, 'CONCERNS', { concerns: 'x' }, 0, { membersOnly: true })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('is told that the request was not found when it does not exist or belongs to other leads', async () => {
    const call = await product.story.openCall();
    const before = await product.audit.count();
    const lead = await product.as('lead-asb');
    const others = requestOf(call, 'community-cohesion').id;
    const answers = await Promise.all([UNKNOWN, 'no-id', others].map(id => refusal(lead, id, 'HEADLINE', { headline: 'x' })));
    expect(answers.map(answer => answer.code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(answers[2]?.errors[0]?.message).toBe(answers[0]?.errors[0]?.message);
    expect(await product.audit.count()).toBe(before);
  });

  it('is refused to those who never write', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'asb');
    for (const key of ['chair', 'member', 'analyst', 'observer', 'administrator']) {
      expect(await refusal(await product.as(key), id, 'HEADLINE', { headline: 'x' })).toMatchObject({ code: 'FORBIDDEN', data: null });
    }
    expect(await refusal(product.people.nobody, id, 'HEADLINE', { headline: 'x' })).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });
});

describe('who may write', () => {
  it('is the deputy beside the lead, from the first day as deputy', async () => {
    const call = await product.story.openCall();
    const deputy = await product.story.deputyOf('asb');
    const tomorrow = await product.story.deputyOf('fraud', inDays(1));
    expect(await save(deputy, requestOf(call, 'asb').id, 'HEADLINE', { headline: 'By the deputy' })).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await refusal(tomorrow, requestOf(call, 'fraud').id, 'HEADLINE', { headline: 'Too early' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the CSP lead for their own district and no other', async () => {
    const call = await product.story.openCall();
    const stafford = await product.as('csp-stafford');
    expect(await save(stafford, requestOf(call, 'locality-stafford').id, 'HEADLINE', { headline: 'Stafford' })).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await refusal(stafford, requestOf(call, 'locality-cannock-chase').id, 'HEADLINE', { headline: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('changes on the day the lead changes: the old one loses the update, the new one goes on with it', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, 'community-cohesion');
    const old = await product.as('lead-community-cohesion');
    await save(old, id, 'HEADLINE', { headline: 'Begun by the old lead' });
    await product.story.leadUntil('lead-community-cohesion', 'community-cohesion', today());
    await product.story.newLead('lead-prevent', 'community-cohesion', today());
    expect(await refusal(old, id, 'HEADLINE', { headline: 'Late words' })).toMatchObject({ code: 'NOT_FOUND' });
    const fresh = await product.as('lead-prevent');
    expect((await sections(fresh, id)).update.headline).toBe('Begun by the old lead');
    expect(await save(fresh, id, 'HEADLINE', { headline: 'Taken over' }, 1)).toMatchObject({ version: 2 });
  });
});

describe('an update that is out of the lead’s hands', () => {
  it('cannot be edited while it is submitted, and can again once it is returned', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.submitted(call, 'asb');
    expect(await save(lead, requestId, 'HEADLINE', { headline: 'Too late' }, 1)).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'state' }] });
    await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, comment: 'Say more' } });
    expect(await save(lead, requestId, 'HEADLINE', { headline: 'Better' }, 1)).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('cannot be edited once the pack is frozen', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.draft(call, 'asb');
    await product.story.frozen(call);
    expect(await save(lead, requestId, 'HEADLINE', { headline: 'Too late' }, 1)).toMatchObject({
      __typename: 'UpdateBlocked', reasons: [{ path: 'meeting', message: 'The pack of this meeting is frozen, so its updates stay as they are.' }],
    });
  });
});
