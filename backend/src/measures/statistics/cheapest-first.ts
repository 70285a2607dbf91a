/** A heap: gives back the cheapest first, of equals the one that came first. */
export class CheapestFirst<Item extends { cost: number }> {
  private readonly items: [cost: number, order: number, item: Item][] = [];
  private pushed = 0;

  push(item: Item): void {
    const { items } = this;
    items.push([item.cost, this.pushed += 1, item]);
    for (let at = items.length - 1; at > 0;) {
      const up = (at - 1) >> 1;
      if (!isBefore(items[at]!, items[up]!)) break;
      [items[at], items[up]] = [items[up]!, items[at]!];
      at = up;
    }
  }

  pop(): Item | null {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (!first || items.length === 0) return first?.[2] ?? null;
    items[0] = last!;
    for (let at = 0; ;) {
      let least = at;
      for (const down of [2 * at + 1, 2 * at + 2]) if (down < items.length && isBefore(items[down]!, items[least]!)) least = down;
      if (least === at) return first[2];
      [items[at], items[least]] = [items[least]!, items[at]!];
      at = least;
    }
  }
}

function isBefore([cost, order]: readonly [number, number, unknown], [otherCost, otherOrder]: readonly [number, number, unknown]): boolean {
  return cost < otherCost || (cost === otherCost && order < otherOrder);
}
