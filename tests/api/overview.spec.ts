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
  leads: string[];
}
interface Overview {
  meeting: { id: string } | null;
  previousMeeting: { id: string } | null;
  summary: string[];
  illustrative: boolean;
  groups: { mode: string; meaning: string; summary: string; rows: Row[] }[];
}

const OVERVIEW = `query ($meetingId: ID) { overview(meetingId: $meetingId) { meeting { id } previousMeeting { id } summary illustrative groups { mode meaning summary
  rows { slug state received missing rating previousRating assuranceLevel direction headline ask change leads } } } }`;

async function overview(who: Client, meetingId?: string): Promise<Overview> {
  const { data, errors } = await who.query<{ overview: Overview }>(OVERVIEW, { meetingId });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.overview;
}

const rowOf = ({ groups }: Overview, slug: string) => groups.flatMap(group => group.rows).find(row => row.slug === slug);
const status = (rating: string) => ({ STATUS: { rating, ratingReason: 'Why', direction: 'IMPROVING' } });

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

  it('does not find a meeting that is not there', async () => {
    const member = await product.as('member');
    for (const meetingId of ['01981111-1111-7111-8111-111111111111', 'x']) {
      expect(await member.query(OVERVIEW, { meetingId })).toMatchObject({ code: 'NOT_FOUND', data: null });
    }
  });

  it('is open to all who belong and closed to observers and strangers', async () => {
    for (const key of ['administrator', 'coordinator', 'chair', 'portfolio-holder', 'member', 'lead-asb', 'csp-stafford', 'analyst']) {
      expect((await (await product.as(key)).query(OVERVIEW)).errors).toEqual([]);
    }
    expect(await (await product.as('observer')).query(OVERVIEW)).toMatchObject({ code: 'FORBIDDEN', data: null });
    expect(await product.people.nobody.query(OVERVIEW)).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });
});
