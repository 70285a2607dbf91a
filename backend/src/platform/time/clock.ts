import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { type Day, londonDay } from '@csa/shared/days.js';

/** What time it is. Everything asks here, so that the illustrative history can be lived through at its own dates. */
@Injectable()
export class Clock {
  private readonly pretended = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.pretended.getStore() ?? new Date();
  }

  /** The day that it is in London. */
  today(): Day {
    return londonDay(this.now());
  }

  /** Runs the work as if it were that instant. For the trial content only: the audit keeps the real time beside it. */
  at<T>(instant: Date, work: () => Promise<T>): Promise<T> {
    return this.pretended.run(instant, work);
  }
}
