import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Priority } from '../../agreement/priorities/priority.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { DistrictPlan, PlanActionNote } from './plan.entity.js';
import { NotePlanProgressInput, SavePlanActionInput } from './plan.inputs.js';
import { actionsOfPrecisionAreaOn, actionsOfPriorityOn, notesOfAction, partnersOfAction, planById, precisionAreasOfAction, prioritiesOfAction } from './plan.loaders.js';
import { SavePlanActionResult } from './plan.results.js';
import { PlanActionsService } from './plan-actions.service.js';
import { PlannedAction } from './planned-action.type.js';

@Resolver(() => PlannedAction)
export class PlanActionsResolver {
  constructor(private readonly actions: PlanActionsService) {}

  @Mutation(() => SavePlanActionResult, { description: 'Adds an action to a plan, or says something else of one. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  savePlanAction(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: SavePlanActionInput): Promise<typeof SavePlanActionResult> {
    return this.actions.save(load, viewer, input);
  }

  @Mutation(() => PlannedAction, { description: 'Notes how far an action was on a day, and whether it is still to be done.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  notePlanProgress(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: NotePlanProgressInput): Promise<PlannedAction> {
    return this.actions.noteProgress(load, viewer, input);
  }

  @ResolveField(() => DistrictPlan, { description: 'The plan that it is part of.' })
  @Allow(Permission.ReadRegister)
  plan(@Parent() { planId }: PlannedAction, @CurrentLoad() load: Load): Promise<DistrictPlan | null> {
    return load.one(planById, planId);
  }

  @ResolveField(() => [Organisation], { nullable: true, description: 'The organisations that work on it with its owner, by name.' })
  @Allow(Permission.ReadRegister)
  partners(@Parent() { id }: PlannedAction, @CurrentLoad() load: Load): Promise<Organisation[]> {
    return load.one(partnersOfAction, id);
  }

  @ResolveField(() => [Priority], { nullable: true, description: 'The priorities of the agreement that it serves; one action may serve several.' })
  @Allow(Permission.ReadRegister)
  priorities(@Parent() { id }: PlannedAction, @CurrentLoad() load: Load): Promise<Priority[]> {
    return load.one(prioritiesOfAction, id);
  }

  @ResolveField(() => [PrecisionArea], { nullable: true, description: 'The precision areas of the district that it is for, one that has ended too; none where it is not for one of them.' })
  @Allow(Permission.ReadRegister)
  precisionAreas(@Parent() { id }: PlannedAction, @CurrentLoad() load: Load): Promise<PrecisionArea[]> {
    return load.one(precisionAreasOfAction, id);
  }

  @ResolveField(() => [PlanActionNote], { description: 'How far it was, the latest day first.' })
  @Allow(Permission.ReadRegister)
  notes(@Parent() { id }: PlannedAction, @CurrentLoad() load: Load): Promise<PlanActionNote[]> {
    return load.one(notesOfAction, id);
  }
}

/** What districts do for a priority of the agreement. */
@Resolver(() => Priority)
export class PriorityActionsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [PlannedAction], { nullable: true, description: 'What districts do for it: the actions of this year’s plans that serve it, and what is still to be done of earlier plans, district by district.' })
  @Allow(Permission.ReadRegister)
  districtActions(@Parent() { id }: Priority, @CurrentLoad() load: Load): Promise<PlannedAction[]> {
    return load.one(actionsOfPriorityOn(this.clock.today()), id);
  }
}

/** What its district does for a precision area. */
@Resolver(() => PrecisionArea)
export class PrecisionAreaActionsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [PlannedAction], { nullable: true, description: 'What its district does for it: the actions of this year’s plan that name it, and what is still to be done of earlier plans.' })
  @Allow(Permission.ReadRegister)
  districtActions(@Parent() { id }: PrecisionArea, @CurrentLoad() load: Load): Promise<PlannedAction[]> {
    return load.one(actionsOfPrecisionAreaOn(this.clock.today()), id);
  }
}
