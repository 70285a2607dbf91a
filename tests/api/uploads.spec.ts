import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, startBuiltServer } from '../support/built-server.mjs';
import { Client } from '../support/client.js';
import { bring, burglaries, COMMIT_IMPORT, DISCARD_IMPORT, IMPORT, IMPORTS, type ImportSeen, staged, streetFile, upload, whenRead } from '../support/importing.js';
import { useProduct } from '../support/product.js';

const folder = await mkdtemp(join(tmpdir(), 'csa-uploads-'));
const product = useProduct({ UPLOADS_DIR: folder, UPLOAD_LIMIT_MB: '40' });
const JANUARY = streetFile('2025-01', { Tamworth: 3 });
/** Takes a moment to read. */
const LARGE = streetFile('2025-02', { Tamworth: 150_000 });
let second: BuiltServer;

beforeAll(async () => { second = await startBuiltServer({ DATABASE_URL: product.databaseUrl, UPLOADS_DIR: folder }); });
afterAll(async () => {
  await second?.stop();
  await rm(folder, { recursive: true, force: true });
});

const analyst = () => product.as('analyst');
const left = () => readdirSync(folder);

/** Until nothing of any upload lies on the disk any more. */
async function nothingLeft(who: Client): Promise<void> {
  for (let times = 0; left().length > 0; times += 1) {
    if (times > 2000) throw new Error(`Still there: ${left().join(', ')}`);
    await who.do(IMPORTS);
  }
}

describe('the door for files', () => {
  it.each(['coordinator', 'administrator', 'member', 'lead-asb', 'observer'])('is shut to a %s, and nothing is kept', async key => {
    expect((await upload(await product.as(key), 'january.csv', JANUARY)).status).toBe(403);
    expect(left()).toEqual([]);
  });

  it('is shut to whoever has not signed in, and to pages of other sites', async () => {
    expect((await upload(product.people.nobody, 'january.csv', JANUARY)).status).toBe(401);
    const foreign = await upload(await analyst(), 'january.csv', JANUARY, { origin: 'https://elsewhere.example' });
    expect({ status: foreign.status, text: await foreign.text() }).toEqual({ status: 403, text: expect.stringContaining('another site') });
    expect((await upload(await analyst(), 'january.csv', JANUARY, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await upload(await analyst(), 'january.csv', '{}', { 'content-type': 'application/json' })).status).toBe(400);
  });

  it('wants to know what the file is called, and keeps no folder of it', async () => {
    expect((await upload(await analyst(), ' ', JANUARY)).status).toBe(400);
    expect((await bring(await analyst(), 'C:\\Users\\someone\\..\\january.csv', JANUARY)).fileName).toBe('january.csv');
  });

  it('refuses what is too large before it comes, and while it comes', async () => {
    const who = await analyst();
    const large = Buffer.alloc(41_000_000, 'x');
    const refused = await upload(who, 'large.csv', large);
    expect({ status: refused.status, body: await refused.json() }).toEqual({ status: 413, body: { message: expect.stringContaining('larger than 40 MB') } });
    expect(await inPieces(who, large)).toMatchObject({ status: 413, text: expect.stringContaining('larger than 40 MB') });
    expect((await who.do(IMPORTS)).imports.map(({ fileName }) => fileName)).not.toContain('large.csv');
    await nothingLeft(who);
  });

  it('leaves nothing behind, whether the file is good, bad or was there before', async () => {
    const who = await analyst();
    expect((await bring(who, 'january.csv', JANUARY)).state).toBe('READY');
    expect((await bring(who, 'january.csv', JANUARY)).already).toBe(true);
    expect(await bring(who, 'prose.csv', 'Once upon a time')).toMatchObject({ state: 'REFUSED', kind: null, refusal: expect.stringContaining('This file is of no kind that can be imported') });
    expect(await bring(who, 'nothing.csv', '')).toMatchObject({ state: 'REFUSED', refusal: 'This file is empty.' });
    await nothingLeft(who);
  });

  it('forgets an upload that is broken off in the middle', async () => {
    const who = await analyst();
    const before = (await who.do(IMPORTS)).imports.length;
    await brokenOff(who);
    await nothingLeft(who);
    expect((await who.do(IMPORTS)).imports).toHaveLength(before);
  });
});

describe('a large file', () => {
  it('is read in the background; any instance tells how far, and commits it', async () => {
    const who = await analyst();
    const elsewhere = new Client(second.url, who.cookie, who.name);
    const { importId } = (await (await upload(who, 'february.csv', LARGE)).json()) as { importId: number };
    const seen: ImportSeen[] = [];
    await whenRead(elsewhere, importId, each => seen.push(each) > 0 && each.state !== 'READING');
    expect(seen.map(({ progress }) => progress)).toEqual(seen.map(({ progress }) => progress).sort((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ state: 'READY', progress: 1, read: 150_000 });
    await elsewhere.do(COMMIT_IMPORT, { id: importId });
    expect(await burglaries(product.db)).toEqual({ '2025-02 Tamworth': 150_000 });
  });

  it('that is discarded while it is read stops being read, and leaves nothing', async () => {
    const who = await analyst();
    const { importId } = (await (await upload(who, 'february.csv', LARGE)).json()) as { importId: number };
    const discarded = await who.run(DISCARD_IMPORT, { id: importId });
    expect(discarded.errors).toEqual([]);
    await nothingLeft(who);
    expect((await who.do(IMPORT, { id: importId })).state).toBe('DISCARDED');
    expect(await staged(product.db)).toBe(0);
  });
});

describe('the template', () => {
  it('comes filled with what is known, is filled in and goes back in', async () => {
    const who = await analyst();
    const answer = await who.get('/imports/template?measure=asb-case-reviews&format=csv');
    expect({ status: answer.status, type: answer.headers.get('content-type'), as: answer.headers.get('content-disposition') }).toEqual({
      status: 200, type: 'text/csv; charset=utf-8', as: 'attachment; filename=asb-case-reviews.csv',
    });
    const lines = (await answer.text()).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(8 * 3);
    const columns = lines[0]!.split(',');
    const at = columns.findIndex(name => /numerator/i.test(name));
    const filled = [lines[0], ...lines.slice(1, 4).map(line => line.split(',').map((cell, column) => (column === at ? '7' : cell)).join(',')), ...lines.slice(4)].join('\r\n');
    expect(await bring(who, 'filled.csv', filled)).toMatchObject({ state: 'READY', counted: 7, rejected: 0, preview: { added: 3, unchanged: 4 } });
    expect((await who.get('/imports/template?measure=asb-case-reviews&format=xlsx')).headers.get('content-type')).toContain('spreadsheetml');
  });

  it('is not there for what publishers bring, for no measure, in no other format, and for nobody else', async () => {
    const who = await analyst();
    expect((await who.get('/imports/template?measure=burglary&format=csv')).status).toBe(400);
    expect((await who.get('/imports/template?measure=nothing&format=csv')).status).toBe(404);
    expect((await who.get('/imports/template?measure=burglary&format=pdf')).status).toBe(400);
    expect((await (await product.as('member')).get('/imports/template?measure=burglary&format=csv')).status).toBe(403);
  });
});

/** Sends bytes without saying how many there will be. */
function inPieces(who: Client, bytes: Buffer): Promise<{ status: number; text: string }> {
  return new Promise((fulfil, reject) => {
    const call = httpRequest(`${who.url}/imports?name=large.csv`, { method: 'POST', headers: { cookie: who.cookie ?? '', 'content-type': 'application/octet-stream' } }, response => {
      let text = '';
      response.on('data', chunk => (text += String(chunk)));
      response.on('end', () => fulfil({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', reject);
    for (let from = 0; from < bytes.length; from += 1_000_000) call.write(bytes.subarray(from, from + 1_000_000));
    call.end();
  });
}

/** Begins to send, and goes away once some of it has arrived. */
function brokenOff(who: Client): Promise<void> {
  return new Promise(fulfil => {
    const call = httpRequest(`${who.url}/imports?name=broken.csv`, { method: 'POST', headers: { cookie: who.cookie ?? '', 'content-type': 'application/octet-stream', 'content-length': '30000000' } });
    call.on('error', () => fulfil());
    call.write(Buffer.alloc(1_000_000, 'x'));
    const look = setInterval(() => {
      if (left().length === 0) return;
      clearInterval(look);
      call.destroy();
      fulfil();
    }, 10);
  });
}
