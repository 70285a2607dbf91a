import { beforeEach, describe, expect, it } from '@jest/globals';
import { pageQuery } from '../bench/page-query.mjs';
import { entered } from '../support/extent-verbs.js';
import { fullAnswers, inDays, today } from '../support/full-answers.js';
import { issueOf, OPEN_ISSUE } from '../support/hub-verbs.js';
import { commit } from '../support/importing.js';
import { BEGIN_VOLUNTARY, SAVE_SECTION, SUBMIT_UPDATE } from '../support/operations.js';
import { BEGIN_PLAN, SAVE_SUB_GROUP, thisYear } from '../support/plan-verbs.js';
import { DISTRICT } from '../support/partner-figures.js';
import { useProduct } from '../support/product.js';

const product = useProduct();

/** What the page asks; and the same of a district that is read field by field. */
const PAGE = pageQuery('District');
const FIELD_BY_FIELD = PAGE.replace('district: districtPage(', 'district(');

type Answer = Record<'district', Record<string, unknown> | null>;
async function bothWays(as: string, slug: string, on: string | null = null): Promise<[page: Answer, fieldByField: Answer]> {
  const who = await product.as(as);
  const [page, fieldByField] = await Promise.all([PAGE, FIELD_BY_FIELD].map((question) => who.query<Answer>(question, { slug, on, now: on === null })));
  expect([page!.errors, fieldByField!.errors]).toEqual([[], []]);
  return [page!.data!, fieldByField!.data!];
}

/** Two meetings of Cannock Chase with steps told of and a section kept to members, a report of Tamworth's own, places, figures, a plan and the hub. */
beforeEach(async () => {
  const [analyst, chair] = [await product.as('analyst'), await product.as('csp-cannock-chase')];
  const { story } = product;
  const first = await story.openCall(inDays(40));
  await story.accepted(first, 'locality-cannock-chase', { NEXT_STEPS: { nextSteps: [{ text: 'Walk the streets', owner: 'Wardens', dueOn: inDays(30) }] } }, 'csp-cannock-chase');
  await story.frozen(first);
  const second = await story.openCall(inDays(120));
  const draft = await story.draft(second, 'locality-cannock-chase', {}, 'csp-cannock-chase');
  const kept = await draft.lead.do(SAVE_SECTION, { input: { requestId: draft.requestId, section: 'CONCERNS', version: 1, membersOnly: true, values: { concerns: 'The wardens may leave.' } } });
  await draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: kept.version } });
  await story.accept(draft.requestId);
  const tamworth = await product.as('csp-tamworth');
  const { id: requestId } = await tamworth.do(BEGIN_VOLUNTARY, { slug: 'tamworth' });
  let version = 0;
  for (const [section, values] of fullAnswers('MONITORED')) version = (await tamworth.do(SAVE_SECTION, { input: { requestId, section, version: 0, values } })).version ?? 0;
  await tamworth.do(SUBMIT_UPDATE, { input: { requestId, version } });
  await story.accept(requestId);
  await commit(analyst, 'lookup.csv', 'LSOA21CD,LSOA21NM,LAD24CD,LAD24NM\nE01990101,Cannock Chase 001A,E07000192,Cannock Chase\n');
  await entered(analyst, 'cannock-east-and-north', { smallAreas: ['E01990101'] });
  await product.figures.measure({ slug: 'thefts', suppressionClass: 'OPEN', smallestLevel: 'LSOA' });
  await product.figures.release('thefts', { [DISTRICT.cannockChase]: Array.from({ length: 12 }, () => 20), E01990101: Array.from({ length: 12 }, () => 2) });
  await chair.do(OPEN_ISSUE, await issueOf(chair));
  const { id: planId } = await chair.do(BEGIN_PLAN, { input: { districtSlug: 'cannock-chase', year: thisYear } });
  await chair.do(SAVE_SUB_GROUP, { input: { planId, version: 0, name: 'Town centres', responsibilities: 'Patrols' } });
});

describe('the page of a district, which is read at once', () => {
  it.each(['member', 'csp-cannock-chase', 'csp-tamworth', 'coordinator', 'analyst'])('says to %s what the district says field by field, of every district', async (as) => {
    for (const slug of ['cannock-chase', 'tamworth', 'stafford']) {
      const [page, fieldByField] = await bothWays(as, slug);
      expect(page).toEqual(fieldByField);
    }
  });

  it('holds all that there is to say', async () => {
    const [{ district }] = await bothWays('csp-cannock-chase', 'cannock-chase');
    expect(district).toMatchObject({
      localityTheme: { currentUpdate: { request: { meeting: { heldOn: inDays(120) } }, concerns: 'The wardens may leave.', lastSteps: [{ step: { text: 'Walk the streets' } }], withheld: [] } },
      hubOpenCount: 1, plan: { year: thisYear, subGroups: [{ name: 'Town centres' }] },
      measures: expect.arrayContaining([expect.objectContaining({ state: expect.objectContaining({ slug: 'thefts' }), here: expect.objectContaining({ count: 240 }) })]),
    });
    expect(district!['precisionAreas']).toContainEqual(expect.objectContaining({ slug: 'cannock-east-and-north', extent: expect.objectContaining({ members: [{ area: { code: 'E01990101' } }] }) }));
    const [{ district: own }] = await bothWays('member', 'tamworth');
    expect(own).toMatchObject({ localityTheme: null, voluntaryTheme: { currentUpdate: { request: { meeting: { heldOn: inDays(120) } } } } });
  });

  it('keeps to members what is theirs, and the hub to those who may see it', async () => {
    const [{ district }] = await bothWays('csp-tamworth', 'cannock-chase');
    expect(district).toMatchObject({ hubOpenCount: null, localityTheme: { currentUpdate: { concerns: null, withheld: ['CONCERNS'] } } });
  });

  it('says the same of an earlier day, with what had been said by then', async () => {
    const [page, fieldByField] = await bothWays('member', 'cannock-chase', '2025-04-01');
    expect(page).toEqual(fieldByField);
    expect(page.district).toMatchObject({ name: 'Cannock Chase', localityTheme: { currentUpdate: null } });
    expect(today() > '2025-04-01').toBe(true);
  });

  it('says of a district that there is not what the other says', async () => {
    const who = await product.as('member');
    const [page, fieldByField] = await Promise.all([PAGE, FIELD_BY_FIELD].map((question) => who.query(question, { slug: 'atlantis', on: null, now: true })));
    expect(page!.code).toBe('NOT_FOUND');
    expect(page!.errors[0]!.message).toBe(fieldByField!.errors[0]!.message);
  });
});
