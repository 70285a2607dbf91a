import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// Each verb is a process of its own.
jest.setTimeout(60_000);

const product = useProduct();
let folder = '';
let made = 0;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'csa-tables-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports files with this content. */
async function bring(...files: (readonly [name: string, content: string])[]) {
  const paths = files.map(([name]) => join(folder, `${(made += 1)}-${name}`));
  await Promise.all(files.map(([, content], at) => writeFile(paths[at]!, content)));
  return csa(product.databaseUrl, 'import', ...paths, '--yes', '--json');
}

const HEADER = 'Measure,Area code,Area name,From (first day),To (last day),Numerator (the count),Denominator (out of how many),Value (where there is no count),Sample size (surveys),Flags,Note\n';
const template = (...rows: string[]) => `${HEADER}${rows.join('\n')}\n`;
const REVIEWS = 'asb-case-reviews,E07000194,Lichfield,2024-04-01,2025-03-31,3,,,,,';

describe('importing tables from the command line', () => {
  it('takes a partner’s figures, revises them with the next file, and gives the first back when that one is undone', async () => {
    expect(await bring(['first.csv', template(REVIEWS)])).toMatchObject({ code: 0, err: expect.stringContaining('Figures: 1 new, 0 revised') });
    const second = await bring(['second.csv', template(REVIEWS.replace(',3,', ',5,'))]);
    expect(second.err).toContain('Figures: 0 new, 1 revised');
    expect((await csa(product.databaseUrl, 'import', '--undo', String((JSON.parse(second.out) as { importId: number }).importId))).code).toBe(0);
    expect((await bring(['third.csv', `${template(REVIEWS)}\n`])).err).toContain('Figures: 0 new, 0 revised, 0 no longer there, 1 the same');
  });

  it('refuses what cannot be trusted with its place, file by file, and changes nothing', async () => {
    const bad: [name: string, content: string, reason: string][] = [
      ['negative.csv', template(REVIEWS, REVIEWS.replace(',3,', ',-3,').replace('E07000194', 'E07000197')), 'Line 3, column 6: Numerator is -3'],
      ['no-day.csv', template(REVIEWS.replace('2025-03-31', '2025-02-30')), 'Line 2, column 5: The day 2025-02-30 does not exist.'],
      ['twice.csv', template(REVIEWS, REVIEWS), 'Line 3, column 1: The same measure, area and period stand on line 2.'],
      ['none.xlsx', template(REVIEWS), 'is not an Excel workbook, although its name says so.'],
      ['columns.csv', 'a,b\n1,2\n', 'This file is of no kind that can be imported.'],
    ];
    const { code, out, err } = await bring(...bad.map(([name, content]) => [name, content] as const));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const [name, , reason] of bad) expect(err).toMatch(new RegExp(`${name}: .*${reason.replace(/[.]/g, '\\.')}`));
    expect((await bring(['after.csv', template(REVIEWS)])).err).toContain('Figures: 1 new, 0 revised');
  });
});
