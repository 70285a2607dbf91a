import { overview } from './overview.mjs';

const BENCHES = { overview };

/*
 * `bench.mjs [NAME…] [--full]`: each benchmark prints one line of JSON on standard output and whatever else it has to say on standard
 * error. A benchmark without a target passes; one that misses its target makes the exit status 1.
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
  const { target, measure } = BENCHES[name];
  const { ratio, ours, floor } = await measure({ full });
  const pass = target === null || ratio >= target;
  process.stdout.write(`${JSON.stringify({ bench: name, ratio, ours, floor, target, pass })}\n`);
  if (!pass) process.exitCode = 1;
}
