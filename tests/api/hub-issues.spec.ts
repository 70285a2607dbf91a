import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays, today } from '../support/full-answers.js';
import { CLOSE_ISSUE, EDIT_ISSUE, HUB, issueOf, OPEN_ISSUE, REOPEN_ISSUE } from '../support/hub-verbs.js';
import { useProduct } from '../support/product.js';

const product = useProduct();
const UNKNOWN = '01981111-1111-7111-8111-111111111111';
const lead = () => product.as('csp-cannock-chase');
const opening = async (otherwise: object = {}, who?: Client) => (who ?? (await lead())).run(OPEN_ISSUE, await issueOf(await lead(), otherwise));
const opened = async (otherwise: object = {}) => (await lead()).do(OPEN_ISSUE, await issueOf(await lead(), otherwise));
const editing = async (issue: { id: string; version: number }, otherwise: object = {}) => {
  const { districtSlug: _districtSlug, ...words } = (await issueOf(await lead())).input;
  return { input: { ...words, id: issue.id, version: issue.version, ...otherwise } };
};
const hub = async (who: Client, slug = 'cannock-chase') => (await who.run(HUB, { slug })).data?.['district']?.hub;
const inLichfield = { districtSlug: 'lichfield', area: 'E07000194' };

describe('an issue of the hub', () => {
  it('is taken up by the district’s lead, with an entry in the audit that holds none of its words', async () => {
    const issue = await opened();
    expect(issue).toMatchObject({ __typename: 'HubIssue', version: 1, area: { name: 'Cannock Chase' }, closedOn: null, agencies: [{ name: 'Staffordshire District and Borough Councils' }, { name: 'Staffordshire Police' }] });
    const { id: accountId } = await product.people.account('csp-cannock-chase');
    const entries = await product.audit.of('hub-issue', issue.id);
    expect(entries).toMatchObject([{ verb: 'open', accountId, after: { district: 'Cannock Chase', area: 'Cannock Chase', referralType: 'Anti-social behaviour' } }]);
    expect(JSON.stringify(entries)).not.toContain('West Street');
  });

  it('is said otherwise and closed with its outcome, and the audit tells which parts changed', async () => {
    const issue = await opened();
    const edited = await (await lead()).do(EDIT_ISSUE, await editing(issue, { summary: 'Noise behind the shops', nextStep: null, referralType: 'LICENSING' }));
    expect(edited).toMatchObject({ version: 2, summary: 'Noise behind the shops', nextStep: null });
    expect(await (await lead()).do(EDIT_ISSUE, await editing(edited, { summary: 'Noise behind the shops', nextStep: null, referralType: 'LICENSING' }))).toMatchObject({ version: 2 });
    const closed = await (await lead()).do(CLOSE_ISSUE, { input: { id: issue.id, version: 2, closedOn: today(), outcome: 'The shops close earlier', notNames: [] } });
    expect(closed).toMatchObject({ version: 3, closedOn: today(), outcome: 'The shops close earlier' });
    expect(await product.audit.of('hub-issue', issue.id)).toMatchObject([
      { verb: 'open' }, { verb: 'edit', before: { referralType: 'Anti-social behaviour' }, after: { referralType: 'Licensing', rewritten: ['summary', 'nextStep'] } }, { verb: 'close', after: { closedOn: today() } },
    ]);
    expect((await (await lead()).run(EDIT_ISSUE, await editing(closed))).fault?.message).toContain('This issue was closed on');
    expect((await (await lead()).run(CLOSE_ISSUE, { input: { id: issue.id, version: 3, closedOn: today(), outcome: 'Again', notNames: [] } })).fault?.message).toContain('Somebody closed this issue already');
    expect(await (await lead()).do(REOPEN_ISSUE, { input: { id: issue.id, version: 3 } })).toMatchObject({ version: 4, closedOn: null, outcome: null });
    expect((await (await lead()).run(REOPEN_ISSUE, { input: { id: issue.id, version: 4 } })).fault?.message).toContain('Look at it again');
  });

  it('leads to nobody: what would is refused beside its field, in every text, and nothing is kept', async () => {
    const before = await product.audit.count();
    const tries: [object, string, string][] = [
      [{ summary: 'Call 07700 900123' }, 'summary', 'a phone number'], [{ nextStep: 'Write to someone@example.org' }, 'nextStep', 'an e-mail address'],
      [{ summary: 'Youth, born 12/03/2011' }, 'summary', 'a date of birth'], [{ summary: 'Noise at 2 West Street' }, 'summary', 'a house number with its street'],
    ];
    for (const [otherwise, path, what] of tries) {
      expect([otherwise, await opening(otherwise)]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path, message: expect.stringContaining(`Take out ${what}. `) } }]);
    }
    expect(await product.audit.count()).toBe(before);
    const issue = await opened();
    const outcome = { id: issue.id, version: 1, closedOn: today(), notNames: [], outcome: 'The tenant of 2 West Street left' };
    expect(await (await lead()).run(CLOSE_ISSUE, { input: outcome })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'outcome' } });
    expect(await (await lead()).run(EDIT_ISSUE, await editing(issue, { nextStep: 'Ring 01543 462621' }))).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'nextStep' } });
  });

  it('is asked about what looks like a name, until somebody says that it is none', async () => {
    const asked = await opening({ summary: 'Jane Example and Hawks Heron make noise' });
    expect(asked.data?.['openHubIssue']).toMatchObject({ __typename: 'PossibleNames', names: ['Jane Example', 'Hawks Heron'] });
    expect((await opening({ summary: 'Jane Example and Hawks Heron make noise', notNames: [{ words: 'Hawks Heron' }] })).data?.['openHubIssue']).toMatchObject({ names: ['Jane Example'] });
    const issue = await opened({ summary: 'Hawks Heron is noisy', notNames: [{ words: 'Hawks Heron' }] });
    expect(issue.__typename).toBe('HubIssue');
    const same = await editing(issue, { summary: 'Hawks Heron is noisy', nextStep: 'Walk there' });
    expect(await (await lead()).do(EDIT_ISSUE, same)).toMatchObject({ __typename: 'HubIssue', version: 2 });
    const closing = { id: issue.id, version: 2, closedOn: today(), outcome: 'Jane Example moved', notNames: [] };
    expect(await (await lead()).do(CLOSE_ISSUE, { input: closing })).toMatchObject({ __typename: 'PossibleNames', names: ['Jane Example'] });
  });

  it('is refused where something in it is not right', async () => {
    const tries: [object, string][] = [
      [{ summary: ' ' }, 'summary'], [{ summary: 'x'.repeat(501) }, 'summary'], [{ agencyIds: [] }, 'agencyIds'], [{ agencyIds: [UNKNOWN] }, 'agencyIds'], [{ themeId: UNKNOWN }, 'themeId'],
      [{ area: 'E07000197' }, 'area'], [{ area: '' }, 'area'], [{ openedOn: inDays(1) }, 'openedOn'], [{ openedOn: '1990-01-01' }, 'openedOn'],
    ];
    for (const [otherwise, path] of tries) expect([otherwise, await opening(otherwise)]).toMatchObject([otherwise, { code: 'INVALID_INPUT', fault: { path } }]);
    expect(await opening({ districtSlug: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND' });
    const issue = await opened({ openedOn: inDays(-5) });
    for (const closedOn of [inDays(-6), inDays(1)]) {
      expect(await (await lead()).run(CLOSE_ISSUE, { input: { id: issue.id, version: 1, closedOn, outcome: 'Quiet again', notNames: [] } })).toMatchObject({ fault: { path: 'closedOn' } });
    }
    expect(await (await lead()).run(CLOSE_ISSUE, { input: { id: UNKNOWN, version: 1, closedOn: today(), outcome: 'Quiet again', notNames: [] } })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is taken up once when two take it up at once, and changed by one of two, with both texts for the other', async () => {
    const [one, other] = [await lead(), await product.people.another('csp-cannock-chase')];
    const words = await issueOf(one);
    const answers = await product.atOnce(() => one.run(OPEN_ISSUE, words), () => other.run(OPEN_ISSUE, words));
    expect(answers.map(answer => answer.fault?.path ?? 'opened').sort()).toEqual(['opened', 'summary']);
    const [issue] = (await hub(one))?.open ?? [];
    if (!issue) throw new Error('No issue was opened.');
    const [mine, theirs] = [await editing(issue, { summary: 'Mine' }), await editing(issue, { summary: 'Theirs' })];
    const kept = await product.atOnce(() => one.do(EDIT_ISSUE, mine), () => other.do(EDIT_ISSUE, theirs));
    expect(kept.map(({ __typename }) => __typename).sort()).toEqual(['EditConflict', 'HubIssue']);
    const [saved, conflict] = [kept.find(({ __typename }) => __typename === 'HubIssue'), kept.find(({ __typename }) => __typename === 'EditConflict')];
    expect(conflict).toMatchObject({ version: 2, theirs: [{ field: 'summary', label: 'What the issue is', text: saved?.summary }], yours: [{ field: 'summary', text: saved?.summary === 'Mine' ? 'Theirs' : 'Mine' }] });
    const closing = { id: issue.id, version: 1, closedOn: today(), outcome: 'Quiet again', notNames: [] };
    expect(await one.do(CLOSE_ISSUE, { input: closing })).toMatchObject({ __typename: 'EditConflict', yours: [{ text: 'Quiet again' }], theirs: [{ text: saved?.summary }, { field: 'nextStep' }] });
  });
});

describe('whose the hub of a district is', () => {
  it('is decided by the posts of the day: its own lead, police in all four localities, a deputy, the coordinator everywhere', async () => {
    const police = await product.as('lead-asb');
    for (const [slug, area] of [['cannock-chase', 'E07000192'], ['stafford', 'E07000197'], ['newcastle-under-lyme', 'E07000195'], ['east-staffordshire', 'E07000193']] as const) {
      expect((await opening({ districtSlug: slug, area }, police)).data?.['openHubIssue']).toMatchObject({ __typename: 'HubIssue' });
    }
    expect(await opening(inLichfield, police)).toMatchObject({ code: 'FORBIDDEN' });
    const deputy = await product.story.deputyOf('locality-cannock-chase');
    expect((await opening({ summary: 'Fires in the wood' }, deputy)).data?.['openHubIssue']).toMatchObject({ __typename: 'HubIssue' });
    expect(await opening({ districtSlug: 'stafford', area: 'E07000197', summary: 'Other' }, deputy)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await opening(inLichfield, await product.as('coordinator'))).data?.['openHubIssue']).toMatchObject({ __typename: 'HubIssue' });
    expect((await opening({ ...inLichfield, summary: 'Other' }, await product.as('csp-lichfield'))).data?.['openHubIssue']).toMatchObject({ __typename: 'HubIssue' });
  });

  it('is not that of another district’s lead, who finds nothing there', async () => {
    const [stafford, issue] = [await product.as('csp-stafford'), await opened()];
    const before = await product.audit.count();
    expect(await opening({ summary: 'Other' }, stafford)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stafford.run(EDIT_ISSUE, await editing(issue))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stafford.run(CLOSE_ISSUE, { input: { id: issue.id, version: 1, closedOn: today(), outcome: 'Closed', notNames: [] } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stafford.run(REOPEN_ISSUE, { input: { id: issue.id, version: 1 } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hub(stafford)).toBeNull();
    expect(await hub(stafford, 'stafford')).toMatchObject({ viewerCanKeep: true });
    expect(await product.audit.count()).toBe(before);
  });

  it('is read by members of the group, who keep none of it, and by no administrator, analyst or observer', async () => {
    await opened();
    for (const key of ['chair', 'portfolio-holder', 'member', 'lead-prevent']) expect([key, await hub(await product.as(key))]).toMatchObject([key, { viewerCanKeep: false, open: [{ summary: expect.any(String) }] }]);
    expect(await opening({ summary: 'Other' }, await product.as('member'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await opening({ summary: 'Other' }, await product.as('lead-prevent'))).toMatchObject({ code: 'FORBIDDEN' });
    for (const key of ['administrator', 'analyst', 'observer']) {
      const answer = await (await product.as(key)).run(HUB, { slug: 'cannock-chase' });
      expect([key, answer.code, answer.data?.['district']?.hubOpenCount ?? null]).toEqual([key, 'FORBIDDEN', null]);
    }
  });

  it('counts its issues by type, theme and area, open and closed', async () => {
    const themeId = (await product.db.query<{ id: string }>(`SELECT id FROM theme WHERE slug = 'asb'`)).rows[0]?.id;
    await opened({ themeId });
    const { places } = (await hub(await lead())) ?? { places: [] };
    expect(places.map(({ name }) => name)).toEqual(['Cannock East & North', 'Cannock South & West', 'Cannock Chase']);
    const second = await opened({ summary: 'Empty flats', referralType: 'PLANNED_EVICTION', area: places[0]?.code });
    await (await lead()).do(CLOSE_ISSUE, { input: { id: second.id, version: 1, closedOn: today(), outcome: 'Let again', notNames: [] } });
    expect(await hub(await lead())).toMatchObject({
      open: [{ theme: { slug: 'asb' } }], closed: [{ outcome: 'Let again' }],
      counts: {
        byType: [{ name: 'ANTI_SOCIAL_BEHAVIOUR', open: 1, closed: 0 }, { name: 'PLANNED_EVICTION', open: 0, closed: 1 }],
        byTheme: [{ name: '', open: 0, closed: 1 }, { name: 'Anti-social behaviour', open: 1, closed: 0 }],
        byArea: [{ name: 'Cannock Chase', open: 1 }, { name: 'Cannock East & North', closed: 1 }],
      },
    });
  });
});
