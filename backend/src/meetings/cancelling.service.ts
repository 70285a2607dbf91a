import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/time/clock.js';
import type { Meeting } from './meeting.entity.js';
import type { CancelMeetingInput } from './meeting.inputs.js';
import { MeetingBlocked } from './meeting.results.js';
import { cancelBlockers } from './meeting.rules.js';
import { MeetingState } from './meeting-state.js';
import { MeetingsService } from './meetings.service.js';
import { UpdateRequest } from './update-request.entity.js';
import { HANDED_IN } from './update-request-state.js';

/** Cancels a meeting that will not take place. */
@Injectable()
export class CancellingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly meetings: MeetingsService,
  ) {}

  /** The meeting stays in the record with its reason. Its requests stay as they are: nothing can be done to them any more, and what was written is kept. */
  cancel(viewer: Viewer, { meetingId, reason }: CancelMeetingInput): Promise<Meeting | MeetingBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await this.meetings.lock(tx, meetingId);
      const blockers = await this.blockers(meeting, tx);
      if (blockers.length > 0) return new MeetingBlocked('The meeting cannot be cancelled.', blockers);
      const before = { state: meeting.state };
      Object.assign(meeting, { state: MeetingState.CANCELLED, cancelReason: reason, cancelledAt: this.clock.now(), cancelledBy: viewer.name });
      await tx.save(meeting);
      const requestsClosed = await tx.countBy(UpdateRequest, { meetingId });
      await this.audit.record(tx, viewer, { verb: 'cancel', kind: 'meeting', id: meeting.id, before, after: { state: meeting.state, reason, requestsClosed } });
      return meeting;
    });
  }

  /** Why it cannot be cancelled now; empty when it can. */
  async blockers(meeting: Meeting, db: EntityManager = this.db.manager) {
    return cancelBlockers(meeting, await db.countBy(UpdateRequest, { meetingId: meeting.id, state: In([...HANDED_IN]) }));
  }
}
