import { describe, expect, it } from '@jest/globals';
import { agreementStanding, planStanding, termOver } from './agreement.rules.js';

const TODAY = '2026-11-21';

describe('how long things hold', () => {
  it('an agreement without an end runs until it is replaced', () => {
    expect(agreementStanding({ validFrom: null, validUntil: null }, TODAY)).toBe('Runs until it is replaced');
    expect(agreementStanding({ validFrom: null, validUntil: '2027-04-01' }, TODAY)).toBe('Runs until 1 April 2027');
    expect(agreementStanding({ validFrom: null, validUntil: TODAY }, TODAY)).toBe('Ended on 21 November 2026');
    expect(agreementStanding({ validFrom: '2027-04-01', validUntil: null }, TODAY)).toBe('Starts on 1 April 2027');
  });

  it('a plan says when its term is over, and when none was given', () => {
    expect(planStanding({ term: '2021-2024', lastYear: 2024 }, TODAY)).toBe('Its term, 2021-2024, is over');
    expect(planStanding({ term: '2024-2026', lastYear: 2026 }, TODAY)).toBe('Term 2024-2026');
    expect(planStanding({ term: null, lastYear: null }, TODAY)).toBe('No term is stated');
    expect(termOver({ lastYear: null }, TODAY)).toBe(false);
  });
});
