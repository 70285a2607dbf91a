import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { Action, type ActionState, BornOf } from './action.entity.js';

export interface NextStepDraft {
  text: string;
  owner: string;
  dueOn: string | null;
}

/** Actions wherever they are born. */
@Injectable()
export class ActionsService {
  constructor(private readonly audit: AuditService) {}

  /** Writes down what became of an action: done, dropped, or open still with another day. One life, from the day it was promised. Says nothing where nothing changed. */
  async settle(tx: EntityManager, viewer: Viewer, id: string, change: { state: ActionState; dueOn: string | null }): Promise<void> {
    const action = await tx.findOneOrFail(Action, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = { state: action.state, dueOn: action.dueOn };
    if (before.state === change.state && before.dueOn === change.dueOn) return;
    Object.assign(action, change);
    await tx.save(action);
    await this.audit.record(tx, viewer, { verb: 'settle', kind: 'action', id, before, after: { state: action.state, dueOn: action.dueOn } });
  }

  /** Writes down an action of a district's plan, or says something else of it. Its life goes on as it was. */
  async writePlanned(tx: EntityManager, planId: string, id: string | null, said: NextStepDraft): Promise<Action> {
    if (id) await tx.update(Action, id, { ...said });
    const position = id ? 0 : await tx.countBy(Action, { bornOf: BornOf.DISTRICT_PLAN, bornOfId: planId });
    return id ? tx.findOneByOrFail(Action, { id }) : tx.save(tx.create(Action, { ...said, bornOf: BornOf.DISTRICT_PLAN, bornOfId: planId, position }));
  }

  /** Replaces the next steps of an update that is still being written. */
  async writeNextSteps(tx: EntityManager, updateId: string, steps: readonly NextStepDraft[]): Promise<void> {
    await tx.delete(Action, { bornOf: BornOf.NEXT_STEP, bornOfId: updateId });
    const actions = steps.map((step, position) => ({ ...step, bornOf: BornOf.NEXT_STEP, bornOfId: updateId, position }));
    if (actions.length > 0) await tx.insert(Action, actions);
  }
}
