import { describe, expect, it } from '@jest/globals';
import { shortPeriod } from './short-period.js';

describe('A period below a chart', () => {
  it.each([
    ['2026-09-01', '2026-10-01', 'Sep 2026'],
    ['2026-07-01', '2026-10-01', 'Jul–Sep 2026'],
    ['2025-04-01', '2026-04-01', 'Apr 2025–Mar 26'],
    ['2025-01-01', '2026-01-01', '2025'],
    ['2026-05-03', '2026-06-07', 'May–Jun 2026'],
  ])('from %s until %s is short: %s', (start, end, text) => {
    expect(shortPeriod({ start, end })).toBe(text);
  });
});
