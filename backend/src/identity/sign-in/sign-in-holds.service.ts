import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/time/clock.js';
import { hoursAfter, hoursBefore } from '../../platform/time/hours.js';
import { SignInHold } from './sign-in-hold.entity.js';
import { FORGOTTEN_AFTER_HOURS, type HoldKind, holdMinutes } from './sign-in-hold.rules.js';
import { hashOf } from '../sessions/token.js';

/** What an attempt counts against: `account:` and the hash of an address to sign in with, and so on. */
export type HoldKey = `${HoldKind}:${string}`;

export function holdKey(kind: HoldKind, value: string): HoldKey {
  return `${kind}:${hashOf(value).toString('hex')}`;
}

/** Counts attempts to sign in, in the database: every instance sees the same count. */
@Injectable()
export class SignInHoldsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /**
   * Counts an attempt as failed before anything is compared, so that many at the same moment are not all let through; `right` takes it back.
   * Answers how many seconds to wait where one of the keys is held: then nothing is counted.
   */
  async begin(keys: readonly HoldKey[]): Promise<number> {
    const now = this.clock.now();
    return this.db.transaction(async tx => {
      await tx.query('DELETE FROM sign_in_hold WHERE key IN (SELECT key FROM sign_in_hold WHERE last_at < $1 FOR UPDATE SKIP LOCKED)', [hoursBefore(now, FORGOTTEN_AFTER_HOURS)]);
      // Made or taken under lock, in one order: attempts at the same moment go one after the other.
      await tx.query(
        `INSERT INTO sign_in_hold (key, failures, last_at) SELECT key, 0, $2 FROM unnest($1::text[]) AS key ORDER BY key
           ON CONFLICT (key) DO UPDATE SET failures = sign_in_hold.failures`, [keys, now]);
      const holds = await tx.findBy(SignInHold, { key: In([...keys]) });
      const wait = Math.max(0, ...holds.map(({ heldUntil }) => (heldUntil ? Math.ceil((heldUntil.getTime() - now.getTime()) / 1000) : 0)));
      if (wait > 0) return wait;
      for (const hold of holds) await this.write(tx, hold, hold.failures + 1, now);
      return 0;
    });
  }

  /** The attempt was right: its account or browser starts afresh; the address, which may be a whole office, is where it was. */
  async right(keys: readonly HoldKey[], manager = this.db.manager): Promise<void> {
    await manager.transaction(async tx => {
      const holds = await tx.find(SignInHold, { where: { key: In([...keys]) }, order: { key: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      for (const { key, failures } of holds) {
        if (kindOf(key) === 'address') await tx.update(SignInHold, { key }, { failures: failures - 1, heldUntil: null });
        else await tx.delete(SignInHold, { key });
      }
    });
  }

  private async write(tx: EntityManager, hold: SignInHold, failures: number, now: Date): Promise<void> {
    const minutes = holdMinutes(kindOf(hold.key), failures);
    const heldUntil = minutes > 0 ? hoursAfter(now, minutes / 60) : null;
    await tx.update(SignInHold, { key: hold.key }, { failures, lastAt: now, heldUntil });
  }
}

function kindOf(key: string): HoldKind {
  return key.slice(0, key.indexOf(':')) as HoldKind;
}
