import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditEntry } from './audit-entry.entity.js';
import { closeSessionsOf, continueSession, type Save } from './editing-sessions.js';

export interface Change {
  verb: string;
  kind: string;
  id: string;
  before?: object | null;
  after?: object | null;
  /** The post that was acted for, where the person holds several; the only one where they hold one. */
  postId?: string;
}

/** Who did it. Somebody who is only just signing in acts for no post yet. */
export type Actor = Pick<Viewer, 'accountId' | 'postIds'>;

/** Writes the audit trail. The caller's transaction is asked for, so that a change and its entry stand or fall together. */
@Injectable()
export class AuditService {
  /** What was being written in the thing, or within it, is written down first: the trail tells things in their order. */
  async record(tx: EntityManager, viewer: Actor | null, change: Change): Promise<void> {
    await closeSessionsOf(tx, change.id);
    await tx.insert(AuditEntry, {
      accountId: viewer?.accountId ?? null,
      postId: change.postId ?? onlyPostOf(viewer),
      verb: change.verb,
      kind: change.kind,
      thingId: change.id,
      before: change.before ?? null,
      after: change.after ?? null,
    });
  }

  /** One of many saves in one part of a thing: they become one entry for each sitting of one person. */
  async recordSave(tx: EntityManager, viewer: Viewer, save: Save): Promise<void> {
    await continueSession(tx, viewer, save);
  }

  /** What the thing was before the last time that this was done to it, for taking it back. */
  async before(tx: EntityManager, kind: string, id: string, verb: string): Promise<Record<string, unknown> | null> {
    const [last] = await tx.find(AuditEntry, { where: { kind, thingId: id, verb }, order: { id: 'DESC' }, take: 1 });
    return (last?.before as Record<string, unknown> | null | undefined) ?? null;
  }
}

function onlyPostOf(viewer: Actor | null): string | null {
  return viewer?.postIds.length === 1 ? (viewer.postIds[0] ?? null) : null;
}
