import { describe, expect, it } from '@jest/globals';
import { runningMeeting } from './running-meeting.js';

describe('The meeting that wants the coordinator', () => {
  const planned = { id: 'planned', heldOn: '2027-06-01', state: 'PLANNED' as const };
  const later = { id: 'later', heldOn: '2027-09-01', state: 'PLANNED' as const };
  const frozen = { id: 'frozen', heldOn: '2026-12-10', state: 'FROZEN' as const };
  const open = { id: 'open', heldOn: '2027-03-10', state: 'CALL_OPEN' as const };
  const held = { id: 'held', heldOn: '2026-09-10', state: 'CONCLUDED' as const };

  it('is the one whose call is open, then a frozen one, then the next that is planned', () => {
    expect(runningMeeting([later, planned, frozen, open, held])?.id).toBe('open');
    expect(runningMeeting([later, planned, frozen, held])?.id).toBe('frozen');
    expect(runningMeeting([later, planned, held])?.id).toBe('planned');
    expect(runningMeeting([held])).toBeUndefined();
  });
});
