import { analyseXmr } from '../../backend/dist/measures/statistics/xmr.js';
import { median, rounded } from './side-by-side.mjs';

const SERIES = 10_000;
const POINTS = 60;
/** The analysis may take so many times as long as the plain loop. */
const MOST_TIMES = 60;
const SETTINGS = { direction: 'DECREASE', target: 50, screening: true, trendLength: 6, baselineLength: null };

/**
 * The full analysis of control charts (limits with screening, four rules, states, assurance) against the least that touches the same arrays:
 * one plain loop that takes means and moving ranges. Some months are missing, and one series in ten was rebased.
 * @param {{ full: boolean }} options
 */
export async function xmr({ full }) {
  const all = Array.from({ length: SERIES }, (_, place) => seriesOf(place));
  const settings = all.map((_, place) => ({ ...SETTINGS, rebasedAt: place % 10 === 0 ? [POINTS / 2] : [] }));
  const analyse = () => all.reduce((signals, values, place) => signals + analyseXmr(values, settings[place]).points.filter(({ causes }) => causes.length > 0).length, 0);
  const loop = () => all.reduce((sum, values) => sum + meanAndRange(values), 0);
  for (let warm = 0; warm < 5; warm += 1) { analyse(); loop(); }

  const rounds = Array.from({ length: full ? 41 : 15 }, () => ({ ours: timeOf(analyse, 1), floor: timeOf(loop, 20) }));
  const times = median(rounds.map(({ ours, floor }) => ours / floor));
  process.stderr.write(`${SERIES} series of ${POINTS} points: the analysis takes ${times.toFixed(1)} times as long as the plain loop (at most ${MOST_TIMES}); ${analyse()} points are more than chance\n`);
  const milliseconds = name => rounded(median(rounds.map(round => round[name])));
  return [{ bench: 'xmr', ratio: rounded(MOST_TIMES / times), ours: milliseconds('ours'), floor: milliseconds('floor'), target: 1 }];
}

/** Milliseconds that one of several runs takes. */
function timeOf(run, runs) {
  const from = performance.now();
  for (let n = 0; n < runs; n += 1) run();
  return (performance.now() - from) / runs;
}

/** The mean of the values and of their moving ranges, added, so that neither is for nothing. */
function meanAndRange(values) {
  let sum = 0;
  let count = 0;
  let ranges = 0;
  let steps = 0;
  let before = null;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place];
    if (value !== null) {
      sum += value;
      count += 1;
      if (before !== null) { ranges += Math.abs(value - before); steps += 1; }
    }
    before = value;
  }
  return sum / count + ranges / steps;
}

/** Counts about a level that moves now and then; the same in each run. */
function seriesOf(place) {
  let state = place + 1;
  const chance = () => { state = (state * 48_271) % 2_147_483_647; return state / 2_147_483_647; };
  chance();
  let level = 20 + 80 * chance();
  return Array.from({ length: POINTS }, () => {
    if (chance() < 0.03) level *= 0.7 + 0.6 * chance();
    return chance() < 0.02 ? null : Math.round(level * (0.8 + 0.4 * chance()));
  });
}
