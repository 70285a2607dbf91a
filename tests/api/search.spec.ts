import { describe, expect, it } from '@jest/globals';
import { SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

interface Group {
  kind: string;
  count: number;
  hits: { key: string; title: string; note: string; number: number | null }[];
}

async function found(key: string, words: string): Promise<Group[]> {
  const { data, errors } = await (await product.as(key)).query<{ search: Group[] }>(
    'query ($words: String!) { search(words: $words) { kind count hits { key title note number } } }', { words });
  expect(errors).toEqual([]);
  return data?.search ?? [];
}

const kinds = async (key: string, words: string) => (await found(key, words)).map(({ kind }) => kind);

describe('search', () => {
  it.each([
    ['domestic', 'THEME', 'domestic-abuse'],
    ['asb', 'THEME', 'asb'],
    ['violence reduction', 'BOARD', 'violence-reduction-executive-board'],
    ['bullock', 'PERSON', 'tony-bullock'],
    ['Winshill', 'DISTRICT', 'east-staffordshire'],
  ])('finds by a part of its name: %s', async (words, kind, slug) => {
    const group = (await found('member', words)).find(each => each.kind === kind);
    expect(group?.hits.map(({ key }) => key)).toContain(slug);
  });

  it('finds accepted updates by their words in any form, with the passage, and drafts never', async () => {
    const call = await product.story.openCall();
    await product.story.draft(call, 'fraud', { HEADLINE: { headline: 'Romance scams doubled', progress: 'Advice was given' } });
    expect(await kinds('coordinator', 'romance scam')).toEqual([]);
    await product.story.accepted(call, 'asb', { HEADLINE: { headline: 'Patrols calmed the square', progress: 'Wardens patrolled nightly' } });
    const [group] = await found('analyst', 'patrolling warden');
    expect(group).toMatchObject({ kind: 'UPDATE', count: 1 });
    expect(group?.hits[0]).toMatchObject({ key: 'asb', note: expect.stringContaining('Wardens patrolled nightly') });
  });

  it('finds what a lead kept to members for members only, in updates and in packs', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.draft(call, 'asb');
    const input = { requestId: draft.requestId, section: 'CONCERNS', version: 1, membersOnly: true, values: { concerns: 'An operation against counterfeiters is planned' } };
    const { version } = await draft.lead.do(SAVE_SECTION, { input });
    await draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version } });
    await product.story.accept(draft.requestId);
    await product.story.frozen(call);
    expect(await kinds('member', 'counterfeiters')).toEqual(['UPDATE', 'PACK']);
    for (const key of ['analyst', 'administrator', 'csp-stafford', 'observer']) expect(await kinds(key, 'counterfeiters')).toEqual([]);
  });

  it('finds packs for observers, who read nothing else', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb', { HEADLINE: { headline: 'Patrols calmed the square', progress: 'Wardens patrolled nightly' } });
    const { pack } = await product.story.frozen(call);
    const [group, ...others] = await found('observer', 'warden');
    expect(others).toEqual([]);
    expect(group).toMatchObject({ kind: 'PACK', hits: [{ key: pack.id, number: 1 }] });
    expect(await kinds('observer', 'domestic abuse board')).not.toContain('BOARD');
  });

  it('takes signs as they are written', async () => {
    for (const words of ['100%', '__', `'; DROP TABLE theme; --`, '\\\\', '"unclosed', '& | ! ( )', '<script>']) expect(await found('member', words)).toEqual([]);
  });

  it('wants two to a hundred letters', async () => {
    const member = await product.as('member');
    for (const words of ['', ' a ', 'x'.repeat(101)]) {
      const answer = await member.query('query ($words: String!) { search(words: $words) { kind } }', { words });
      expect([answer.code, answer.fault?.path]).toEqual(['INVALID_INPUT', 'words']);
    }
  });
});

describe('whom to ask', () => {
  it('is told to anybody, with nothing else about the installation', async () => {
    const response = await product.people.nobody.get('/installation.json');
    expect([response.status, await response.json()]).toEqual([200, { contact: { name: null, email: null }, trial: false }]);
  });
});
