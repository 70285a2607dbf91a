import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runVerb } from './run-verb.js';

describe('the command line', () => {
  let written: { out: string; err: string };

  beforeEach(() => {
    written = { out: '', err: '' };
    jest.spyOn(process.stdout, 'write').mockImplementation(text => { written.out += String(text); return true; });
    jest.spyOn(process.stderr, 'write').mockImplementation(text => { written.err += String(text); return true; });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('shows its help', async () => {
    expect(await runVerb(['help'])).toBe(0);
    expect(written.out).toContain('register load FILE [--overwrite]');
  });

  it('says plainly which verbs are not there yet', async () => {
    expect(await runVerb(['backup'])).toBe(1);
    expect(written).toEqual({ out: '', err: '“backup” is not available in this release.\n' });
  });

  it('calls an unknown verb, a missing file name and an unknown switch wrong usage', async () => {
    expect(await runVerb([])).toBe(2);
    expect(await runVerb(['register'])).toBe(2);
    expect(await runVerb(['register', 'load'])).toBe(2);
    expect(await runVerb(['register', 'load', 'a.yaml', '--force'])).toBe(2);
    expect(written.err).toContain('Usage: npm run csa -- register load FILE [--overwrite]');
  });

  it('fetches police figures only, and a number of months', async () => {
    for (const words of [[], ['fire', '--months', '3'], ['police'], ['police', '--months', '0'], ['police', '--months', 'all'], ['police', 'fire', '--months', '3']]) {
      expect(await runVerb(['fetch', ...words])).toBe(2);
    }
    expect(written.err).toContain('Usage: npm run csa -- fetch police --months N [--json]');
  });

  it('refuses a file that cannot be read', async () => {
    expect(await runVerb(['pack', 'verify', '/nowhere/pack.json'])).toBe(1);
    expect(written.err).toContain('cannot be read');
  });
});
