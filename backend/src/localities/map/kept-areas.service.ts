import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Clock } from '../../platform/time/clock.js';
import type { AreaLevel } from '../areas/area-level.js';
import { type Mapped, mappedAreas } from './mapped-areas.js';

/** One for each kind of area, and those of the state before. */
const MOST_KEPT = 8;
/** As of answers that are kept: what a database restored under a running server could do is over then. */
const LONGEST = 60_000;

/** Which areas a map consists of. They hold still while figures are looked at by one measure and period after another, so they are read once for each state of the data. */
@Injectable()
export class KeptAreas {
  private readonly kept = new LRUCache<string, Promise<Mapped>>({ max: MOST_KEPT, ttl: LONGEST });

  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Today's areas of a kind. The viewer says in which state the data was before: with any commit since, in this process or another, it is another state (decision 19). */
  of({ dataVersion }: Viewer, level: AreaLevel): Promise<Mapped> {
    const day = this.clock.today();
    const key = `${dataVersion} ${day} ${level}`;
    const known = dataVersion === null ? undefined : this.kept.get(key);
    if (known) return known;
    const read = mappedAreas(this.db, level, day);
    if (dataVersion !== null) {
      this.kept.set(key, read);
      read.catch(() => this.kept.delete(key));
    }
    return read;
  }
}
