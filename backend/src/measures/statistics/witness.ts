import { CheapestFirst } from './cheapest-first.js';
import type { Cell, Sum } from './suppression.js';

/** So many steps are tried for one count before the search falls back on changing everything that holds a leaf. */
const MOST_STEPS = 20_000;
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
    const found = this.search(cell) ?? this.upToTheTop(cell);
    return found && found.map(number => this.cells[number]!.id);
  }

  private search(cell: number): number[] | null {
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
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const attempt = open.pop();
      if (!attempt) return null;
      const [sum, by] = attempt.wrong;
      if (sum === undefined) return cellsOf(attempt);
      if (attempt.cost > least.get(stateOf(attempt))!) continue;
      for (const [next, share] of this.cellsOf[sum]!) {
        const sign = (by! > 0 ? -share : share) as 1 | -1;
        if (this.mayChange(next, sign, attempt.mode) && !changes(attempt, next)) consider(this.with(attempt, next, sign, attempt.mode));
      }
    }
    return null;
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

  /** One more of a leaf, and with it of all totals that hold it, is always right, if nothing among them was shown before. */
  private upToTheTop(cell: number): number[] | null {
    const changed = new Set([this.leafOf(cell)]);
    const wrong = new Map<number, number>();
    for (const each of changed) {
      for (const [sum, share] of this.sumsOf[each]!) {
        wrong.set(sum, (wrong.get(sum) ?? 0) + share);
        if (share === 1) changed.add(this.cellsOf[sum]![0]![0]);
      }
    }
    const isRight = [...wrong.values()].every(by => by === 0);
    return isRight && [...changed].every(each => this.mayChange(each, 1, 'FALL_TWICE')) ? [...changed] : null;
  }

  /** A count that no sum divides further, and that a total counts; itself where it is one. */
  private leafOf(cell: number): number {
    const divided = this.sumsOf[cell]!.find(([, share]) => share === -1);
    const part = divided && this.cellsOf[divided[0]]!.find(([each, share]) => share === 1 && this.mayChange(each, 1, 'FALL_TWICE'));
    return part ? this.leafOf(part[0]) : cell;
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
