import { randomBytes } from 'node:crypto';
import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import argon2 from 'argon2';
import { Clock } from '../../platform/time/clock.js';
import { normalisedPassword } from './password.rules.js';

/** What OWASP asks of argon2id. Raise them here: each password is hashed anew when its owner next signs in. */
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing is dear on purpose, so no crowd at the door may have the machine to itself. */
const AT_ONCE = 2;
const MAY_WAIT = 40;

/** Hashes and compares passwords, a few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | undefined;

  constructor(private readonly clock: Clock) {}

  hash(password: string): Promise<string> {
    return this.inTurn(() => argon2.hash(normalisedPassword(password), COST));
  }

  /**
   * Whether the password is the one that was hashed, and its time is not over. Where there is none it takes as long and is never right, so
   * that time tells nothing.
   */
  async verify(kept: string | null, password: string, until: Date | null = null): Promise<boolean> {
    this.nobodys ??= this.hash(randomBytes(32).toString('base64'));
    const instead = await this.nobodys;
    const matches = await this.inTurn(() => argon2.verify(kept ?? instead, normalisedPassword(password)));
    return matches && kept !== null && (until === null || until > this.clock.now());
  }

  /** Whether a hash was made at another cost than today's. */
  isOutdated(kept: string): boolean {
    return argon2.needsRehash(kept, COST);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running += 1;
    else await this.waitForTurn();
    try {
      return await work();
    } finally {
      // The place is handed on, not given back, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private waitForTurn(): Promise<void> {
    if (this.waiting.length >= MAY_WAIT) throw new ServiceUnavailableException({ message: 'Many people are signing in at this moment. Try again in a minute.' });
    return new Promise(fulfil => this.waiting.push(fulfil));
  }
}
