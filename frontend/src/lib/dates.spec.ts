import { describe, expect, it } from '@jest/globals';
import { formatPeriod } from './dates.js';

describe('A period', () => {
  it.each([
    ['2023-05-01', '2026-05-01', 'from 1 May 2023 until 30 April 2026'],
    ['2023-05-01', null, 'from 1 May 2023'],
    [null, '2026-05-01', 'from a day that is not stated until 30 April 2026'],
    [null, null, 'from a day that is not stated'],
  ])('%# says in plain words what is not stated', (from, until, words) => {
    expect(formatPeriod(from, until)).toBe(words);
  });
});
