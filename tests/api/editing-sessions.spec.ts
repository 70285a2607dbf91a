import { describe, expect, it } from '@jest/globals';
import { startBuiltServer } from '../support/built-server.mjs';
import type { Client } from '../support/client.js';
import { type Outcome, RECORD_NOT_RECEIVED, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const save = (lead: Client, requestId: string, headline: string, version: number, more: object = {}): Promise<Outcome> =>
  lead.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version, values: { headline }, ...more } });

async function aLead() {
  const call = await product.story.openCall();
  return { call, id: requestOf(call, 'asb').id, lead: await product.as('lead-asb') };
}

const entries = (update: Outcome) => product.audit.of('performance-update', update.id);

describe('the audit of somebody who writes', () => {
  it('is one entry for a sitting, from what stood before it to what stood after it', async () => {
    const { id, lead } = await aLead();
    const update = await save(lead, id, 'F', 0);
    await save(lead, id, 'Fewer', 1);
    await save(lead, id, 'Fewer reports', 2);
    expect(await entries(update)).toEqual([]);
    await lead.do(SAVE_SECTION, { input: { requestId: id, section: 'CONCERNS', version: 0, values: { concerns: 'A worry' } } });
    await product.audit.everybodyPaused(31);
    await save(lead, id, 'More reports', 3);

    const { id: accountId, postId } = await product.people.account('lead-asb');
    const [entry, ...others] = await entries(update);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      verb: 'save-section', accountId, postId, before: { section: 'HEADLINE', headline: null }, after: { section: 'HEADLINE', headline: 'Fewer reports', session: { saves: 3 } },
    });
    expect(await product.audit.beingWritten(update.id)).toMatchObject([{ part: 'CONCERNS' }, { part: 'HEADLINE', saves: 1, before: { headline: 'Fewer reports' } }]);
  });

  it('goes on after a short pause and ends after a long one', async () => {
    const { id, lead } = await aLead();
    const update = await save(lead, id, 'One', 0);
    await product.audit.everybodyPaused(29);
    await save(lead, id, 'Two', 1);
    expect(await entries(update)).toEqual([]);
    await product.audit.everybodyPaused(30);
    await save(lead, id, 'Three', 2);
    expect(await entries(update)).toMatchObject([{ after: { headline: 'Two' } }]);
  });

  it('ends when somebody else saves in the section, and each is put down to its writer', async () => {
    const { id, lead } = await aLead();
    const deputy = await product.story.deputyOf('asb');
    const update = await save(lead, id, 'The lead’s', 0);
    await save(deputy, id, 'The deputy’s', 1);
    await save(lead, id, 'The lead’s again', 2);
    const { postId } = await product.people.account('lead-asb');
    const written = await entries(update);
    expect(written).toMatchObject([
      { postId, before: { headline: null }, after: { headline: 'The lead’s' } },
      { before: { headline: 'The lead’s' }, after: { headline: 'The deputy’s' } },
    ]);
    expect(written[1]?.postId).not.toBe(postId);
  });

  it('is complete before the entry of the submission', async () => {
    const { call, lead } = await aLead();
    const { requestId, version } = await product.story.draft(call, 'asb');
    expect(await product.audit.beingWritten(requestId)).toHaveLength(5);
    const update = await lead.do(SUBMIT_UPDATE, { input: { requestId, version } });
    expect(await product.audit.beingWritten(requestId)).toEqual([]);
    expect((await entries(update)).map(({ before }) => before?.section)).toEqual(['STATUS', 'HEADLINE', 'CONCERNS', 'NEXT_STEPS', 'ASK']);
    expect(await product.audit.last()).toMatchObject({ verb: 'submit', kind: 'update-request' });
  });

  it('is complete when it is recorded that none was received, and when the pack is frozen', async () => {
    const { call, id, lead } = await aLead();
    const update = await save(lead, id, 'Never finished', 0);
    await (await product.as('coordinator')).do(RECORD_NOT_RECEIVED, { input: { requestId: id } });
    expect(await entries(update)).toMatchObject([{ after: { headline: 'Never finished' } }]);

    const fraud = await save(await product.as('lead-fraud'), requestOf(call, 'fraud').id, 'Not finished either', 0);
    await product.story.frozen(call);
    expect(await entries(fraud)).toMatchObject([{ after: { headline: 'Not finished either' } }]);
    expect((await product.db.query('SELECT 1 FROM editing_session')).rows).toEqual([]);
  });

  it('outlives the server: the next start writes down what was left lying', async () => {
    const { id, lead } = await aLead();
    const update = await save(lead, id, 'Left lying', 0);
    await product.audit.everybodyPaused(45);
    const another = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
    await another.stop();
    expect(await entries(update)).toMatchObject([{ after: { headline: 'Left lying' } }]);
    expect(await product.audit.beingWritten(update.id)).toEqual([]);
  });
});

describe('whether a section is complete', () => {
  const section = async (lead: Client, id: string) => {
    const { data } = await lead.query<{ updateRequest: { blockers: { path: string }[]; update: { version: number; sections: { section: string; version: number; complete: boolean; completed: boolean | null }[] } } }>(
      'query ($id: ID!) { updateRequest(id: $id) { blockers { path } update { version sections { section version complete completed } } } }', { id });
    return { ...data?.updateRequest.update.sections.find(each => each.section === 'HEADLINE'), whole: data?.updateRequest.update.version, blockers: data?.updateRequest.blockers.length };
  };

  it('is said by its writer, and stored with it', async () => {
    const { id, lead } = await aLead();
    await save(lead, id, 'A headline', 0);
    expect(await section(lead, id)).toMatchObject({ completed: null });
    await save(lead, id, 'A headline', 1, { completed: false });
    expect(await section(lead, id)).toMatchObject({ completed: false });
    await save(lead, id, 'Another headline', 1, { completed: true });
    expect(await section(lead, id)).toMatchObject({ completed: true, complete: false });
    expect((await product.audit.beingWritten(id)).at(-1)?.after).toMatchObject({ completed: true });
  });

  it('collides with nobody’s text and moves no version', async () => {
    const { id, lead } = await aLead();
    const deputy = await product.story.deputyOf('asb');
    await save(lead, id, 'A headline', 0);
    const [said, written] = await product.atOnce(
      () => save(lead, id, 'A headline', 1, { completed: true }),
      () => lead.do(SAVE_SECTION, { input: { requestId: id, section: 'CONCERNS', version: 0, values: { concerns: 'None' } } }),
    );
    expect([said?.__typename, written?.__typename]).toEqual(['PerformanceUpdate', 'PerformanceUpdate']);
    expect(await save(deputy, id, 'The deputy’s headline', 1)).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await section(lead, id)).toMatchObject({ version: 2, whole: 3, completed: true });
  });

  it('blocks nothing: “I’ll come back later” stands beside a submission that the rules allow', async () => {
    const { call, lead } = await aLead();
    const { requestId, version } = await product.story.draft(call, 'asb');
    await lead.do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 1, values: {}, completed: false } });
    expect(await section(lead, requestId)).toMatchObject({ completed: false, complete: true, blockers: 0 });
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId, version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });
});
