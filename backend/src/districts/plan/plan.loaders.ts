import { In } from 'typeorm';
import { planYearOf } from '@csa/shared/plan-words.js';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { perDay } from '../../governance/effective-dates.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { DistrictPlan, PlanActionNote, PlanActionPartner, PlanActionPriority, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import { plannedActions, servingActions } from './plan.queries.js';
import type { PlannedAction } from './planned-action.type.js';

export const planById: LoaderDefinition<string, DistrictPlan | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(DistrictPlan, { id: In([...ids]) }), ({ id }) => id);

/** The actions that serve each priority: all of the year's plans, and what is still to be done of earlier ones. */
export const actionsOfPriorityOn = perDay<string, PlannedAction[]>(day => async (db, priorityIds) => {
  const serving = await servingActions(db.manager, priorityIds, planYearOf(day));
  return groupedInOrder(priorityIds, serving, ({ priorityId }) => priorityId).map(group => group.map(({ action }) => action));
});

export const subGroupsOfPlan: LoaderDefinition<string, PlanSubGroup[]> = async (db, planIds) =>
  groupedInOrder(planIds, await db.manager.find(PlanSubGroup, { where: { planId: In([...planIds]) }, order: { name: 'ASC' } }), ({ planId }) => planId);

export const objectivesOfSubGroup: LoaderDefinition<string, SubGroupObjective[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(SubGroupObjective, { where: { subGroupId: In([...ids]) }, order: { id: 'ASC' } }), ({ subGroupId }) => subGroupId);

/** How many actions are for each objective. */
export const actionCountOfObjective: LoaderDefinition<string, number> = async (db, ids) => {
  const rows = await db.query<{ id: string; actions: number }[]>('SELECT objective_id AS id, count(*)::int AS actions FROM plan_action WHERE objective_id = ANY ($1) GROUP BY objective_id', [[...ids]]);
  const counted = new Map(rows.map(({ id, actions }) => [id, actions]));
  return ids.map(id => counted.get(id) ?? 0);
};

export const actionsOfPlan: LoaderDefinition<string, PlannedAction[]> = async (db, planIds) =>
  groupedInOrder(planIds, await plannedActions(db.manager, planIds), ({ planId }) => planId);

export const notesOfAction: LoaderDefinition<string, PlanActionNote[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(PlanActionNote, { where: { planActionId: In([...ids]) }, order: { notedOn: 'DESC', id: 'DESC' } }), ({ planActionId }) => planActionId);

/** The organisations that work on each action, by name. */
export const partnersOfAction: LoaderDefinition<string, Organisation[]> = async (db, ids) => {
  const rows = await db.manager.findBy(PlanActionPartner, { planActionId: In([...ids]) });
  const partners = await db.manager.find(Organisation, { where: { id: In(rows.map(({ organisationId }) => organisationId)) }, order: { name: 'ASC' } });
  return ids.map(id => partners.filter(partner => rows.some(row => row.planActionId === id && row.organisationId === partner.id)));
};

/** The priorities that each action serves, in the order of the agreement. */
export const prioritiesOfAction: LoaderDefinition<string, Priority[]> = async (db, ids) => {
  const rows = await db.manager.findBy(PlanActionPriority, { planActionId: In([...ids]) });
  const served = await db.manager.find(Priority, { where: { id: In(rows.map(({ priorityId }) => priorityId)) }, order: { position: 'ASC', name: 'ASC' } });
  return ids.map(id => served.filter(priority => rows.some(row => row.planActionId === id && row.priorityId === priority.id)));
};
