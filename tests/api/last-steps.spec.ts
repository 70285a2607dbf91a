import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { OPEN_STEPS, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

const STEPS = [
  { text: 'Extend the patrols', owner: 'Neighbourhood team', dueOn: inDays(20) },
  { text: 'Ask residents', owner: 'Councils', dueOn: inDays(25) },
  { text: 'Write to landlords', owner: 'Fire service', dueOn: inDays(30) },
];

/** A meeting that is over, at which anti-social behaviour promised three steps, and the open call of the next one. */
async function afterPromises(): Promise<Call> {
  const before = await product.story.openCall(inDays(60));
  await product.story.accepted(before, 'asb', { NEXT_STEPS: { nextSteps: STEPS } });
  await product.story.frozen(before);
  await product.story.wasHeld(before, 1);
  return product.story.openCall(inDays(60));
}

const saveLastSteps = (lead: Client, requestId: string, lastSteps: object[], version = 0) =>
  lead.run(SAVE_SECTION, { input: { requestId, section: 'LAST_STEPS', version, values: { lastSteps } } });

const SAID = `{ lastSteps { step { text state dueOn } outcome wasDueOn dueOn reason promise } nextSteps { text } }`;

describe('last time’s next steps', () => {
  it('are asked about only where some are open, first of all sections', async () => {
    const first = await product.story.openCall();
    const lead = await product.as('lead-asb');
    expect(await lead.do(OPEN_STEPS, { id: requestOf(first, 'asb').id })).toEqual({ openSteps: [], sections: ['STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK', 'EVIDENCE'] });
  });

  it('stand between the update and submission, each by name, until they are told', async () => {
    const call = await afterPromises();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const { openSteps, sections } = await lead.do(OPEN_STEPS, { id: requestId });
    expect([sections[0], openSteps.map(({ text }) => text)]).toEqual(['LAST_STEPS', STEPS.map(({ text }) => text)]);
    const [patrols, residents] = openSteps.map(({ id }) => id);
    await saveLastSteps(lead, requestId, [{ actionId: patrols, outcome: 'STILL_GOING', dueOn: inDays(-1) }, { actionId: residents, outcome: 'DROPPED' }]);
    const { data } = await lead.query<{ updateRequest: { blockers: { path: string; message: string }[] } }>(
      'query ($id: ID!) { updateRequest(id: $id) { blockers { path message } } }', { id: requestId });
    expect(data?.updateRequest.blockers.slice(0, 3)).toEqual([
      { path: 'lastSteps.0.dueOn', message: expect.stringMatching(/^“Extend the patrols” is still going, but .+ is past: give a new day\.$/) },
      { path: 'lastSteps.1.reason', message: 'Say why “Ask residents” was dropped.' },
      { path: 'lastSteps.2', message: 'Say what became of “Write to landlords”: done, still going or dropped.' },
    ]);
    const refused = await lead.do(SUBMIT_UPDATE, { input: { requestId, version: 1 } });
    expect(refused.reasons?.slice(0, 3)).toEqual(data?.updateRequest.blockers.slice(0, 3));
  });

  it('take effect when the update is accepted, and not before: one life across meetings', async () => {
    const call = await afterPromises();
    const lead = await product.as('lead-asb');
    const { openSteps } = await lead.do(OPEN_STEPS, { id: requestOf(call, 'asb').id });
    const [patrols, residents, landlords] = openSteps.map(({ id }) => id);
    const lastSteps = [
      { actionId: patrols, outcome: 'DONE' },
      { actionId: residents, outcome: 'STILL_GOING', dueOn: inDays(70), reason: 'The hall was shut' },
      { actionId: landlords, outcome: 'DROPPED', reason: 'Another team writes to them' },
    ];
    await product.story.submitted(call, 'asb', { LAST_STEPS: { lastSteps }, NEXT_STEPS: { nextSteps: [] } });
    expect((await lead.do(OPEN_STEPS, { id: requestOf(call, 'asb').id })).openSteps).toHaveLength(3);

    const before = await product.audit.count();
    await product.story.accept(requestOf(call, 'asb').id);
    const { data } = await (await product.as('analyst')).query(`{ theme(slug: "asb") { currentUpdate ${SAID} } }`);
    expect(data).toEqual({ theme: { currentUpdate: { nextSteps: [], lastSteps: [
      { step: { text: 'Extend the patrols', state: 'DONE', dueOn: inDays(20) }, outcome: 'DONE', wasDueOn: inDays(20), dueOn: null, reason: null, promise: 'KEPT' },
      { step: { text: 'Ask residents', state: 'OPEN', dueOn: inDays(70) }, outcome: 'STILL_GOING', wasDueOn: inDays(25), dueOn: inDays(70), reason: 'The hall was shut', promise: 'MOVED' },
      { step: { text: 'Write to landlords', state: 'DROPPED', dueOn: inDays(30) }, outcome: 'DROPPED', wasDueOn: inDays(30), dueOn: null, reason: 'Another team writes to them', promise: 'BROKEN' },
    ] } } });
    expect(await product.audit.count()).toBe(before + 4);
    expect(await product.audit.of('action', patrols)).toEqual([expect.objectContaining({ verb: 'settle', before: expect.objectContaining({ state: 'OPEN' }), after: expect.objectContaining({ state: 'DONE' }) })]);
  });

  it('are refused for steps of other themes, unknown steps and the same step twice, and nothing is saved', async () => {
    const call = await afterPromises();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const [step] = (await lead.do(OPEN_STEPS, { id: requestId })).openSteps;
    const before = await product.audit.count();
    const unknown = await saveLastSteps(lead, requestId, [{ actionId: '01900000-0000-7000-8000-000000000000', outcome: 'DONE' }]);
    expect(unknown).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'values.lastSteps.0.actionId' } });
    const twice = await saveLastSteps(lead, requestId, [{ actionId: step?.id, outcome: 'DONE' }, { actionId: step?.id, outcome: 'DROPPED' }]);
    expect(twice).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'values.lastSteps.1.actionId' } });
    const fraud = await product.as('lead-fraud');
    expect(await saveLastSteps(fraud, requestOf(call, 'fraud').id, [{ actionId: step?.id, outcome: 'DONE' }])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await product.audit.count()).toBe(before);
  });
});

describe('next steps that were kept to members', () => {
  it('stay so at the next meeting, on the theme and in the pack, though nobody ticks it again', async () => {
    const before = await product.story.openCall(inDays(60));
    const lead = await product.as('lead-asb');
    const secret = 'Visit the address that was named';
    const steps = { nextSteps: [{ text: secret, owner: 'Police', dueOn: inDays(20) }] };
    await lead.do(SAVE_SECTION, { input: { requestId: requestOf(before, 'asb').id, section: 'NEXT_STEPS', version: 0, values: steps, membersOnly: true } });
    await product.story.accepted(before, 'asb', { NEXT_STEPS: steps });
    await product.story.frozen(before);
    await product.story.wasHeld(before, 1);
    const call = await product.story.openCall(inDays(60));
    const [step] = (await lead.do(OPEN_STEPS, { id: requestOf(call, 'asb').id })).openSteps;
    await product.story.accepted(call, 'asb', { LAST_STEPS: { lastSteps: [{ actionId: step?.id, outcome: 'DROPPED', reason: secret }] } });
    await product.story.frozen(call);

    const everywhere = `{ theme(slug: "asb") { updates { withheld lastSteps { step { text } reason } nextSteps { text } } }
      packs { latest { content { items { withheld lastSteps { text reason } nextSteps { text } } } } } }`;
    for (const [key, sees] of [['analyst', false], ['administrator', false], ['csp-stafford', false], ['lead-fraud', true], ['member', true]] as const) {
      const { data } = await (await product.as(key)).query(everywhere);
      expect([key, JSON.stringify(data).includes(secret)]).toEqual([key, sees]);
    }
    const { data } = await (await product.as('observer')).query('{ packs { latest { content { items { slug withheld lastSteps { text reason } } } } } }');
    expect(JSON.stringify(data)).not.toContain(secret);
    expect(JSON.stringify(data)).toContain('"withheld":["LAST_STEPS","NEXT_STEPS"]');
  });
});

describe('a save of a section', () => {
  it('that nobody has saved yet is refused against any version but 0, and nobody else is blamed', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const answer = await lead.run(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 3, values: { headline: 'x' } } });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'version', message: expect.stringContaining('Nobody has saved this section yet') } });
  });

  it('shows what stands after each of two saves in one document', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const input = (section: string, values: string) => `{ requestId: "${requestId}", section: ${section}, version: 0, values: { ${values} } }`;
    const { data } = await lead.query<Record<string, { sections: { section: string; version: number }[] }>>(`mutation {
      one: saveUpdateSection(input: ${input('HEADLINE', 'headline: "A"')}) { ... on PerformanceUpdate { sections { section version } } }
      two: saveUpdateSection(input: ${input('CONCERNS', 'concerns: "B"')}) { ... on PerformanceUpdate { sections { section version } } }
    }`);
    const saved = (name: string) => data?.[name]?.sections.filter(({ version }) => version > 0).map(({ section }) => section);
    expect([saved('one'), saved('two')]).toEqual([['HEADLINE'], ['HEADLINE', 'CONCERNS']]);
  });

  it('takes links to evidence to web pages only, at most ten', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const links = (evidence: object[]) => lead.run(SAVE_SECTION, { input: { requestId, section: 'EVIDENCE', version: 0, values: { evidence } } });
    expect(await links([{ title: 'x', address: 'javascript:alert(1)' }])).toMatchObject({ code: 'INVALID_INPUT', fault: { path: expect.stringContaining('evidence.0.address') } });
    expect(await links(Array.from({ length: 11 }, () => ({ title: 'x', address: 'https://example.org' })))).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await links([{ title: 'The plan', address: 'https://example.org/plan' }])).errors).toEqual([]);
    const { data } = await lead.query('query ($id: ID!) { updateRequest(id: $id) { update { evidence { title address } } } }', { id: requestId });
    expect(data).toEqual({ updateRequest: { update: { evidence: [{ title: 'The plan', address: 'https://example.org/plan' }] } } });
  });
});

describe('the reason for a status that has changed', () => {
  it('is not the one of last time', async () => {
    const call = await afterPromises();
    const same = await product.story.draft(call, 'asb', { STATUS: { rating: 'GREEN', ratingReason: 'Reports rose in two towns', direction: 'STABLE' } });
    const refused = await same.lead.do(SUBMIT_UPDATE, { input: { requestId: same.requestId, version: same.version } });
    expect(refused.reasons).toEqual([{ path: 'ratingReason', message: 'The status was Amber and the reason is that of last time: say why it is Green now.' }]);
  });
});
