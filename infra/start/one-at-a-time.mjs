import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SCRATCH } from './places.mjs';
import { tell } from './words.mjs';

const LOCK = join(SCRATCH, 'preparing');

/** Does work that two commands in one checkout must not do at once; the second waits for the first. */
export async function oneAtATime(work) {
  mkdirSync(SCRATCH, { recursive: true });
  for (let told = false; !taken(); told = true) {
    if (!told) tell('Another command is preparing this checkout: waiting for it.');
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    dropIfAbandoned();
    return false;
  }
}

/** A command that was killed leaves its mark behind; it is moved first, so that only one waiting command drops it. */
function dropIfAbandoned() {
  try {
    const owner = Number(readFileSync(LOCK, 'utf8'));
    if (!owner || isAlive(owner)) return;
    const aside = `${LOCK}.${process.pid}`;
    renameSync(LOCK, aside);
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
