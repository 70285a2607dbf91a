import { describe, expect, it } from '@jest/globals';
import { addMonths, financialPeriodAround, monthsFrom, type Period } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { decide, NOTHING_REMEMBERED } from './decide.js';
import { keyOf, type RowCount, type Rows } from './published-counts.js';
import { type Leaf, possibleValues, type Seen } from './testing/what-a-reader-knows.js';

/*
 * A measure that is the sum of others, some of which nobody may show yet, in one area. What readers were not shown, they do not know; what they
 * were not shown can still be kept back once it is.
 */
const MEASURES: Record<string, string[]> = { All: ['Calls', 'Letters', 'Visits'], Calls: ['Calls'], Letters: ['Letters'], Visits: ['Visits'] };
const LEAVES = MEASURES.All!;
const wholes = [{ total: 'All', parts: LEAVES, isTiled: true }];
const monthAt = (place: number) => monthsFrom(addMonths('2025-04-01', place), 1);
const isUnsafe = (_: string, count: number) => count > 0 && count <= 4;

type Known = Record<string, number[]>;
interface Release {
  months: number;
  unreleased: string[];
}
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 }));
const known: fc.Arbitrary<Known> = fc.record(Object.fromEntries(LEAVES.map(leaf => [leaf, fc.array(count, { minLength: 3, maxLength: 3 })])));
const releases = fc.array(fc.record({ months: fc.integer({ min: 1, max: 3 }), unreleased: fc.subarray(Object.keys(MEASURES)) }), { minLength: 1, maxLength: 3 })
  .map(all => all.sort((one, other) => one.months - other.months));

const periodsOf = (months: number): Period[] => [...Array.from({ length: months }, (_, place) => monthAt(place)), ...(months === 3 ? [financialPeriodAround('2025-04-01', 'QUARTER')] : [])];
const leavesOf = (row: string, { start, end }: Period, of: Known): Leaf[] => MEASURES[row]!.flatMap(leaf => of[leaf]!.flatMap((each, place) => (
  monthAt(place).start >= start && monthAt(place).end <= end ? [{ id: `${leaf}/${place}`, count: each }] : [])));
const countsOf = (of: Known, months: number): RowCount[] => Object.keys(MEASURES).flatMap(row => Array.from({ length: months }, (_, place) => (
  { row, ...monthAt(place), count: leavesOf(row, monthAt(place), of).reduce((sum, leaf) => sum + leaf.count, 0) })));
const rowsFor = ({ unreleased }: Release): Rows => ({ wholes, isUnsafe, smallestHidden: 1, isReleased: row => !unreleased.includes(row) });

describe('a family of measures of which not all are shown', () => {
  it('never lets a reader narrow a count that is kept back below three values, whichever are shown when', () => {
    fc.assert(fc.property(known, releases, (of, each) => {
      let remembered = NOTHING_REMEMBERED;
      const seen: Seen[] = [];
      each.forEach((release, number) => {
        const decision = decide(rowsFor(release), countsOf(of, release.months), remembered);
        const published = Object.keys(MEASURES).filter(row => !release.unreleased.includes(row)).flatMap(row => periodsOf(release.months).map(period => ({ row, period, key: keyOf(row, period) })));
        seen.push(...published.map(({ row, period, key }): Seen => ({ name: `${number} ${key}`, leaves: leavesOf(row, period, of), is: decision.hidden.has(key) ? 'KEPT_BACK' : 'SHOWN' })));
        const wasShown = new Set(seen.filter(({ is }) => is === 'SHOWN').map(({ name }) => name.slice(2)));
        for (const { row, period, key } of published) {
          const leaves = leavesOf(row, period, of);
          if (isUnsafe(row, leaves.reduce((sum, leaf) => sum + leaf.count, 0))) expect([key, decision.hidden.has(key) || wasShown.has(key)]).toEqual([key, true]);
          if (decision.hidden.has(key) && !decision.givenAway.includes(key)) expect([key, possibleValues(leaves, seen, 1)]).toEqual([key, 3]);
        }
        remembered = decision.remembered;
      });
    }), { numRuns: Number(process.env.FUZZ_RUNS ?? 25) });
  }, 120_000);

  it('holds nothing for shown that nobody was shown: until then no count is given away', () => {
    fc.assert(fc.property(known, fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }).map(all => all.sort()), (of, before) => {
      let remembered = NOTHING_REMEMBERED;
      for (const months of before) remembered = decide(rowsFor({ months, unreleased: Object.keys(MEASURES) }), countsOf(of, months), remembered).remembered;
      expect(remembered.cells.filter(({ isShown }) => isShown)).toEqual([]);
      const { givenAway, shownBefore } = decide(rowsFor({ months: 3, unreleased: [] }), countsOf(of, 3), remembered);
      expect({ givenAway, shownBefore }).toEqual({ givenAway: [], shownBefore: [] });
    }));
  });

  it('remembers as shown what was, also once it is shown no longer', () => {
    const of = { Calls: [20, 20, 3], Letters: [30, 30, 30], Visits: [9, 9, 9] };
    const first = decide(rowsFor({ months: 2, unreleased: [] }), countsOf(of, 2), NOTHING_REMEMBERED).remembered;
    const withdrawn = decide(rowsFor({ months: 2, unreleased: Object.keys(MEASURES) }), countsOf(of, 2), first).remembered;
    expect(withdrawn.cells.filter(({ isShown }) => isShown)).toHaveLength(8);
  });
});
