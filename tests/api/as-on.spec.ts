import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

async function read<Data>(query: string, variables: object, key = 'member'): Promise<Data> {
  const { data, errors } = await (await product.as(key)).query<Data>(query, variables);
  expect(errors).toEqual([]);
  return data as Data;
}

const LEADS = 'query ($on: Day) { theme(slug: "domestic-abuse", on: $on) { leads { post { slug holder { person { name } } } } mode governance { board { slug } } } }';

interface Led {
  theme: { leads: { post: { slug: string; holder: { person: { name: string } } | null } }[]; mode: string; governance: { board: { slug: string } }[] };
}

describe('the register as on a day', () => {
  it('tells who led Domestic Abuse then, in which mode and under which board', async () => {
    await product.db.query(`UPDATE post_holder SET valid_from = '2025-01-01' FROM post, lead_officer, theme
      WHERE post_holder.post_id = post.id AND lead_officer.post_id = post.id AND theme.id = lead_officer.theme_id AND theme.slug = 'domestic-abuse'`);
    await product.db.query(`UPDATE theme_mode SET valid_from = '2025-01-01' FROM theme WHERE theme.id = theme_id AND slug = 'domestic-abuse'`);
    const now = await read<Led>(LEADS, {});
    expect(now.theme).toMatchObject({ mode: 'ASSURED', leads: [{ post: { holder: { person: { name: 'Alice Walters' } } } }] });
    const then = await read<Led>(LEADS, { on: '2024-05-15' });
    expect(then.theme).toMatchObject({ mode: 'AD_HOC', leads: [{ post: { holder: null } }] });
    expect(then.theme.governance).toEqual(now.theme.governance);
  });

  it('shows the update of the last meeting held by then', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', { HEADLINE: { headline: 'The first', progress: 'Begun' } });
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const second = await product.story.openCall(inDays(60));
    await product.story.accepted(second, 'asb', { HEADLINE: { headline: 'The second', progress: 'Done' } });
    const headline = async (on?: string) =>
      (await read<{ theme: { currentUpdate: { headline: string } | null } }>('query ($on: Day) { theme(slug: "asb", on: $on) { currentUpdate { headline } } }', { on })).theme.currentUpdate?.headline;
    expect([await headline(), await headline(inDays(-10)), await headline(inDays(-100))]).toEqual(['The second', 'The first', undefined]);
  });

  it('opens nothing: who led once does not write, nor read a draft, by asking for that day', async () => {
    const call = await product.story.openCall();
    await product.story.draft(call, 'asb', { CONCERNS: { concerns: 'Only for those who lead it' } });
    await product.story.leadUntil('lead-staffordshire-police', 'asb', inDays(-1));
    const { errors } = await (await product.as('lead-fraud')).query(
      `query ($on: Day) { theme(slug: "asb", on: $on) { name } updateRequest(id: "${requestOf(call, 'asb').id}") { update { concerns } } }`, { on: inDays(-2) });
    expect(errors.map(error => error.extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('is not edited as on another day', async () => {
    const mayEdit = async (on?: string) =>
      (await read<{ post: { viewerCanEdit: boolean } }>('query ($on: Day) { post(slug: "lead-staffordshire-police", on: $on) { viewerCanEdit } }', { on }, 'coordinator')).post.viewerCanEdit;
    expect([await mayEdit(), await mayEdit('2024-05-15')]).toEqual([true, false]);
  });

  it('is asked about one day at a time, and about days that exist', async () => {
    const member = await product.as('member');
    const two = await member.query('{ boards(on: "2024-05-15") { slug } districts(on: "2024-05-16") { slug } }');
    expect([two.status, two.code, two.errors[0]?.message]).toEqual([400, 'BAD_USER_INPUT', 'Ask about one day at a time.']);
    expect((await member.query('{ boards(on: "2024-02-31") { slug } }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await member.query('query ($on: Day) { boards(on: $on) { slug } }', { on: 'then' })).code).toBe('BAD_USER_INPUT');
  });
});
