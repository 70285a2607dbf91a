import { describe, expect, it } from '@jest/globals';
import { type BriefChange, briefOf, type BriefRow, clipped } from './brief-of.js';

const row = (more: Partial<BriefRow>): BriefRow => ({
  slug: 'fraud', name: 'Fraud', leads: ['Lead officer, Staffordshire Police'], state: 'ACCEPTED', received: true, missing: null, rating: 'GREEN', direction: 'STABLE',
  assuranceLevel: null, change: 'No change', headline: 'All is well', ask: 'NOTE', askDetail: null, ...more,
});
const change = (more: Partial<BriefChange>): BriefChange => ({ slug: 'fraud', name: 'Fraud', gotWorse: false, gotBetter: false, sentences: [], ask: null, leads: [], steps: [], ...more });
const step = (fate: BriefChange['steps'][number]['fate'], reason: string | null = null) => ({ text: 'Agree the plan', owner: 'The board', dueOn: '2026-09-01', fate, reason });

describe('The chair’s brief', () => {
  it('asks for decisions first, then for what is to be unblocked, then for discussion, and never lists what is only to be noted', () => {
    const rows = [row({ slug: 'a', name: 'A', ask: 'DISCUSS', askDetail: 'Talk' }), row({ slug: 'b', name: 'B', ask: 'NOTE' }), row({ slug: 'c', name: 'C', ask: 'UNBLOCK', askDetail: 'Free it' }), row({ slug: 'd', name: 'D', ask: 'DECIDE', askDetail: null })];
    expect(briefOf(rows, [change({ slug: 'c', ask: { fate: 'STILL_OPEN' } })]).asks).toEqual([
      { slug: 'd', name: 'D', lead: 'Decide', text: 'What exactly is asked is not said.' },
      { slug: 'c', name: 'C', lead: 'Unblock, asks again', text: 'Free it' },
      { slug: 'a', name: 'A', lead: 'Discuss', text: 'Talk' },
    ]);
  });

  it('names what is red, weakly assured or worsening, and what got worse, with how it moved', () => {
    const rows = [
      row({ slug: 'red', rating: 'RED' }), row({ slug: 'amber', rating: 'AMBER', change: 'Amber, was Green' }), row({ slug: 'steady', rating: 'AMBER' }),
      row({ slug: 'down', direction: 'WORSENING' }), row({ slug: 'limited', rating: null, assuranceLevel: 'LIMITED' }), row({ slug: 'silent', received: false, state: 'NOT_RECEIVED', rating: null }),
    ];
    expect(briefOf(rows, [change({ slug: 'amber', gotWorse: true })]).worse.map(({ slug, lead }) => `${slug}: ${lead}`)).toEqual([
      'red: Red', 'amber: Amber, was Green', 'down: Green; worsening', 'limited: Limited assurance',
    ]);
  });

  it('tells what moved from what is off track as it was before', () => {
    const rows = [
      row({ slug: 'fell', name: 'Fell', rating: 'RED' }), row({ slug: 'still', name: 'Still', rating: 'RED', headline: 'Nothing helps' }),
      row({ slug: 'sinking', rating: 'AMBER', direction: 'WORSENING' }), row({ slug: 'limited', rating: null, assuranceLevel: 'LIMITED', direction: null }),
    ];
    const { moved, still } = briefOf(rows, [change({ slug: 'fell', gotWorse: true, sentences: ['Status: Red, was Amber.'] }), change({ slug: 'still' })]);
    expect(moved).toEqual([{ slug: 'fell', name: 'Fell', lead: 'Worse', text: 'Status: Red, was Amber.' }]);
    expect(still.map(({ slug, lead }) => `${slug}: ${lead}`)).toEqual(['still: Still red', 'sinking: Amber; still getting worse', 'limited: Still limited assurance']);
    expect(still[0]?.text).toBe('Nothing helps');
  });

  it('says what is missing and who was to send it, apart from it what waits for the coordinator, and nothing of what nobody asked', () => {
    const rows = [row({ slug: 'asb', name: 'ASB', received: false, state: 'NOT_RECEIVED', missing: 'No update received.' }), row({ received: false, state: 'NOT_STARTED', missing: null, leads: [] }), row({ received: false, state: null, missing: 'Not asked at this meeting.' }), row({ received: false, state: 'SUBMITTED', missing: 'Submitted, waiting for the coordinator.' })];
    const { missing, waiting } = briefOf(rows, []);
    expect(missing.map(({ text }) => text)).toEqual(['No update received. To send it: Lead officer, Staffordshire Police.', 'No update received. To send it: nobody named.']);
    expect(waiting.map(({ text }) => text)).toEqual(['Submitted, waiting for the coordinator.']);
  });

  it('tells promises kept from those late or passed over in silence, and from those dropped with a reason', () => {
    const { kept, broken, dropped } = briefOf([row({})], [change({ steps: [step('KEPT'), step('DROPPED', 'No money.'), step('LATE'), step('NOT_REPORTED'), step('STILL_GOING')] })]);
    expect(kept).toEqual([{ slug: 'fraud', name: 'Fraud', text: 'Agree the plan (The board)' }]);
    expect(broken.map(({ lead }) => lead)).toEqual(['Late, was due 1 September 2026', 'Past its day, was due 1 September 2026, nothing said']);
    expect(dropped.map(({ lead }) => lead)).toEqual(['Because: No money']);
  });

  it('says what else changed, a line for each item, and not again what it has said of what got worse or is missing', () => {
    const changes = [change({ sentences: ['Status: Green, was Amber.'], leads: [{ lead: 'Somebody', joined: true }] }), change({ slug: 'red', sentences: ['Status: Red, was Green.'], gotWorse: true }), change({ slug: 'silent', sentences: ['No update received; last time red.'] }), change({ slug: 'same' })];
    const rows = [row({}), row({ slug: 'red', rating: 'RED' }), row({ slug: 'silent', received: false, state: 'NOT_RECEIVED' }), row({ slug: 'same' })];
    expect(briefOf(rows, changes).changed.map(({ text }) => text)).toEqual(['Status: Green, was Amber. Somebody leads now.']);
  });

  it('cuts long texts at a word and says so', () => {
    const long = clipped('word '.repeat(60));
    expect(long.length).toBeLessThan(190);
    expect(long).toMatch(/word …$/);
    expect(clipped('short')).toBe('short');
  });
});
