import { describe, expect, it } from '@jest/globals';
import { ReportingMode } from '../agreement/themes/reporting-mode.js';
import { ThemeKind } from '../agreement/themes/theme.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { UpdateForm } from '../meetings/update-request.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { Ask, Rating, UpdateSection } from '../updates/judgements.js';
import { packContent } from './pack-content.js';
import type { RawPackItem } from './pack-content.queries.js';

const meeting = { title: 'Meeting of December 2026', heldOn: '2026-12-10', illustrative: false } as Meeting;
const frozenAt = new Date('2026-11-20T00:30:00.000Z');
const raw = (more: Partial<RawPackItem>): RawPackItem => ({
  slug: 'asb', name: 'Anti-social behaviour', kind: ThemeKind.THEME, mode: ReportingMode.MONITORED, form: UpdateForm.MONITORED,
  state: UpdateRequestState.ACCEPTED, leads: ['Lead officer, Staffordshire Police'], boards: [], rating: Rating.AMBER, ratingReason: 'Late', previousRating: Rating.RED,
  previousAssuranceLevel: null, direction: null, headline: 'A plan', progress: null, concerns: 'A worry', nextSteps: [], lastSteps: [], measures: [], evidence: [], ask: Ask.DECIDE, askDetail: 'Agree it',
  assuranceBoard: null, assuredOn: null, assuranceLevel: null, assuranceReason: null, keyMessages: null, escalations: null,
  membersOnly: [UpdateSection.CONCERNS], submittedByPost: 'Lead officer, Staffordshire Police', arrivedBy: null, submittedAt: '2026-11-18T14:05:00.000Z', illustrative: false,
  lastHeldOn: '2026-08-18', ...more,
});
const missing = (more: Partial<RawPackItem> = {}) => raw({
  slug: 'fraud', state: UpdateRequestState.NOT_RECEIVED, rating: null, headline: null, concerns: null, ask: null, membersOnly: [], submittedByPost: null, submittedAt: null, ...more,
});
const packed = (...items: RawPackItem[]) => packContent('The partnership', meeting, 1, '2026-08-18', items, frozenAt);

describe('what a pack holds', () => {
  it('is its meeting, when it was frozen and three sentences', () => {
    expect(packed(raw({}), missing())).toMatchObject({
      partnership: 'The partnership', meetingTitle: 'Meeting of December 2026', heldOn: '2026-12-10', frozenAt: '2026-11-20T00:30:00.000Z', illustrative: false,
      summary: ['2 items: 1 amber; 1 not received.', '1 judgement changed since the meeting of August 2026.', '1 ask for a decision.'],
    });
  });

  it('says at the first meeting that there is nothing to compare with', () => {
    expect(packContent('The partnership', meeting, 1, null, [raw({ lastHeldOn: null })], frozenAt).summary[1]).toBe('There is no earlier meeting to compare with.');
  });

  it('is for members of the group: nothing is left out yet', () => {
    const [item] = packed(raw({})).items;
    expect(item).toMatchObject({ received: true, missing: null, change: 'Amber, was Red', concerns: 'A worry', membersOnly: ['CONCERNS'], withheld: [] });
  });

  it('says when the last judgement was given, where that was not at the meeting before', () => {
    const [item] = packed(raw({ lastHeldOn: '2026-05-14' })).items;
    expect(item).toMatchObject({ change: 'Amber, was Red in May 2026', previousHeldOn: '2026-05-14' });
  });

  it('holds what is shown and nothing of how it is kept', () => {
    const [item] = packed(raw({})).items;
    expect(Object.keys(item ?? {})).not.toEqual(expect.arrayContaining(['state']));
    expect(Object.keys(item ?? {})).not.toEqual(expect.arrayContaining(['lastHeldOn']));
  });
});

describe('a missing update in a pack', () => {
  const sentence = (more: Partial<RawPackItem>) => packed(missing(more)).items[0]?.missing;

  it('says how old the last one is, and who leads', () => {
    expect(sentence({})).toBe('No update received. Last update 94 days ago. The lead: Lead officer, Staffordshire Police.');
    expect(sentence({ leads: ['CSP lead, Stafford (not named)', 'Lead officer, Staffordshire Police'] }))
      .toBe('No update received. Last update 94 days ago. The leads: CSP lead, Stafford (not named) and Lead officer, Staffordshire Police.');
  });

  it('says where there was none before, and where nobody leads', () => {
    expect(sentence({ lastHeldOn: null, leads: [] })).toBe('No update received. No earlier update. No lead is named.');
  });

  it('counts its days to the London day of the freeze', () => {
    const inSummer = packContent('The partnership', meeting, 1, null, [missing({ lastHeldOn: '2026-06-30' })], new Date('2026-06-30T23:30:00.000Z'));
    expect(inSummer.items[0]?.missing).toContain('Last update 1 day ago.');
  });
});
