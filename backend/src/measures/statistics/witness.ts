import { CheapestFirst } from './cheapest-first.js';
import type { Cell, Sum } from './suppression.js';

/** So many steps are tried for one count before the search falls back on changing everything that holds one thing that was counted. */
const FEW_STEPS = 2_000;
/** So many where that cannot be, because some of it was shown. */
const MOST_STEPS = 20_000;
/** So many parts are tried there. */
const MOST_TRIES = 5_000;
/** What a step costs by itself: short ways first. */
const STEP = 0.01;

/**
 * By how much counts may go down: where those that fall can fall twice, the rest need no room (0, 1 and 2 steps); otherwise all must have
 * room for one (a step back, none, one ahead).
 */
type Mode = 'FALL_TWICE' | 'ONE_EACH_WAY';

/** Changes by one made so far, and the sums that they have put wrong. */
interface Attempt {
  cell: number;
  sign: 1 | -1;
  before: Attempt | null;
  cost: number;
  mode: Mode;
  /** The sums, rising, and beside each by how much its parts changed more than its total; without zeros. */
  wrong: readonly number[];
}

/** Finds the cheapest way to change hidden counts that leaves every sum right: Dijkstra's, over the sums that are still wrong. */
export class WitnessSearch {
  private readonly cells: readonly Cell[];
  private readonly numbers: ReadonlyMap<string, number>;
  /** For each cell, the sums that it is in; for each sum, its cells: +1 as a part, −1 as the total. */
  private readonly sumsOf: [sum: number, by: 1 | -1][][];
  private readonly cellsOf: [cell: number, by: 1 | -1][][];
  /** What hiding each cell costs: nothing where it is hidden, or else more the more is counted in it; infinite where it was shown. */
  private readonly cost: Float64Array;
  /** By how much each count may fall before a reader knows that it cannot be. */
  private readonly room: Float64Array;

  constructor(cells: readonly Cell[], sums: readonly Sum[], smallestHidden: number, hidden: ReadonlySet<string>) {
    this.cells = [...cells].sort((one, other) => (one.id < other.id ? -1 : 1));
    this.numbers = new Map(this.cells.map(({ id }, number) => [id, number]));
    this.sumsOf = this.cells.map(() => []);
    this.cellsOf = sums.map(({ total, parts }, sum) => [[total, -1] as const, ...parts.map(part => [part, 1] as const)].map(([id, by]) => {
      const cell = this.numbers.get(id)!;
      this.sumsOf[cell]!.push([sum, by]);
      return [cell, by];
    }));
    this.cost = Float64Array.from(this.cells, ({ id, count, wasShown, wasHidden, isUnpublished }) => (
      wasShown ? Infinity : hidden.has(id) || wasHidden || isUnpublished ? STEP : 1 + Math.log1p(count)));
    this.room = Float64Array.from(this.cells, ({ count, isUnpublished }) => count - (isUnpublished ? 0 : smallestHidden));
  }

  hide(id: string): void {
    this.cost[this.numbers.get(id)!] = STEP;
  }

  /** The cells that change in the cheapest witness found for one; null where there is none. */
  witnessFor(id: string): string[] | null {
    const cell = this.numbers.get(id)!;
    const found = this.search(cell, FEW_STEPS) ?? this.oneMore(cell) ?? this.search(cell, MOST_STEPS);
    return found && found.map(number => this.cells[number]!.id);
  }

  private search(cell: number, most: number): number[] | null {
    const open = new CheapestFirst<Attempt>();
    /** The least that each state was reached for: dearer ways to it are not followed. */
    const least = new Map<number | string, number>();
    const consider = (attempt: Attempt) => {
      const state = stateOf(attempt);
      if (attempt.cost >= (least.get(state) ?? Infinity)) return;
      least.set(state, attempt.cost);
      open.push(attempt);
    };
    for (const [sign, mode] of [[1, 'ONE_EACH_WAY'], [1, 'FALL_TWICE'], [-1, 'FALL_TWICE']] as const) {
      if (this.mayChange(cell, sign, mode)) consider(this.with(null, cell, sign, mode));
    }
    for (let step = 0; step < most; step += 1) {
      const attempt = open.pop();
      if (!attempt) return null;
      if (attempt.wrong.length === 0) return cellsOf(attempt);
      if (attempt.cost > least.get(stateOf(attempt))!) continue;
      for (const [next, sign] of this.fewestWaysOn(attempt)) consider(this.with(attempt, next, sign, attempt.mode));
    }
    return null;
  }

  /** What may change to mend one of the sums that are wrong: of that for which there is the least choice, since each has to be mended. */
  private fewestWaysOn(attempt: Attempt): [cell: number, sign: 1 | -1][] {
    let fewest: [number, 1 | -1][] | null = null;
    for (let place = 0; place < attempt.wrong.length; place += 2) {
      const [sum, by] = [attempt.wrong[place]!, attempt.wrong[place + 1]!];
      const ways: [number, 1 | -1][] = [];
      for (const [next, share] of this.cellsOf[sum]!) {
        const sign = (by > 0 ? -share : share) as 1 | -1;
        if (this.mayChange(next, sign, attempt.mode) && !changes(attempt, next)) ways.push([next, sign]);
        if (fewest && ways.length >= fewest.length) break;
      }
      if (!fewest || ways.length < fewest.length) fewest = ways;
      if (fewest.length <= 1) break;
    }
    return fewest ?? [];
  }

  private mayChange(cell: number, sign: 1 | -1, mode: Mode): boolean {
    if (this.cost[cell] === Infinity || this.room[cell]! < 0) return false;
    return this.room[cell]! >= (mode === 'ONE_EACH_WAY' ? 1 : sign < 0 ? 2 : 0);
  }

  private with(before: Attempt | null, cell: number, sign: 1 | -1, mode: Mode): Attempt {
    let wrong: readonly number[] = before?.wrong ?? [];
    for (const [sum, share] of this.sumsOf[cell]!) wrong = changedBy(wrong, sum, share * sign);
    return { cell, sign, before, cost: (before?.cost ?? 0) + this.cost[cell]!, mode, wrong };
  }

  /**
   * One more of what no sum divides further, and with it of everything that holds it, is always right, if nothing among them was shown before. Where areas are divided in more than
   * one way (wards, precision areas) each division has a part that holds it: they are tried one after the other, the cheapest first.
   */
  private oneMore(cell: number): number[] | null {
    const holding = new Set<number>([cell]);
    let steps = 0;
    const isCompleted = (): boolean => {
      const wrong = this.firstWrong(holding);
      if (wrong === null) return true;
      for (const next of wrong) {
        steps += 1;
        if (steps > MOST_TRIES) return false;
        holding.add(next);
        if (isCompleted()) return true;
        holding.delete(next);
      }
      return false;
    };
    return this.mayChange(cell, 1, 'FALL_TWICE') && isCompleted() ? [...holding] : null;
  }

  /** Of the first sum that is wrong with one more of each of these: what may be taken in to mend it. Null where all are right, nothing where that cannot be. */
  private firstWrong(holding: ReadonlySet<number>): number[] | null {
    let found: number[] | null = null;
    for (const each of holding) {
      for (const [sum] of this.sumsOf[each]!) {
        const cells = this.cellsOf[sum]!;
        const parts = cells.filter(([part, by]) => by === 1 && holding.has(part)).length;
        const total = cells[0]![0];
        if (parts === Number(holding.has(total))) continue;
        if (parts > 1) return [];
        const may = (parts === 1 ? [total] : cells.slice(1).map(([part]) => part)).filter(part => this.mayChange(part, 1, 'FALL_TWICE'));
        if (may.length <= 1) return may;
        if (!found || may.length < found.length) found = may;
      }
    }
    return found && found.sort((one, other) => this.cost[one]! - this.cost[other]!);
  }
}

function cellsOf(attempt: Attempt): number[] {
  return attempt.before ? [...cellsOf(attempt.before), attempt.cell] : [attempt.cell];
}

function changes(attempt: Attempt, cell: number): boolean {
  return attempt.cell === cell || (attempt.before !== null && changes(attempt.before, cell));
}

/** Attempts that leave the same sums wrong go on alike: only the cheapest is followed. Mostly it is one sum, and a number is enough. */
function stateOf({ mode, wrong }: Attempt): number | string {
  if (wrong.length !== 2 || Math.abs(wrong[1]!) !== 1) return `${mode}${wrong.join()}`;
  return wrong[0]! * 4 + (wrong[1]! > 0 ? 2 : 0) + (mode === 'FALL_TWICE' ? 1 : 0);
}

function changedBy(wrong: readonly number[], sum: number, by: number): number[] {
  let place = 0;
  while (place < wrong.length && wrong[place]! < sum) place += 2;
  const before = wrong[place] === sum ? wrong[place + 1]! : 0;
  return [...wrong.slice(0, place), ...(before + by === 0 ? [] : [sum, before + by]), ...wrong.slice(before === 0 ? place : place + 2)];
}
