import { In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { planYearOf } from '@csa/shared/plan-words.js';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { perDay } from '../../governance/effective-dates.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { linked } from '../linked.js';
import { DistrictPlan, PlanActionArea, PlanActionNote, PlanActionPartner, PlanActionPriority, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import { actionsThatName, plannedActions } from './plan.queries.js';
import type { PlannedAction } from './planned-action.type.js';

export const planById: LoaderDefinition<string, DistrictPlan | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(DistrictPlan, { id: In([...ids]) }), ({ id }) => id);

/** Every plan of each district, the latest year first. */
export const plansByDistrict: LoaderDefinition<string, DistrictPlan[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(DistrictPlan, { where: { districtId: In([...ids]) }, order: { year: 'DESC' } }), ({ districtId }) => districtId);

/** The actions that serve each priority: all of the year's plans, and what is still to be done of earlier ones. */
export const actionsOfPriorityOn = actionsNaming('plan_action_priority', 'priority_id');

/** The actions that are for each precision area: all of the year's plan, and what is still to be done of earlier ones. */
export const actionsOfPrecisionAreaOn = actionsNaming('plan_action_area', 'precision_area_id');

function actionsNaming(table: string, column: string): (day: Day) => LoaderDefinition<string, PlannedAction[]> {
  return perDay(day => async (db, ids) => {
    const naming = await actionsThatName(db.manager, table, column, ids, planYearOf(day));
    return groupedInOrder(ids, naming, ({ namedId }) => namedId).map(group => group.map(({ action }) => action));
  });
}

export const subGroupsOfPlan: LoaderDefinition<string, PlanSubGroup[]> = async (db, planIds) =>
  groupedInOrder(planIds, await db.manager.find(PlanSubGroup, { where: { planId: In([...planIds]) }, order: { position: 'ASC' } }), ({ planId }) => planId);

export const objectivesOfSubGroup: LoaderDefinition<string, SubGroupObjective[]> = async (db, ids) =>
  groupedInOrder(ids, await db.manager.find(SubGroupObjective, { where: { subGroupId: In([...ids]) }, order: { position: 'ASC' } }), ({ subGroupId }) => subGroupId);

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
export const partnersOfAction = linked({ table: PlanActionPartner, from: 'planActionId', to: 'organisationId' }, Organisation, { name: 'ASC' });

/** The priorities that each action serves, in the order of the agreement. */
export const prioritiesOfAction = linked({ table: PlanActionPriority, from: 'planActionId', to: 'priorityId' }, Priority, { position: 'ASC', name: 'ASC' });

/** The precision areas that each action is for, in the order of the agreement; one that has ended too. */
export const precisionAreasOfAction = linked({ table: PlanActionArea, from: 'planActionId', to: 'precisionAreaId' }, PrecisionArea, { position: 'ASC', name: 'ASC' });
