import { describe, expect, it } from '@jest/globals';
import { groupsOf } from './families.js';

describe('what is kept back together', () => {
  it('is each measure with all that it is tied to, directly or by way of others', () => {
    const pairs = [{ total: 9, part: 2 }, { total: 9, part: 5 }, { total: 7, part: 5 }];
    expect(groupsOf([2, 4], pairs)).toEqual([[2, 5, 7, 9], [4]]);
    expect(groupsOf([7], pairs)).toEqual([[2, 5, 7, 9]]);
  });

  it('stands in one order, in whichever order it is asked for', () => {
    const pairs = [{ total: 8, part: 1 }];
    expect(groupsOf([3, 8], pairs)).toEqual([[1, 8], [3]]);
    expect(groupsOf([8, 3], pairs)).toEqual(groupsOf([3, 8], pairs));
  });
});
