import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { BEGIN_PLAN, MOVE_OBJECTIVE, MOVE_SUB_GROUP, PLAN, SAVE_OBJECTIVE, SAVE_SUB_GROUP, thisYear } from '../support/plan-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';

/** A plan with three sub-groups, and three objectives of the first, as they were added. */
async function begun() {
  const csp = await product.as('csp-cannock-chase');
  const { id: planId } = await csp.do(BEGIN_PLAN, { input: { districtSlug: 'cannock-chase', year: thisYear } });
  const group = async (name: string) => (await csp.do(SAVE_SUB_GROUP, { input: { planId, id: null, version: 0, name, responsibilities: 'Overseeing' } })).id;
  const [violence, theft, places] = [await group('Violence'), await group('Theft'), await group('Places')];
  const objective = async (subGroupId: string, text: string) => (await csp.do(SAVE_OBJECTIVE, { input: { subGroupId, id: null, version: 0, text, target: null } })).id;
  const [knives, nights, schools] = [await objective(violence, 'Knives'), await objective(violence, 'Nights'), await objective(violence, 'Schools')];
  return { csp, violence, theft, places, knives, nights, schools, ofTheft: await objective(theft, 'Shops') };
}

const read = async (who: Client) => (await who.do(PLAN, { slug: 'cannock-chase', year: thisYear })).plan?.subGroups ?? [];
const groups = async (who: Client) => (await read(who)).map(({ name }) => name);
const objectives = async (who: Client) => (await read(who)).find(({ name }) => name === 'Violence')?.objectives.map(({ text }) => text);

describe('the order of a plan', () => {
  it('is that in which its parts were added, until somebody moves one before another or to the end', async () => {
    const { csp, violence, theft, places, knives, schools } = await begun();
    expect([await groups(csp), await objectives(csp)]).toEqual([['Violence', 'Theft', 'Places'], ['Knives', 'Nights', 'Schools']]);
    expect(await csp.do(MOVE_SUB_GROUP, { input: { id: places, before: theft } })).toEqual({ subGroups: [{ name: 'Violence' }, { name: 'Places' }, { name: 'Theft' }] });
    await csp.do(MOVE_SUB_GROUP, { input: { id: violence, before: null } });
    await csp.do(MOVE_OBJECTIVE, { input: { id: schools, before: knives } });
    const member = await product.as('member');
    expect([await groups(member), await objectives(member)]).toEqual([['Places', 'Theft', 'Violence'], ['Schools', 'Knives', 'Nights']]);
    expect(await product.audit.of('plan-sub-group', violence)).toMatchObject([{ verb: 'add' }, { verb: 'move', before: { place: 1 }, after: { place: 3 } }]);
    expect((await product.audit.of('sub-group-objective', schools)).at(-1)).toMatchObject({ verb: 'move', before: { place: 3 }, after: { place: 1 } });
  });

  it('is changed once by the same move made twice, and by both of two different ones at once; words being written are not in the way', async () => {
    const { csp, violence, theft, places } = await begun();
    const other = await product.people.another('csp-cannock-chase');
    await product.atOnce(() => csp.do(MOVE_SUB_GROUP, { input: { id: theft, before: violence } }), () => other.do(MOVE_SUB_GROUP, { input: { id: theft, before: violence } }));
    expect([await groups(csp), (await product.audit.of('plan-sub-group', theft)).map(({ verb }) => verb)]).toEqual([['Theft', 'Violence', 'Places'], ['add', 'move']]);
    await product.atOnce(() => csp.do(MOVE_SUB_GROUP, { input: { id: places, before: theft } }), () => other.do(MOVE_SUB_GROUP, { input: { id: violence, before: theft } }));
    expect((await groups(csp)).at(-1)).toBe('Theft');
    const [first] = await read(csp);
    expect(await csp.do(MOVE_SUB_GROUP, { input: { id: first!.id, before: first!.id } })).toMatchObject({ subGroups: [{ name: first!.name }, {}, {}] });
    const { id: planId } = (await csp.do(PLAN, { slug: 'cannock-chase', year: thisYear })).plan!;
    expect(await csp.do(SAVE_SUB_GROUP, { input: { planId, id: places, version: 1, name: 'Places', responsibilities: 'Looking after them' } })).toMatchObject({ __typename: 'PlanSubGroup', version: 2 });
  });

  it('is not changed by what stands elsewhere or nowhere, nor by anybody whose district it is not', async () => {
    const { csp, violence, theft, knives, ofTheft } = await begun();
    const before = await product.audit.count();
    for (const [verb, id, other] of [[MOVE_SUB_GROUP, theft, UNKNOWN], [MOVE_SUB_GROUP, theft, knives], [MOVE_OBJECTIVE, knives, ofTheft], [MOVE_OBJECTIVE, knives, theft]] as const) {
      expect(await csp.run<object>(verb, { input: { id, before: other } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: expect.stringContaining('Nothing was moved') } });
    }
    for (const verb of [MOVE_SUB_GROUP, MOVE_OBJECTIVE]) {
      expect(await csp.run<object>(verb, { input: { id: UNKNOWN, before: null } })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await csp.run<object>(verb, { input: { id: 'the first', before: null } })).toMatchObject({ code: 'INVALID_INPUT' });
    }
    for (const key of ['csp-stafford', 'member', 'administrator', 'observer']) {
      expect([key, await (await product.as(key)).run(MOVE_SUB_GROUP, { input: { id: theft, before: violence } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await (await product.as(key)).run(MOVE_OBJECTIVE, { input: { id: knives, before: null } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    expect([await groups(csp), await product.audit.count()]).toEqual([['Violence', 'Theft', 'Places'], before]);
  });
});
