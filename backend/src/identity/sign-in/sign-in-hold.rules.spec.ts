import { describe, expect, it } from '@jest/globals';
import { heldInWords, holdMinutes } from './sign-in-hold.rules.js';

describe('attempts that fail', () => {
  it('cost an account nothing at first, then 1, 2, 4, 8 and at most 15 minutes', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 500].map(failures => holdMinutes('account', failures))).toEqual([0, 0, 1, 2, 4, 8, 15, 15, 15]);
  });

  it('are more before an address has to wait, where a whole office may sit', () => {
    expect([5, 49, 50, 51].map(failures => holdMinutes('address', failures))).toEqual([0, 0, 1, 2]);
  });

  it('are answered with how long to wait', () => {
    expect(heldInWords(900)).toContain('Wait 15 minutes');
    expect(heldInWords(61)).toContain('Wait 2 minutes');
    expect(heldInWords(60)).toContain('Wait 60 seconds');
    expect(heldInWords(0)).toContain('Wait 1 second and');
  });
});
