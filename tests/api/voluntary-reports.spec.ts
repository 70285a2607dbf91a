import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { fullAnswers, inDays, today } from '../support/full-answers.js';
import { BEGIN_VOLUNTARY, EXTEND_DEADLINE, PACK_COMPARISON, RECORD_NOT_RECEIVED, REOPEN_CALL, RETURN_UPDATE, SAVE_SECTION, SUBMIT_NIL_RETURN, SUBMIT_UPDATE } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();
const SLUG = 'district-tamworth';
const lead = () => product.as('csp-tamworth');
const begin = async (who?: Client) => (who ?? (await lead())).do(BEGIN_VOLUNTARY, { slug: 'tamworth' });

type Begun = Awaited<ReturnType<typeof begin>>;

/** Writes the whole of a voluntary report and submits it. */
async function reported(): Promise<string> {
  const who = await lead();
  const { id: requestId } = await begin(who);
  let version = 0;
  for (const [section, values] of fullAnswers('MONITORED')) version = (await who.do(SAVE_SECTION, { input: { requestId, section, version: 0, values } })).version ?? 0;
  expect(await who.do(SUBMIT_UPDATE, { input: { requestId, version } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  return requestId;
}

interface Row { slug: string; kind: string; name: string; leads: string[]; received: boolean; strip: string }
async function overview(meetingId?: string): Promise<{ summary: string[]; row: Row | undefined }> {
  const { data, errors } = await (await product.as('member')).query<{ overview: { summary: string[]; groups: { rows: Row[] }[] } }>(
    'query ($meetingId: ID) { overview(meetingId: $meetingId) { summary groups { rows { slug kind name leads received strip } } } }', { meetingId: meetingId ?? null });
  expect(errors).toEqual([]);
  return { summary: data!.overview.summary, row: data!.overview.groups.flatMap(({ rows }) => rows).find(({ slug }) => slug === SLUG) };
}

const DISTRICT = '{ district(slug: "tamworth") { localityTheme { slug } voluntaryTheme { slug currentUpdate { headline } } } }';
interface Reporting { district: { reporting: { request: { id: string; voluntary: boolean } | null; blockers: { message: string }[] } | null } }
const reporting = async (who: Client, slug = 'tamworth') =>
  (await who.query<Reporting>('query ($slug: String!) { district(slug: $slug) { reporting { request { id voluntary } blockers { message } } } }', { slug })).data?.district.reporting;

describe('a voluntary report', () => {
  it('is begun while a call is open by whoever leads or chairs the partnership of a district that is not asked, once', async () => {
    expect(await reporting(await lead())).toMatchObject({ request: null, blockers: [{ message: expect.stringMatching(/^No call for updates is open now\./) }] });
    expect(await begin()).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] });
    await product.story.openCall();
    expect(await reporting(await lead())).toEqual({ request: null, blockers: [] });
    const [chair, csp] = [await product.people.actingFor('csp-chair-tamworth', 'CSP_LEAD'), await lead()];
    const [one, other] = (await product.atOnce(() => begin(chair), () => begin(csp))) as [Begun, Begun];
    expect(one).toMatchObject({ __typename: 'UpdateRequest', voluntary: true, state: 'NOT_STARTED', theme: { slug: SLUG, name: 'District: Tamworth' } });
    expect([other.id, (await begin(csp)).id]).toEqual([one.id, one.id]);
    expect(await product.audit.of('update-request', one.id)).toMatchObject([{ verb: 'begin-voluntary', after: { district: 'Tamworth' } }]);
    expect(await reporting(chair)).toEqual({ request: { id: one.id, voluntary: true }, blockers: [] });
    expect(await chair.do(SAVE_SECTION, { input: { requestId: one.id, section: 'HEADLINE', version: 0, values: { headline: 'A quiet quarter', progress: 'We met twice.' } } })).toMatchObject({ __typename: 'PerformanceUpdate' });
  });

  it('is nobody else’s to begin or write, and not offered where the call asks already', async () => {
    const call = await product.story.openCall();
    for (const key of ['csp-lichfield', 'lead-asb']) expect([key, await (await product.as(key)).run(BEGIN_VOLUNTARY, { slug: 'tamworth' })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    for (const key of ['coordinator', 'member', 'analyst', 'observer', 'administrator']) {
      expect([key, await (await product.as(key)).run(BEGIN_VOLUNTARY, { slug: 'tamworth' })]).toMatchObject([key, { code: 'FORBIDDEN' }]);
    }
    expect(await (await product.as('csp-stafford')).do(BEGIN_VOLUNTARY, { slug: 'stafford' })).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'district', message: 'Stafford is a locality priority of the agreement: every call asks for its update.' }] });
    expect(await reporting(await product.as('csp-stafford'), 'stafford')).toEqual({ request: { id: requestOf(call, 'locality-stafford').id, voluntary: false }, blockers: [] });
    expect(await (await lead()).run(BEGIN_VOLUNTARY, { slug: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND' });
    const { id: requestId } = await begin();
    const input = { requestId, section: 'HEADLINE', version: 0, values: { headline: 'Not ours' } };
    for (const key of ['csp-lichfield', 'lead-asb', 'csp-stafford']) expect([key, await (await product.as(key)).run(SAVE_SECTION, { input })]).toMatchObject([key, { code: 'NOT_FOUND' }]);
    expect(await reporting(await product.as('csp-lichfield'))).toBeNull();
  });

  it('is seen by nobody, chased by nobody and counted nowhere until it is submitted', async () => {
    const call = await product.story.openCall();
    const before = await overview();
    const { id: requestId } = await begin();
    await (await lead()).do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 0, values: { headline: 'Half a report' } } });
    expect([...(await product.story.requests(call.meeting.id)).keys()]).not.toContain(SLUG);
    expect(await overview()).toEqual(before);
    const coordinator = await product.as('coordinator');
    expect(await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId } })).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ message: expect.stringMatching(/^Nobody asked for this report/) }] });
    expect(await coordinator.do(EXTEND_DEADLINE, { input: { requestId, until: inDays(40), reason: 'More time' } })).toMatchObject({ __typename: 'UpdateBlocked' });
    const nil = await begin(await product.people.actingFor('csp-chair-tamworth', 'CSP_LEAD'));
    expect(await (await lead()).do(SUBMIT_NIL_RETURN, { input: { requestId: nil.id, reason: 'Nothing' } })).toMatchObject({ __typename: 'UpdateBlocked' });
    const { pack } = await product.story.frozen(call);
    const { data } = await (await product.as('member')).query<{ packVersion: { content: { items: { slug: string }[]; summary: string[] } } }>(
      'query ($packId: ID!) { packVersion(packId: $packId, number: 1) { content { summary items { slug } } } }', { packId: pack.id });
    expect(data!.packVersion.content.items.map(({ slug }) => slug)).not.toContain(SLUG);
    expect(await product.db.query('SELECT state FROM update_request WHERE id = $1', [requestId])).toMatchObject({ rows: [{ state: 'IN_PROGRESS' }] });
    expect(await (await lead()).do(SAVE_SECTION, { input: { requestId, section: 'HEADLINE', version: 1, values: { headline: 'Too late' } } })).toMatchObject({ __typename: 'UpdateBlocked' });
    expect(await begin()).toMatchObject({ __typename: 'UpdateBlocked', reasons: [{ path: 'meeting' }] });
  });

  it('stands as a voluntary report on the overview, in the pack and on the district’s page once it is accepted', async () => {
    const call = await product.story.openCall();
    const requestId = await reported();
    expect((await product.story.requests(call.meeting.id)).get(SLUG)).toMatchObject({ state: 'SUBMITTED' });
    await product.story.accept(requestId);
    expect((await overview()).row).toMatchObject({ kind: 'DISTRICT', name: 'District: Tamworth', leads: ['CSP lead, Tamworth (not named)'], received: true, strip: 'A' });
    expect((await (await product.as('member')).query(DISTRICT)).data).toEqual({ district: { localityTheme: null, voluntaryTheme: { slug: SLUG, currentUpdate: { headline: 'More reports, and a plan to meet them' } } } });
    const { pack } = await product.story.frozen(call);
    const { data } = await (await product.as('observer')).query<{ packVersion: { content: { items: { slug: string; kind: string; received: boolean; areas: object[] }[] } } }>(
      'query ($packId: ID!) { packVersion(packId: $packId, number: 1) { content { items { slug kind received areas { name } } } } }', { packId: pack.id });
    expect(data!.packVersion.content.items.find(({ slug }) => slug === SLUG)).toMatchObject({ kind: 'DISTRICT', received: true, areas: [] });

    await product.story.wasHeld(call, 5);
    const next = await product.story.openCall(inDays(70));
    expect((await product.story.requests(next.meeting.id)).has(SLUG)).toBe(false);
    expect((await overview(next.meeting.id)).row).toBeUndefined();
    expect((await begin()).id).not.toBe(requestId);
    const agreement = await (await product.as('member')).query<{ agreement: { localityThemes: { slug: string }[] } }>('{ agreement { localityThemes { slug } } }');
    expect(agreement.data!.agreement.localityThemes.map(({ slug }) => slug)).not.toContain(SLUG);
  });

  it('that was handed in and went back stays in the tracker, and is missed where it does not come again', async () => {
    const call = await product.story.openCall();
    const requestId = await reported();
    const coordinator = await product.as('coordinator');
    const tracked = async () => (await product.story.requests(call.meeting.id)).get(SLUG)?.state;
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'Say what you ask' } });
    expect(await tracked()).toBe('RETURNED');
    expect(await coordinator.do(EXTEND_DEADLINE, { input: { requestId, until: inDays(40), reason: 'More time' } })).toMatchObject({ __typename: 'UpdateBlocked' });
    expect(await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId } })).toMatchObject({ state: 'NOT_RESUBMITTED' });
    await coordinator.do(RETURN_UPDATE, { input: { requestId, comment: 'There is time after all' } });
    const { rows } = await product.db.query<{ version: number }>('SELECT version FROM performance_update WHERE request_id = $1', [requestId]);
    await (await lead()).do(SUBMIT_UPDATE, { input: { requestId, version: rows[0]!.version } });
    await product.story.accept(requestId);
    const { pack } = await product.story.frozen(call);

    await coordinator.do(REOPEN_CALL, { input: { meetingId: call.meeting.id, reason: 'Figures were corrected', requestIds: [requestId], dueOn: inDays(5) } });
    expect(await tracked()).toBe('RETURNED');
    await product.story.frozen(call);
    expect(await tracked()).toBe('NOT_RESUBMITTED');
    const { items } = await (await product.as('member')).do(PACK_COMPARISON, { from: { packId: pack.id, number: 1 }, to: { packId: pack.id, number: 2 } });
    expect(items.find(({ slug }) => slug === SLUG)?.sentences).toEqual(['The update went back to its lead and was not resubmitted; before amber.']);
  });

  it('is written and led by whoever leads the partnership that day, and by nobody of before', async () => {
    const call = await product.story.openCall();
    const { id: requestId } = await begin();
    await product.db.query(`UPDATE district SET csp_lead_id = (SELECT csp_lead_id FROM district WHERE slug = 'lichfield') WHERE slug = 'tamworth'`);
    const [before, now] = [await lead(), await product.as('csp-lichfield')];
    const input = { requestId, section: 'HEADLINE', version: 0, values: { headline: 'A quiet quarter' } };
    expect(await before.run(SAVE_SECTION, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await now.do(SAVE_SECTION, { input })).toMatchObject({ __typename: 'PerformanceUpdate' });
    await product.story.frozen(call);
    await product.story.wasHeld(call, 90);
    await product.db.query('UPDATE lead_officer SET valid_from = $2 FROM theme WHERE theme.id = theme_id AND theme.slug = $1', [SLUG, inDays(-90)]);
    // Whoever leads it now may have been a deputy before.
    await product.db.query(`INSERT INTO lead_officer (theme_id, post_id, capacity, position, valid_from, entered_on)
      SELECT theme.id, district.csp_lead_id, 'DEPUTY', 1, $2, $2 FROM theme, district WHERE theme.slug = $1 AND district.slug = 'lichfield'`, [SLUG, inDays(-90)]);

    await product.story.openCall();
    expect(await begin(now)).toMatchObject({ __typename: 'UpdateRequest' });
    const { data } = await (await product.as('member')).query<{ theme: { leads: { capacity: string }[] } }>('query ($slug: String!) { theme(slug: $slug) { leads { capacity post { title } } } }', { slug: SLUG });
    expect(data!.theme.leads.filter(({ capacity }) => capacity === 'LEAD')).toEqual([{ capacity: 'LEAD', post: { title: 'CSP lead, Lichfield' } }]);
  });

  it('is not begun while no agreement is in force', async () => {
    await product.story.openCall();
    await product.db.query('UPDATE agreement SET valid_until = $1', [today()]);
    const reason = { path: 'agreement', message: 'No agreement is in force today, so there is nothing to report under.' };
    expect(await begin()).toMatchObject({ __typename: 'UpdateBlocked', reasons: [reason] });
    expect(await reporting(await lead())).toEqual({ request: null, blockers: [{ message: reason.message }] });
  });

  it('has no reporting mode that a call could ask by', async () => {
    await product.story.openCall();
    await begin();
    const coordinator = await product.as('coordinator');
    const { data } = await coordinator.query<{ theme: { id: string } }>('query ($slug: String!) { theme(slug: $slug) { id } }', { slug: SLUG });
    const refused = await coordinator.query('mutation ($input: ChangeReportingModeInput!) { changeReportingMode(input: $input) { id } }', { input: { themeId: data!.theme.id, mode: 'MONITORED', note: 'The group asked', from: today() } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
