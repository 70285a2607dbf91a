import { beforeEach, describe, expect, it } from '@jest/globals';
import { readAccessTable } from '../support/access-table.js';
import type { Answer, Client } from '../support/client.js';
import { upload } from '../support/importing.js';
import { inDays } from '../support/full-answers.js';
import { guardedFields } from '../support/guarded-fields.js';
import { issueOf, OPEN_ISSUE } from '../support/hub-verbs.js';
import { ADD_REBASE, SET_TARGET } from '../support/measure-verbs.js';
import { BEGIN_PLAN, registerIds, SAVE_PLAN_ACTION, thisYear } from '../support/plan-verbs.js';
import { useProduct } from '../support/product.js';
import { askFor, fieldOf, readSchema, rootFields } from '../support/schema-walk.js';
import { requestOf } from '../support/story.js';
import { asQuery, type Landmarks, objectsAt, waysTo } from '../support/ways-to.js';

const product = useProduct();
const schema = readSchema();
const cells = readAccessTable(new URL('access.table.md', import.meta.url));
const fields = [...new Set(cells.map(cell => cell.field))];
const ROLES = ['administrator', 'coordinator', 'chair', 'portfolio holder', 'member', 'lead officer', 'deputy', 'CSP lead', 'analyst', 'observer', 'nobody'];

describe('the table of access', () => {
  const guarded = guardedFields();

  it('has every query, mutation and crossing field, and nothing else', () => {
    const crossing = guarded.filter(field => field.crossing).map(field => field.name);
    expect([...fields].sort()).toEqual([...rootFields(schema), ...crossing].sort());
  });

  it('says of every field whether it is open to each role, once', () => {
    for (const field of fields) expect(cells.filter(cell => cell.field === field).map(cell => cell.who)).toEqual(ROLES);
  });

  it('rests on a permission beside every query, mutation and resolved field', () => {
    expect(guarded.length).toBeGreaterThan(80);
    expect(guarded.filter(field => !field.allowed).map(field => `${field.name} in ${field.file}`)).toEqual([]);
    expect(guarded.filter(field => !/^(Query|Mutation)\./.test(field.name)).map(field => fieldOf(schema, field.name).name)).toHaveLength(guarded.length - rootFields(schema).length);
  });
});

/** A world in which every type has an object that somebody may reach: a frozen pack, a call in which one update is begun, a measure with a target and a rebase, an import, an issue of a hub, a plan with an action. */
async function landmarks(): Promise<{ at: (who: string) => Landmarks; deputy: Client }> {
  const deputy = await product.story.deputyOf('asb');
  const first = await product.story.openCall(inDays(60));
  await product.story.accepted(first, 'asb');
  await product.story.accepted(first, 'locality-stafford', {}, 'csp-stafford');
  const { pack } = await product.story.frozen(first);
  await product.story.wasHeld(first, 90);
  const second = await product.story.openCall(inDays(60));
  await product.story.draft(second, 'asb');
  const analyst = await product.as('analyst');
  await analyst.do(SET_TARGET, { input: { slug: 'asb', area: 'E10000028', kind: 'TARGET', value: 900, reason: 'Agreed', from: inDays(-5) } });
  await analyst.do(ADD_REBASE, { input: { slug: 'asb', startsOn: inDays(-5), reason: 'Recorded otherwise', approvedBy: 'The group' } });
  await upload(analyst, 'nothing.csv', '');
  const stafford = await product.as('csp-stafford');
  await stafford.do(OPEN_ISSUE, await issueOf(stafford, { districtSlug: 'stafford', area: 'E07000197' }));
  const { id: planId } = await stafford.do(BEGIN_PLAN, { input: { districtSlug: 'stafford', year: thisYear } });
  const ownerId = (await registerIds(stafford)).organisation('nhs');
  await stafford.do(SAVE_PLAN_ACTION, { input: { planId, id: null, version: 0, objectiveId: null, text: 'Walk round', ownerId, partnerIds: [], dueOn: `${thisYear}-12-01`, priorityIds: [], precisionAreaIds: [] } });
  const common = { frozenMeeting: first.meeting.id, openMeeting: second.meeting.id, pack: pack.id };
  return { deputy, at: who => ({ ...common, request: requestOf(second, who === 'CSP lead' ? 'locality-stafford' : 'asb').id }) };
}

const SHUT = ['FORBIDDEN', 'UNAUTHENTICATED'];
const isShut = ({ errors }: Answer<unknown>) => errors.some(error => SHUT.includes(error.extensions.code));

/** Knocks once: at a root field directly, at a crossing field on every way to its type. */
async function findsOpen(who: Client, field: string, at: Landmarks): Promise<boolean> {
  const asked = fieldOf(schema, field);
  const [parent = ''] = field.split('.');
  if (parent === 'Query' || parent === 'Mutation') {
    const answer = await who.query(`${parent.toLowerCase()} { ${askFor(asked)} }`);
    expect(answer.errors.filter(error => error.extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
    return !isShut(answer);
  }
  for (const way of waysTo(parent, at)) {
    const answer = await who.query(asQuery([...way, askFor(asked)]));
    const reached = objectsAt(answer.data, way);
    if (reached.length === 0) continue;
    // A refusal blanks the field and leaves the rest of the page.
    if (!isShut(answer)) return true;
    expect(answer.errors.every(error => error.path?.at(-1) === asked.name)).toBe(true);
  }
  return false;
}

describe('at the front door', () => {
  let world: Awaited<ReturnType<typeof landmarks>>;

  beforeEach(async () => {
    world = await landmarks();
  });

  it.each(ROLES)('%s finds open what the table says, and all else shut', async who => {
    const keys: Record<string, string> = { 'portfolio holder': 'portfolio-holder', 'lead officer': 'lead-asb', 'CSP lead': 'csp-stafford' };
    const person = who === 'nobody' ? product.people.nobody : who === 'deputy' ? world.deputy : await product.as(keys[who] ?? who);
    const found = await Promise.all(fields.map(async field => `${field}: ${(await findsOpen(person, field, world.at(who))) ? 'open' : 'shut'}`));
    expect(found).toEqual(cells.filter(cell => cell.who === who).map(({ field, open }) => `${field}: ${open ? 'open' : 'shut'}`));
  });
});
