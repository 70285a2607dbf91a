import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runVerb } from './run-verb.js';

const folder = mkdtempSync(join(tmpdir(), 'csa-statistics-'));
const [from, out] = [join(folder, 'in.json'), join(folder, 'out.json')];
let told: string;

beforeEach(() => {
  told = '';
  jest.spyOn(process.stderr, 'write').mockImplementation(text => { told += String(text); return true; });
});
afterEach(() => { jest.restoreAllMocks(); });
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer { expected?: { specialCause: string[] } }

async function run(verb: string, given: unknown, ...more: string[]) {
  writeFileSync(from, typeof given === 'string' ? given : JSON.stringify(given));
  rmSync(out, { force: true });
  const status = await runVerb([verb, '--in', from, '--out', out, ...more]);
  return { status, answer: status === 0 ? JSON.parse(readFileSync(out, 'utf8')) as Answer[] : null };
}

const SERIES = { id: 'a', periods: ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'], values: [1, 2, 3, 4, 5, 6], improvementDirection: 'decrease' };

describe('control charts from the command line', () => {
  it('keeps what it was given, calls six points a trend unless told otherwise, and says so', async () => {
    const { answer } = await run('spc', [SERIES]);
    expect(answer).toEqual([{ ...SERIES, expected: expect.objectContaining({ specialCause: Array(6).fill('6 Point Trend (Increasing)'), pointType: Array(6).fill('special_cause_concern') }) }]);
    expect(told).toContain('1 series, a trend of 6 points');
    expect((await run('spc', [SERIES], '--trend', '7')).answer![0]!.expected?.specialCause).toEqual(Array(6).fill('Common Cause'));
  });

  it.each([
    ['not JSON', '{', 'is not JSON'],
    ['no list', {}, 'must hold a list'],
    ['no values', [{ ...SERIES, values: undefined }], 'Entry 1 of'],
    ['a value too few', [{ ...SERIES, values: [1] }], 'one for each period'],
    ['a text for a value', [SERIES, { ...SERIES, values: [1, 2, '3', 4, 5, 6] }], 'Entry 2 of'],
    ['an unknown direction', [{ ...SERIES, improvementDirection: 'up' }], 'increase, decrease or neutral'],
    ['a rebase at no period', [{ ...SERIES, rebaseAt: ['2020-01-01'] }], 'names 2020-01-01'],
    ['a baseline of one point', [{ ...SERIES, fixAfterNPoints: 1 }], 'fixAfterNPoints'],
    ['nothing at all', [null], '“periods” must be a list'],
  ])('refuses %s, and writes nothing', async (_, given, message) => {
    expect((await run('spc', given)).status).toBe(1);
    expect(told).toContain(message);
    expect(() => readFileSync(out)).toThrow();
  });

  it('calls a missing file name and an impossible trend wrong usage', async () => {
    expect(await runVerb(['spc', '--in', from])).toBe(2);
    expect((await run('spc', [SERIES], '--trend', 'x')).status).toBe(2);
  });
});

describe('comparisons from the command line', () => {
  it('compares two counts, and gives the interval of one', async () => {
    const { answer } = await run('compare', [{ count1: 78, exposure1: 1, count2: 100, exposure2: 1 }, { count: 0 }, { count1: 1, exposure1: 2, count2: 0, exposure2: 3 }]);
    expect(answer).toEqual([
      expect.objectContaining({ rateRatio: 0.78, pValue: expect.closeTo(0.1156, 3) }),
      { count: 0, exactLower95: 0, exactUpper95: expect.closeTo(3.6889, 4) },
      expect.objectContaining({ rateRatio: null, upper95: 'Inf' }),
    ]);
  });

  it.each([[{ count: -1 }, '“count”'], [{ count: 2.5 }, '“count”'], [{ count1: 1, exposure1: 0, count2: 1, exposure2: 1 }, '“exposure1”'], [{}, '“count1”']])('refuses %j', async (given, message) => {
    expect((await run('compare', [given])).status).toBe(1);
    expect(told).toContain(message);
  });
});
