import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import type { UpdateRequest } from '../meetings/update-request.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import { UpdateRequestsService } from '../meetings/update-requests.service.js';
import { Clock } from '../platform/time/clock.js';
import { findOrBegin } from './find-or-begin.js';
import type { PerformanceUpdate } from './performance-update.entity.js';
import type { AcceptUpdateInput, RecordNotReceivedInput, ReturnUpdateInput } from './update.inputs.js';
import { UpdateBlocked } from './update.results.js';
import { stateBlockers } from './update.rules.js';

/** What the coordinator does with updates: accept, return, record that none was received. */
@Injectable()
export class ReviewingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly requests: UpdateRequestsService,
  ) {}

  accept(viewer: Viewer, input: AcceptUpdateInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.move(viewer, input.requestId, UpdateRequestState.ACCEPTED, 'accept', {}, findOrBegin);
  }

  /** Returns a submitted update with a comment; also asks again where none was received. */
  return(viewer: Viewer, input: ReturnUpdateInput): Promise<PerformanceUpdate | UpdateBlocked> {
    const changes = { returnComment: input.comment, returnedAt: this.clock.now() };
    return this.move(viewer, input.requestId, UpdateRequestState.RETURNED, 'return', changes, findOrBegin);
  }

  recordNotReceived(viewer: Viewer, input: RecordNotReceivedInput): Promise<UpdateRequest | UpdateBlocked> {
    return this.move(viewer, input.requestId, UpdateRequestState.NOT_RECEIVED, 'record-not-received', {}, async (_, request) => request);
  }

  private async move<T>(
    viewer: Viewer,
    requestId: string,
    wanted: UpdateRequestState,
    verb: string,
    changes: Partial<UpdateRequest>,
    answer: (tx: EntityManager, request: UpdateRequest, illustrative: boolean) => Promise<T>,
  ): Promise<T | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const { request, meetingState, illustrative } = await this.requests.lock(tx, requestId);
      const blockers = stateBlockers(request, meetingState, wanted);
      if (blockers.length > 0) return new UpdateBlocked('That did not happen: somebody else may have acted first.', blockers);
      const before = { state: request.state };
      Object.assign(request, changes, { state: wanted, lastActivityAt: this.clock.now() });
      await tx.save(request);
      await this.audit.record(tx, viewer, { verb, kind: 'update-request', id: request.id, before, after: { state: wanted, ...changes } });
      return answer(tx, request, illustrative);
    });
  }
}
