import type { EntityManager } from 'typeorm';
import { PlannedAction } from './planned-action.type.js';

const PLANNED = `
  SELECT planned.id, planned.plan_id AS "planId", action.text, action.owner, planned.owner_post_id AS "ownerPostId", planned.owner_organisation_id AS "ownerOrganisationId",
         planned.objective_id AS "objectiveId", action.due_on::text AS "dueOn", action.state, planned.version
    FROM plan_action planned JOIN action ON action.id = planned.id`;

/** The actions of plans, what is due first before what is due later. */
export async function plannedActions(tx: EntityManager, planIds: readonly string[]): Promise<PlannedAction[]> {
  const rows = await tx.query<PlannedAction[]>(`${PLANNED} WHERE planned.plan_id = ANY ($1) ORDER BY action.due_on, action.position`, [planIds]);
  return rows.map(row => Object.assign(new PlannedAction(), row));
}

export async function plannedAction(tx: EntityManager, id: string): Promise<PlannedAction> {
  const [row] = await tx.query<PlannedAction[]>(`${PLANNED} WHERE planned.id = $1`, [id]);
  return Object.assign(new PlannedAction(), row);
}
