import { describe, expect, it } from '@jest/globals';
import { ReportingMode } from '../../agreement/themes/reporting-mode.js';
import { ThemeKind } from '../../agreement/themes/theme.entity.js';
import { UpdateRequestState } from '../../meetings/update-request-state.js';
import { Rating } from '../judgements.js';
import type { OverviewItem } from './overview.queries.js';
import { judgementOf, lastUpdateInWords, missingInWords } from './overview.rules.js';

const item = (more: Partial<OverviewItem>): OverviewItem => ({
  slug: 'asb', name: 'Anti-social behaviour', kind: ThemeKind.THEME, mode: ReportingMode.MONITORED, leads: [], organisations: [], boards: [], strip: '', evidence: null,
  state: UpdateRequestState.NOT_STARTED, dueOn: '2026-11-20', rating: null, direction: null, headline: null, nilReturn: false, conflict: null, conflictReason: null, ask: null, askDetail: null,
  assuranceLevel: null, assuredOn: null, illustrative: false, previousRating: null, previousAssuranceLevel: null, lastHeldOn: '2026-08-18',
  ...more,
});

describe('what is said where an update is missing', () => {
  it('is nothing where it was received', () => {
    expect(missingInWords(item({ state: UpdateRequestState.ACCEPTED }), '2026-11-20')).toBeNull();
  });

  it.each([
    ['before the day', UpdateRequestState.NOT_STARTED, '2026-11-12', 'No update received yet: due Friday 20 November. Last update 86 days ago.'],
    ['on the day', UpdateRequestState.IN_PROGRESS, '2026-11-20', 'No update received yet: due today, Friday 20 November. Last update 94 days ago.'],
    ['at the weekend after it', UpdateRequestState.NOT_STARTED, '2026-11-22', 'No update received yet: was due Friday 20 November. Last update 96 days ago.'],
    ['one working day after it', UpdateRequestState.NOT_STARTED, '2026-11-23', 'No update received yet: 1 working day late. Last update 97 days ago.'],
    ['some working days after it', UpdateRequestState.IN_PROGRESS, '2026-11-25', 'No update received yet: 3 working days late. Last update 99 days ago.'],
    ['while it is with the lead officer again', UpdateRequestState.RETURNED, '2026-11-12', 'Returned to the lead officer: due Friday 20 November. Last update 86 days ago.'],
    ['while the coordinator reads it', UpdateRequestState.SUBMITTED, '2026-11-12', 'Submitted, waiting for the coordinator. Last update 86 days ago.'],
    ['once it is recorded that it did not come again', UpdateRequestState.NOT_RESUBMITTED, '2026-11-25', 'Went back to its lead and was not resubmitted. Last update 99 days ago.'],
    ['once it is recorded', UpdateRequestState.NOT_RECEIVED, '2026-11-25', 'No update received. Last update 99 days ago.'],
  ])('%s', (_, state, today, words) => {
    expect(missingInWords(item({ state }), today)).toBe(words);
  });

  it('says that the meeting did not ask', () => {
    expect(missingInWords(item({ state: null, dueOn: null }), '2026-11-20')).toBe('Not asked at this meeting.');
  });
});

describe('the age of the last update', () => {
  it('runs from the meeting that it was for, in calendar days', () => {
    expect(lastUpdateInWords('2026-11-19', '2026-11-20')).toBe('Last update 1 day ago.');
    expect(lastUpdateInWords('2026-03-28', '2026-03-30')).toBe('Last update 2 days ago.');
  });

  it('is never negative, and says when there was none', () => {
    expect(lastUpdateInWords('2026-12-10', '2026-11-20')).toBe('Last update for the meeting of 10 December 2026.');
    expect(lastUpdateInWords(null, '2026-11-20')).toBe('No earlier update.');
  });
});

describe('the item as the sentences need it', () => {
  it('has an update before it where one was accepted for an earlier meeting', () => {
    expect(judgementOf(item({ rating: Rating.RED }))).toMatchObject({ rating: Rating.RED, hasPrevious: true });
    expect(judgementOf(item({ lastHeldOn: null }))).toMatchObject({ hasPrevious: false });
  });
});
