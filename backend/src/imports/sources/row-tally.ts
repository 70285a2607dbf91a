import type { Rejection, Tally } from '../import-source.js';

const SHOWN = 20;

/** Counts what became of the rows of a file. Every row is told exactly once. */
export class RowTally {
  counted = 0;
  outside = 0;
  noLocation = 0;
  private rejected = 0;
  private readonly rejections: Rejection[] = [];

  reject(line: number, column: number | null, reason: string): void {
    this.rejected += 1;
    if (this.rejections.length < SHOWN) this.rejections.push({ line, column, reason });
  }

  result(): Tally {
    const { counted, outside, noLocation, rejected, rejections } = this;
    return { read: counted + outside + noLocation + rejected, counted, outside, noLocation, rejected, rejections };
  }
}
