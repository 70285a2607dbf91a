import { describe, expect, it } from '@jest/globals';
import { slugFrom } from './naming.js';

describe('the name in a web address', () => {
  it('is plain letters, digits and hyphens', () => {
    expect(slugFrom('Councillor Zoë O’Hara')).toBe('councillor-zoe-o-hara');
    expect(slugFrom('Elliott Sharrard-Williams')).toBe('elliott-sharrard-williams');
    expect(slugFrom('…')).toBe('unnamed');
  });
});
