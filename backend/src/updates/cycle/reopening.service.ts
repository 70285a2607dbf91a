import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { ReopenCallInput } from '../../meetings/meeting.inputs.js';
import { MeetingBlocked } from '../../meetings/meeting.results.js';
import { dueAgainFaults, reopenBlockers } from '../../meetings/meeting.rules.js';
import { MeetingState } from '../../meetings/meeting-state.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { oneChangeAtATime } from '../../meetings/one-at-a-time.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { SETTLED, UpdateRequestState } from '../../meetings/update-request-state.js';
import { InvalidInput, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { StepsService } from '../steps/steps.service.js';
import { UpdateReturn } from './update-return.entity.js';

/** Opens the call of a meeting again, so that its pack can have a new version before the meeting is held. */
@Injectable()
export class ReopeningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly meetings: MeetingsService,
    private readonly steps: StepsService,
  ) {}

  /** The chosen updates go back to their leads with the reason; all others stay accepted or missing. */
  async reopenCall(viewer: Viewer, input: ReopenCallInput): Promise<Meeting | MeetingBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await this.meetings.lock(tx, input.meetingId);
      await oneChangeAtATime(tx);
      const blockers = reopenBlockers(meeting, this.clock.today(), await this.meetings.otherOpenCall(tx, meeting.id));
      if (blockers.length > 0) return new MeetingBlocked('The call cannot be opened again.', blockers);
      const chosen = await this.lockChosen(tx, meeting, input);

      const before = { state: meeting.state };
      Object.assign(meeting, { state: MeetingState.CALL_OPEN, reopenReason: input.reason, reopenedAt: this.clock.now(), reopenedBy: viewer.name });
      await tx.save(meeting);
      for (const request of chosen) await this.giveBack(tx, viewer, request, input);
      await this.audit.record(tx, viewer, {
        verb: 'reopen-call', kind: 'meeting', id: meeting.id, before, after: { state: meeting.state, reason: input.reason, requests: chosen.length },
      });
      return meeting;
    });
  }

  /** Why the call cannot be opened again now; empty when it can. */
  async blockers(meeting: Meeting) {
    return reopenBlockers(meeting, this.clock.today(), await this.meetings.otherOpenCall(this.db.manager, meeting.id));
  }

  private async lockChosen(tx: EntityManager, meeting: Meeting, { requestIds, dueOn }: ReopenCallInput): Promise<UpdateRequest[]> {
    const wanted = new Set(requestIds);
    if (wanted.size === 0) return [];
    refuseFor(dueAgainFaults(meeting, dueOn ?? null, this.clock.today()));
    const settled = await tx.find(UpdateRequest, {
      where: { meetingId: meeting.id, state: In([...SETTLED]) }, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' },
    });
    const chosen = settled.filter(({ id }) => wanted.has(id));
    if (chosen.length < wanted.size) {
      throw new InvalidInput([{ path: 'requestIds', message: 'One of these updates does not belong to this meeting any more. Reload the page and choose again.' }]);
    }
    return chosen;
  }

  private async giveBack(tx: EntityManager, viewer: Viewer, request: UpdateRequest, { reason, dueOn }: ReopenCallInput): Promise<void> {
    const before = { state: request.state, dueOn: request.dueOn };
    const now = this.clock.now();
    Object.assign(request, { state: UpdateRequestState.RETURNED, lastActivityAt: now, dueOn, extendedUntil: dueOn, extensionReason: reason });
    await tx.save(request);
    await this.steps.carryOver(tx, viewer, request.id);
    await tx.save(UpdateReturn, { requestId: request.id, comment: reason, returnedAt: now, returnedBy: viewer.name });
    const after = { state: request.state, dueOn: request.dueOn, comment: reason };
    await this.audit.record(tx, viewer, { verb: 'return', kind: 'update-request', id: request.id, before, after });
  }
}
