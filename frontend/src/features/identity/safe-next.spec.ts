import { describe, expect, it } from '@jest/globals';
import { safeNext } from './safe-next.js';

describe('Where signing in leads', () => {
  it('is the page that was asked for', () => {
    expect(safeNext('/packs/1/v/2?x=y')).toBe('/packs/1/v/2?x=y');
  });

  it.each([null, '', 'https://example.com', '//example.com', '/\\example.com', 'javascript:alert(1)'])('is one’s own work, not %s', (next) => {
    expect(safeNext(next)).toBe('/home');
  });
});
