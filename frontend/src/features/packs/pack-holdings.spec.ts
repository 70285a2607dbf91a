import { describe, expect, it } from '@jest/globals';
import { packHoldings } from './pack-holdings.js';

describe('What a pack contains', () => {
  it('is said in words, what is missing included', () => {
    expect(packHoldings(13, 11, 1)).toBe('13 items: 11 updates received, 2 missing; 1 addendum');
  });

  it('says that nothing is missing', () => {
    expect(packHoldings(1, 1, 0)).toBe('1 item: 1 update received, none missing; no addenda');
  });
});
