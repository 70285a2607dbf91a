import { describe, expect, it } from '@jest/globals';
import { overlap } from './spell.js';

const spell = (from: string | null, until: string | null) => ({ from, until });

describe('two spells', () => {
  it('do not share a day when one begins as the other ends', () => {
    expect(overlap(spell(null, '2026-05-01'), spell('2026-05-01', null))).toBe(false);
    expect(overlap(spell('2026-05-01', null), spell(null, '2026-05-01'))).toBe(false);
  });

  it('share a day when one begins a day before the other ends', () => {
    expect(overlap(spell(null, '2026-05-02'), spell('2026-05-01', null))).toBe(true);
    expect(overlap(spell('2026-01-01', '2026-12-31'), spell('2026-05-01', '2026-05-02'))).toBe(true);
  });

  it('share every day when both are open', () => {
    expect(overlap(spell(null, null), spell(null, null))).toBe(true);
  });
});
