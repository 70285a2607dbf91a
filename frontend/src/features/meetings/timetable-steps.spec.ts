import { describe, expect, it } from '@jest/globals';
import { shareOfLine, timetableSteps } from './timetable-steps.js';

const timetable = {
  callOpensOn: '2026-11-01', remindOn: '2026-11-11', remindAgainOn: '2026-11-13', dueOn: '2026-11-16', reviewBy: '2026-11-18',
  freezeOn: '2026-11-20', packOutOn: '2026-11-24', minutesDueOn: '2026-12-11',
};

describe('The timetable as a line', () => {
  it('places the meeting among the other days', () => {
    const keys = timetableSteps(timetable, '2026-12-01', '2026-11-16').map(({ key }) => key);
    expect(keys.slice(-3)).toEqual(['packOutOn', 'heldOn', 'minutesDueOn']);
  });

  it('says which days are past, today and coming', () => {
    const steps = timetableSteps(timetable, '2026-12-01', '2026-11-16');
    expect(steps.map(({ when }) => when)).toEqual(['past', 'past', 'past', 'today', 'coming', 'coming', 'coming', 'coming', 'coming']);
  });

  it('runs from the first day to the last', () => {
    const steps = timetableSteps(timetable, '2026-12-01', '2026-11-16');
    expect([steps[0]?.at, steps.at(-1)?.at]).toEqual([0, 1]);
  });

  it('holds a day outside the line at its end', () => {
    expect(shareOfLine('2026-11-01', '2026-12-01', '2027-01-01')).toBe(1);
  });
});
