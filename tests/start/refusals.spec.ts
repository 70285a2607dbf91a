import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { START, newDataDir, npmStart, processesOn, removeDataDir, run, until } from './running.js';

/** What it said besides what it had to do first. */
const sentences = (said: string) =>
  said.trim().split('\n').filter(line => !/^(Built the |PostgreSQL refuses to run as root)/.test(line));

describe('npm start says in one plain sentence what to do', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await newDataDir();
  });

  afterEach(async () => {
    await until(() => processesOn(dataDir).length === 0);
    removeDataDir(dataDir);
  }, 90_000);

  it.each(['0.10.48', '12.22.12', '18.20.8', '20.18.3'])('when Node is too old (%s)', async version => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require(${JSON.stringify(START)})`;
    const refused = run(['-e', old]);
    expect(await refused.ended()).toBe(1);
    expect(sentences(refused.said)).toEqual([
      `Node ${version} is too old, 20.19 or newer is needed: install Node 22 or 24 from https://nodejs.org and run the command again.`,
    ]);
  });

  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = npmStart({ DATA_DIR: dataDir, PORT: String(port) });
    expect(await refused.ended()).toBe(1);
    other.close();
    expect(sentences(refused.said)).toEqual([expect.stringMatching(`^Port ${port} is already in use. Stop what uses it, or .+`)]);
  }, 60_000);

  it('when the data directory cannot be written to', async () => {
    const refused = npmStart({ DATA_DIR: '/dev/null/data' });
    expect(await refused.ended()).toBe(1);
    expect(sentences(refused.said)).toEqual([
      'Cannot write to the data directory /dev/null/data: give yourself write permission there, or set DATA_DIR to a folder of your own.',
    ]);
  }, 60_000);

  it('and starts beside a command that uses the same data, and stops without taking it away', async () => {
    const first = npmStart({ DATA_DIR: dataDir });
    const url = await first.ready();
    const second = npmStart({ DATA_DIR: dataDir });
    await second.ready();
    expect(await second.end('SIGINT')).toBe(0);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);
  }, 90_000);
});
