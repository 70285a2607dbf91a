import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import type { Theme } from '../agreement/themes/theme.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { NotFound, refuseFor } from '../platform/errors/errors.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Clock } from '../platform/time/clock.js';
import { CallService } from './call.service.js';
import { Meeting } from './meeting.entity.js';
import type { AskAlsoInput, EditMeetingInput } from './meeting.inputs.js';
import { MeetingBlocked } from './meeting.results.js';
import { closedBlockers, concludeBlockers, editFaults, extensionFaults, openCallBlockers } from './meeting.rules.js';
import { meetingConflict } from './meeting.conflict.js';
import { MeetingState } from './meeting-state.js';
import { oneChangeAtATime, refuseTakenDays } from './one-at-a-time.js';

/** The cycle of a planned meeting: edit, open the call, conclude. Freezing is the pack's verb. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly call: CallService,
  ) {}

  /** All meetings, the latest first. */
  list(): Promise<Meeting[]> {
    return this.db.manager.find(Meeting, { order: { heldOn: 'DESC' } });
  }

  async get(id: string): Promise<Meeting> {
    const meeting = await this.db.manager.findOneBy(Meeting, { id });
    if (!meeting) throw new NotFound('The meeting');
    return meeting;
  }

  /** Changes title, venue, day or timetable. Against an old version it answers with both texts. */
  async edit(viewer: Viewer, input: EditMeetingInput): Promise<Meeting | MeetingBlocked | EditConflict> {
    return this.db.transaction(async tx => {
      const meeting = await this.lock(tx, input.id);
      if (meeting.version !== input.version) return meetingConflict(meeting, input);
      const closed = closedBlockers(meeting);
      if (closed.length > 0) return new MeetingBlocked('This meeting cannot be edited.', closed);
      const faults = [
        ...editFaults(meeting, input.heldOn, input.timetable, this.clock.today()),
        ...(meeting.reopenedAt ? [] : extensionFaults(input.timetable, await this.call.latestExtension(tx, meeting.id))),
      ];
      refuseFor(faults);
      if (input.heldOn !== meeting.heldOn) await refuseTakenDays(tx, [input.heldOn]);
      const before = { ...meeting, timetable: { ...meeting.timetable } };
      const dueOnMoved = meeting.timetable.dueOn !== input.timetable.dueOn;
      Object.assign(meeting, { title: input.title, venue: input.venue || null, heldOn: input.heldOn });
      Object.assign(meeting.timetable, input.timetable);
      Object.assign(meeting, { version: meeting.version + 1, editedBy: viewer.name, editedAt: this.clock.now() });
      await tx.save(meeting);
      if (dueOnMoved) await this.call.moveDueDay(tx, meeting);
      await this.audit.record(tx, viewer, { verb: 'edit', kind: 'meeting', id: meeting.id, before, after: meeting });
      return meeting;
    });
  }

  /** Opens the call: one update request for every theme and locality due and for each ad hoc theme ticked, addressed to the leads and deputies of the day. */
  async openCall(viewer: Viewer, id: string, alsoAsk: readonly string[]): Promise<Meeting | MeetingBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await this.lock(tx, id);
      await oneChangeAtATime(tx);
      const blockers = openCallBlockers(meeting, this.clock.today(), await this.otherOpenCall(tx, id));
      if (blockers.length > 0) return new MeetingBlocked('The call cannot be opened.', blockers);
      const before = { state: meeting.state };
      meeting.state = MeetingState.CALL_OPEN;
      meeting.callOpenedAt = this.clock.now();
      await tx.save(meeting);
      const requests = await this.call.createRequests(tx, meeting, alsoAsk);
      await this.audit.record(tx, viewer, { verb: 'open-call', kind: 'meeting', id, before, after: { state: meeting.state, requests } });
      return meeting;
    });
  }

  /** Asks for updates on ad hoc themes as well, while the call is open. */
  async askAlso(viewer: Viewer, { meetingId, themeIds }: AskAlsoInput): Promise<Meeting | MeetingBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await this.lock(tx, meetingId);
      if (meeting.state !== MeetingState.CALL_OPEN) {
        return new MeetingBlocked('Nothing more can be asked.', [{ path: 'state', message: 'Ad hoc themes can be asked for while the call is open.' }]);
      }
      const requests = await this.call.askAlso(tx, meeting, themeIds);
      await this.audit.record(tx, viewer, { verb: 'ask-also', kind: 'meeting', id: meeting.id, after: { requests, themeIds } });
      return meeting;
    });
  }

  /** The ad hoc themes that its call has not asked. */
  notAsked(meeting: Meeting): Promise<Theme[]> {
    return this.call.notAsked(this.db.manager, meeting.id);
  }

  /** Closes the cycle once the meeting was held. */
  async conclude(viewer: Viewer, id: string): Promise<Meeting | MeetingBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await this.lock(tx, id);
      const blockers = concludeBlockers(meeting, this.clock.today());
      if (blockers.length > 0) return new MeetingBlocked('The meeting cannot be concluded.', blockers);
      const before = { state: meeting.state };
      meeting.state = MeetingState.CONCLUDED;
      await tx.save(meeting);
      await this.audit.record(tx, viewer, { verb: 'conclude', kind: 'meeting', id, before, after: { state: meeting.state } });
      return meeting;
    });
  }

  /** Why the call cannot be opened now; empty when it can. */
  async openCallBlockers(meeting: Meeting) {
    return openCallBlockers(meeting, this.clock.today(), await this.otherOpenCall(this.db.manager, meeting.id));
  }

  /** The meeting, so that nobody else changes it meanwhile. */
  async lock(tx: EntityManager, id: string): Promise<Meeting> {
    const meeting = await tx.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw new NotFound('The meeting');
    return meeting;
  }

  otherOpenCall(db: EntityManager, id: string): Promise<Meeting | null> {
    return db.findOneBy(Meeting, { id: Not(id), state: MeetingState.CALL_OPEN });
  }
}
