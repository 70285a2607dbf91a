import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Action, BornOf } from './action.entity.js';

export interface NextStepDraft {
  text: string;
  owner: string;
  dueOn: string | null;
}

/** Actions wherever they are born. */
@Injectable()
export class ActionsService {
  /** The next steps of an update, in the order they were written. */
  nextStepsOf(tx: EntityManager, updateId: string): Promise<Action[]> {
    return tx.find(Action, { where: { bornOf: BornOf.NextStep, bornOfId: updateId }, order: { position: 'ASC' } });
  }

  /** Replaces the next steps of an update that is still being written. */
  async writeNextSteps(tx: EntityManager, updateId: string, steps: readonly NextStepDraft[]): Promise<void> {
    await tx.delete(Action, { bornOf: BornOf.NextStep, bornOfId: updateId });
    const actions = steps.map((step, position) => ({ ...step, bornOf: BornOf.NextStep, bornOfId: updateId, position }));
    if (actions.length > 0) await tx.insert(Action, actions);
  }
}
