/**
 * Which counts must not be shown, so that nobody can work out a small one: not from the total of its row, not from an area that holds its
 * area, not from an earlier release. Primary: a count that is unsafe by itself. Secondary: one that would give an unsafe one away.
 *
 * Each hidden count is given a **witness**: a way to change hidden counts by ones that leaves every total right and takes the count through at
 * least three values that a reader must hold possible. Hiding more never spoils a witness, so the answer is safe by construction. (The idea
 * is that of cycles in two-way tables, Cox 1995, for any system of sums.)
 */
export interface Cell {
  id: string;
  /** The true count, 0 or more. */
  count: number;
  /** Not to be shown: below the threshold of its measure. */
  isUnsafe: boolean;
  /** Shown in an earlier release, and not revised since: it cannot be hidden any more. */
  wasShown?: boolean;
}

/** The count of one cell is the sum of others. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

export interface Suppression {
  /** Not to be shown, the unsafe and those hidden for them. */
  hidden: ReadonlySet<string>;
  /** Unsafe, and given away by what was shown before. */
  givenAway: readonly string[];
}

/** So many values must stay possible. */
const POSSIBLE_VALUES = 3;
const MOST_STEPS = 4000;
/** So many of the cheapest parts of a sum are tried. */
const TRIED = 8;

/**
 * Chooses what to hide.
 * @param smallestHidden what a reader knows of every hidden count: 1 where a count of 0 is always shown, or 0
 */
export function suppress(cells: readonly Cell[], sums: readonly Sum[], smallestHidden: 0 | 1): Suppression {
  const table = new Table(cells, sums, smallestHidden);
  const unsafe = cells.filter(({ isUnsafe, wasShown }) => isUnsafe && !wasShown);
  for (const { id } of unsafe) table.hidden.add(id);
  const givenAway: string[] = [];
  const witnessed = new Set<string>();
  for (const { id } of [...unsafe].sort((one, other) => one.count - other.count || (one.id < other.id ? -1 : 1))) {
    if (witnessed.has(id)) continue;
    const witness = table.witnessFor(id);
    if (!witness) givenAway.push(id);
    for (const cell of witness?.keys() ?? []) {
      table.hidden.add(cell);
      witnessed.add(cell);
    }
  }
  return { hidden: table.hidden, givenAway };
}

/** By how much each count changes: +1 or −1. */
type Changes = ReadonlyMap<string, number>;

interface Attempt {
  changes: Changes;
  cost: number;
}

class Table {
  readonly hidden = new Set<string>();
  private readonly cells: ReadonlyMap<string, Cell>;
  private readonly sumsOf = new Map<string, Sum[]>();

  constructor(cells: readonly Cell[], sums: readonly Sum[], private readonly smallestHidden: number) {
    this.cells = new Map(cells.map(cell => [cell.id, cell]));
    for (const sum of sums) for (const id of [sum.total, ...sum.parts]) this.sumsOf.set(id, [...(this.sumsOf.get(id) ?? []), sum]);
  }

  /** The cheapest changes found that take a count through enough values with every sum right; null where there are none. */
  witnessFor(id: string): Changes | null {
    const open: Attempt[] = [{ changes: new Map([[id, 1]]), cost: 0 }];
    for (let step = 0; step < MOST_STEPS && open.length > 0; step += 1) {
      const { changes, cost } = takeCheapest(open);
      const unbalanced = this.unbalancedBy(changes);
      if (!unbalanced) return changes;
      for (const [cell, by] of this.waysToBalance(unbalanced, changes)) {
        const next = new Map(changes).set(cell, by);
        if (this.leavesRoom(next)) open.push({ changes: next, cost: cost + this.costOf(cell) });
      }
    }
    return this.upToTheTop(id);
  }

  /** One more of a leaf, and with it of all totals that hold it, is always right, if nothing among them was shown before. */
  private upToTheTop(id: string): Changes | null {
    const changes = new Map([[this.leafOf(id), 1]]);
    for (const cell of changes.keys()) {
      for (const { total, parts } of this.sumsOf.get(cell) ?? []) if (parts.includes(cell)) changes.set(total, 1);
    }
    return [...changes.keys()].every(cell => this.costOf(cell) < Infinity) && this.leavesRoom(changes) && !this.unbalancedBy(changes) ? changes : null;
  }

  /** A count that no sum divides further, and that a total counts; itself where it is one. */
  private leafOf(id: string): string {
    const sum = this.sumsOf.get(id)?.find(({ total }) => total === id);
    const part = sum?.parts.find(each => this.cells.get(each)!.count >= this.smallestHidden && this.costOf(each) < Infinity);
    return part ? this.leafOf(part) : id;
  }

  private unbalancedBy(changes: Changes): Sum | null {
    for (const id of changes.keys()) for (const sum of this.sumsOf.get(id) ?? []) if (imbalance(sum, changes) !== 0) return sum;
    return null;
  }

  /** What else could change to put a sum right: its total, or one of the parts that are cheapest to hide. */
  private waysToBalance({ total, parts }: Sum, changes: Changes): [string, number][] {
    const by = Math.sign(imbalance({ total, parts }, changes));
    const free = (id: string) => !changes.has(id) && this.costOf(id) < Infinity && this.cells.get(id)!.count >= this.smallestHidden;
    const cheapest = parts.filter(free).sort((one, other) => this.costOf(one) - this.costOf(other)).slice(0, TRIED);
    return [...cheapest.map((id): [string, number] => [id, -by]), ...(free(total) ? [[total, by] as [string, number]] : [])];
  }

  /** Whether the changes can be made often enough, one way and the other together, without a count below what a reader knows. */
  private leavesRoom(changes: Changes): boolean {
    let down = Infinity;
    let up = Infinity;
    for (const [id, by] of changes) {
      const room = this.cells.get(id)!.count - this.smallestHidden;
      if (by > 0) down = Math.min(down, room);
      else up = Math.min(up, room);
    }
    return down + up >= POSSIBLE_VALUES - 1;
  }

  /** Hidden already: nothing. Otherwise a cell, and the more that is counted in it the more is lost. */
  private costOf(id: string): number {
    const cell = this.cells.get(id);
    if (!cell || cell.wasShown) return Infinity;
    return this.hidden.has(id) ? 0 : 1 + Math.log1p(cell.count);
  }
}

/** By how much the parts change more than their total. */
function imbalance({ total, parts }: Sum, changes: Changes): number {
  let by = -(changes.get(total) ?? 0);
  for (const part of parts) by += changes.get(part) ?? 0;
  return by;
}

function takeCheapest(open: Attempt[]): Attempt {
  let best = 0;
  for (let place = 1; place < open.length; place += 1) if (open[place]!.cost < open[best]!.cost) best = place;
  const [attempt] = open.splice(best, 1);
  return attempt!;
}
