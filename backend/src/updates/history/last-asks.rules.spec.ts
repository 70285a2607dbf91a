import { describe, expect, it } from '@jest/globals';
import { MeetingState } from '../../meetings/meeting-state.js';
import { becameInWords } from './last-asks.rules.js';

describe('what became of an ask', () => {
  it.each([
    [MeetingState.CALL_OPEN, '2026-12-01', 'It is accepted and goes into the pack for the meeting of 10 December 2026.'],
    [MeetingState.FROZEN, '2026-12-01', 'Members have it before them in the pack for the meeting of 10 December 2026.'],
    [MeetingState.FROZEN, '2026-12-10', 'Members have it before them in the pack for the meeting of 10 December 2026.'],
    [MeetingState.FROZEN, '2026-12-11', 'It was in the pack for the meeting of 10 December 2026, which is not concluded yet.'],
    [MeetingState.CONCLUDED, '2026-12-11', 'It was before the meeting of 10 December 2026. What the group decided is not recorded here yet: ask the coordinator.'],
  ])('of a meeting that is %s, on %s', (meetingState, today, words) => {
    expect(becameInWords({ heldOn: '2026-12-10', meetingState }, today)).toBe(words);
  });
});
