import { describe, expect, it } from '@jest/globals';
import { operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

const MINE = operation<{ theme: { slug: string } }[]>('{ myUpdateRequests { theme { slug } } }');
const APPOINT = operation<unknown>('mutation ($input: AppointPostHolderInput!) { appointPostHolder(input: $input) { id } }');

async function leadPost(theme: string): Promise<string> {
  const { rows } = await product.db.query<{ post_id: string }>(
    'SELECT post_id FROM lead_officer JOIN theme ON theme.id = theme_id WHERE theme.slug = $1 ORDER BY lead_officer.position LIMIT 1', [theme]);
  return rows[0]?.post_id ?? '';
}

const appoint = async (theme: string, personName: string, from: string) =>
  (await product.as('administrator')).do(APPOINT, { input: { postId: await leadPost(theme), personName, from } });

const themesOf = async (who: Awaited<ReturnType<typeof product.as>>) => (await who.do(MINE)).map(({ theme }) => theme.slug).sort();

describe('the account of a person', () => {
  it('writes for the post that the person holds, and loses it on the day that somebody else takes over', async () => {
    const call = await product.story.openCall();
    const fiona = await product.people.called('Fiona Chapman');
    expect(await themesOf(fiona)).toEqual(['prevent']);
    await appoint('prevent', 'Robin Example', today());
    const robin = await product.people.called('Robin Example');
    expect(await themesOf(fiona)).toEqual([]);
    expect(await themesOf(robin)).toEqual(['prevent']);
    const input = { requestId: requestOf(call, 'prevent').id, section: 'KEY_MESSAGES', version: 0, values: { keyMessages: 'Mine no longer' } };
    expect(await fiona.run(SAVE_SECTION, { input })).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect(await robin.do(SAVE_SECTION, { input })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('keeps what it may write until the day before, and has nothing yet where the person comes later', async () => {
    await product.story.openCall();
    await appoint('prevent', 'Robin Example', inDays(1));
    expect(await themesOf(await product.people.called('Fiona Chapman'))).toEqual(['prevent']);
    expect(await themesOf(await product.people.called('Robin Example'))).toEqual([]);
  });

  it('writes for every post that the person holds, and the record says for which one', async () => {
    const call = await product.story.openCall();
    await appoint('child-exploitation', 'Fiona Chapman', today());
    const fiona = await product.people.called('Fiona Chapman');
    expect(await themesOf(fiona)).toEqual(['child-exploitation', 'prevent']);
    const { data } = await fiona.query<{ viewer: { posts: { id: string }[] } }>('{ viewer { posts { id } } }');
    const [prevent, exploitation] = [await leadPost('prevent'), await leadPost('child-exploitation')];
    expect(data?.viewer.posts.map(({ id }) => id).sort()).toEqual([prevent, exploitation].sort());
    for (const [theme, postId] of [['prevent', prevent], ['child-exploitation', exploitation]] as const) {
      const requestId = requestOf(call, theme).id;
      await fiona.do(SAVE_SECTION, { input: { requestId, section: 'KEY_MESSAGES', version: 0, values: { keyMessages: `On ${theme}` } } });
      expect(await product.audit.beingWritten(requestId)).toEqual([expect.objectContaining({ part: 'KEY_MESSAGES', postId })]);
    }
    expect(await fiona.do(SUBMIT_UPDATE, { input: { requestId: requestOf(call, 'prevent').id, version: 1 } })).toMatchObject({ __typename: 'UpdateBlocked' });
  });
});
