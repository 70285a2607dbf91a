import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, operation } from '../support/client.js';
import { SAVE_SECTION } from '../support/operations.js';
import { type Running, newDataDir, npmStart, processesOn, removeDataDir, server, until } from './running.js';

interface Request {
  id: string;
  form: string;
  state: string;
  update: { headline: string | null; sections: { section: string; version: number }[] } | null;
}

const MY_REQUESTS = operation<Request[]>('{ myUpdateRequests { id form state update { headline sections { section version } } } }');
const WRITERS = 4;
const ENOUGH = 25;

/** A lead officer who never stops saving the headline, and knows which text the server last acknowledged. */
class Writer {
  acknowledged = 0;

  private constructor(private readonly client: Client, readonly key: string, readonly request: Request) {}

  static async at(url: string, key: string): Promise<Writer | undefined> {
    const client = await signIn(url, key);
    const requests = await client.do(MY_REQUESTS);
    const request = requests.find(({ state }) => state === 'IN_PROGRESS' || state === 'NOT_STARTED');
    return request && new Writer(client, key, request);
  }

  /** Saves until the server no longer answers. */
  async saveOnAndOn(): Promise<void> {
    const section = this.request.form === 'MONITORED' ? 'HEADLINE' : 'KEY_MESSAGES';
    let version = this.request.update?.sections.find(each => each.section === section)?.version ?? 0;
    for (let number = 1; ; number += 1) {
      const input = { requestId: this.request.id, section, version, values: { headline: `Save ${number}` } };
      const saved = await this.client.run(SAVE_SECTION, { input }).catch(() => undefined);
      if (!saved) return;
      const outcome = saved.data?.saveUpdateSection;
      if (outcome?.__typename !== 'PerformanceUpdate') throw new Error(`A save was refused: ${JSON.stringify(saved)}`);
      this.acknowledged = number;
      version += 1;
    }
  }
}

async function signIn(url: string, key: string): Promise<Client> {
  const response = await new Client(url, null).post('/auth/trial', { as: key });
  if (!response.ok) throw new Error(`${key} could not sign in: ${await response.text()}`);
  return new Client(url, response.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; '), key);
}

/** The first few lead officers whose update is still to be written. */
async function writersAt(url: string): Promise<Writer[]> {
  const { keys } = (await (await fetch(`${url}/auth/trial`)).json()) as { keys: { key: string }[] };
  const found: Writer[] = [];
  for (const { key } of keys.filter(each => each.key.startsWith('lead-'))) {
    const writer = found.length < WRITERS ? await Writer.at(url, key) : undefined;
    if (writer && found.every(({ request }) => request.id !== writer.request.id)) found.push(writer);
  }
  expect(found.length).toBeGreaterThan(1);
  return found;
}

async function numberSaved(url: string, key: string, requestId: string): Promise<number> {
  const requests = await (await signIn(url, key)).do(MY_REQUESTS);
  const headline = requests.find(({ id }) => id === requestId)?.update?.headline;
  return Number(/^Save (\d+)$/.exec(headline ?? '')?.[1] ?? 0);
}

describe('the product, killed in the middle of saves', () => {
  let dataDir: string;
  let running: Running | undefined;

  beforeEach(async () => {
    dataDir = await newDataDir();
  });

  afterEach(async () => {
    await running?.end('SIGTERM');
    await until(() => processesOn(dataDir).length === 0);
    removeDataDir(dataDir);
  }, 90_000);

  it.each([
    ['its server', server],
    ['npm start itself', npmStart],
  ])('leaves no process and loses no acknowledged save (%s)', async (_which, start) => {
    running = start({ DATA_DIR: dataDir });
    const url = await running.ready();
    const writers = await writersAt(url);
    const saving = Promise.all(writers.map(writer => writer.saveOnAndOn()));
    await Promise.race([saving, until(() => writers.every(({ acknowledged }) => acknowledged >= ENOUGH))]);
    await running.end('SIGKILL');
    await saving;
    await until(() => processesOn(dataDir).length === 0, 20_000);

    running = start({ DATA_DIR: dataDir });
    const again = await running.ready();
    for (const { key, acknowledged, request } of writers) {
      const number = await numberSaved(again, key, request.id);
      // The save that was under way may have been kept too; it was only never acknowledged.
      expect([acknowledged, acknowledged + 1]).toContain(number);
    }
  }, 180_000);
});
