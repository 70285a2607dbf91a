import { requestsPerSecond } from './load.mjs';

/** At most this far apart may the sizes of two answers be. */
const SAME_SIZE = 0.05;
const CONNECTIONS = 10;
/** So often is each asked before anything counts: the code that is used most is compiled anew a few times until then. */
const WARM = 1500;

export const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const rounded = number => Math.round(number * 1000) / 1000;

/**
 * Measures several servers or questions in turn, round after round in one run, so that whatever else the machine does falls on all.
 * @template {string} Name
 * @param {Record<Name, import('./load.mjs').Target>} targets
 * @param {{ rounds: number, seconds: number, warm?: number }} times
 * @returns {Promise<Record<Name, number>[]>} answers a second, round by round
 */
export async function measureInTurn(targets, { rounds, seconds, warm = WARM }) {
  const names = Object.keys(targets);
  for (const name of names) await requestsPerSecond(targets[name], { connections: CONNECTIONS, seconds: 1, atLeast: warm });
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const speeds = {};
    for (const name of round % 2 ? [...names].reverse() : names) {
      speeds[name] = await requestsPerSecond(targets[name], { connections: CONNECTIONS, seconds });
    }
    process.stderr.write(`round ${round + 1}: ${names.map(name => `${name} ${speeds[name].toFixed(0)}/s`).join(', ')}\n`);
    measured.push(speeds);
  }
  return measured;
}

/**
 * How one of them compares with another: the median over the rounds.
 * @param {Record<string, number>[]} measured
 * @param {string} ours
 * @param {string} floor
 */
export function compare(measured, ours, floor) {
  return {
    ratio: rounded(median(measured.map(speeds => speeds[ours] / speeds[floor]))),
    ours: rounded(median(measured.map(speeds => speeds[ours]))),
    floor: rounded(median(measured.map(speeds => speeds[floor]))),
  };
}

/**
 * A ratio says something only where both answer alike.
 * @param {string} what
 * @param {Buffer} ours
 * @param {Buffer} floor
 */
export function compareSizes(what, ours, floor) {
  process.stderr.write(`${what}: ${ours.length} bytes of ours, ${floor.length} of the floor\n`);
  const apart = Math.abs(ours.length / floor.length - 1);
  if (apart > SAME_SIZE) throw new Error(`${what}: the answers differ in size by ${Math.round(apart * 100)}%, so the ratio would mean nothing.`);
}
