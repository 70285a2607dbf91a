import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../platform/time/clock.js';
import { hoursBefore } from '../../platform/time/hours.js';
import { KnownBrowser } from './known-browser.entity.js';
import { hashOf, newToken } from '../sessions/token.js';

export const KNOWN_DAYS = 180;

/**
 * Remembers in which browsers somebody has signed in. Guesses of a stranger make new browsers wait, never these: nobody can keep a person
 * out of their own account for long.
 */
@Injectable()
export class KnownBrowsersService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** The browser behind a token, where it is known for this account. */
  find(token: string | undefined, accountId: string | undefined): Promise<KnownBrowser | null> {
    if (!token || !accountId) return Promise.resolve(null);
    return this.db.manager.findOneBy(KnownBrowser, { tokenHash: hashOf(token), accountId, lastUsedAt: MoreThan(this.oldest()) });
  }

  /** Remembers a browser and answers the token for its cookie; a browser that is known already keeps its own. */
  async remember(tx: EntityManager, accountId: string, known: KnownBrowser | null): Promise<string | null> {
    const lastUsedAt = this.clock.now();
    await tx.delete(KnownBrowser, { lastUsedAt: LessThan(this.oldest()) });
    if (known) {
      await tx.update(KnownBrowser, known.id, { lastUsedAt });
      return null;
    }
    const token = newToken();
    await tx.insert(KnownBrowser, { tokenHash: hashOf(token), accountId, lastUsedAt });
    return token;
  }

  async forgetAll(tx: EntityManager, accountId: string): Promise<void> {
    await tx.delete(KnownBrowser, { accountId });
  }

  private oldest(): Date {
    return hoursBefore(this.clock.now(), KNOWN_DAYS * 24);
  }
}
