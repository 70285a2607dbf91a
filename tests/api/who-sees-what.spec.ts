import { describe, expect, it } from '@jest/globals';
import { inDays } from '../support/full-answers.js';
import { RETURN_UPDATE, SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { type Call, requestOf } from '../support/story.js';

const product = useProduct();

const SECRET = 'Words that only the lead and the coordinator may see';
const FOR_MEMBERS = 'Words that only members may see';

/** Every way to the words of an update that leads through what a reader may open: by meeting, theme, person, board and district. */
const EVERYWHERE = `query ($meeting: ID!) {
  overview { groups { rows { headline askDetail missing change } } }
  meeting(id: $meeting) { requests { ...Request } counts { state count } pack { latest { content { items { headline concerns escalations nextSteps { text } } } } } }
  meetings { requests { ...Request } }
  theme(slug: "asb") { ...Updates }
  agreement { priorities { themes { ...Updates } } localityThemes { ...Updates } }
  boards { themes { ...Updates } }
  districts { localityTheme { ...Updates } }
  person(slug: "elliott-sharrard-williams") { owes { ...Request } leads { theme { ...Updates } } }
}
fragment Updates on Theme { currentUpdate { ...Words } updates { ...Words request { ...Request } } }
fragment Request on UpdateRequest { state returnComment update { ...Words } previousUpdate { ...Words } }
fragment Words on PerformanceUpdate { ratingReason headline progress concerns askDetail keyMessages escalations nextSteps { text owner } withheld }`;

async function everythingSeenBy(key: string, { meeting }: Call): Promise<string> {
  const answer = await (await product.as(key)).query(EVERYWHERE, { meeting: meeting.id });
  expect(answer.data).not.toBeNull();
  return JSON.stringify(answer.data);
}

const READERS = ['chair', 'portfolio-holder', 'member', 'administrator', 'analyst', 'lead-prevent', 'csp-stafford'];
const secretEverywhere = {
  STATUS: { rating: 'RED', ratingReason: SECRET, direction: 'STABLE' }, HEADLINE: { headline: SECRET, progress: SECRET }, CONCERNS: { concerns: SECRET },
  NEXT_STEPS: { nextSteps: [{ text: SECRET, owner: SECRET, dueOn: inDays(30) }] }, ASK: { ask: 'DECIDE', askDetail: SECRET },
};

describe('the words of an update', () => {
  it('are seen by its lead, its deputy and the coordinator while it is a draft, and by nobody else', async () => {
    const call = await product.story.openCall();
    const { lead, requestId } = await product.story.draft(call, 'asb', secretEverywhere);
    for (const key of READERS) expect([key, (await everythingSeenBy(key, call)).includes(SECRET)]).toEqual([key, false]);
    expect(await everythingSeenBy('coordinator', call)).toContain(SECRET);
    const deputy = await product.story.deputyOf('asb');
    for (const who of [lead, deputy]) {
      const { data } = await who.query('query ($id: ID!) { updateRequest(id: $id) { update { headline } } }', { id: requestId });
      expect(JSON.stringify(data)).toContain(SECRET);
    }
  });

  it('stay so while it is submitted and after it was returned; why it was returned is between coordinator and lead', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.submitted(call, 'asb', secretEverywhere);
    for (const key of READERS) expect([key, (await everythingSeenBy(key, call)).includes(SECRET)]).toEqual([key, false]);
    await (await product.as('coordinator')).do(RETURN_UPDATE, { input: { requestId, comment: SECRET } });
    for (const key of READERS) expect([key, (await everythingSeenBy(key, call)).includes(SECRET)]).toEqual([key, false]);
    expect(await everythingSeenBy('lead-asb', call)).toContain(SECRET);
  });

  it('are never read from another lead’s request, which is not found', async () => {
    const call = await product.story.openCall();
    const { requestId } = await product.story.draft(call, 'asb');
    for (const key of ['lead-prevent', 'csp-stafford']) {
      const answer = await (await product.as(key)).query('query ($id: ID!) { updateRequest(id: $id) { id } }', { id: requestId });
      expect(answer).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
    expect(await (await product.as('member')).query('query ($id: ID!) { updateRequest(id: $id) { id } }', { id: requestId })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are open to all who read updates once accepted', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    for (const key of READERS) expect([key, (await everythingSeenBy(key, call)).includes('More reports, and a plan to meet them')]).toEqual([key, true]);
  });
});

describe('what a lead kept to members of the group', () => {
  async function keptToMembers(): Promise<Call> {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    const requestId = requestOf(call, 'asb').id;
    const keep = (section: string, values: object) => lead.do(SAVE_SECTION, { input: { requestId, section, version: 0, values, membersOnly: true } });
    await keep('CONCERNS', { concerns: FOR_MEMBERS });
    await keep('NEXT_STEPS', { nextSteps: [{ text: FOR_MEMBERS, owner: 'Team', dueOn: inDays(30) }] });
    const same = { CONCERNS: { concerns: FOR_MEMBERS }, NEXT_STEPS: { nextSteps: [{ text: FOR_MEMBERS, owner: 'Team', dueOn: inDays(30) }] } };
    await product.story.accepted(call, 'asb', same);
    return call;
  }

  it('never reaches analysts, administrators or CSP leads of other places, who are told that something was left out', async () => {
    const call = await keptToMembers();
    for (const key of ['analyst', 'administrator']) {
      expect([key, (await everythingSeenBy(key, call)).includes(FOR_MEMBERS)]).toEqual([key, false]);
      const { data } = await (await product.as(key)).query('{ theme(slug: "asb") { currentUpdate { concerns nextSteps { text } withheld } } }');
      expect(data).toMatchObject({ theme: { currentUpdate: { concerns: null, nextSteps: null } } });
      expect(JSON.stringify(data)).toContain('CONCERNS');
    }
  });

  it('is read by members, the chair, the portfolio holder and the coordinator', async () => {
    const call = await keptToMembers();
    for (const key of ['member', 'chair', 'portfolio-holder', 'coordinator']) {
      expect([key, (await everythingSeenBy(key, call)).includes(FOR_MEMBERS)]).toEqual([key, true]);
    }
  });

  it('stays out of the frozen pack that others read', async () => {
    const call = await keptToMembers();
    await product.story.frozen(call);
    for (const key of ['analyst', 'observer', 'administrator']) {
      const { data, errors } = await (await product.as(key)).query('{ packs { latest { withheld content { items { slug concerns nextSteps { text } withheld } } } versions { content { items { concerns } } } } }');
      expect(errors).toEqual([]);
      expect([key, JSON.stringify(data).includes(FOR_MEMBERS)]).toEqual([key, false]);
      expect(JSON.stringify(data)).toContain('"withheld":["CONCERNS","NEXT_STEPS"]');
    }
  });
});

describe('an observer', () => {
  it('reads frozen packs and nothing of a running call', async () => {
    const call = await product.story.openCall();
    await product.story.accepted(call, 'asb');
    const observer = await product.as('observer');
    for (const field of ['overview { summary }', 'meetings { id }', `meeting(id: "${call.meeting.id}") { id }`, 'theme(slug: "asb") { id }', 'person(slug: "simon-scott") { id }', 'boards { id }']) {
      expect([field, (await observer.query(`{ ${field} }`)).code]).toEqual([field, 'FORBIDDEN']);
    }
    expect((await observer.query('{ packs { id } }')).data).toEqual({ packs: [] });
    await product.story.frozen(call);
    const { data, errors } = await observer.query<{ packs: { meeting: { title: string }; latest: { content: { items: object[] } } }[] }>('{ packs { meeting { title } latest { content { items { slug } } } } }');
    expect(errors).toEqual([]);
    expect(data?.packs[0]?.latest.content.items).toHaveLength(12);
  });
});
