import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import type { Viewer } from '../access/viewer.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Clock } from '../platform/time/clock.js';
import { type IllustrativeMeeting, readIllustrative } from './illustrative-file.js';
import { IllustrativeFiguresService } from './illustrative-figures.service.js';
import { IllustrativeMeetingsService } from './illustrative-meetings.service.js';
import { daysOfMeeting, figuresUntil } from './illustrative-steps.js';
import { TrialAccountsService } from './trial-accounts.service.js';

const FILE = fileURLToPath(new URL('../../../infra/seed/illustrative-updates.yaml', import.meta.url));

/** How the audit trail remembers that the content was begun, with the day that everything is dated from, and that it is complete. */
const CONTENT = { kind: 'trial-content', id: 'illustrative' };

/**
 * Two concluded meetings and an open call, so that a newcomer sees a living installation. Everything happens by the verbs that users
 * use, at a pretended time.
 *
 * It is made once, also when the first start is killed half-way: the audit trail says that it was begun and on which day, and the next
 * start takes the story up where it stopped. No step is taken twice, because each leaves a mark in its own transaction: the meeting's
 * day and state, and the instant on the request.
 */
@Injectable()
export class TrialContentService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly accounts: TrialAccountsService,
    private readonly meetings: IllustrativeMeetingsService,
    private readonly figures: IllustrativeFiguresService,
  ) {}

  /** Makes the content unless it is there already, or somebody has begun to work without it. */
  async makeOnce(): Promise<void> {
    await this.alone(async () => {
      const firstStart = await this.begin();
      if (firstStart === null) return;
      const told = readIllustrative(await readFile(FILE, 'utf8'));
      await this.figures.bring(figuresUntil(told, firstStart));
      const coordinator = await this.viewerAs('coordinator');
      const writers = await this.writersOf(told);
      // The register of another county offers none of them, and there is nothing to tell.
      const meetings = writers.size > 0 ? told : [];
      for (const meeting of meetings) await this.meetings.hold(coordinator, writers, meeting, daysOfMeeting(meeting, firstStart));
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

  /** The accounts that write; a key that the register does not offer is left out, and so are its updates. */
  private async writersOf(told: readonly IllustrativeMeeting[]): Promise<Map<string, Viewer>> {
    const offered = new Set((await this.accounts.keys()).map(({ key }) => key));
    const keys = new Set(told.flatMap(({ updates }) => updates.flatMap(({ by, jointly }) => (jointly ? [by, jointly.by] : [by]))).filter(key => offered.has(key)));
    const writers = new Map<string, Viewer>();
    for (const key of keys) writers.set(key, await this.viewerAs(key));
    return writers;
  }

  private async viewerAs(key: string): Promise<Viewer> {
    const found = await this.accounts.viewerAs(key);
    if (!found) throw new Error(`The account “${key}” of the trial was closed, so the illustrative content cannot be made.`);
    return found.viewer;
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
