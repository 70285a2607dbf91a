import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { bring, COMMIT_IMPORT, IMPORT, IMPORTS, type ImportSeen, streetFile, streetRow, upload, whenRead } from '../support/importing.js';
import { copyOfDataDir, newDataDir, processesOn, removeDataDir, run, type Running, ROOT, server, until } from './running.js';

const LARGE = streetFile('2025-02', { Tamworth: 200_000 });
/** Many figures, so that committing takes a moment. */
const WIDE = [streetFile('2024-01', {}).trim(), ...Array.from({ length: 20_000 }, (_, n) =>
  streetRow(`20${11 + Math.floor(n / 2000)}-0${1 + (n % 9)}`, 'Tamworth').replace('E01029868', `E010${String(30_000 + n).slice(0, 5)}`)), ''].join('\n');

async function analystAt(url: string): Promise<Client> {
  const response = await new Client(url, null).post('/auth/trial', { as: 'analyst' });
  return new Client(url, response.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; '), 'analyst');
}

describe('the product, killed in the middle of an import', () => {
  let firstStart: string;
  let dataDir: string;
  let running: Running | undefined;
  const env = () => ({ DATA_DIR: dataDir, UPLOADS_DIR: join(dataDir, 'uploads') });

  beforeAll(async () => {
    firstStart = await newDataDir();
    const first = server({ DATA_DIR: firstStart });
    await first.ready();
    await first.end('SIGTERM');
    await until(() => processesOn(firstStart).length === 0);
  }, 180_000);
  afterAll(() => removeDataDir(firstStart));
  beforeEach(async () => { dataDir = await copyOfDataDir(firstStart); });
  afterEach(async () => {
    await running?.end('SIGTERM');
    await until(() => processesOn(dataDir).length === 0);
    removeDataDir(dataDir);
  }, 90_000);

  async function killedAndStarted(): Promise<Client> {
    await running!.end('SIGKILL');
    await until(() => processesOn(dataDir).length === 0, 20_000);
    running = server(env());
    return analystAt(await running.ready());
  }

  it('while it reads: nothing of the file is known, and the next look clears what was left', async () => {
    running = server(env());
    const who = await analystAt(await running.ready());
    const { importId } = (await (await upload(who, 'february.csv', LARGE)).json()) as { importId: number };
    const again = await killedAndStarted();
    const seen = await again.do(IMPORT, { id: importId });
    // It may just have been read before it was killed: then all of it waits.
    expect(['READY', 'DISCARDED']).toContain(seen.state);
    if (seen.state === 'DISCARDED') expect(seen.refusal).toContain('Reading was cut short');
    expect((await bring(again, 'february.csv', LARGE)).state).toBe('READY');
  }, 180_000);

  it('while it commits: all of it or nothing, and it can be committed again', async () => {
    running = server(env());
    const who = await analystAt(await running.ready());
    const { id, preview } = await bring(who, 'years.csv', WIDE);
    const committing = who.run(COMMIT_IMPORT, { id }).catch(() => null);
    const again = await killedAndStarted();
    await committing;
    let seen: ImportSeen = await again.do(IMPORT, { id });
    expect(['READY', 'COMMITTED']).toContain(seen.state);
    if (seen.state === 'READY') seen = await again.do(COMMIT_IMPORT, { id });
    expect(seen).toMatchObject({ state: 'COMMITTED', preview, undoing: { takenBack: preview!.added } });
  }, 180_000);

  it('by the command line: the next import clears what was left and takes the file whole', async () => {
    running = server(env());
    await running.ready();
    const file = join(dataDir, 'february.csv');
    await writeFile(file, LARGE);
    const verb = run([join(ROOT, 'backend/dist/csa.js'), 'import', file, '--yes', '--json'], env());
    await until(() => verb.said.includes('Reading'));
    await verb.end('SIGKILL');
    const who = await analystAt(await running.ready());
    const { imports: [left] } = await who.do(IMPORTS);
    if (left!.fileName === 'february.csv') await whenRead(who, left!.id);
    const second = run([join(ROOT, 'backend/dist/csa.js'), 'import', file, '--yes', '--json'], env());
    expect({ code: await second.ended(), said: second.said }).toEqual({ code: 0, said: expect.stringContaining('"read":200000') });
  }, 180_000);
});
