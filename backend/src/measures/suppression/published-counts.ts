import type { Day } from '@csa/shared/days.js';
import { isWithin, monthsIn, type Period } from '@csa/shared/periods.js';
import { holdsOn } from '../../governance/effective-dates.js';
import { totalsBy } from '../statistics/periods.js';

/** A count as it is known of one row and period. */
export interface RowCount extends Period {
  /** What is counted where: one measure in one area, or one of its parts there. */
  row: string;
  count: number;
}

/** One row holds others: a county its districts, a district its precision areas, those asked those who said yes. */
export interface Whole {
  total: string;
  parts: readonly string[];
  /** Nothing of it lies beside its parts, where all are known: a county and its districts, but not a district and its precision areas. */
  isTiled: boolean;
  /** The parts are what it was before on other boundaries, and its history is their sum: beside it they count no more. */
  isBefore?: boolean;
  /** The days in which it is so; null is open. */
  from?: Day | null;
  until?: Day | null;
}

/** A count of the system of everything that one release publishes. */
export interface SystemCell extends RowCount {
  key: string;
  /** Nobody publishes it, but a reader can work it out: what is left of a whole beside the parts that are known, or a small area that is added up in one. */
  isRest: boolean;
  /** The row by whose threshold it is judged: its own, or that of the parts beside which it is left. */
  judgedAs: string;
}

/** The rows that are kept back together, and what makes a count of each unsafe by itself. */
export interface Rows {
  wholes: readonly Whole[];
  isUnsafe(row: string, count: number): boolean;
  /** Shown whatever follows: a measure that its publisher released, and that others are summed with. */
  isOpen?(row: string): boolean;
  /** Shown to readers at all: nobody has seen what is not, whether it is small or not. */
  isReleased?(row: string): boolean;
  /** Areas too small for their measure, of which larger ones are made: nobody publishes them, and releases on other boundaries may differ by one. */
  isUnpublished?(row: string): boolean;
  /** 1 where a count of 0 is always shown. */
  smallestHidden: 0 | 1;
}

export interface PublishedSystem {
  cells: ReadonlyMap<string, SystemCell>;
  sums: { total: string; parts: string[] }[];
}

export const keyOf = (row: string, { start, end }: Period) => `${row}|${start}|${end}`;
/** The row of what a whole holds beside its parts: as sensitive as they are. */
const restOf = ({ total, parts }: Whole) => `rest of ${total} beside ${parts.join(', ')}`;

/**
 * Everything that a release publishes of some counts: the counts, their sums over whole financial quarters and years, and how rows hold each
 * other. Sums that follow from others are left out: a quarter of the county is the sum of its districts' because each of its months is.
 */
export function publishedSystem(counts: readonly RowCount[], { wholes, isUnpublished = () => false }: Pick<Rows, 'wholes' | 'isUnpublished'>): PublishedSystem {
  const cells = new Map<string, SystemCell>();
  const sums: PublishedSystem['sums'] = [];
  const add = (count: RowCount, judgedAs: string) => {
    const key = keyOf(count.row, count);
    cells.set(key, { ...count, key, judgedAs, isRest: judgedAs !== count.row || isUnpublished(count.row) });
    return key;
  };
  const addUp = (row: string, own: readonly RowCount[], judgedAs: string) => {
    for (const each of own) add(each, judgedAs);
    let parts: Period[] = [...own];
    for (const kind of ['QUARTER', 'YEAR'] as const) {
      const length = kind === 'QUARTER' ? 3 : 12;
      if (own.length === 0 || (monthsIn(own[0]!) ?? length) >= length) continue;
      const totals = totalsBy(kind, own.map(({ start, end, count }) => ({ start, end, numerator: count, denominator: null }))).filter(({ numerator }) => numerator !== null);
      for (const { start, end, numerator } of totals) {
        const within = parts.filter(part => isWithin(part, { start, end }));
        sums.push({ total: add({ row, start, end, count: numerator! }, judgedAs), parts: within.map(part => keyOf(row, part)) });
      }
      parts = totals;
    }
  };

  const rows = new Map<string, RowCount[]>();
  for (const count of counts) rows.set(count.row, [...(rows.get(count.row) ?? []), count]);
  for (const [row, own] of rows) addUp(row, own, row);
  const before = new Map(wholes.filter(({ isBefore }) => isBefore).map(({ total, parts }) => [total, parts]));
  for (const whole of wholes) {
    const left: RowCount[] = [];
    for (const total of (rows.get(whole.total) ?? []).filter(({ start }) => holdsOn({ validFrom: whole.from ?? null, validUntil: whole.until ?? null }, start))) {
      const there = whole.parts.flatMap(row => cells.get(keyOf(row, total)) ?? []);
      const parts = there.filter(({ row }) => !there.some(other => before.get(other.row)?.includes(row)));
      const count = total.count - parts.reduce((sum, part) => sum + part.count, 0);
      // Parts that come to more than the whole were not counted alike: nothing follows from them.
      if (parts.length === 0 || count < 0) continue;
      const rest = { row: restOf(whole), start: total.start, end: total.end, count };
      const isNothing = whole.isTiled && count === 0;
      sums.push({ total: keyOf(total.row, total), parts: [...parts.map(({ key }) => key), ...(isNothing ? [] : [keyOf(rest.row, rest)])] });
      if (!isNothing) left.push(rest);
    }
    addUp(restOf(whole), left, whole.parts[0]!);
  }
  return { cells, sums };
}
