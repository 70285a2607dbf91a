import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { nameOn } from '../governance/changes/name-of-day.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { freezeStateBlockers } from '../meetings/meeting.rules.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { missingVerb, OUTSTANDING, type UpdateRequestState } from '../meetings/update-request-state.js';
import { NotFound } from '../platform/errors/errors.js';
import type { Reason } from '../platform/graphql/reason.js';
import { Clock } from '../platform/time/clock.js';
import { RequestMoves } from '../updates/cycle/request-moves.js';
import { PackContentService } from './pack-content.service.js';
import { Pack } from './pack.entity.js';
import type { FreezePackInput } from './pack.inputs.js';
import { copyFor, FreezeBlocked, type PackCopy } from './pack.results.js';
import { hashOf, ordinaryCopy, undecidedBlockers } from './pack.rules.js';
import { PackVersion } from './pack-version.entity.js';

/** Freezes what a meeting was told: version 1, and one more each time its call was opened again. */
@Injectable()
export class FreezingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly contents: PackContentService,
    private readonly moves: RequestMoves,
  ) {}

  /** Freezes what was accepted and names what is missing, for good: updates that did not come, or not again, are recorded so. */
  async freeze(viewer: Viewer, input: FreezePackInput): Promise<PackCopy | FreezeBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await tx.findOne(Meeting, { where: { id: input.meetingId }, lock: { mode: 'pessimistic_write' } });
      if (!meeting) throw new NotFound('The meeting');
      const blockers = await this.blockers(tx, meeting);
      if (blockers.length > 0) return new FreezeBlocked('The pack cannot be frozen now.', blockers);
      await this.recordMissing(tx, viewer, meeting);
      const version = await this.write(tx, viewer, meeting);
      const before = { state: meeting.state };
      const reason = meeting.reopenReason;
      Object.assign(meeting, { state: MeetingState.FROZEN, reopenReason: null, reopenedAt: null, reopenedBy: null });
      await tx.save(meeting);
      await this.audit.record(tx, viewer, { verb: 'freeze', kind: 'meeting', id: meeting.id, before, after: { state: meeting.state } });
      const { packId, number, membersHash, ordinaryHash } = version;
      await this.audit.record(tx, viewer, { verb: 'freeze', kind: 'pack', id: packId, after: { number, reason, membersHash, ordinaryHash } });
      return copyFor(viewer, version);
    });
  }

  /** Why the pack of a meeting cannot be frozen now; empty when it can. */
  async blockers(db: EntityManager, meeting: Meeting): Promise<Reason[]> {
    const blockers = freezeStateBlockers(meeting);
    if (blockers.length > 0) return blockers;
    const requests = await db.query<{ id: string; state: UpdateRequestState; themeName: string }[]>(
      `SELECT request.id, request.state, ${nameOn('theme', '$2')} AS "themeName" FROM update_request request
         JOIN theme ON theme.id = request.theme_id WHERE request.meeting_id = $1 ORDER BY theme.position`,
      [meeting.id, meeting.heldOn],
    );
    return undecidedBlockers(requests);
  }

  /** Of what was asked for; of what came unasked only where it went back and did not come again: it was handed in once, so it is missed. */
  private async recordMissing(tx: EntityManager, viewer: Viewer, meeting: Meeting): Promise<void> {
    const outstanding = { meetingId: meeting.id, state: In([...OUTSTANDING]) };
    const missing = await tx.find(UpdateRequest, {
      where: [{ ...outstanding, voluntary: false }, { ...outstanding, submittedAt: Not(IsNull()) }], lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' },
    });
    for (const request of missing) await this.moves.make(tx, viewer, { request, meetingState: meeting.state }, missingVerb(request));
  }

  private async write(tx: EntityManager, viewer: Viewer, meeting: Meeting): Promise<PackVersion> {
    const pack = await tx.findOneBy(Pack, { meetingId: meeting.id }) ?? await tx.save(tx.create(Pack, { meetingId: meeting.id }));
    const number = await tx.countBy(PackVersion, { packId: pack.id }) + 1;
    const frozenAt = this.clock.now();
    const membersContent = await this.contents.toFreeze(tx, meeting, number, frozenAt);
    const ordinaryContent = ordinaryCopy(membersContent);
    return tx.save(tx.create(PackVersion, {
      packId: pack.id, number, frozenAt, frozenBy: viewer.name, reason: meeting.reopenReason,
      membersContent, membersHash: hashOf(membersContent), ordinaryContent, ordinaryHash: hashOf(ordinaryContent),
    }));
  }
}
