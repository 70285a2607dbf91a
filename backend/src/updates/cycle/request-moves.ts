import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import type { LockedRequest } from '../../meetings/update-requests.service.js';
import type { UpdateRequest } from '../../meetings/update-request.entity.js';
import { REQUEST_VERBS, type RequestVerb } from '../../meetings/update-request-state.js';
import { Clock } from '../../platform/time/clock.js';
import { UpdateBlocked } from '../update.results.js';
import { stateBlockers } from '../update.rules.js';

/** Moves a request that is under lock: asks the table, changes, records. Every verb on a request ends here. */
@Injectable()
export class RequestMoves {
  constructor(private readonly clock: Clock, private readonly audit: AuditService) {}

  /** `changes` are written to the request, `said` to the record alone. Answers why not, or null when it is done. */
  async make(
    tx: EntityManager, viewer: Viewer, { request, meetingState }: Pick<LockedRequest, 'request' | 'meetingState'>, verb: RequestVerb,
    { changes = {}, said = {}, postId }: { changes?: Partial<UpdateRequest>; said?: object; postId?: string } = {},
  ): Promise<UpdateBlocked | null> {
    const blockers = stateBlockers(request, meetingState, verb);
    if (blockers.length > 0) return new UpdateBlocked('That did not happen: somebody else may have acted first.', blockers);
    const state = REQUEST_VERBS[verb].to ?? request.state;
    const changed = Object.entries(changes).filter(([name, value]) => request[name as keyof UpdateRequest] !== value);
    const before = { state: request.state, ...Object.fromEntries(changed.map(([name]) => [name, request[name as keyof UpdateRequest]])) };
    Object.assign(request, changes, { state, lastActivityAt: this.clock.now() });
    await tx.save(request);
    await this.audit.record(tx, viewer, { verb, kind: 'update-request', id: request.id, postId, before, after: { state, ...Object.fromEntries(changed), ...said } });
    return null;
  }
}
