import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { archiveOf, streetMonth } from '../support/archive-server.js';
import { csa } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// Each import is a process of its own.
jest.setTimeout(60_000);

const product = useProduct();
let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'csa-bad-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** All that an import could have changed. */
async function state(): Promise<unknown> {
  const { rows } = await product.db.query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM observation) AS observations, (SELECT count(*) FROM staged_observation) AS staged, (SELECT count(*) FROM area_member WHERE import_id IS NOT NULL) AS members,
            (SELECT count(*) FROM import_run WHERE state <> 'REFUSED') AS runs`);
  return rows[0];
}

const GOOD = streetMonth('2025-01', 50);
const [HEADING, FIRST_ROW] = GOOD.split('\n');

describe('importing files that cannot be trusted', () => {
  it('says of each in plain words, with the line where there is one, what is wrong with it, and changes nothing', async () => {
    const before = await state();
    const zip = await archiveOf({ '2025-01/2025-01-staffordshire-street.csv': GOOD });
    const climbing = Buffer.from((await archiveOf({ 'aaaaaaaaaaaaaaaaaaaaaaaaa/2025-01-staffordshire-street.csv': GOOD })).toString('latin1').replaceAll('aaaaaaaaaaaaaaaaaaaaaaaaa/', '../../../../../../../../a/'), 'latin1');
    const bad: readonly (readonly [name: string, content: string | Buffer, said: string])[] = [
      ['columns.csv', GOOD.replace('LSOA code,LSOA name', 'LSOA name,LSOA code'), 'Line 1, column 8: The column here should be “LSOA code”, and it is “LSOA name”.'],
      ['utf-16.csv', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), 'This file is written in UTF-16'],
      ['windows-1252.csv', Buffer.from(GOOD.replace('Market Street', 'Caf\xe9 Corner'), 'latin1'), 'Line 2, column 140: The byte E9 is not UTF-8 text'],
      ['truncated.csv.gz', gzipSync(GOOD).subarray(0, -500), 'This gzip file ends in the middle'],
      ['truncated.zip', zip.subarray(0, -100), 'This ZIP file ends in the middle'],
      ['climbing.zip', climbing, 'This ZIP names a file outside its own folder'],
      ['bomb.csv.gz', gzipSync(Buffer.concat([Buffer.from(`${HEADING}\n`), Buffer.alloc(101 * 2 ** 20, `${FIRST_ROW}\n`)])), 'This file unpacks to more than 250 times its size'],
      ['long-line.csv', `${GOOD}${'x'.repeat(1_000_000)}\n`, 'Line 54: This line is longer than 65,536 characters'],
      ['month.csv', GOOD.replace(',2025-01,', ',2025-13,'), 'Line 2, column 2: The month “2025-13” does not exist.'],
      ['half.csv', GOOD.slice(0, -60), 'Line 53: The file ends in the middle of this row'],
      ['other-force.csv', streetMonth('2025-01', 5, 'West Midlands Police'), 'Line 2, column 4: This file holds rows of West Midlands Police only'],
      ['page.csv', '<!DOCTYPE html><title>Sign in</title>', 'This is a web page'],
      ['empty.csv', '', 'This file is empty.'],
    ];
    const paths = await Promise.all(bad.map(([name, content]) => file(name, content)));
    const { code, out, err } = await csa(product.databaseUrl, 'import', ...paths, '--yes', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const [place, [, , said]] of bad.entries()) expect(err).toContain(`${paths[place]}: ${said}`);
    expect(err).not.toContain('unexpectedly');
    expect(await state()).toEqual(before);
  });

  it('says of a file that is imported already that it is, harmlessly, and takes it whatever its name', async () => {
    const first = await csa(product.databaseUrl, 'import', await file('january.csv', GOOD), '--yes', '--json');
    expect(first).toMatchObject({ code: 0 });
    const after = await state();
    const again = await csa(product.databaseUrl, 'import', await file('the same.txt', GOOD), '--yes', '--json');
    expect(again).toMatchObject({ code: 0, out: first.out, err: expect.stringContaining('imported already') });
    expect(await state()).toEqual(after);
  });
});
