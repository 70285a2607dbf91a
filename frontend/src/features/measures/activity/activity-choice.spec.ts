import { describe, expect, it } from '@jest/globals';
import { choiceIn, faultsOf } from './activity-choice.js';

describe('An activity in an address', () => {
  it('is read where all of it is there, whatever it says', () => {
    expect(choiceIn(new URLSearchParams('area=E07000197&from=2025-06&months=3'))).toEqual({ area: 'E07000197', from: '2025-06', months: '3' });
    expect(choiceIn(new URLSearchParams('area=E07000197'))).toBeNull();
  });

  it('is a real month and a number of months before anybody is asked', () => {
    const faults = (from: string, months: string) => faultsOf({ area: '', from, months }).map(({ path }) => path);
    expect(faults('2025-06', '12')).toEqual([]);
    for (const from of ['', '2025-13', '25-06', '2025-6', 'June', '2025-06-01']) expect([from, faults(from, '3')]).toEqual([from, ['from']]);
    for (const months of ['', 'three', '-1', '1.5']) expect(faults('2025-06', months)).toEqual(['months']);
  });
});
