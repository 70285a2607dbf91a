import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { SAVE_FOR_SEVERAL, SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

/** The police lead answers for these and more. */
const THEMES = ['asb', 'fraud', 'locality-stafford', 'locality-cannock-chase'];
const ASK = { section: 'ASK', values: { ask: 'NOTE' } };

const of = (call: Call, ...slugs: string[]) => slugs.map(slug => ({ requestId: requestOf(call, slug).id, version: 0 }));

async function asks(lead: Client): Promise<Record<string, string | null>> {
  const { data } = await lead.query<{ myUpdateRequests: { theme: { slug: string }; update: { ask: string | null } | null }[] }>('{ myUpdateRequests { theme { slug } update { ask } } }');
  return Object.fromEntries((data?.myUpdateRequests ?? []).map(({ theme, update }) => [theme.slug, update && update.ask]));
}

describe('what is common to several themes', () => {
  it('is written once and saved for each that was chosen, and for no other', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const saved = await lead.do(SAVE_FOR_SEVERAL, { input: { ...ASK, completed: true, themes: of(call, ...THEMES) } });
    expect(saved.problems).toEqual([]);
    expect(saved.updates.map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    const now = await asks(lead);
    expect(THEMES.map(theme => now[theme])).toEqual(['NOTE', 'NOTE', 'NOTE', 'NOTE']);
    expect(now['locality-east-staffordshire']).toBeNull();
    for (const { id } of saved.updates) expect(await product.audit.beingWritten(id)).toMatchObject([{ part: 'ASK', after: { ask: 'NOTE', completed: true } }]);
  });

  it('is saved across the two forms where both ask it, and refused where one does not', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const both = of(call, 'asb', 'serious-violence-vawg');
    expect((await lead.do(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: both } })).updates).toHaveLength(2);
    const refused = await lead.run(SAVE_FOR_SEVERAL, { input: { section: 'CONCERNS', values: { concerns: 'x' }, themes: both } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'section' } });
    const { data } = await lead.query<{ updateRequest: { update: { concerns: string | null } } }>('query ($id: ID!) { updateRequest(id: $id) { update { concerns } } }', { id: requestOf(call, 'asb').id });
    expect(data?.updateRequest.update.concerns).toBeNull();
  });

  it('never overwrites newer text: one conflict saves nothing anywhere, and says which theme it was', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const stafford = await product.as('csp-stafford');
    const locality = requestOf(call, 'locality-stafford').id;
    await stafford.do(SAVE_SECTION, { input: { requestId: locality, section: 'ASK', version: 0, values: { ask: 'DECIDE' } } });
    const { updates, problems } = await lead.do(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: of(call, ...THEMES) } });
    expect(updates).toEqual([]);
    expect(problems).toMatchObject([{ requestId: locality, problem: { __typename: 'EditConflict', version: 1, savedBy: 'CSP lead, Stafford' } }]);
    expect(await asks(lead)).toMatchObject({ asb: null, fraud: null, 'locality-stafford': 'DECIDE', 'locality-cannock-chase': null });
    expect(await product.story.stateOf(call, 'asb')).toBe('NOT_STARTED');
    expect((await product.db.query('SELECT 1 FROM editing_session')).rows).toHaveLength(1);

    const seen = of(call, ...THEMES).map(theme => (theme.requestId === locality ? { ...theme, version: 1 } : theme));
    expect((await lead.do(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: seen } })).updates).toHaveLength(4);
  });

  it('is refused for all where one is submitted, with the reason', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.submitted(call, 'asb');
    const { updates, problems } = await lead.do(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: of(call, 'asb', 'fraud') } });
    expect(updates).toEqual([]);
    expect(problems).toMatchObject([{ requestId, problem: { __typename: 'UpdateBlocked', reasons: [{ path: 'state' }] } }]);
    expect((await asks(lead)).fraud).toBeNull();
  });

  it('is not found for all where one theme is another’s, and nothing is saved', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    expect(await lead.run(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: of(call, 'asb', 'community-cohesion') } })).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect((await asks(lead)).asb).toBeNull();
    for (const key of ['coordinator', 'member', 'observer']) {
      expect(await (await product.as(key)).run(SAVE_FOR_SEVERAL, { input: { ...ASK, themes: of(call, 'asb') } })).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('wants each theme once, at least one, and no text that is too long', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const refusal = async (input: object) => (await lead.run(SAVE_FOR_SEVERAL, { input })).fault;
    expect(await refusal({ ...ASK, themes: of(call, 'asb', 'asb') })).toMatchObject({ path: 'themes', message: 'Choose each theme once.' });
    expect(await refusal({ ...ASK, themes: [] })).toMatchObject({ path: 'themes', message: 'Choose at least one theme.' });
    expect(await refusal({ section: 'ASK', values: { askDetail: 'x'.repeat(3001) }, themes: of(call, 'asb') })).toMatchObject({ path: 'values.askDetail' });
  });

  it('written by two at once for the same themes is saved by one of them, and the other is told', async () => {
    const call = await product.story.openCall();
    const [one, other] = [await product.as('lead-asb'), await product.people.another('lead-asb')];
    const [mine, theirs] = [of(call, ...THEMES), of(call, ...THEMES).reverse()];
    const outcomes = await product.atOnce(
      () => one.do(SAVE_FOR_SEVERAL, { input: { section: 'CONCERNS', values: { concerns: 'One' }, themes: mine } }),
      () => other.do(SAVE_FOR_SEVERAL, { input: { section: 'CONCERNS', values: { concerns: 'Other' }, themes: theirs } }),
    );
    expect(outcomes.map(({ updates, problems }) => `${updates.length} saved, ${problems.length} in the way`).sort()).toEqual(['0 saved, 4 in the way', '4 saved, 0 in the way']);
  });
});
