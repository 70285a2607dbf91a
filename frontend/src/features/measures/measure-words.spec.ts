import { describe, expect, it } from '@jest/globals';
import { nextUpdate, overdue } from './measure-words.js';

describe('The next update of a measure', () => {
  it('comes after the next period and as many days as its publisher takes', () => {
    expect(nextUpdate('2026-01-01', 'MONTH', 60)).toBe('2026-04-02');
    expect(nextUpdate('2025-07-01', 'ROLLING_YEAR', 120)).toBe('2026-01-29');
    expect(nextUpdate('2025-04-01', 'YEAR', 0)).toBe('2026-04-01');
  });

  it('is overdue once it is a month late', () => {
    expect(overdue('2026-01-01', 'MONTH', 60, '2026-05-03')).toBeNull();
    expect(overdue('2026-01-01', 'MONTH', 60, '2026-05-04')).toBe('2026-04-02');
  });
});
