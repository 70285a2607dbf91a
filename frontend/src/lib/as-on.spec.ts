import { describe, expect, it } from '@jest/globals';
import { dayAsked, keepDay } from './as-on.js';

describe('a page as on another day', () => {
  it('is asked for by a real day in its address', () => {
    expect(dayAsked(new URLSearchParams('on=2024-05-15'))).toBe('2024-05-15');
    for (const search of ['', 'on=', 'on=2024-02-31', 'on=may']) expect(dayAsked(new URLSearchParams(search))).toBeNull();
  });

  it('leads to other pages as on the same day, where they can answer for it', () => {
    expect(keepDay('/themes/asb', '2024-05-15')).toBe('/themes/asb?on=2024-05-15');
    expect(keepDay('/boards', '2024-05-15')).toBe('/boards?on=2024-05-15');
    expect(keepDay('/packs', '2024-05-15')).toBe('/packs');
    expect(keepDay('/themes/asb', null)).toBe('/themes/asb');
  });
});
