import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

describe('working days of England', () => {
  it('leave out weekends and bank holidays, substitute days included', () => {
    expect(isWorkingDay('2026-12-24')).toBe(true);
    expect(isWorkingDay('2026-12-25')).toBe(false);
    expect(isWorkingDay('2026-12-26')).toBe(false);
    expect(isWorkingDay('2026-12-28')).toBe(false); // Boxing Day falls on a Saturday: substitute Monday
    expect(isWorkingDay('2026-12-29')).toBe(true);
    expect(isWorkingDay('2027-03-26')).toBe(false); // Good Friday
    expect(isWorkingDay('2027-03-29')).toBe(false); // Easter Monday
    expect(isWorkingDay('2026-08-31')).toBe(false); // Summer bank holiday
    expect(isWorkingDay('2026-11-30')).toBe(true); // St Andrew's Day is Scotland's
  });

  it('are counted back from a meeting over Christmas', () => {
    expect(addWorkingDays('2027-01-06', -5)).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-10', 0)).toBe('2026-12-10');
  });

  it('are counted between two days, either way round', () => {
    expect(workingDaysBetween('2026-12-24', '2026-12-29')).toBe(1);
    expect(workingDaysBetween('2026-12-29', '2026-12-24')).toBe(-1);
    expect(workingDaysBetween('2026-12-10', '2026-12-10')).toBe(0);
  });
});
