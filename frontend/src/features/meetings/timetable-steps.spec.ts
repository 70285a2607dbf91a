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

  it('says of a frozen pack what happened, on the day it happened, and what was planned', () => {
    const early = timetableSteps(timetable, '2026-12-01', '2026-11-16', { day: '2026-11-12', version: 1 });
    expect(early.map(({ key }) => key).slice(0, 4)).toEqual(['callOpensOn', 'remindOn', 'freezeOn', 'remindAgainOn']);
    expect(early.find(({ key }) => key === 'freezeOn')).toMatchObject({ label: 'Pack was frozen', day: '2026-11-12', planned: '2026-11-20', when: 'past' });
  });

  it('says nothing of a plan that was kept, and names a version that replaced others', () => {
    const steps = (day: string, version: number) => timetableSteps(timetable, '2026-12-01', '2026-11-30', { day, version }).find(({ key }) => key === 'freezeOn');
    expect(steps('2026-11-20', 1)).toMatchObject({ label: 'Pack was frozen', planned: null });
    expect(steps('2026-11-28', 3)).toMatchObject({ label: 'Version 3 of the pack was frozen', day: '2026-11-28', planned: '2026-11-20' });
  });

  it('holds a day outside the line at its end', () => {
    expect(shareOfLine('2026-11-01', '2026-12-01', '2027-01-01')).toBe(1);
  });
});
