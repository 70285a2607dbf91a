import { describe, expect, it } from '@jest/globals';
import { addMonths, monthsFrom } from '@csa/shared/periods.js';
import { decide, NOTHING_REMEMBERED, type Remembered } from './decide.js';
import { keyOf, type RowCount, type Rows } from './published-counts.js';

const rows = (wholes: Rows['wholes'] = []): Rows => ({ wholes, isUnsafe: (_, count) => count > 0 && count <= 4, smallestHidden: 1 });
const monthly = (row: string, counts: (number | null)[]): RowCount[] =>
  counts.flatMap((count, place) => (count === null ? [] : [{ row, count, ...monthsFrom(addMonths('2025-04-01', place), 1) }]));
const month = (row: string, place: number) => keyOf(row, monthsFrom(addMonths('2025-04-01', place), 1));
const quarter = (row: string, place: number) => keyOf(row, monthsFrom(addMonths('2025-04-01', place * 3), 3));
const hiddenOf = (given: Rows, counts: RowCount[], before: Remembered = NOTHING_REMEMBERED) => [...decide(given, counts, before).hidden.keys()].sort();
const release = (given: Rows, counts: RowCount[]): Remembered => decide(given, counts, NOTHING_REMEMBERED).remembered;

describe('what of a release is kept back', () => {
  it('hides a small month and, once its quarter is published, another month of it', () => {
    expect(hiddenOf(rows(), monthly('Lichfield', [20, 3]))).toEqual([month('Lichfield', 1)]);
    expect(decide(rows(), monthly('Lichfield', [20, 3, 30]), NOTHING_REMEMBERED).hidden).toEqual(new Map([[month('Lichfield', 0), 'SECONDARY'], [month('Lichfield', 1), 'PRIMARY']]));
  });

  it('hides the quarter where the months before were shown before it was complete', () => {
    const first = release(rows(), monthly('Lichfield', [20, 30]));
    expect(hiddenOf(rows(), monthly('Lichfield', [20, 30, 3]), first)).toEqual([month('Lichfield', 2), quarter('Lichfield', 0)].sort());
  });

  it('hides a district beside a small one, because the county tells the sum', () => {
    const counts = [...monthly('County', [60]), ...monthly('Lichfield', [3]), ...monthly('Stafford', [17]), ...monthly('Tamworth', [40])];
    expect(hiddenOf(rows([{ total: 'County', parts: ['Lichfield', 'Stafford', 'Tamworth'], isTiled: true }]), counts)).toEqual([month('Lichfield', 0), month('Stafford', 0)]);
  });

  it('hides nothing more of a precision area that is part of a district: nobody publishes what is left', () => {
    const counts = [...monthly('Stafford', [40]), ...monthly('Stafford Town', [3]), ...monthly('Stafford South', [9])];
    expect(hiddenOf(rows([{ total: 'Stafford', parts: ['Stafford Town', 'Stafford South'], isTiled: false }]), counts)).toEqual([month('Stafford Town', 0)]);
  });

  it('hides a precision area where what is left of its district would be small', () => {
    const counts = [...monthly('Stafford', [40]), ...monthly('Stafford Town', [28]), ...monthly('Stafford South', [9])];
    expect(hiddenOf(rows([{ total: 'Stafford', parts: ['Stafford Town', 'Stafford South'], isTiled: false }]), counts)).toEqual([month('Stafford South', 0)]);
  });

  it('makes nothing of parts that come to more than their whole', () => {
    const counts = [...monthly('Stafford', [10]), ...monthly('Stafford Town', [3]), ...monthly('Stafford South', [9])];
    expect(hiddenOf(rows([{ total: 'Stafford', parts: ['Stafford Town', 'Stafford South'], isTiled: false }]), counts)).toEqual([month('Stafford Town', 0)]);
  });

  it('keeps hidden what was hidden for a small count that was not revised', () => {
    const first = release(rows(), monthly('Lichfield', [20, 3, 30]));
    const revised = decide(rows(), monthly('Lichfield', [22, 3, 30]), first);
    // The third month was shown, and with the quarter of 55 that leaves the first and second in doubt as before.
    expect([...revised.hidden.keys()].sort()).toEqual([month('Lichfield', 0), month('Lichfield', 1)]);
  });

  it('keeps a small count that was revised from being worked out of what is shown now', () => {
    const first = release(rows(), monthly('Lichfield', [20, 3, 30]));
    // Now 25 is no small count. But the first month, unrevised, would give away what the second was: 53 less 30 less 20.
    expect(hiddenOf(rows(), monthly('Lichfield', [20, 25, 30]), first)).toContain(month('Lichfield', 0));
  });

  it('says what an earlier release gives away, and what it showed as it is', () => {
    const open = { ...rows(), isUnsafe: () => false };
    const counts = monthly('Lichfield', [20, 3, 30]);
    expect(decide(rows(), counts, release(open, counts))).toMatchObject({ hidden: new Map(), shownBefore: [month('Lichfield', 1)] });
    const onlyIt = { ...rows(), isUnsafe: (_: string, count: number) => count === 3 };
    const others = release(open, counts);
    const withoutIt = { ...others, cells: others.cells.map(cell => (cell.count === 3 ? { ...cell, isShown: false } : cell)) };
    expect(decide(onlyIt, counts, withoutIt)).toMatchObject({ givenAway: [month('Lichfield', 1)] });
  });

  it('adds quarters up to the financial year, and hides no month for a year with a gap', () => {
    const year = monthly('Lichfield', Array(12).fill(20));
    expect(hiddenOf(rows(), year.map((each, place) => (place === 4 ? { ...each, count: 3 } : each)))).toEqual([month('Lichfield', 3), month('Lichfield', 4)]);
    const gap = monthly('Lichfield', [20, 20, 20, null, 3, ...Array(7).fill(20)]);
    expect(hiddenOf(rows(), gap)).toEqual([month('Lichfield', 4)]);
  });
});
