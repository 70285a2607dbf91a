import { district } from './district.mjs';
import { importPolice } from './import-police.mjs';
import { importPrcCsp } from './import-prc-csp.mjs';
import { map } from './map.mjs';
import { overview } from './overview.mjs';
import { xmr } from './xmr.mjs';

const BENCHES = { overview, district, map, xmr, 'import-police': importPolice, 'import-prc-csp': importPrcCsp };

/*
 * `bench.mjs [NAME…] [--full]`: each benchmark prints a line of JSON for each of its figures on standard output and whatever else it has
 * to say on standard error. A figure that misses its target makes the exit status 1.
 */
const names = process.argv.slice(2).filter(argument => argument !== '--full');
const full = process.argv.includes('--full');
const unknown = names.filter(name => !Object.hasOwn(BENCHES, name));

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) await run(name);
}

/** @param {string} name */
async function run(name) {
  for (const { bench, ratio, ours, floor, target, atMost = false } of await BENCHES[name]({ full })) {
    const pass = atMost ? ratio <= target : ratio >= target;
    process.stdout.write(`${JSON.stringify({ bench, ratio, ours, floor, target, pass })}\n`);
    if (!pass) process.exitCode = 1;
  }
}
