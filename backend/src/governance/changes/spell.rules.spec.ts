import { describe, expect, it } from '@jest/globals';
import { overlap } from './spell.rules.js';

const days = (validFrom: string | null, validUntil: string | null) => ({ validFrom, validUntil });

describe('two spells', () => {
  it('do not share a day when one begins as the other ends', () => {
    expect(overlap(days(null, '2026-05-01'), days('2026-05-01', null))).toBe(false);
    expect(overlap(days('2026-05-01', null), days(null, '2026-05-01'))).toBe(false);
  });

  it('share a day when one begins a day before the other ends', () => {
    expect(overlap(days(null, '2026-05-02'), days('2026-05-01', null))).toBe(true);
    expect(overlap(days('2026-01-01', '2026-12-31'), days('2026-05-01', '2026-05-02'))).toBe(true);
  });

  it('share every day when both are open', () => {
    expect(overlap(days(null, null), days(null, null))).toBe(true);
  });
});
