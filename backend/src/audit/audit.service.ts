import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditEntry } from './audit-entry.entity.js';

export interface Change {
  verb: string;
  kind: string;
  id: string;
  before?: object | null;
  after?: object | null;
}

/** Writes the audit trail. The caller's transaction is asked for, so that a change and its entry stand or fall together. */
@Injectable()
export class AuditService {
  async record(tx: EntityManager, viewer: Viewer | null, change: Change): Promise<void> {
    await tx.insert(AuditEntry, {
      accountId: viewer?.accountId ?? null,
      postId: viewer?.postId ?? null,
      verb: change.verb,
      kind: change.kind,
      thingId: change.id,
      before: change.before ?? null,
      after: change.after ?? null,
    });
  }
}
