import type { Day } from '@csa/shared/days.js';

/** Twice as many offences as there are codes, and rows of areas are added as they come. */
const OFFENCES = 1024;
const AREAS_AT_FIRST = 64;

/**
 * The counts of one quarter by area and category, in arrays that do not grow with the rows: the largest edition has a million of them.
 * It remembers which offence of which area was counted, bit by bit, so that none is counted twice.
 */
export class QuarterCounts {
  private readonly seen: boolean[];
  private counts: Float64Array;
  private counted: Uint8Array;
  private readonly areas = new Set<number>();

  constructor(readonly start: Day, private readonly categories: number) {
    this.seen = new Array<boolean>(categories).fill(false);
    this.counts = new Float64Array(AREAS_AT_FIRST * categories);
    this.counted = new Uint8Array(AREAS_AT_FIRST * OFFENCES / 8);
  }

  /** @returns false where this offence of this area was counted before */
  add(area: number, offence: number, categories: readonly number[], count: number): boolean {
    if ((area + 1) * this.categories > this.counts.length || (area + 1) * OFFENCES / 8 > this.counted.length) this.grow(area);
    const bit = area * OFFENCES + offence;
    if (this.counted[bit >> 3]! & (1 << (bit & 7))) return false;
    this.counted[bit >> 3]! |= 1 << (bit & 7);
    this.areas.add(area);
    for (const category of categories) {
      this.seen[category] = true;
      this.counts[area * this.categories + category]! += count;
    }
    return true;
  }

  /** An offence that the quarter has somewhere and not in an area was recorded there 0 times; one that it has nowhere was not yet counted. */
  * figures(): Generator<{ area: number; category: number; count: number }> {
    for (const area of this.areas) {
      for (let category = 0; category < this.categories; category += 1) {
        if (this.seen[category]) yield { area, category, count: this.counts[area * this.categories + category]! };
      }
    }
  }

  private grow(area: number): void {
    const areas = 2 * (area + 1);
    const counts = new Float64Array(areas * this.categories);
    counts.set(this.counts);
    const counted = new Uint8Array(areas * OFFENCES / 8);
    counted.set(this.counted);
    [this.counts, this.counted] = [counts, counted];
  }
}

/** Numbers for texts in the order in which they come. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly atMost: number) {}

  /** Null where there are too many. */
  of(text: string): number | null {
    let number = this.numbers.get(text);
    if (number === undefined) {
      if (this.numbers.size >= this.atMost) return null;
      this.numbers.set(text, (number = this.numbers.size));
    }
    return number;
  }

  get texts(): string[] {
    return [...this.numbers.keys()];
  }
}

export const MOST_OFFENCES = OFFENCES;
