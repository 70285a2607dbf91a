import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startBuiltServer } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { NOTE_WRITING, type SectionWriter } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
let second: BuiltServer;
beforeAll(async () => {
  second = await startBuiltServer({ DATABASE_URL: product.databaseUrl });
});
afterAll(() => second?.stop());

const note = (who: Client, requestId: string, section: string | null): Promise<SectionWriter[]> => who.do(NOTE_WRITING, { input: { requestId, section } });
const POLICE = 'Lead officer, Staffordshire Police';

async function twoLeads() {
  const call = await product.story.openCall();
  return { call, id: requestOf(call, 'asb').id, lead: await product.as('lead-asb'), deputy: await product.story.deputyOf('asb') };
}

describe('two who write in one update', () => {
  it('see each other’s post and since when, and never themselves', async () => {
    const { id, lead, deputy } = await twoLeads();
    expect(await note(lead, id, 'HEADLINE')).toEqual([]);
    const [seen, ...others] = await note(deputy, id, 'HEADLINE');
    expect(others).toEqual([]);
    expect(seen).toMatchObject({ section: 'HEADLINE', writer: POLICE });
    expect(await note(lead, id, 'HEADLINE')).toMatchObject([{ section: 'HEADLINE', writer: 'Deputy for asb' }]);
    expect((await note(deputy, id, 'HEADLINE'))[0]?.since).toBe(seen?.since);
  });

  it('see each other through two instances, and go with the one who moves on or leaves', async () => {
    const { id, lead, deputy } = await twoLeads();
    const elsewhere = new Client(second.url, deputy.cookie, deputy.name);
    await note(lead, id, 'HEADLINE');
    expect(await note(elsewhere, id, 'CONCERNS')).toMatchObject([{ section: 'HEADLINE' }]);
    await note(lead, id, 'CONCERNS');
    expect(await note(elsewhere, id, 'CONCERNS')).toMatchObject([{ section: 'CONCERNS' }]);
    expect(await note(lead, id, null)).toMatchObject([{ section: 'CONCERNS' }]);
    expect(await note(elsewhere, id, 'CONCERNS')).toEqual([]);
  });

  it('are not seen any more once nothing is heard of them', async () => {
    const { id, lead, deputy } = await twoLeads();
    await note(lead, id, 'HEADLINE');
    await product.db.query(`UPDATE writing_presence SET seen_at = now() - interval '41 seconds', since = now() - interval '5 minutes'`);
    expect(await note(deputy, id, 'HEADLINE')).toEqual([]);
    await note(lead, id, 'HEADLINE');
    const [back] = await note(deputy, id, 'HEADLINE');
    expect(Date.now() - Date.parse(back?.since ?? '')).toBeLessThan(60_000);
  });

  it('may enter at the same moment', async () => {
    const { id, lead, deputy } = await twoLeads();
    await product.atOnce(...Array.from({ length: 12 }, (_, index) => () => note(index % 2 ? lead : deputy, id, 'HEADLINE')));
    expect(await note(lead, id, 'HEADLINE')).toHaveLength(1);
    expect(await note(deputy, id, 'HEADLINE')).toHaveLength(1);
  });

  it('are shown on the task list to those who write it and to the coordinator', async () => {
    const { id, lead, deputy } = await twoLeads();
    await note(lead, id, 'HEADLINE');
    const writers = async (who: Client) => (await who.query<{ updateRequest: { writers: object[] } }>('query ($id: ID!) { updateRequest(id: $id) { writers { section writer } } }', { id })).data?.updateRequest.writers;
    expect(await writers(deputy)).toEqual([{ section: 'HEADLINE', writer: POLICE }]);
    expect(await writers(await product.as('coordinator'))).toEqual([{ section: 'HEADLINE', writer: POLICE }]);
    expect(await writers(lead)).toEqual([]);
  });
});

describe('a note that cannot be taken', () => {
  it('is one about another’s update, an unknown one, or a section of the other form', async () => {
    const { call, id, lead } = await twoLeads();
    const answers = await Promise.all([requestOf(call, 'community-cohesion').id, '01981111-1111-7111-8111-111111111111', 'no-id']
      .map(requestId => lead.run(NOTE_WRITING, { input: { requestId, section: 'HEADLINE' } })));
    expect(answers.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await lead.run(NOTE_WRITING, { input: { requestId: id, section: 'KEY_MESSAGES' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'section' } });
    expect(await (await product.as('chair')).run(NOTE_WRITING, { input: { requestId: id, section: 'HEADLINE' } })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await product.db.query('SELECT 1 FROM writing_presence')).rows).toEqual([]);
  });
});
