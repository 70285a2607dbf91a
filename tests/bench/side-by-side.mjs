import { requestsPerSecond } from './load.mjs';

/** At most this far apart may the sizes of the two answers be. */
const SAME_SIZE = 0.05;
const CONNECTIONS = 10;

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = number => Math.round(number * 1000) / 1000;

/**
 * Measures two servers alternately in one run, so that whatever else the machine does falls on both.
 * @typedef {{ url: string, body: string, cookie: string }} Target
 * @param {{ ours: Target, floor: Target, rounds: number, seconds: number }} race
 */
export async function measureSideBySide({ ours, floor, rounds, seconds }) {
  for (const target of [ours, floor]) await requestsPerSecond({ ...target, connections: CONNECTIONS, seconds });
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const pair = {};
    for (const [name, target] of round % 2 ? [['floor', floor], ['ours', ours]] : [['ours', ours], ['floor', floor]]) {
      pair[name] = await requestsPerSecond({ ...target, connections: CONNECTIONS, seconds });
    }
    measured.push(pair);
  }
  return {
    ratio: rounded(median(measured.map(pair => pair.ours / pair.floor))),
    ours: rounded(median(measured.map(pair => pair.ours))),
    floor: rounded(median(measured.map(pair => pair.floor))),
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
