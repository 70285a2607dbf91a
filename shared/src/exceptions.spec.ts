import { describe, expect, it } from '@jest/globals';
import { byException } from './exceptions.js';

describe('measures by exception', () => {
  it('are concern first, then improvement, then neither, then usual, then what cannot be judged, each in their order', () => {
    const states = [null, 'COMMON_CAUSE', 'NEITHER_LOW', 'IMPROVEMENT_HIGH', 'CONCERN_LOW', 'COMMON_CAUSE', 'CONCERN_HIGH'] as const;
    const sorted = byException(states.map((variation, place) => ({ variation, place })), ({ variation }) => variation);
    expect(sorted.map(({ place }) => place)).toEqual([4, 6, 3, 2, 1, 5, 0]);
  });

  it('have those without any figures last', () => {
    expect(byException([undefined, null, 'COMMON_CAUSE'] as const, variation => variation)).toEqual(['COMMON_CAUSE', null, undefined]);
  });
});
