import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { missingVerb } from '../../meetings/update-request-state.js';
import { UpdateRequestsService } from '../../meetings/update-requests.service.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { ExtendDeadlineInput } from './cycle.inputs.js';
import { RequestMoves } from './request-moves.js';
import type { RecordNotReceivedInput } from '../update.inputs.js';
import { UpdateBlocked } from '../update.results.js';
import { extensionDayFaults, stateBlockers } from '../update.rules.js';

/** A call that was opened again runs up to the meeting itself. */
function lastDays({ timetable, reopenedAt, heldOn }: Meeting) {
  return reopenedAt ? { dueOn: timetable.dueOn, freezeOn: heldOn } : timetable;
}

/** What the coordinator does about updates that have not come: give a lead a later day, record that none was received. */
@Injectable()
export class ChasingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly requests: UpdateRequestsService,
    private readonly moves: RequestMoves,
  ) {}

  /** Gives the leads of one request a later day than the call's own, up to the freeze. */
  extend(viewer: Viewer, { requestId, until, reason }: ExtendDeadlineInput): Promise<UpdateRequest | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, requestId);
      const { request, meeting } = locked;
      const open = stateBlockers(request, meeting.state, 'extend').length === 0;
      refuseFor(open ? extensionDayFaults(lastDays(meeting), until, this.clock.today()) : []);
      const changes = { dueOn: until, extendedUntil: until, extensionReason: reason };
      return (await this.moves.make(tx, viewer, locked, 'extend', { changes })) ?? request;
    });
  }

  /** Records that the meeting goes without it: not received, or not resubmitted after it went back. */
  recordNotReceived(viewer: Viewer, input: RecordNotReceivedInput): Promise<UpdateRequest | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, input.requestId);
      return (await this.moves.make(tx, viewer, locked, missingVerb(locked.request))) ?? locked.request;
    });
  }
}
