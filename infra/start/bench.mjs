import { inRoot } from './places.mjs';
import { prepare } from './prepare.mjs';
import { node } from './programs.mjs';

/** `npm run bench [-- NAME…] [-- --full]`: benchmarks against what was just built. */
export async function run(args) {
  await prepare();
  const { code } = await node([inRoot('tests/bench/bench.mjs'), ...args], { show: true });
  return code;
}
