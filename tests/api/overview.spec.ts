import { describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { inDays } from '../support/full-answers.js';
import { RECORD_NOT_RECEIVED } from '../support/operations.js';
import { useProduct } from '../support/product.js';
import { requestOf } from '../support/story.js';

const product = useProduct();

interface Row {
  slug: string;
  state: string | null;
  received: boolean;
  missing: string | null;
  rating: string | null;
  previousRating: string | null;
  assuranceLevel: string | null;
  direction: string | null;
  headline: string | null;
  ask: string | null;
  change: string;
  strip: string;
  lastUpdateOn: string | null;
  leads: string[];
  organisations: string[];
  boards: string[];
}
interface Overview {
  meeting: { id: string } | null;
  previousMeeting: { id: string } | null;
  summary: string[];
  illustrative: boolean;
  day: string;
  stripDays: string[];
  groups: { mode: string; meaning: string; summary: string; rows: Row[] }[];
}

const OVERVIEW = `query ($meetingId: ID, $on: Day) { overview(meetingId: $meetingId, on: $on) { __typename
  meeting { id } previousMeeting { id } summary illustrative day stripDays groups { mode meaning summary
  rows { __typename slug name kind state received missing rating ratingWord previousRating assuranceLevel direction headline ask change strip lastUpdateOn leads organisations boards } } } }`;

/** Where no more than this is asked, no more is read. */
const SAID = 'query ($meetingId: ID, $on: Day) { overview(meetingId: $meetingId, on: $on) { __typename groups { mode rows { __typename slug name kind state received missing rating ratingWord assuranceLevel headline } } } }';

/** The overview; each time it is asked for whole, what little of it says must be the same. */
async function overview(who: Client, meetingId?: string, on?: string): Promise<Overview> {
  const [whole, little] = await Promise.all([OVERVIEW, SAID].map(question => who.query<{ overview: Overview }>(question, { meetingId, on })));
  if (!whole!.data || !little!.data) throw new Error(JSON.stringify([whole!.errors, little!.errors]));
  expect(whole!.data).toMatchObject(little!.data);
  return whole!.data.overview;
}

const rowOf = ({ groups }: Overview, slug: string) => groups.flatMap(group => group.rows).find(row => row.slug === slug);
const status = (rating: string) => ({ STATUS: { rating, ratingReason: `Why it is ${rating}`, direction: 'IMPROVING' } });

describe('the overview', () => {
  it('says so before any meeting is planned, and still lists every theme', async () => {
    const { meeting, summary, groups } = await overview(await product.as('member'));
    expect(meeting).toBeNull();
    expect(summary).toEqual(['No call for updates has been opened yet. The coordinator plans a meeting and opens its call.']);
    expect(groups.map(({ mode, rows }) => `${mode} ${rows.length}`)).toEqual(['MONITORED 7', 'ASSURED 5', 'AD_HOC 1']);
  });

  it('counts in words what was received, what changed and what is asked', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', status('RED'));
    await product.story.accepted(first, 'community-cohesion', status('GREEN'));
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const second = await product.story.openCall(inDays(60));
    await product.story.accepted(second, 'asb', status('AMBER'));
    await product.story.accepted(second, 'community-cohesion', status('GREEN'));
    await product.story.accepted(second, 'prevent');
    const member = await product.as('member');
    const page = await overview(member);
    expect(page).toMatchObject({ meeting: { id: second.meeting.id }, previousMeeting: { id: first.meeting.id }, illustrative: false });
    expect(page.summary[0]).toBe('12 items: 1 amber, 1 green; assurance: 1 limited; 9 not received yet.');
    expect(page.summary[1]).toMatch(/^1 judgement changed since the meeting of \w+ \d{4}\.$/);
    expect(page.summary[2]).toBe('2 asks for a decision.');
    expect(page.groups.map(group => group.summary)).toEqual(['7 items: 1 amber, 1 green; 5 not received yet.', '5 items: assurance: 1 limited; 4 not received yet.', 'Nothing was asked.']);
    expect(rowOf(page, 'asb')).toMatchObject({ received: true, rating: 'AMBER', previousRating: 'RED', change: 'Amber, was Red', direction: 'IMPROVING', missing: null });
    expect(rowOf(page, 'community-cohesion')?.change).toBe('No change');
    expect(rowOf(page, 'prevent')?.change).toBe('First update');
  });

  it('says who has not reported, how late they are and how old their last update is', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb');
    await product.story.frozen(first);
    await product.story.wasHeld(first, 94);
    const second = await product.story.openCall(inDays(60));
    const coordinator = await product.as('coordinator');
    await coordinator.do(RECORD_NOT_RECEIVED, { input: { requestId: requestOf(second, 'asb').id } });
    await product.story.submitted(second, 'fraud');
    const page = await overview(await product.as('member'));
    expect(rowOf(page, 'asb')).toMatchObject({ state: 'NOT_RECEIVED', received: false, missing: 'No update received. Last update 94 days ago.', change: 'No update received; last time Amber' });
    expect(rowOf(page, 'fraud')).toMatchObject({ state: 'SUBMITTED', missing: 'Submitted, waiting for the coordinator. No earlier update.' });
    expect(rowOf(page, 'prevent')?.missing).toMatch(/^No update received yet: due \w+ \d+ \w+\. No earlier update\.$/);
    expect(rowOf(page, 'drug-supply-county-lines')).toMatchObject({ state: null, missing: 'Not asked at this meeting.' });
  });

  it('names the leads, and posts in which nobody is named', async () => {
    const page = await overview(await product.as('chair'));
    expect(rowOf(page, 'serious-violence-vawg')?.leads).toEqual([
      'Elliott Sharrard-Williams, Staffordshire Police', 'Naomi Smith, Staffordshire Commissioner\'s Office',
    ]);
    expect(rowOf(page, 'locality-stafford')?.leads[0]).toBe('CSP lead, Stafford (not named)');
  });

  it('shows an earlier meeting as it was, when it is asked for', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', status('RED'));
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    await product.story.openCall(inDays(60));
    const member = await product.as('member');
    expect(rowOf(await overview(member, first.meeting.id), 'asb')).toMatchObject({ rating: 'RED', change: 'First update' });
    expect(rowOf(await overview(member), 'asb')).toMatchObject({ rating: null, received: false });
  });

  it('stays with the frozen pack until its meeting was held, also when the next call is already open', async () => {
    const ahead = await product.story.openCall(inDays(40));
    await product.story.accepted(ahead, 'asb');
    await product.story.frozen(ahead);
    const next = await product.story.openCall(inDays(120));
    const member = await product.as('member');
    expect((await overview(member)).meeting?.id).toBe(ahead.meeting.id);
    await product.story.wasHeld(ahead, 0);
    expect((await overview(member)).meeting?.id).toBe(ahead.meeting.id);
    await product.story.wasHeld(ahead, 1);
    expect((await overview(member)).meeting?.id).toBe(next.meeting.id);
  });

  it('keeps what the meeting asked, also when the theme ends or is reported otherwise before it is held', async () => {
    const call = await product.story.openCall(inDays(40));
    await product.story.accepted(call, 'asb');
    await product.db.query(`UPDATE theme SET valid_until = current_date WHERE slug = 'fraud'`);
    await product.db.query(`UPDATE theme_mode SET mode = 'ASSURED' FROM theme WHERE theme.id = theme_mode.theme_id AND theme.slug = 'asb'`);
    const { groups } = await overview(await product.as('member'));
    expect(groups.find(({ mode }) => mode === 'MONITORED')?.rows.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['asb', 'fraud']));
  });

  it('keeps the last eight meetings of each theme, what is missing and what was not asked among them', async () => {
    const ratings = ['RED', 'RED', 'AMBER', 'GREEN', 'BLUE', 'NOT_RATED', 'GREEN', 'AMBER', 'RED'];
    for (const [index, rating] of ratings.entries()) {
      const call = await product.story.openCall(inDays(60));
      if (rating !== 'GREEN') await product.story.accepted(call, 'asb', status(rating));
      if (index === 1) await product.story.accepted(call, 'prevent');
      if (index < ratings.length - 1) {
        await product.story.frozen(call);
        await product.story.wasHeld(call, (ratings.length - index) * 90);
      }
    }
    const page = await overview(await product.as('member'));
    expect(page.stripDays).toHaveLength(8);
    expect(page.stripDays).toEqual([...page.stripDays].sort());
    expect(rowOf(page, 'asb')).toMatchObject({ strip: 'RA-CU-AR', previousRating: 'AMBER', lastUpdateOn: page.stripDays[7] });
    expect(rowOf(page, 'prevent')).toMatchObject({ strip: 'l------?', lastUpdateOn: page.stripDays[0] });
    expect(rowOf(page, 'fraud')).toMatchObject({ strip: '-------?', lastUpdateOn: null });
    expect(rowOf(page, 'drug-supply-county-lines')).toMatchObject({ strip: '........', state: null });
  });

  it('still knows an update that is older than the strip', async () => {
    for (let index = 0; index < 9; index += 1) {
      const call = await product.story.openCall(inDays(60));
      if (index === 0) await product.story.accepted(call, 'asb', status('RED'));
      await product.story.frozen(call);
      await product.story.wasHeld(call, (9 - index) * 90);
    }
    const asb = rowOf(await overview(await product.as('member')), 'asb');
    expect(asb).toMatchObject({ strip: '--------', previousRating: 'RED', change: 'No update received; last time Red', missing: 'No update received. Last update 810 days ago.' });
  });

  it('says which boards govern a theme and from which organisations its leads come', async () => {
    const page = await overview(await product.as('member'));
    expect(rowOf(page, 'prevent')).toMatchObject({ boards: ['Staffordshire Prevent Board', 'CONTEST Board'], organisations: ['Staffordshire County Council'] });
    expect(rowOf(page, 'serious-violence-vawg')?.organisations.sort()).toEqual(['Staffordshire Commissioner\'s Office', 'Staffordshire Police']);
  });

  it('reads as on an earlier day: the last meeting held by then, with the leads and boards of that day', async () => {
    const first = await product.story.openCall(inDays(60));
    await product.story.accepted(first, 'asb', status('RED'));
    await product.story.frozen(first);
    await product.story.wasHeld(first, 90);
    const second = await product.story.openCall(inDays(60));
    await product.story.accepted(second, 'asb', status('GREEN'));
    await product.story.frozen(second);
    await product.story.wasHeld(second, 10);
    await product.db.query(`UPDATE lead_officer SET valid_from = $1 FROM theme WHERE theme.id = theme_id AND theme.slug = 'asb'`, [inDays(-20)]);
    await product.db.query(`UPDATE theme_governance SET valid_until = $1 FROM theme WHERE theme.id = theme_id AND theme.slug = 'asb'`, [inDays(-20)]);
    const member = await product.as('member');
    const then = await overview(member, undefined, inDays(-30));
    expect(then).toMatchObject({ meeting: { id: first.meeting.id }, day: inDays(-30), stripDays: [inDays(-90)] });
    expect(rowOf(then, 'asb')).toMatchObject({ rating: 'RED', strip: 'R', leads: [] });
    expect(rowOf(then, 'asb')?.boards).not.toEqual([]);
    expect(rowOf(await overview(member, undefined, inDays(-5)), 'asb')).toMatchObject({ rating: 'GREEN', boards: [], strip: 'RG' });
    const before = await overview(member, undefined, inDays(-100));
    expect(before).toMatchObject({ meeting: null, summary: ['No meeting had been held by then.'] });
    expect((await overview(member, undefined, inDays(0))).meeting?.id).toBe(second.meeting.id);
  });

  it('does not read a day that is still to come, nor one that is none', async () => {
    const member = await product.as('member');
    for (const question of [OVERVIEW, SAID]) {
      expect((await member.query(question, { on: inDays(1) })).fault).toEqual({ path: 'on', message: 'Choose today or an earlier day: what will stand later is not known yet.' });
      expect((await member.query(question, { on: '2026-02-30' })).code).toBe('BAD_USER_INPUT');
    }
  });

  it('does not find a meeting that is not there', async () => {
    const member = await product.as('member');
    for (const meetingId of ['01981111-1111-7111-8111-111111111111', 'x']) {
      for (const question of [OVERVIEW, SAID]) expect(await member.query(question, { meetingId })).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
  });

  it('is open to all who belong and closed to observers and strangers', async () => {
    for (const key of ['administrator', 'coordinator', 'chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst']) {
      expect((await (await product.as(key)).query(OVERVIEW)).errors).toEqual([]);
    }
    for (const question of [OVERVIEW, SAID]) {
      expect(await (await product.as('observer')).query(question)).toMatchObject({ code: 'FORBIDDEN', data: null });
      expect(await product.people.nobody.query(question)).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
    }
  });
});
