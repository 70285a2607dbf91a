import { describe, expect, it } from '@jest/globals';
import { countFaults, countsOf, meetingDayWarnings, SHIPPED_COUNTS, timetableFaults, timetableFor } from './timetable.rules.js';

describe('a timetable', () => {
  it('is counted back from the meeting in working days, over Christmas and New Year', () => {
    expect(timetableFor('2027-01-13')).toEqual({
      callOpensOn: '2026-11-27',
      remindOn: '2026-12-11',
      remindAgainOn: '2026-12-17',
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
    const timetable = { ...timetableFor('2026-12-10'), callOpensOn: '2026-11-19', remindOn: '2026-11-19', remindAgainOn: '2026-11-19' };
    expect(timetableFaults(timetable, '2026-12-10').map(fault => fault.path)).toEqual(['timetable.dueOn']);
  });
});

describe('the counts of a timetable', () => {
  it('can be read back from its days, and made to serve another day', () => {
    expect(countsOf(timetableFor('2027-01-13'), '2027-01-13')).toEqual(SHIPPED_COUNTS);
    expect(timetableFor('2027-01-13', { ...SHIPPED_COUNTS, dueOn: -14 }).dueOn).toBe('2026-12-21');
  });

  it('obey the order of the days', () => {
    expect(countFaults(SHIPPED_COUNTS)).toEqual([]);
    expect(countFaults({ ...SHIPPED_COUNTS, remindOn: -31, packOutOn: 1, minutesDueOn: -1 })).toEqual([
      { path: 'remindOn', message: 'The reminder (31 working days before the meeting) cannot be before the day the call opens (30 working days before the meeting).' },
      { path: 'packOutOn', message: 'The pack cannot go out after the meeting.' },
      { path: 'minutesDueOn', message: 'Minutes cannot be due before the meeting.' },
    ]);
  });
});

describe('the day of a meeting', () => {
  it('is pointed out when it is a weekend or a bank holiday', () => {
    expect(meetingDayWarnings('2026-12-05')).toEqual(['5 December 2026 is a Saturday.']);
    expect(meetingDayWarnings('2026-12-28')).toEqual(['28 December 2026 is a bank holiday.']);
    expect(meetingDayWarnings('2026-12-10')).toEqual([]);
  });
});
