import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import yazl from 'yazl';
import { csa } from '../support/command-line.js';
import { useProduct } from '../support/product.js';

// Seventeen months by a process of its own.
jest.setTimeout(120_000);

const product = useProduct();
const police = join(process.env.REFERENCE_DIR!, 'data', 'police');
let folder = '';
let months: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csa-street-'));
  months = (await readdir(police)).filter(name => name.endsWith('.csv.gz')).map(name => join(police, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => csa(product.databaseUrl, ...words);

/** All counts that the product knows, in order. */
async function known(): Promise<string[]> {
  const out = join(folder, 'counts.csv');
  expect(await run('counts', '--level', 'district', '--from', '2018-01', '--to', '2025-12', '--out', out)).toMatchObject({ code: 0, err: expect.stringContaining('Wrote') });
  return rowsOf(await readFile(out, 'utf8'));
}
const rowsOf = (text: string) => text.trim().split('\n').sort();
const expected = async () => rowsOf(await readFile(join(police, 'expected-counts.csv'), 'utf8'));

/** The months as the publisher's download has them: a ZIP of folders, with other files beside. */
async function publishersZip(): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const path of months) {
    const name = basename(path, '.gz');
    const month = name.slice(0, 7);
    zip.addBuffer(gunzipSync(await readFile(path)), `${month}/${name}`);
    zip.addBuffer(Buffer.from('Crime ID,Month\n'), `${month}/${month}-staffordshire-outcomes.csv`);
    zip.addBuffer(Buffer.from('of another force'), `${month}/${month}-west-midlands-street.csv`);
  }
  zip.end();
  const path = join(folder, 'latest.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

describe('importing the street files of 17 months', () => {
  it('counts every month, district and crime type as they were counted independently, file by file and from the publisher’s ZIP', async () => {
    const files = await run('import', ...months, '--yes', '--json');
    expect(files).toMatchObject({ code: 0 });
    const results = files.out.trim().split('\n').map(line => JSON.parse(line) as Record<string, number>);
    expect(results).toHaveLength(17);
    for (const { read, counted, outside, noLocation, rejected } of results) expect({ read, rejected }).toEqual({ read: counted! + outside! + noLocation!, rejected: 0 });
    expect(await known()).toEqual(await expected());

    const zip = await run('import', await publishersZip(), '--yes', '--json');
    expect(zip).toMatchObject({ code: 0 });
    expect(zip.err).toContain('Figures: 0 new, 0 revised, 0 no longer there');
    const total = (field: string) => results.reduce((sum, result) => sum + result[field]!, 0);
    expect(JSON.parse(zip.out)).toMatchObject({ read: total('read'), counted: total('counted'), outside: total('outside'), noLocation: total('noLocation'), rejected: 0 });
    expect(await known()).toEqual(await expected());
  });
});
