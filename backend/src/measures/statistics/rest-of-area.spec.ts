import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom, type Period } from '@csa/shared/periods.js';
import fc from 'fast-check';
import { type Counts, totalOver, totalsBy } from './periods.js';
import { restOf } from './rest-of-area.js';

const isUnsafe = (count: number) => count > 0 && count <= 4;
const months = (counts: (number | null)[]): Counts[] => counts.map((numerator, place) => ({ ...monthsFrom(addMonths('2025-04-01', place), 1), numerator, denominator: null }));
const numbers = (counts: readonly Counts[]) => counts.map(({ numerator }) => numerator);

describe('the rest of an area', () => {
  it('is what is left of each month, where both may be shown', () => {
    expect(numbers(restOf(months([40, 41, null, 43]), months([10, null, 12, 13]), isUnsafe, false).counts)).toEqual([30, null, null, 30]);
    expect(numbers(restOf(months([40]), [], isUnsafe, false).counts)).toEqual([null]);
  });

  it('is not told where it is small, nor with the quarter that would give it away', () => {
    const [around, inside] = [months([40, 41, 15]), months([10, 11, 12])].map(counts => [...counts, ...totalsBy('QUARTER', counts)]);
    const { counts, small } = restOf(around!, inside!, isUnsafe, false);
    expect(numbers(counts)).toEqual([30, 30, null, null]);
    expect(small).toEqual([expect.objectContaining({ start: '2025-06-01', end: '2025-07-01' })]);
    expect(numbers(restOf(around!, inside!, isUnsafe, true).counts)).toEqual([30, 30, 3, 63]);
  });

  it('is none where the part was counted as more than the whole', () => {
    expect(restOf(months([9]), months([10]), isUnsafe, false)).toMatchObject({ counts: [{ numerator: null }], small: [] });
  });

  it('gives no small month away by any two spans of months that are told', () => {
    const span = fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 9 })).map(([from, length]): Period => monthsFrom(addMonths('2025-04-01', from), length));
    fc.assert(fc.property(fc.array(fc.nat(12), { minLength: 9, maxLength: 9 }), span, span, (left, one, other) => {
      const [around, inside] = [months(left.map(count => count + 20)), months(left.map(() => 20))].map(counts => [...counts, ...totalsBy('QUARTER', counts)]);
      const { counts } = restOf(around!, inside!, isUnsafe, false);
      for (const told of [one, other].filter(period => totalOver(counts, period).numerator !== null)) {
        expect(months(left).filter(({ start, end, numerator }) => start >= told.start && end <= told.end && isUnsafe(numerator!))).toEqual([]);
      }
    }));
  });
});
