import { describe, expect, it } from '@jest/globals';
import { blocksFor } from './blocks.js';

describe('The page of arrival', () => {
  it('gives each role what it comes for, the first thing first', () => {
    expect(blocksFor(['LEAD_OFFICER'])).toEqual(['updates', 'asks', 'news']);
    expect(blocksFor(['CSP_LEAD'])).toEqual(['updates', 'asks', 'districts']);
    expect(blocksFor(['COORDINATOR'])).toEqual(['cycle']);
    expect(blocksFor(['OBSERVER'])).toEqual(['packs']);
  });

  it('of somebody with several roles says nothing twice', () => {
    expect(blocksFor(['MEMBER', 'LEAD_OFFICER'])).toEqual(['updates', 'asks', 'news']);
    expect(blocksFor(['CHAIR', 'MEMBER'])).toEqual(['brief']);
    expect(blocksFor([])).toEqual([]);
  });
});
