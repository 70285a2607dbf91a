import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { ActionState } from '../../actions/action.entity.js';
import { ActionsService } from '../../actions/actions.service.js';
import { Outcome } from '../judgements.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { StepOutcome } from './step-outcome.entity.js';

const STATE_OF = { [Outcome.DONE]: ActionState.DONE, [Outcome.STILL_GOING]: ActionState.OPEN, [Outcome.DROPPED]: ActionState.DROPPED };

/** Carries over to the actions what an update says became of last time's next steps. */
@Injectable()
export class StepsService {
  constructor(private readonly actions: ActionsService) {}

  /** The update is accepted: what it says of each step holds from now on. */
  async settle(tx: EntityManager, viewer: Viewer, requestId: string): Promise<void> {
    for (const { actionId, outcome, dueOn } of await this.toldOf(tx, requestId)) {
      await this.actions.settle(tx, viewer, actionId, { state: STATE_OF[outcome], ...(outcome === Outcome.STILL_GOING && { dueOn }) });
    }
  }

  /** The acceptance is taken back: each step is open again, with the day that was promised before. */
  async reopen(tx: EntityManager, viewer: Viewer, requestId: string): Promise<void> {
    for (const { actionId, wasDueOn } of await this.toldOf(tx, requestId)) {
      await this.actions.settle(tx, viewer, actionId, { state: ActionState.OPEN, dueOn: wasDueOn });
    }
  }

  private async toldOf(tx: EntityManager, requestId: string): Promise<StepOutcome[]> {
    const update = await tx.findOneBy(PerformanceUpdate, { requestId });
    return update ? tx.find(StepOutcome, { where: { updateId: update.id }, order: { actionId: 'ASC' } }) : [];
  }
}
