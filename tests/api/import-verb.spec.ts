import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { csa } from '../support/command-line.js';
import { bring, burglaries, IMPORT, IMPORTS, staged, streetFile } from '../support/importing.js';
import { useProduct } from '../support/product.js';

// Each import is a process of its own.
jest.setTimeout(120_000);

const product = useProduct();
let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'csa-verb-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const run = (...words: string[]) => csa(product.databaseUrl, 'import', ...words);
const JANUARY = streetFile('2025-01', { Tamworth: 3, '(outside)': 2, '(no location)': 1 });
const FEBRUARY = streetFile('2025-02', { Lichfield: 1 });

describe('importing on the command line', () => {
  it('takes the good ones of several files, says what is wrong with the others, and ends with status 1', async () => {
    await mkdir(join(folder, 'months'));
    const { code, out, err } = await run(await file('january.csv', JANUARY), await file('prose.txt', 'Once upon a time'), join(folder, 'missing.csv'), join(folder, 'months'), await file('february.csv', FEBRUARY), '--yes', '--json');
    const lines = out.trim().split('\n').map(line => JSON.parse(line) as Record<string, number>);
    expect({ code, lines }).toEqual({ code: 1, lines: [
      { importId: expect.any(Number), read: 6, counted: 3, outside: 2, noLocation: 1, rejected: 0 }, { importId: expect.any(Number), read: 1, counted: 1, outside: 0, noLocation: 0, rejected: 0 },
    ] });
    expect(Object.keys(lines[0]!)).toEqual(['importId', 'read', 'counted', 'outside', 'noLocation', 'rejected']);
    for (const said of ['prose.txt: This file is of no kind', 'missing.csv: The file cannot be read.', 'months: This is a folder.', 'Nothing was imported of 3 of the 5 files.', 'Reading']) expect(err).toContain(said);
    expect(await burglaries(product.db)).toMatchObject({ '2025-01 Tamworth': 3, '2025-02 Lichfield': 1 });
    expect((await product.audit.last())).toMatchObject({ verb: 'commit-import', accountId: null });
  });

  it('only says what a file would change without --yes, and keeps nothing of it', async () => {
    const { code, out, err } = await run(await file('january.csv', JANUARY));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/Read 6 lines: 3 counted, 2 outside the area, 1 without location, 0 rejected\.\nFigures: \d+ new, 0 revised[\s\S]*Nothing is changed yet\. Say --yes to commit\./);
    expect(await burglaries(product.db)).toEqual({});
    expect(await staged(product.db)).toBe(0);
  });

  it('commits with --yes what somebody uploaded and left waiting, and leaves it waiting without', async () => {
    const who = await product.as('analyst');
    const { id } = await bring(who, 'january.csv', JANUARY);
    expect((await run(await file('the same.csv', JANUARY))).err).toContain(`was read already, as import ${id}, and waits to be committed.`);
    expect((await who.do(IMPORT, { id })).state).toBe('READY');
    expect((await run(await file('the same.csv', JANUARY), '--yes')).err).toContain(`Committed as import ${id}.`);
    expect((await who.do(IMPORTS)).imports[0]).toMatchObject({ id, state: 'COMMITTED' });
  });

  it('undoes an import once, and says why it cannot a second time', async () => {
    const { out } = await run(await file('january.csv', JANUARY), '--yes', '--json');
    const { importId } = JSON.parse(out) as { importId: number };
    expect(await run('--undo', String(importId), '--json')).toMatchObject({ code: 0, out, err: expect.stringContaining(`Undid import ${importId} (january.csv)`) });
    expect(await burglaries(product.db)).toEqual({});
    expect(await run('--undo', String(importId))).toMatchObject({ code: 1, err: expect.stringContaining('It was undone already.') });
    expect(await run('--undo', '999')).toMatchObject({ code: 1, err: expect.stringContaining('The import was not found.') });
  });

  it.each([[], ['--undo', 'x'], ['--undo', '1', 'a.csv'], ['--all'], ['--undo', '0']])('calls wrong usage what is none: import %s %s', async (...words) => {
    expect(await run(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: npm run csa -- import FILE…') });
  });

  it('says in words that the database cannot be reached', async () => {
    const gone = new URL(product.databaseUrl);
    gone.port = '1';
    expect(await csa(gone.href, 'import', await file('january.csv', JANUARY), '--yes')).toMatchObject({ code: 1, err: expect.stringContaining('The database cannot be reached') });
  });

  it('says in words that the database stopped answering, and imports nothing', async () => {
    const large = await file('large.csv', streetFile('2025-03', { Tamworth: 200_000 }));
    const importing = run(large, '--yes');
    for (let times = 0; times < 5000; times += 1) {
      const { rowCount } = await product.db.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND classid = (hashtext('import')::bigint & 4294967295)::oid)`);
      if (rowCount) break;
    }
    expect(await importing).toMatchObject({ code: 1, err: expect.stringContaining('The database stopped answering. Nothing of it was imported.') });
    expect(await burglaries(product.db)).toEqual({});
    expect(await staged(product.db)).toBe(0);
  });
});

describe('counting on the command line', () => {
  it('writes the counts by month, district and crime type, those without a district in the words of the source', async () => {
    await run(await file('january.csv', JANUARY), '--yes');
    const out = join(folder, 'counts.csv');
    expect((await csa(product.databaseUrl, 'counts', '--level', 'district', '--from', '2025-01', '--to', '2025-12', '--out', out)).code).toBe(0);
    expect(await readFile(out, 'utf8')).toBe('month,district,crime_type,count\n2025-01,(no location),Burglary,1\n2025-01,(outside),Burglary,2\n2025-01,Tamworth,Burglary,3\n');
  });
});
