import { describe, expect, it } from '@jest/globals';
import { changesInWords, humanised, verbInWords } from './audit.words.js';

const noStatus = () => '';

describe('an entry of the audit trail in words', () => {
  it('says what somebody did, known or not', () => {
    expect(verbInWords('save-section')).toBe('Wrote');
    expect(verbInWords('split-priority')).toBe('Split priority');
    expect(verbInWords('register-load:add')).toBe('Register load: add');
    expect(humanised('update-request')).toBe('Update request');
  });

  it('shows the fields that changed, before and after, and those alone', () => {
    expect(changesInWords({ state: 'IN_PROGRESS', heldOn: '2026-12-10', title: 'Same' }, { state: 'SUBMITTED', heldOn: '2026-12-11', title: 'Same' }, noStatus)).toEqual([
      { field: 'State', before: 'In progress', after: 'Submitted' },
      { field: 'Held on', before: '10 December 2026', after: '11 December 2026' },
    ]);
  });

  it('calls a status what the partnership called it then, and does not speak of the version of its words', () => {
    const word = (rating: string, version: unknown) => `${rating} in the words of ${version as string}`;
    expect(changesInWords({ rating: 'AMBER', schemeVersion: 1 }, { rating: 'AMBER', schemeVersion: 2 }, word)).toEqual([
      { field: 'Status', before: 'AMBER in the words of 1', after: 'AMBER in the words of 2' },
    ]);
  });

  it('writes roles, ticks, lists and nothing at all as a person reads them', () => {
    expect(changesInWords(null, { roles: ['LEAD_OFFICER', 'MEMBER'], membersOnly: true, until: null }, noStatus)).toEqual([
      { field: 'Roles', before: '', after: 'Lead officer\nMember' },
      { field: 'Members only', before: '', after: 'Yes' },
    ]);
    expect(changesInWords(null, { nextSteps: [{ text: 'Visit', owner: 'Kim', dueOn: null }] }, noStatus)[0]?.after).toBe('1. Text: Visit; Owner: Kim');
    expect(changesInWords({ name: 'ASB' }, { name: 'Anti-social behaviour' }, noStatus)[0]).toMatchObject({ before: 'ASB' });
  });
});
