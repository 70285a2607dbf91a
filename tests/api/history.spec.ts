import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { SAVE_SECTION } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

interface Statuses {
  meetingId: string;
  monitored: Record<string, number>;
  assured: Record<string, number>;
}
interface ThemeMeeting {
  meetingId: string;
  state: string | null;
  form: string | null;
  received: boolean;
  rating: string | null;
  assuranceLevel: string | null;
  headline: string | null;
  leads: string[];
  boards: { slug: string; name: string }[];
  update: { headline: string | null; concerns: string | null; withheld: string[] } | null;
}

const STATUS_HISTORY = `query ($meetings: Int) { statusHistory(meetings: $meetings) { meetingId heldOn illustrative
  monitored { red amber green blue notRated notReceived } assured { substantial reasonable limited none notReceived } } }`;
const TIMELINE = `query ($slug: String!, $meetings: Int) { themeTimeline(slug: $slug, meetings: $meetings) {
  meetingId heldOn state form received rating assuranceLevel headline leads boards { slug name } update { headline concerns withheld } } }`;

async function statusHistory(who: Client, meetings?: number): Promise<Statuses[]> {
  const { data, errors } = await who.query<{ statusHistory: Statuses[] }>(STATUS_HISTORY, meetings === undefined ? {} : { meetings });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.statusHistory;
}

async function timeline(who: Client, slug: string, meetings?: number): Promise<ThemeMeeting[]> {
  const { data, errors } = await who.query<{ themeTimeline: ThemeMeeting[] }>(TIMELINE, { slug, ...(meetings && { meetings }) });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.themeTimeline;
}

const status = (rating: string) => ({ STATUS: { rating, ratingReason: `Why it is ${rating}`, direction: 'IMPROVING' } });

/** Two meetings that were held, 180 and 90 days ago, and a call that runs. */
async function threeMeetings() {
  const first = await product.story.openCall(inDays(60));
  await product.story.accepted(first, 'asb', status('RED'));
  await product.story.accepted(first, 'fraud', status('NOT_RATED'));
  await product.story.accepted(first, 'prevent');
  await product.story.frozen(first);
  await product.story.wasHeld(first, 180);
  const second = await product.story.openCall(inDays(60));
  await product.story.accepted(second, 'asb', status('AMBER'));
  await product.story.accepted(second, 'community-cohesion', status('GREEN'));
  await product.story.frozen(second);
  await product.story.wasHeld(second, 90);
  const running = await product.story.openCall(inDays(60));
  await product.story.accepted(running, 'asb', status('GREEN'));
  return { first, second, running };
}

describe('the status history', () => {
  it('counts every item of each meeting once, and keeps ratings and assurance apart', async () => {
    const { first, second } = await threeMeetings();
    expect(await statusHistory(await product.as('member'))).toMatchObject([
      {
        meetingId: first.meeting.id,
        monitored: { red: 1, amber: 0, green: 0, blue: 0, notRated: 1, notReceived: 5 },
        assured: { substantial: 0, reasonable: 0, limited: 1, none: 0, notReceived: 4 },
      },
      {
        meetingId: second.meeting.id,
        monitored: { red: 0, amber: 1, green: 1, blue: 0, notRated: 0, notReceived: 5 },
        assured: { substantial: 0, reasonable: 0, limited: 0, none: 0, notReceived: 5 },
      },
    ]);
  });

  it('looks back as far as it is asked to, and refuses what nobody reads', async () => {
    const { second } = await threeMeetings();
    const member = await product.as('member');
    expect((await statusHistory(member, 1)).map(({ meetingId }) => meetingId)).toEqual([second.meeting.id]);
    for (const meetings of [0, -1, 41, 2_000_000_000]) {
      expect(await member.query(STATUS_HISTORY, { meetings })).toMatchObject({ code: 'INVALID_INPUT', fault: { path: 'meetings', message: 'Choose between 1 and 40 meetings.' }, data: null });
    }
  });

  it('is empty before the first pack is frozen', async () => {
    await product.story.openCall();
    expect(await statusHistory(await product.as('member'))).toEqual([]);
  });

  it('is closed to observers and strangers', async () => {
    expect(await (await product.as('observer')).query(STATUS_HISTORY)).toMatchObject({ code: 'FORBIDDEN', data: null });
    expect(await product.people.nobody.query(STATUS_HISTORY)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the timeline of a theme', () => {
  it('says how it was judged at each meeting, the running call too, and what was said then', async () => {
    await threeMeetings();
    const member = await product.as('member');
    const asb = await timeline(member, 'asb');
    expect(asb.map(({ state, rating, received }) => [state, rating, received])).toEqual([['ACCEPTED', 'RED', true], ['ACCEPTED', 'AMBER', true], ['ACCEPTED', 'GREEN', true]]);
    expect(asb[0]?.update).toMatchObject({ headline: asb[0]?.headline });
    const fraud = await timeline(member, 'fraud');
    expect(fraud.map(({ state, rating, update }) => [state, rating, update === null])).toEqual([['ACCEPTED', 'NOT_RATED', false], ['NOT_RECEIVED', null, true], ['NOT_STARTED', null, true]]);
    expect((await timeline(member, 'prevent'))[0]).toMatchObject({ form: 'ASSURANCE', assuranceLevel: 'LIMITED', rating: null });
    expect((await timeline(member, 'drug-supply-county-lines')).map(({ state, form }) => [state, form])).toEqual([[null, null], [null, null], [null, null]]);
    expect((await timeline(member, 'asb', 2)).map(({ rating }) => rating)).toEqual(['AMBER', 'GREEN']);
  });

  it('names who led it and which board governed it on the day of each meeting, not today', async () => {
    await threeMeetings();
    await product.story.leadUntil('lead-staffordshire-police', 'asb', inDays(-120));
    await product.story.newLead('lead-community-cohesion', 'asb', inDays(-120));
    await product.db.query(`UPDATE theme_governance SET valid_until = $1 FROM theme WHERE theme.id = theme_id AND slug = 'asb'`, [inDays(-30)]);
    const [first, second, running] = await timeline(await product.as('member'), 'asb');
    expect(first?.leads).toEqual(['Elliott Sharrard-Williams, Staffordshire Police']);
    expect(second?.leads).toEqual(['Sandra Payne, Support Staffordshire']);
    expect(second?.boards.map(({ slug }) => slug)).toContain('sscsg');
    expect(running?.boards).toEqual([]);
  });

  it('gives nothing away of what is not accepted, nor of what was kept to members', async () => {
    const call = await product.story.openCall();
    const lead = await product.as('lead-asb');
    await lead.do(SAVE_SECTION, { input: { requestId: requestOf(call, 'asb').id, section: 'CONCERNS', version: 0, values: { concerns: 'For members' }, membersOnly: true } });
    await product.story.submitted(call, 'asb', { CONCERNS: { concerns: 'For members' } });
    await product.story.draft(call, 'fraud', status('RED'));
    for (const key of ['member', 'analyst', 'csp-stafford']) {
      for (const theme of ['asb', 'fraud']) expect((await timeline(await product.as(key), theme))[0]).toMatchObject({ received: false, rating: null, headline: null, update: null });
    }
    const coordinator = await product.as('coordinator');
    await coordinator.query('mutation ($id: ID!) { acceptUpdate(input: { requestId: $id }) { __typename } }', { id: requestOf(call, 'asb').id });
    expect((await timeline(await product.as('analyst'), 'asb'))[0]?.update).toMatchObject({ concerns: null, withheld: ['CONCERNS'] });
    expect((await timeline(await product.as('member'), 'asb'))[0]?.update).toMatchObject({ concerns: 'For members', withheld: [] });
  });

  it('of a theme that is not there is not found; observers and strangers are refused', async () => {
    expect(await (await product.as('member')).query(TIMELINE, { slug: 'nothing' })).toMatchObject({ code: 'NOT_FOUND', data: null });
    expect(await (await product.as('member')).query(TIMELINE, { slug: 'asb', meetings: 0 })).toMatchObject({ code: 'INVALID_INPUT', data: null });
    expect(await (await product.as('observer')).query(TIMELINE, { slug: 'asb' })).toMatchObject({ code: 'FORBIDDEN', data: null });
    expect(await product.people.nobody.query(TIMELINE, { slug: 'asb' })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
