import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isDay, londonDay, longDay, sameWeekdayMonthsLater, weekDay } from './days.js';

describe('days', () => {
  it('knows which days exist', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('0001-01-01')).toBe(false);
    expect(isDay('10/12/2026')).toBe(false);
  });

  it('takes the day from London, not from UTC', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });

  it('counts calendar days across a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-12-10', '2026-12-01')).toBe(-9);
  });

  it('finds the same weekday of a later month', () => {
    expect(sameWeekdayMonthsLater('2026-12-10', 3)).toBe('2027-03-11'); // the second Thursday
    expect(sameWeekdayMonthsLater('2026-12-10', 0)).toBe('2026-12-10');
    expect(sameWeekdayMonthsLater('2026-12-31', 2)).toBe('2027-02-25'); // a fifth Thursday becomes the last
  });

  it('writes days for people', () => {
    expect(longDay('2026-12-10')).toBe('10 December 2026');
    expect(weekDay('2026-12-10')).toBe('Thursday 10 December');
  });
});
