import { describe, expect, it } from '@jest/globals';
import { inDays, today } from '../support/full-answers.js';
import { operation } from '../support/client.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

interface Contributing {
  id: string;
  contributions: { note: string | null; objective: { id: string; text: string } }[];
}

const CHANGE = operation<Contributing>(`mutation ($input: ChangeContributionsInput!) {
  changeContributions(input: $input) { id contributions { note objective { id text } } } }`);

async function priority(slug: string): Promise<Contributing> {
  const { data } = await (await product.as('member')).query<{ agreement: { priorities: (Contributing & { slug: string })[] } }>(
    '{ agreement { priorities { slug id contributions { note objective { id text } } } } }');
  const found = data?.agreement.priorities.find(each => each.slug === slug);
  if (!found) throw new Error(`No priority ${slug}.`);
  return found;
}

async function objective(text: string): Promise<string> {
  const { rows } = await product.db.query<{ id: string }>('SELECT id FROM plan_objective WHERE text = $1', [text]);
  if (!rows[0]) throw new Error(`No objective “${text}”.`);
  return rows[0].id;
}

describe('the newer priorities of the Commissioner and of the police', () => {
  it('stand beside the older plans, four each, without a term that nobody stated', async () => {
    const { data } = await (await product.as('member')).query<{ agreement: { partnerPlans: { slug: string; standing: string; objectives: object[] }[] } }>(
      '{ agreement { partnerPlans { slug standing objectives { text } } } }');
    const newer = data?.agreement.partnerPlans.filter(({ slug }) => slug.endsWith('-priorities'));
    expect(newer?.map(({ slug, standing, objectives }) => [slug, standing, objectives.length])).toEqual([
      ['commissioners-priorities', 'No term is stated', 4], ['staffordshire-police-priorities', 'No term is stated', 4],
    ]);
  });
});

describe('what a priority contributes to', () => {
  it('is empty until somebody enters it: the agreement does not say', async () => {
    expect((await priority('anti-social-behaviour')).contributions).toEqual([]);
  });

  it.each(['coordinator', 'administrator'])('is entered by the %s with a note, changed and ended, each with an entry in the audit', async key => {
    const editor = await product.as(key);
    const { id } = await priority('anti-social-behaviour');
    const [safe, together] = [await objective('Ensure safe and confident communities'), await objective('Impactful partnerships')];
    const begun = await editor.do(CHANGE, { input: { priorityId: id, contributes: [{ objectiveId: safe, note: 'Patrols' }, { objectiveId: together }], ends: [] } });
    expect(begun.contributions.map(({ note, objective: { text } }) => [text, note])).toEqual([['Ensure safe and confident communities', 'Patrols'], ['Impactful partnerships', null]]);
    const changed = await editor.do(CHANGE, { input: { priorityId: id, contributes: [{ objectiveId: safe, note: 'Patrols and the hub' }], ends: [together] } });
    expect(changed.contributions).toEqual([{ note: 'Patrols and the hub', objective: expect.objectContaining({ id: safe }) }]);
    const { rows } = await product.db.query<{ verb: string }>(`SELECT verb FROM audit_entry WHERE kind = 'plan-contribution' ORDER BY id`);
    expect(rows.map(({ verb }) => verb)).toEqual(['add', 'add', 'end', 'edit']);
  });

  it('stays in the history when it ends on a later day', async () => {
    const coordinator = await product.as('coordinator');
    const { id } = await priority('fraud');
    const objectiveId = await objective('Preventing and protecting');
    await coordinator.do(CHANGE, { input: { priorityId: id, contributes: [{ objectiveId }], ends: [] } });
    await product.db.query('UPDATE plan_contribution SET valid_from = $1', [inDays(-100)]);
    expect((await coordinator.do(CHANGE, { input: { priorityId: id, contributes: [], ends: [objectiveId] } })).contributions).toEqual([]);
    const { rows } = await product.db.query<{ from: string; until: string }>('SELECT valid_from::text AS from, valid_until::text AS until FROM plan_contribution');
    expect(rows).toEqual([{ from: inDays(-100), until: today() }]);
  });

  it('is the same when it is said twice, at once or one after the other', async () => {
    const input = { priorityId: (await priority('fraud')).id, contributes: [{ objectiveId: await objective('Preventing and protecting'), note: 'Advice' }], ends: [] };
    const [one, other] = [await product.as('coordinator'), await product.as('administrator')];
    await product.atOnce(() => one.do(CHANGE, { input }), () => other.do(CHANGE, { input }), () => one.do(CHANGE, { input }));
    expect((await priority('fraud')).contributions).toHaveLength(1);
    expect((await product.db.query(`SELECT 1 FROM audit_entry WHERE kind = 'plan-contribution'`)).rows).toHaveLength(1);
  });

  it('is not changed by others, nor for what is not there', async () => {
    const { id } = await priority('fraud');
    const objectiveId = await objective('Preventing and protecting');
    expect((await (await product.as('member')).run(CHANGE, { input: { priorityId: id, contributes: [{ objectiveId }], ends: [] } })).code).toBe('FORBIDDEN');
    const coordinator = await product.as('coordinator');
    expect((await coordinator.run(CHANGE, { input: { priorityId: objectiveId, contributes: [], ends: [] } })).code).toBe('NOT_FOUND');
    const half = await coordinator.run(CHANGE, { input: { priorityId: id, contributes: [{ objectiveId }, { objectiveId: id }], ends: [] } });
    expect([half.code, half.fault?.path]).toEqual(['INVALID_INPUT', 'contributes.1']);
    expect((await priority('fraud')).contributions).toEqual([]);
  });
});
