import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { ASKED_AREAS, type Outcome, SAVE_SECTION, SUBMIT_UPDATE, WHAT_CHANGED } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
const STAFFORD = 'locality-stafford';
const ALL = ['locality-east-staffordshire', STAFFORD, 'locality-newcastle-under-lyme', 'locality-cannock-chase'];
const input = (requestId: string, section: string, areaReport: string, version = 0) => ({ input: { requestId, section, version, values: { areaReport } } });
const save = (who: Client, requestId: string, section: string, areaReport: string, version = 0): Promise<Outcome> => who.do(SAVE_SECTION, input(requestId, section, areaReport, version));
interface ItemSeen { slug: string; areas: { name: string; text: string }[] }
const areasInPack = async (who: Client, packId: string) => (await who.query<{ packVersion: { content: { items: ItemSeen[] } } }>(
  'query ($packId: ID!) { packVersion(packId: $packId, number: 1) { content { items { slug areas { name text } } } } }', { packId })).data!.packVersion.content.items.find(({ slug }) => slug === STAFFORD)?.areas;
const lastReport = async (who: Client, slug: string) => (await who.query<{ precisionArea: { lastReport: { name: string; text: string; heldOn: string } | null } }>('query ($slug: String!) { precisionArea(slug: $slug) { lastReport { name text heldOn } } }', { slug })).data!.precisionArea.lastReport;

describe('the update on a locality', () => {
  it('has a section for each precision area in force on the day of the meeting, and other updates have none', async () => {
    await product.story.precisionArea('burton-urban', { until: inDays(30) });
    const call = await product.story.openCall(inDays(60));
    const asked = async (theme: string) => (await (await product.as('coordinator')).do(ASKED_AREAS, { id: requestOf(call, theme).id })).areas;
    expect(await asked('locality-east-staffordshire')).toEqual([
      { section: 'AREA_1', name: 'Burton Town & Uxbridge', slug: 'burton-town-and-uxbridge' }, { section: 'AREA_2', name: 'Winshill & Stapenhill', slug: 'winshill-and-stapenhill' },
    ]);
    expect((await asked(STAFFORD)).map(({ name }) => name)).toEqual(['Stafford Town', 'Stafford South']);
    expect(await asked('asb')).toEqual([]);
    const police = await product.as('lead-asb');
    expect(await police.run(SAVE_SECTION, input(requestOf(call, 'asb').id, 'AREA_1', 'None here'))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'section' } });
    expect(await police.run(SAVE_SECTION, input(requestOf(call, STAFFORD).id, 'AREA_3', 'A third'))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'section' } });
  });

  it('is written by the district’s lead and chair and by the police lead, in one update, and wants every area before it is submitted', async () => {
    const call = await product.story.openCall();
    const { id } = requestOf(call, STAFFORD);
    const [lead, chair, police] = [await product.as('csp-stafford'), await product.people.actingFor('csp-chair-stafford', 'CSP_LEAD'), await product.as('lead-asb')];
    const { version } = await product.story.draft(call, STAFFORD, {}, 'csp-stafford');
    const first = await save(chair, id, 'AREA_1', 'Wardens and officers walk together', 1);
    await save(police, id, 'AREA_2', '', 1);
    expect(await lead.do(SUBMIT_UPDATE, { input: { requestId: id, version: version + 2 } })).toMatchObject({
      __typename: 'UpdateBlocked', reasons: [{ path: 'AREA_2', message: 'Say what was done and seen in Stafford South, or that there is nothing to report.' }],
    });
    await save(police, id, 'AREA_2', 'There is nothing to report', 2);
    expect(await chair.do(SUBMIT_UPDATE, { input: { requestId: id, version: version + 3 } })).toMatchObject({ __typename: 'PerformanceUpdate' });
    const { data } = await police.query<{ updateRequest: { update: object } }>('query ($id: ID!) { updateRequest(id: $id) { update { submittedByPost areas { name text } sections { section savedBy complete } } } }', { id });
    expect(data!.updateRequest.update).toMatchObject({
      submittedByPost: 'CSP chair, Stafford', areas: [{ name: 'Stafford Town', text: 'Wardens and officers walk together' }, { name: 'Stafford South', text: 'There is nothing to report' }],
      sections: expect.arrayContaining([{ section: 'AREA_1', savedBy: 'CSP chair, Stafford', complete: true }, { section: 'AREA_2', savedBy: 'Lead officer, Staffordshire Police', complete: true }]),
    });
    expect(await product.audit.of('performance-update', first.id)).toEqual(expect.arrayContaining([expect.objectContaining({ after: expect.objectContaining({ section: 'AREA_1', precisionArea: 'Stafford Town', areaReport: 'Wardens and officers walk together' }) })]));
  });

  it('is nobody else’s: a lead or chair of Stafford cannot touch Cannock Chase, police may write all four', async () => {
    const call = await product.story.openCall();
    const cannock = requestOf(call, 'locality-cannock-chase').id;
    const others = [await product.as('csp-stafford'), await product.people.actingFor('csp-chair-stafford', 'CSP_LEAD'), await product.as('csp-tamworth'), await product.as('lead-domestic-abuse')];
    for (const who of others) expect(await who.run(SAVE_SECTION, input(cannock, 'AREA_1', 'Not ours'))).toMatchObject({ code: 'NOT_FOUND' });
    for (const key of ['member', 'analyst', 'chair', 'administrator', 'observer']) {
      expect([key, await (await product.as(key)).run(SAVE_SECTION, input(cannock, 'AREA_1', 'Not ours'))]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    const police = await product.as('lead-asb');
    for (const theme of ALL) expect(await save(police, requestOf(call, theme).id, 'AREA_1', 'Neighbourhood officers were there')).toMatchObject({ __typename: 'PerformanceUpdate' });
    expect(await save(await product.as('csp-cannock-chase'), cannock, 'AREA_2', 'Walked with residents')).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('shows both texts where both write on one area at once, and disturbs nobody on two', async () => {
    const { id } = requestOf(await product.story.openCall(), STAFFORD);
    const [lead, police] = [await product.as('csp-stafford'), await product.as('lead-asb')];
    const apart = await product.atOnce(() => save(lead, id, 'AREA_1', 'As the district put it'), () => save(police, id, 'AREA_2', 'As the police put it'));
    expect(apart.map(({ __typename }) => __typename)).toEqual(['PerformanceUpdate', 'PerformanceUpdate']);
    const conflict = await save(police, id, 'AREA_1', 'As the police put it');
    expect(conflict).toMatchObject({ __typename: 'EditConflict', version: 1, theirs: [{ field: 'areaReport', text: 'As the district put it' }], yours: [{ field: 'areaReport', text: 'As the police put it' }] });
    expect(await save(police, id, 'AREA_1', 'As both put it', conflict.version ?? 0)).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('names the area of each report where it was changed after it was checked', async () => {
    const draft = await product.story.draft(await product.story.openCall(), STAFFORD, {}, 'csp-stafford');
    await save(await product.as('lead-asb'), draft.requestId, 'AREA_2', 'As the police put it', 1);
    const { __typename, theirs } = await draft.lead.do(SUBMIT_UPDATE, { input: { requestId: draft.requestId, version: draft.version } });
    expect(__typename).toBe('EditConflict');
    expect(theirs?.filter(({ field }) => field === 'areaReport')).toEqual([
      { field: 'areaReport', label: 'What was done and seen in Stafford Town', text: 'Partners walked Stafford Town with residents' },
      { field: 'areaReport', label: 'What was done and seen in Stafford South', text: 'As the police put it' },
    ]);
  });

  it('tells everybody who writes it what became of its ask', async () => {
    await product.story.accepted(await product.story.openCall(), STAFFORD, {}, 'csp-stafford');
    for (const who of [await product.as('csp-stafford'), await product.people.actingFor('csp-chair-stafford', 'CSP_LEAD'), await product.as('lead-asb')]) {
      expect((await who.query('{ myLastAsks { slug ask } }')).data).toEqual({ myLastAsks: [{ slug: STAFFORD, ask: 'DECIDE' }] });
    }
    expect((await (await product.as('csp-cannock-chase')).query('{ myLastAsks { slug } }')).data).toEqual({ myLastAsks: [] });
  });

  it('is asked by its own sections alone: what is common to several themes does not reach a precision area', async () => {
    const call = await product.story.openCall();
    const themes = [requestOf(call, STAFFORD), requestOf(call, 'locality-cannock-chase')].map(({ id: requestId }) => ({ requestId, version: 0 }));
    const police = await product.as('lead-asb');
    const refused = await police.query(`mutation ($input: SaveSectionForSeveralInput!) { saveSectionForSeveral(input: $input) { updates { id } } }`, { input: { section: 'AREA_1', values: { areaReport: 'The same everywhere' }, themes } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await police.query('query ($id: ID!) { updateRequest(id: $id) { update { id } } }', { id: themes[0]!.requestId })).data).toMatchObject({ updateRequest: { update: null } });
  });

  it('keeps what was asked and said when an area ends or is renamed before the next meeting', async () => {
    const first = await product.story.openCall(inDays(50));
    await product.story.accepted(first, STAFFORD, {}, 'csp-stafford');
    const { pack } = await product.story.frozen(first);
    await product.story.wasHeld(first, 5);
    const member = await product.as('member');
    expect(await lastReport(member, 'stafford-south')).toMatchObject({ name: 'Stafford South', text: 'Partners walked Stafford South with residents' });

    await product.story.precisionArea('stafford-town', { until: inDays(0) });
    await product.story.precisionArea('stafford-south', { name: 'Stafford South & Rickerscote' });
    const second = await product.story.openCall(inDays(60));
    const { id } = requestOf(second, STAFFORD);
    expect(await areasInPack(member, pack.id)).toEqual([
      { name: 'Stafford Town', text: 'Partners walked Stafford Town with residents' }, { name: 'Stafford South', text: 'Partners walked Stafford South with residents' },
    ]);
    const lead = await product.as('csp-stafford');
    expect(await lead.do(ASKED_AREAS, { id })).toEqual({ areas: [{ section: 'AREA_1', name: 'Stafford South & Rickerscote', slug: 'stafford-south' }] });
    const { data } = await lead.query<{ updateRequest: { previousUpdate: { areas: object[] } } }>('query ($id: ID!) { updateRequest(id: $id) { previousUpdate { areas { slug section text } } } }', { id });
    expect(data!.updateRequest.previousUpdate.areas).toMatchObject([{ slug: 'stafford-town', section: 'AREA_1' }, { slug: 'stafford-south', section: 'AREA_2' }]);

    await product.story.accepted(second, STAFFORD, {}, 'csp-stafford');
    await product.story.frozen(second);
    const changed = (await member.do(WHAT_CHANGED, { meetingId: second.meeting.id })).items.find(({ slug }) => slug === STAFFORD);
    expect(changed?.fields.find(({ field }) => field === 'areaReport')).toMatchObject({
      before: 'Stafford Town: Partners walked Stafford Town with residents\nStafford South: Partners walked Stafford South with residents',
      after: 'Stafford South & Rickerscote: Partners walked Stafford South & Rickerscote with residents',
    });
    expect(await lastReport(member, 'stafford-town')).toMatchObject({ text: 'Partners walked Stafford Town with residents', heldOn: inDays(-5) });
    expect(await lastReport(member, 'stafford-south')).toMatchObject({ name: 'Stafford South & Rickerscote', heldOn: inDays(60) });
  });

  it('says nothing of an area to others before it is accepted, and is found by its words afterwards', async () => {
    const call = await product.story.openCall();
    const draft = await product.story.submitted(call, STAFFORD, {}, 'csp-stafford');
    const member = await product.as('member');
    const hits = async () => (await member.query<{ search: { kind: string; hits: { key: string }[] }[] }>('{ search(words: "walked Stafford South residents") { kind hits { key } } }')).data!.search.flatMap(group => group.hits.map(({ key }) => key));
    expect(await lastReport(member, 'stafford-town')).toBeNull();
    expect(await hits()).not.toContain(STAFFORD);
    await product.story.accept(draft.requestId);
    expect(await lastReport(member, 'stafford-town')).toMatchObject({ text: 'Partners walked Stafford Town with residents' });
    expect(await hits()).toContain(STAFFORD);
  });
});
