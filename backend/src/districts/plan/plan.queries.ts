import type { EntityManager } from 'typeorm';
import { PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import { PlannedAction } from './planned-action.type.js';

const COLUMNS = `planned.id, planned.plan_id AS "planId", action.text, action.owner, planned.owner_post_id AS "ownerPostId", planned.owner_organisation_id AS "ownerOrganisationId",
         planned.objective_id AS "objectiveId", action.due_on::text AS "dueOn", action.state, planned.version`;
const PLANNED = `SELECT ${COLUMNS} FROM plan_action planned JOIN action ON action.id = planned.id`;

/** The actions of plans, what is due first before what is due later. */
export async function plannedActions(tx: EntityManager, planIds: readonly string[]): Promise<PlannedAction[]> {
  const rows = await tx.query<PlannedAction[]>(`${PLANNED} WHERE planned.plan_id = ANY ($1) ORDER BY action.due_on, action.position`, [planIds]);
  return rows.map(row => Object.assign(new PlannedAction(), row));
}

export async function plannedAction(tx: EntityManager, id: string): Promise<PlannedAction> {
  const [row] = await tx.query<PlannedAction[]>(`${PLANNED} WHERE planned.id = $1`, [id]);
  return Object.assign(new PlannedAction(), row);
}

/** The actions that name something in a table beside them, district by district: all of the plans of a year, and what is still to be done of earlier ones. */
export async function actionsThatName(tx: EntityManager, table: string, column: string, ids: readonly string[], year: number): Promise<{ namedId: string; action: PlannedAction }[]> {
  const rows = await tx.query<(PlannedAction & { namedId: string })[]>(
    `SELECT naming.${column} AS "namedId", ${COLUMNS}
       FROM ${table} naming JOIN plan_action planned ON planned.id = naming.plan_action_id JOIN action ON action.id = planned.id
       JOIN district_plan plan ON plan.id = planned.plan_id JOIN district ON district.id = plan.district_id
      WHERE naming.${column} = ANY ($1) AND (plan.year = $2 OR (plan.year < $2 AND action.state = 'OPEN'))
      ORDER BY district.name, action.due_on, action.position`, [ids, year]);
  return rows.map(({ namedId, ...row }) => ({ namedId, action: Object.assign(new PlannedAction(), row) }));
}

/** The plan that an objective is part of. */
export async function planOfObjective(tx: EntityManager, id: string): Promise<string | undefined> {
  const objective = await tx.findOneBy(SubGroupObjective, { id });
  return objective ? (await tx.findOneBy(PlanSubGroup, { id: objective.subGroupId }))?.planId : undefined;
}
