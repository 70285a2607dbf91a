import { describe, expect, it } from '@jest/globals';
import { addMonths, financialPeriodAround, monthsFrom, type Period } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { decide, NOTHING_REMEMBERED } from './decide.js';
import { keyOf, type RowCount, type Rows } from './published-counts.js';
import { type Leaf, possibleValues, type Seen } from './testing/what-a-reader-knows.js';

/*
 * What a reader who keeps every release can work out, by the solver of another program: each leaf (a precision area, what is left of its
 * district, a district without any) in each month is an unknown, one more where it was revised; everything that was shown is an equation.
 */
const FIRST = '2025-04-01';
const monthAt = (place: number) => monthsFrom(addMonths(FIRST, place), 1);

/** A district of two precision areas and the rest of it, and districts without any: named by what they are made of. */
const AREAS: Record<string, string[]> = { County: ['Town', 'South', 'rest', 'Lichfield', 'Tamworth'], Stafford: ['Town', 'South', 'rest'], Town: ['Town'], South: ['South'], Lichfield: ['Lichfield'], Tamworth: ['Tamworth'] };
const LEAVES = AREAS.County!;
const wholes = [{ total: 'County', parts: ['Stafford', 'Lichfield', 'Tamworth'], isTiled: true }, { total: 'Stafford', parts: ['Town', 'South'], isTiled: false }];
const CLASSES = {
  partner: { wholes, smallestHidden: 1, isUnsafe: (_, count) => count > 0 && count <= 4 },
  sensitive: { wholes, smallestHidden: 0, isUnsafe: (row, count) => count <= (['Town', 'South'].includes(row) ? 9 : 4) },
} satisfies Record<string, Rows>;

/** The counts of each leaf by month. */
type Known = Record<string, number[]>;

const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) });
const history = fc.record({
  known: fc.record(Object.fromEntries(LEAVES.map(leaf => [leaf, fc.array(count, { minLength: 6, maxLength: 6 })]))),
  revisions: fc.array(fc.record({ leaf: fc.constantFrom(...LEAVES), month: fc.nat(5), count }), { maxLength: 3 }),
  /** How many months each release knows. */
  months: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }).map(each => each.sort()),
  kind: fc.constantFrom('partner' as const, 'sensitive' as const),
});

function countsOf(known: Known, months: number): RowCount[] {
  return Object.entries(AREAS).flatMap(([row, leaves]) => Array.from({ length: months }, (_, place) => (
    { row, ...monthAt(place), count: leaves.reduce((sum, leaf) => sum + known[leaf]![place]!, 0) })));
}

/** Months, and the quarters that are complete. */
function periodsOf(months: number): Period[] {
  const quarters = Array.from({ length: Math.floor(months / 3) }, (_, place) => financialPeriodAround(monthAt(place * 3).start, 'QUARTER'));
  return [...Array.from({ length: months }, (_, place) => monthAt(place)), ...quarters];
}

interface Step {
  known: Known;
  months: number;
  hidden: ReadonlySet<string>;
}

const publishedBy = ({ known, months }: Omit<Step, 'hidden'>, areas = Object.keys(AREAS)) => areas.flatMap(area => periodsOf(months).map(period => (
  { area, period, sum: sumOver(AREAS[area] ?? [area], period, known) })));

function sumOver(leaves: readonly string[], { start, end }: Period, known: Known): number {
  return leaves.reduce((total, leaf) => total + known[leaf]!.reduce((sum, each, place) => (monthAt(place).start >= start && monthAt(place).end <= end ? sum + each : sum), 0), 0);
}

const leavesOf = (area: string, { start, end }: Period, { known }: Pick<Step, 'known'>): Leaf[] => (AREAS[area] ?? [area]).flatMap(leaf => known[leaf]!.flatMap((count, place) => (
  monthAt(place).start >= start && monthAt(place).end <= end ? [{ id: `${leaf}/${place}#${count}`, count }] : [])));

/** All that every release shows and keeps back. */
const seenIn = (steps: readonly Step[]): Seen[] => steps.flatMap((step, release) => Object.keys(AREAS).flatMap(area => periodsOf(step.months).map((period): Seen => {
  const key = keyOf(area, period);
  return { name: `${release} ${key}`, leaves: leavesOf(area, period, step), is: step.hidden.has(key) ? 'KEPT_BACK' : 'SHOWN' };
})));

const valuesOf = ({ area, period, step }: { area: string; period: Period; step: Step }, steps: readonly Step[], smallest: number) =>
  possibleValues(leavesOf(area, period, step), seenIn(steps), smallest);

describe('releases one after another', () => {
  it('never let a reader who keeps them all narrow a hidden count below three values', () => {
    fc.assert(fc.property(history, ({ known, revisions, months, kind }) => {
      const rows = CLASSES[kind];
      let remembered = NOTHING_REMEMBERED;
      const steps: Step[] = [];
      months.forEach((length, number) => {
        const revised = structuredClone(known);
        for (const { leaf, month, count: now } of revisions.slice(0, number)) revised[leaf]![month] = now;
        const counts = countsOf(revised, length);
        const { hidden, givenAway, shownBefore, ...decision } = decide(rows, counts, remembered);
        const step = { known: revised, months: length, hidden: new Set(hidden.keys()) };
        steps.push(step);
        for (const { area, period, sum } of publishedBy(step)) {
          const key = keyOf(area, period);
          if (rows.isUnsafe(area, sum)) expect([key, hidden.has(key) || shownBefore.includes(key)]).toEqual([key, true]);
          if (hidden.has(key) && !givenAway.includes(key)) expect([key, valuesOf({ area, period, step }, steps, rows.smallestHidden)]).toEqual([key, 3]);
        }
        // What an earlier release hid because it was small stays in doubt, revised or not; so does what nobody publishes, the rest of a district.
        for (const before of steps) {
          for (const { area, period, sum } of [...publishedBy(before), ...publishedBy(before, ['rest'])]) {
            const isOpen = givenAway.includes(keyOf(area, period)) || steps.some(each => area !== 'rest' && !each.hidden.has(keyOf(area, period)));
            if (!isOpen && rows.isUnsafe(area === 'rest' ? 'Town' : area, sum)) {
              expect([number, keyOf(area, period), valuesOf({ area, period, step: before }, steps, rows.smallestHidden)]).toEqual([number, keyOf(area, period), 3]);
            }
          }
        }
        // A first release can always be kept safe; a later one only where the earlier ones leave a way.
        if (number === 0) expect([...givenAway, ...shownBefore]).toEqual([]);
        remembered = decision.remembered;
      });
    }), { numRuns: Number(process.env.FUZZ_RUNS ?? 8) });
  }, 120_000);
});
