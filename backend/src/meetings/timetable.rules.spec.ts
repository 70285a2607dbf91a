import { describe, expect, it } from '@jest/globals';
import { timetableFaults, timetableFor } from './timetable.rules.js';

describe('a timetable', () => {
  it('is counted back from the meeting in working days, over Christmas and New Year', () => {
    expect(timetableFor('2027-01-13')).toEqual({
      callOpensOn: '2026-11-27',
      remindOn: '2026-12-11',
      dueOn: '2026-12-18',
      reviewBy: '2026-12-23',
      freezeOn: '2026-12-29',
      packOutOn: '2027-01-04',
      minutesDueOn: '2027-01-20',
    });
  });

  it('stands as it is counted', () => {
    expect(timetableFaults(timetableFor('2026-12-10'), '2026-12-10')).toEqual([]);
  });

  it('is refused with a reason for each day out of order', () => {
    const timetable = { ...timetableFor('2026-12-10'), dueOn: '2026-12-01', packOutOn: '2026-12-11', minutesDueOn: '2026-12-09' };
    const faults = timetableFaults(timetable, '2026-12-10');
    expect(faults.map(fault => fault.path)).toEqual(['timetable.reviewBy', 'timetable.packOutOn', 'timetable.minutesDueOn']);
    expect(faults[0]?.message).toBe(
      'The day reviews are done (24 November 2026) cannot be before the day updates are due (1 December 2026).',
    );
  });

  it('leaves leads time to write', () => {
    const timetable = { ...timetableFor('2026-12-10'), callOpensOn: '2026-11-19', remindOn: '2026-11-19' };
    expect(timetableFaults(timetable, '2026-12-10').map(fault => fault.path)).toEqual(['timetable.dueOn']);
  });
});
