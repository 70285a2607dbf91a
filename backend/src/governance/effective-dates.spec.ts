import { describe, expect, it } from '@jest/globals';
import { holdsOn, perDay } from './effective-dates.js';

describe('what holds on a day', () => {
  it('holds from its first day until the day before it ends', () => {
    const row = { validFrom: '2026-05-01', validUntil: '2026-06-01' };
    expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(day => holdsOn(row, day))).toEqual([false, true, true, false]);
    expect(holdsOn({ validFrom: null, validUntil: null }, '2026-05-01')).toBe(true);
  });

  it('keeps one loader for a day, so that its calls batch', () => {
    const loader = perDay<string, string>(day => async (_db, keys) => keys.map(key => `${key} on ${day}`));
    expect(loader('2026-05-01')).toBe(loader('2026-05-01'));
    expect(loader('2026-05-01')).not.toBe(loader('2026-05-02'));
  });
});
