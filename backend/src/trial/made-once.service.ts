import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Clock } from '../platform/time/clock.js';

/** How the audit trail remembers that the content was begun, with the day that everything is dated from, and that it is complete. */
const CONTENT = { kind: 'trial-content', id: 'illustrative' };

/** Sees to it that the illustrative content is made once, by one server, also when the first start is killed half-way. */
@Injectable()
export class MadeOnceService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** Makes the content, dated from the day of the first start, unless it is there already or somebody has begun to work without it. */
  async once(make: (firstStart: Day) => Promise<void>): Promise<void> {
    await this.alone(async () => {
      const firstStart = await this.begin();
      if (firstStart === null) return;
      await make(firstStart);
      await this.audit.record(this.db.manager, null, { verb: 'complete', ...CONTENT });
    });
  }

  /** The day that everything is dated from: today at first, later the day that was noted then; null when there is nothing to make. */
  private async begin(): Promise<Day | null> {
    const notes = await this.db.manager.findBy(AuditEntry, { kind: CONTENT.kind });
    if (notes.some(({ verb }) => verb === 'complete')) return null;
    const begun = notes.find(({ verb }) => verb === 'begin')?.after as { firstStart: Day } | undefined;
    if (begun) return begun.firstStart;
    if (await this.db.manager.exists(Meeting)) return null;
    const firstStart = this.clock.today();
    await this.audit.record(this.db.manager, null, { verb: 'begin', ...CONTENT, after: { firstStart } });
    return firstStart;
  }

  /** Two servers may start on one database: the second waits, and finds everything made. */
  private async alone(work: () => Promise<void>): Promise<void> {
    const runner = this.db.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock(hashtext($1))', [CONTENT.kind]);
      await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtext($1))', [CONTENT.kind]);
      await runner.release();
    }
  }
}
