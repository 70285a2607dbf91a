import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { ActionState } from '../../actions/action.entity.js';
import { ActionsService } from '../../actions/actions.service.js';
import { Outcome } from '../judgements.js';

const STATE_OF = { [Outcome.DONE]: ActionState.DONE, [Outcome.STILL_GOING]: ActionState.OPEN, [Outcome.DROPPED]: ActionState.DROPPED };

interface Told {
  actionId: string;
  outcome: Outcome;
  dueOn: string | null;
  wasDueOn: string | null;
  accepted: boolean;
}

/** Carries over to the actions what updates say became of last time's next steps. */
@Injectable()
export class StepsService {
  constructor(private readonly actions: ActionsService) {}

  /**
   * An update was accepted, or its acceptance is no more: each step that it tells of stands from now on as the latest meeting with an
   * accepted update was told. Where none tells of it any more it is open, with the day that was promised first.
   */
  async carryOver(tx: EntityManager, viewer: Viewer, requestId: string): Promise<void> {
    for (const [actionId, told] of await this.toldOf(tx, requestId)) {
      const latest = told.filter(({ accepted }) => accepted).at(-1);
      const stands = latest
        ? { state: STATE_OF[latest.outcome], dueOn: latest.outcome === Outcome.STILL_GOING ? latest.dueOn : latest.wasDueOn }
        : { state: ActionState.OPEN, dueOn: told[0]?.wasDueOn ?? null };
      await this.actions.settle(tx, viewer, actionId, stands);
    }
  }

  /** Each step that the update of a request tells of, with what the updates of all meetings say of it, the earliest first. */
  private async toldOf(tx: EntityManager, requestId: string): Promise<Map<string, Told[]>> {
    const rows = await tx.query<Told[]>(
      `SELECT told.action_id AS "actionId", told.outcome, told.due_on::text AS "dueOn", told.was_due_on::text AS "wasDueOn", request.state = 'ACCEPTED' AS accepted
         FROM step_outcome told
         JOIN performance_update teller ON teller.id = told.update_id
         JOIN update_request request ON request.id = teller.request_id
         JOIN meeting ON meeting.id = request.meeting_id
        WHERE told.action_id IN (SELECT mine.action_id FROM step_outcome mine JOIN performance_update ON performance_update.id = mine.update_id
                                  WHERE performance_update.request_id = $1)
        ORDER BY told.action_id, meeting.held_on`,
      [requestId],
    );
    const byStep = new Map<string, Told[]>();
    for (const row of rows) byStep.set(row.actionId, [...(byStep.get(row.actionId) ?? []), row]);
    return byStep;
  }
}
