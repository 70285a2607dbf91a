import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type BuiltServer, startBuiltServer } from '../../support/built-server.mjs';
import { ApiSession } from './api-session.js';

/** A running installation in trial mode with nothing in it but what the first start makes. */
export interface TrialServer {
  url: string;
  /** Signs in without the browser, for what a journey takes as given. */
  as(key: string): Promise<ApiSession>;
  /** What the button of a trial key says on the sign-in page. */
  labelOf(key: string): Promise<string>;
}

/** Where the data of a first start lie, which every installation of a run begins from. */
const FIRST_START = 'JOURNEYS_FIRST_START';

/** Makes what the first start makes, in a folder that the answered function removes. */
export async function makeFirstStart(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'csa-first-start-'));
  const server = await startBuiltServer({ DATA_DIR: folder });
  await stopWhole(server, folder);
  process.env[FIRST_START] = folder;
  return () => removeWithDatabase(folder);
}

/** Starts the built server on a copy of the first start for as long as the story lasts, and leaves nothing behind. */
export async function withTrialServer(story: (server: TrialServer) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'csa-journey-'));
  try {
    await cp(await realpath(databaseIn(process.env[FIRST_START] ?? '')), databaseIn(dataDir), { recursive: true });
    const server = await startBuiltServer({ DATA_DIR: dataDir });
    try {
      await story({
        url: server.url,
        as: (key) => ApiSession.open(server.url, key),
        labelOf: (key) => labelOf(server.url, key),
      });
    } finally {
      await stopWhole(server, dataDir);
    }
  } finally {
    await removeWithDatabase(dataDir);
  }
}

async function stopWhole(server: BuiltServer, dataDir: string): Promise<void> {
  await server.stop();
  await expect.poll(() => processesWith(dataDir), { timeout: 20_000, message: 'processes of a stopped server' }).toEqual([]);
}

async function labelOf(url: string, key: string): Promise<string> {
  const { keys } = (await (await fetch(`${url}/auth/trial`)).json()) as { keys: { key: string; label: string }[] };
  const found = keys.find((each) => each.key === key);
  if (!found) throw new Error(`There is no trial key ${key}.`);
  return found.label;
}

/** The command lines that still name the folder; where the system does not list them, the clean exit has to do. */
async function processesWith(folder: string): Promise<string[]> {
  if (!existsSync('/proc/self/cmdline')) return [];
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(folder));
}

/** The database may stand elsewhere behind a link, where the folder could not be opened to it. */
async function removeWithDatabase(dataDir: string): Promise<void> {
  const database = await realpath(databaseIn(dataDir)).catch(() => null);
  if (database) await rm(database, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

const databaseIn = (dataDir: string) => join(dataDir, 'postgres');
