import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { type LockedRequest, UpdateRequestsService } from '../../meetings/update-requests.service.js';
import { refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import type { AcceptUpdatesInput, ReturnUpdateInput, WithdrawAcceptanceInput } from './cycle.inputs.js';
import { sectionsOf } from '../areas/areas.queries.js';
import { findOrBegin } from '../writing/find-or-begin.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { RequestMoves } from './request-moves.js';
import { returnFaults } from './return.rules.js';
import type { AcceptUpdateInput } from '../update.inputs.js';
import { StepsService } from '../steps/steps.service.js';
import { AcceptedOrNot, UpdateBlocked } from '../update.results.js';
import { UpdateReturn, UpdateReturnComment } from './update-return.entity.js';

/** What the coordinator decides about what was submitted: accept, one or several; return; take an acceptance back. */
@Injectable()
export class ReviewingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly requests: UpdateRequestsService,
    private readonly moves: RequestMoves,
    private readonly steps: StepsService,
  ) {}

  accept(viewer: Viewer, input: AcceptUpdateInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, input.requestId);
      const blocked = await this.acceptLocked(tx, viewer, locked);
      return blocked ?? tx.findOneByOrFail(PerformanceUpdate, { requestId: locked.request.id });
    });
  }

  /** Accepts several in one go, each as it was read; what changed meanwhile is left as it is and named. */
  acceptSeveral(viewer: Viewer, input: AcceptUpdatesInput): Promise<AcceptedOrNot[]> {
    const readVersions = new Map(input.updates.map(({ requestId, version }) => [requestId, version]));
    return this.db.transaction(async tx => {
      const results = new Map<string, AcceptedOrNot>();
      // Always in one order, so that two who accept the same ones do not wait for each other.
      for (const [requestId, version] of [...readVersions].sort()) {
        const locked = await this.requests.lock(tx, requestId);
        results.set(requestId, await this.acceptAsRead(tx, viewer, locked, version));
      }
      return [...readVersions.keys()].flatMap(id => results.get(id) ?? []);
    });
  }

  /** Returns a submitted update with its comments; also asks again where none was received. */
  return(viewer: Viewer, input: ReturnUpdateInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, input.requestId);
      const { request, illustrative } = locked;
      const comments = input.sections ?? [];
      refuseFor(returnFaults(await sectionsOf(tx, request), input.comment ?? '', comments));
      const said = { comment: input.comment || null, sections: Object.fromEntries(comments.map(({ section, comment }) => [section, comment])) };
      const blocked = await this.moves.make(tx, viewer, locked, 'return', { said });
      if (blocked) return blocked;
      const { id } = await tx.save(tx.create(UpdateReturn, {
        requestId: request.id, comment: said.comment, returnedAt: this.clock.now(), returnedBy: viewer.name,
      }));
      if (comments.length > 0) await tx.insert(UpdateReturnComment, comments.map(({ section, comment }) => ({ returnId: id, section, comment })));
      const written = await tx.findOneBy(PerformanceUpdate, { requestId: request.id });
      if (written) return written;
      const begun = await findOrBegin(tx, request, illustrative);
      await this.audit.record(tx, viewer, { verb: 'begin', kind: 'performance-update', id: begun.id, after: { requestId: request.id } });
      return begun;
    });
  }

  /** Takes an acceptance back before the freeze, with a reason: the update waits for a decision again. */
  withdrawAcceptance(viewer: Viewer, { requestId, reason }: WithdrawAcceptanceInput): Promise<PerformanceUpdate | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const locked = await this.requests.lock(tx, requestId);
      const blocked = await this.moves.make(tx, viewer, locked, 'withdraw-acceptance', { said: { reason } });
      if (blocked) return blocked;
      await this.steps.carryOver(tx, viewer, requestId);
      return tx.findOneByOrFail(PerformanceUpdate, { requestId });
    });
  }

  /** What the update says became of last time's next steps takes effect now. */
  private async acceptLocked(tx: EntityManager, viewer: Viewer, locked: LockedRequest): Promise<UpdateBlocked | null> {
    const blocked = await this.moves.make(tx, viewer, locked, 'accept');
    if (!blocked) await this.steps.carryOver(tx, viewer, locked.request.id);
    return blocked;
  }

  private async acceptAsRead(tx: EntityManager, viewer: Viewer, locked: LockedRequest, version: number): Promise<AcceptedOrNot> {
    const { request } = locked;
    const update = await tx.findOneBy(PerformanceUpdate, { requestId: request.id });
    if (update && update.version !== version) {
      return new AcceptedOrNot(request, [{ path: 'version', message: 'This update was changed after you read it. Read it again.' }]);
    }
    const blocked = await this.acceptLocked(tx, viewer, locked);
    return new AcceptedOrNot(request, blocked?.reasons ?? []);
  }
}
