import { createUnionType } from '@nestjs/graphql';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import { PlannedAction } from './planned-action.type.js';

const resolveType = (value: object) => value.constructor;

export const SaveSubGroupResult = createUnionType({ name: 'SaveSubGroupResult', types: () => [PlanSubGroup, EditConflict] as const, resolveType });
export const SaveObjectiveResult = createUnionType({ name: 'SaveObjectiveResult', types: () => [SubGroupObjective, EditConflict] as const, resolveType });
export const SavePlanActionResult = createUnionType({ name: 'SavePlanActionResult', types: () => [PlannedAction, EditConflict] as const, resolveType });
