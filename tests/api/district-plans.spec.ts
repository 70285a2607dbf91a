import { describe, expect, it } from '@jest/globals';
import { type Client, operation } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { BEGIN_PLAN, NOTE_PROGRESS, PLAN, registerIds, REMOVE_OBJECTIVE, REMOVE_SUB_GROUP, SAVE_OBJECTIVE, SAVE_PLAN_ACTION, SAVE_SUB_GROUP, thisYear } from '../support/plan-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const lead = () => product.as('csp-cannock-chase');
const begin = async (who: Client, districtSlug = 'cannock-chase', year = thisYear) => who.run(BEGIN_PLAN, { input: { districtSlug, year } });
const plan = async (who: Client, slug = 'cannock-chase') => who.do(PLAN, { slug, year: thisYear });
const SERVING = operation<{ districtActions: { id: string }[] }>('query ($slug: String!) { priority(slug: $slug) { districtActions { id plan { year district { slug } } } } }');
const FOR_AREA = operation<{ districtActions: { id: string }[] }>('query ($slug: String!) { precisionArea(slug: $slug) { districtActions { id owner plan { year } } } }');
const SEARCH = operation<{ kind: string; count: number; hits: { id: string }[] }[]>('query ($words: String!) { search(words: $words) { kind count hits { key number id title illustrative } } }');
const TRAIL = operation<{ entries: { did: string; thing: string }[] }>('query ($filter: AuditFilter) { auditTrail(filter: $filter) { entries { did thing } } }');
const GROUP = { id: null, version: 0, name: 'Serious violence group', responsibilities: 'Overseeing what partners do about serious violence' };

/** A plan with a sub-group that has an objective. */
async function begun() {
  const csp = await lead();
  const { id: planId } = await csp.do(BEGIN_PLAN, { input: { districtSlug: 'cannock-chase', year: thisYear } });
  const group = await csp.do(SAVE_SUB_GROUP, { input: { planId, ...GROUP } });
  const objective = await csp.do(SAVE_OBJECTIVE, { input: { subGroupId: group.id, id: null, version: 0, text: 'Fewer young people carry knives', target: 'A tenth fewer incidents by March' } });
  const ids = await registerIds(csp);
  const action = {
    planId, id: null, version: 0, objectiveId: objective.id, text: 'Offer the workshop to every school', ownerId: ids.post('lead-staffordshire-police'), partnerIds: [ids.organisation('staffordshire-county-council')],
    dueOn: `${thisYear + 1}-03-01`, priorityIds: [ids.priority('serious-violence-and-vawg'), ids.priority('anti-social-behaviour')],
    precisionAreaIds: [ids.precisionArea('cannock-south-and-west')],
  };
  return { csp, planId, group, objective, ids, action };
}

describe('the plan of a district', () => {
  it('is begun once for a year, also by two at once, and read by everybody who reads the register', async () => {
    const [one, other] = [await lead(), await product.people.another('csp-cannock-chase')];
    const answers = await product.atOnce(() => begin(one), () => begin(other));
    expect(answers.map(answer => answer.fault?.path ?? 'begun').sort()).toEqual(['begun', 'year']);
    for (const year of [thisYear - 9, 1900]) expect(await begin(one, 'cannock-chase', year)).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'year' } });
    for (const key of ['member', 'analyst', 'administrator', 'csp-stafford']) expect([key, await plan(await product.as(key))]).toMatchObject([key, { viewerCanKeepWork: false, plans: [{ year: thisYear }], plan: { year: thisYear, subGroups: [] } }]);
    expect(await (await product.as('observer')).run(PLAN, { slug: 'cannock-chase', year: thisYear })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('holds its sub-groups with what they are responsible for, their objectives and targets', async () => {
    const { csp, planId, group, objective } = await begun();
    expect((await plan(csp)).plan).toMatchObject({ subGroups: [{ name: GROUP.name, objectives: [{ text: 'Fewer young people carry knives', target: 'A tenth fewer incidents by March' }] }] });
    expect(await csp.run(SAVE_SUB_GROUP, { input: { planId, ...GROUP, name: 'SERIOUS violence group' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'name' } });
    const renamed = await csp.do(SAVE_SUB_GROUP, { input: { planId, ...GROUP, id: group.id, version: 1, name: 'Violence group' } });
    expect(renamed).toMatchObject({ version: 2, name: 'Violence group' });
    expect(await csp.do(SAVE_SUB_GROUP, { input: { planId, ...GROUP, id: group.id, version: 1, name: 'Mine' } })).toMatchObject({
      __typename: 'EditConflict', version: 2, savedBy: expect.any(String), theirs: [{ field: 'name', label: 'Name', text: 'Violence group' }], yours: [{ text: 'Mine' }],
    });
    expect(await csp.do(SAVE_OBJECTIVE, { input: { subGroupId: group.id, id: objective.id, version: 1, text: 'Fewer young people carry knives', target: null } })).toMatchObject({ version: 2 });
    expect(await csp.do(SAVE_OBJECTIVE, { input: { subGroupId: group.id, id: objective.id, version: 1, text: 'Other', target: null } })).toMatchObject({ __typename: 'EditConflict' });
    expect(await product.audit.of('plan-sub-group', group.id)).toMatchObject([{ verb: 'add', after: { name: GROUP.name } }, { verb: 'edit', before: { name: GROUP.name }, after: { name: 'Violence group' } }]);
    for (const input of [{ planId: UNKNOWN, ...GROUP }, { planId, ...GROUP, id: UNKNOWN }]) expect(await csp.run(SAVE_SUB_GROUP, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await csp.run(SAVE_OBJECTIVE, { input: { subGroupId: UNKNOWN, id: null, version: 0, text: 'Other', target: null } })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('holds actions that a post or an organisation does with partners, and that serve several priorities', async () => {
    const { csp, action, ids } = await begun();
    const saved = await csp.do(SAVE_PLAN_ACTION, { input: action });
    expect(saved).toMatchObject({ __typename: 'PlannedAction', version: 1, state: 'OPEN', partners: [{ name: 'Staffordshire County Council' }], notes: [] });
    expect(saved.priorities.map(({ slug }) => slug).sort()).toEqual(['anti-social-behaviour', 'serious-violence-and-vawg']);
    const changed = await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, ownerId: ids.organisation('nhs'), partnerIds: [], priorityIds: [ids.priority('anti-social-behaviour')] } });
    expect(changed).toMatchObject({ version: 2, owner: 'NHS', partners: [], priorities: [{ slug: 'anti-social-behaviour' }] });
    expect(await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, text: 'Mine' } })).toMatchObject({ __typename: 'EditConflict', version: 2, yours: expect.arrayContaining([{ field: 'text', label: 'What is to be done', text: 'Mine' }]) });
    expect(await product.audit.of('plan-action', saved.id)).toMatchObject([{ verb: 'add' }, { verb: 'edit', after: { owner: 'NHS', partners: '' } }]);
    expect((await plan(csp)).plan?.actions).toMatchObject([{ id: saved.id, owner: 'NHS' }]);
  });

  it('takes no action that the register, the plan or the calendar does not bear', async () => {
    const { csp, action, ids } = await begun();
    const tries: [object, string][] = [
      [{ text: '' }, 'text'], [{ ownerId: UNKNOWN }, 'ownerId'], [{ ownerId: 'Jane Example' }, 'ownerId'], [{ partnerIds: [UNKNOWN] }, 'partnerIds'], [{ priorityIds: [UNKNOWN] }, 'priorityIds'],
      [{ precisionAreaIds: [UNKNOWN] }, 'precisionAreaIds'], [{ precisionAreaIds: ['the market'] }, 'precisionAreaIds'], [{ precisionAreaIds: [ids.precisionArea('cannock-east-and-north'), ids.precisionArea('stafford-town')] }, 'precisionAreaIds'],
      [{ objectiveId: UNKNOWN }, 'objectiveId'], [{ dueOn: `${thisYear - 1}-01-01` }, 'dueOn'], [{ dueOn: `${thisYear + 3}-01-01` }, 'dueOn'],
    ];
    const before = await product.audit.count();
    for (const [otherwise, path] of tries) expect([otherwise, await csp.run(SAVE_PLAN_ACTION, { input: { ...action, ...otherwise } })]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    expect(await product.audit.count()).toBe(before);
  });

  it('holds which precision areas an action is for; each lists what is for it', async () => {
    const { csp, action, ids } = await begun();
    const [south, east] = ['cannock-south-and-west', 'cannock-east-and-north'].map(ids.precisionArea) as [string, string];
    const saved = await csp.do(SAVE_PLAN_ACTION, { input: action });
    expect(await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, precisionAreaIds: [east, south, east] } })).toMatchObject({ version: 2, precisionAreas: [{ slug: 'cannock-south-and-west' }, { slug: 'cannock-east-and-north' }] });
    expect(await product.audit.of('plan-action', saved.id)).toMatchObject([{ after: { precisionAreas: 'Cannock South & West' } }, { before: { precisionAreas: 'Cannock South & West' }, after: { precisionAreas: 'Cannock East & North; Cannock South & West' } }]);
    expect(await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, precisionAreaIds: [] } })).toMatchObject({ __typename: 'EditConflict', theirs: [{ label: 'Precision areas that it is for', text: 'Cannock East & North; Cannock South & West' }], yours: [{ text: '' }] });
    for (const key of ['member', 'observer']) {
      const answer = await (await product.as(key)).run(FOR_AREA, { slug: 'cannock-east-and-north' });
      expect([key, answer]).toMatchObject([key, key === 'member' ? { data: { precisionArea: { districtActions: [{ id: saved.id, owner: saved.owner, plan: { year: thisYear } }] } } } : { code: 'FORBIDDEN' }]);
    }
    expect(await csp.do(FOR_AREA, { slug: 'stafford-town' })).toEqual({ districtActions: [] });
    const found = (await (await product.as('member')).do(SEARCH, { words: 'Cannock East' })).find(({ kind }) => kind === 'ACTION');
    expect(found?.hits.map(({ id }) => id)).toEqual([saved.id]);
  });

  it('keeps an action for a precision area that has ended, and takes no new one for it', async () => {
    const { csp, action, ids } = await begun();
    const saved = await csp.do(SAVE_PLAN_ACTION, { input: action });
    await product.story.precisionArea('cannock-south-and-west', { until: today() });
    expect(await csp.run(SAVE_PLAN_ACTION, { input: { ...action, text: 'Another' } })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'precisionAreaIds' } });
    const reworded = await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, text: 'Offer it again', ownerId: ids.organisation('nhs') } });
    expect(reworded).toMatchObject({ version: 2, precisionAreas: [{ slug: 'cannock-south-and-west', validUntil: today() }] });
    expect(await csp.do(FOR_AREA, { slug: 'cannock-south-and-west' })).toMatchObject({ districtActions: [{ id: saved.id }] });
  });

  it('notes how far an action is, day by day, and when it is done', async () => {
    const { csp, action } = await begun();
    const { id } = await csp.do(SAVE_PLAN_ACTION, { input: action });
    const noting = (text: string, otherwise: object = {}) => ({ input: { id, notedOn: today(), text, state: 'OPEN', ...otherwise } });
    await csp.do(NOTE_PROGRESS, noting('Two schools have asked', { notedOn: inDays(-1) }));
    const twice = await product.atOnce(() => csp.do(NOTE_PROGRESS, noting('All have asked', { state: 'DONE' })), () => csp.do(NOTE_PROGRESS, noting('All have asked', { state: 'DONE' })));
    expect(twice.map(({ state, notes }) => [state, notes.map(({ text }) => text)])).toEqual([['DONE', ['All have asked', 'Two schools have asked']], ['DONE', ['All have asked', 'Two schools have asked']]]);
    expect(await csp.run(NOTE_PROGRESS, noting('Tomorrow', { notedOn: inDays(1) }))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'notedOn' } });
    expect(await csp.run(NOTE_PROGRESS, noting('Elsewhere', { id: UNKNOWN }))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await product.audit.of('action', id)).map(({ verb, after }) => [verb, after?.['state']])).toEqual([['settle', 'DONE']]);
    expect((await product.audit.of('plan-action', id)).map(({ verb }) => verb)).toEqual(['add', 'note-progress', 'note-progress']);
  });

  it('is seen where its actions serve: on the page of every priority that one names, and in the search', async () => {
    const { csp, action } = await begun();
    const { id } = await csp.do(SAVE_PLAN_ACTION, { input: action });
    await csp.do(SAVE_PLAN_ACTION, { input: { ...action, text: 'Walk the streets', priorityIds: [] } });
    for (const slug of ['serious-violence-and-vawg', 'anti-social-behaviour']) {
      expect([slug, await csp.do(SERVING, { slug })]).toEqual([slug, { districtActions: [{ id, plan: { year: thisYear, district: { slug: 'cannock-chase' } } }] }]);
    }
    expect(await csp.do(SERVING, { slug: 'fraud' })).toEqual({ districtActions: [] });
    const found = async (key: string) => (await (await product.as(key)).do(SEARCH, { words: 'workshop school' })).find(({ kind }) => kind === 'ACTION');
    expect(await found('member')).toMatchObject({ count: 1, hits: [{ key: 'cannock-chase', number: thisYear, id, title: 'Offer the workshop to every school', illustrative: false }] });
    expect(await found('observer')).toBeUndefined();
    await csp.do(NOTE_PROGRESS, { input: { id, notedOn: today(), text: 'All have it', state: 'DONE' } });
    const { entries } = await (await product.as('administrator')).do(TRAIL, { filter: { thingId: id } });
    expect(entries.map(({ did, thing }) => [did, thing])).toContainEqual(['Said where an action stands', 'Action: Cannock Chase, Offer the workshop to every school']);
  });

  it('loses a sub-group or an objective only once nothing hangs on it, and says what to do first', async () => {
    const { csp, group, objective, action } = await begun();
    const saved = await csp.do(SAVE_PLAN_ACTION, { input: action });
    const before = await product.audit.count();
    const [standing] = (await plan(csp)).plan?.subGroups ?? [];
    expect(await csp.run(REMOVE_SUB_GROUP, { input: { id: group.id, version: 1 } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: standing?.removalBlockers[0]?.message } });
    expect(await csp.run(REMOVE_OBJECTIVE, { input: { id: objective.id, version: 1 } })).toMatchObject({ code: 'INVALID_INPUT', fault: { message: standing?.objectives[0]?.removalBlockers[0]?.message } });
    expect(standing?.objectives[0]?.removalBlockers[0]?.message).toContain('1 action is for it');
    expect(await csp.run(REMOVE_OBJECTIVE, { input: { id: objective.id, version: 0 } })).toMatchObject({ fault: { message: expect.stringContaining('look at it again') } });
    for (const key of ['csp-stafford', 'member', 'observer']) expect([key, await (await product.as(key)).run(REMOVE_OBJECTIVE, { input: { id: objective.id, version: 1 } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    expect(await product.audit.count()).toBe(before);
    await csp.do(SAVE_PLAN_ACTION, { input: { ...action, id: saved.id, version: 1, objectiveId: null } });
    const removing = () => csp.run(REMOVE_OBJECTIVE, { input: { id: objective.id, version: 1 } });
    expect((await product.atOnce(removing, removing)).map(({ code }) => code ?? 'removed').sort()).toEqual(['NOT_FOUND', 'removed']);
    await csp.do(REMOVE_SUB_GROUP, { input: { id: group.id, version: 1 } });
    expect((await plan(csp)).plan).toMatchObject({ subGroups: [], actions: [{ id: saved.id, objectiveId: null }] });
    expect(await product.audit.of('sub-group-objective', objective.id)).toMatchObject([{ verb: 'add' }, { verb: 'remove', before: { text: 'Fewer young people carry knives' } }]);
    expect(await product.audit.of('plan-sub-group', group.id)).toMatchObject([{ verb: 'add' }, { verb: 'remove', before: { name: GROUP.name } }]);
  });

  it('is kept by its own lead, by police, by a deputy and by the coordinator, and by nobody else', async () => {
    const { planId, group, action } = await begun();
    const deputy = await product.story.deputyOf('locality-cannock-chase');
    for (const who of [await product.as('lead-asb'), deputy, await product.as('coordinator')]) {
      expect((await who.run(SAVE_PLAN_ACTION, { input: { ...action, text: `By ${who.name}` } })).data?.['savePlanAction']).toMatchObject({ __typename: 'PlannedAction' });
    }
    const before = await product.audit.count();
    for (const key of ['csp-stafford', 'lead-prevent', 'member', 'chair', 'administrator', 'analyst', 'observer']) {
      const who = await product.as(key);
      expect([key, await begin(who, 'cannock-chase', thisYear + 1)]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await who.run(SAVE_SUB_GROUP, { input: { planId, ...GROUP, name: key } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await who.run(SAVE_OBJECTIVE, { input: { subGroupId: group.id, id: null, version: 0, text: key, target: null } })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
      expect([key, await who.run(SAVE_PLAN_ACTION, { input: action })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    expect(await begin(await product.as('lead-asb'), 'lichfield')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await product.audit.count()).toBe(before);
  });
});
