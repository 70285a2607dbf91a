import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { planYearOf } from '@csa/shared/plan-words.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { District } from '../../localities/district.entity.js';
import { districtById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Reason } from '../../platform/graphql/reason.js';
import { Clock } from '../../platform/time/clock.js';
import { DistrictWorkPolicy } from '../district-work.policy.js';
import { DistrictPlan, PlanSubGroup, SubGroupObjective } from './plan.entity.js';
import { BeginDistrictPlanInput, MovePlanPartInput, RemovePlanPartInput, SaveObjectiveInput, SaveSubGroupInput } from './plan.inputs.js';
import { actionCountOfObjective, actionsOfPlan, objectivesOfSubGroup, plansByDistrict, subGroupsOfPlan } from './plan.loaders.js';
import { objectiveRemovalFaults, subGroupRemovalFaults } from './plan.rules.js';
import { SaveObjectiveResult, SaveSubGroupResult } from './plan.results.js';
import { PlannedAction } from './planned-action.type.js';
import { servedByDistrictOn } from './served-priorities.js';
import { ServedPriority } from './served-priority.type.js';
import { PlanOrderService } from './plan-order.service.js';
import { PlansService } from './plans.service.js';

@Resolver(() => District)
export class DistrictPlansResolver {
  constructor(private readonly policy: DistrictWorkPolicy, private readonly clock: Clock) {}

  @ResolveField(() => [DistrictPlan], { nullable: true, description: 'Its Community Safety Delivery Plans, the latest year first.' })
  @Allow(Permission.ReadRegister)
  plans(@Parent() { id }: District, @CurrentLoad() load: Load): Promise<DistrictPlan[]> {
    return load.one(plansByDistrict, id);
  }

  @ResolveField(() => DistrictPlan, { nullable: true, description: 'Its Community Safety Delivery Plan; empty where none is here for the year.' })
  @Allow(Permission.ReadRegister)
  async plan(
    @Parent() { id }: District,
    @CurrentLoad() load: Load,
    @Args('year', { type: () => Int, nullable: true, description: 'The year in which it begins; left out: that of today.' }) year: number | null,
  ): Promise<DistrictPlan | null> {
    const asked = year ?? planYearOf(this.clock.today());
    return (await load.one(plansByDistrict, id)).find(plan => plan.year === asked) ?? null;
  }

  @ResolveField(() => [ServedPriority], { nullable: true, description: 'The priorities that actions of its plan of today’s year serve: the agreement’s own, and those it leaves to districts. Empty where there is no plan of the year.' })
  @Allow(Permission.ReadRegister)
  servedPriorities(@Parent() { id }: District, @CurrentLoad() load: Load): Promise<ServedPriority[] | null> {
    return load.one(servedByDistrictOn(this.clock.today()), id);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may keep its plans and its hub today.' })
  @Allow(Permission.ReadRegister)
  viewerCanKeepWork(@Parent() district: District, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.policy.mayKeep(load, viewer, district);
  }
}

@Resolver(() => DistrictPlan)
export class PlansResolver {
  constructor(private readonly plans: PlansService, private readonly order: PlanOrderService) {}

  @Mutation(() => DistrictPlan, { description: 'Begins the plan of a district for a year.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  beginDistrictPlan(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: BeginDistrictPlanInput): Promise<DistrictPlan> {
    return this.plans.begin(load, viewer, input);
  }

  @Mutation(() => SaveSubGroupResult, { description: 'Adds a sub-group to a plan, or says something else of one. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  saveSubGroup(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: SaveSubGroupInput): Promise<typeof SaveSubGroupResult> {
    return this.plans.saveSubGroup(load, viewer, input);
  }

  @Mutation(() => SaveObjectiveResult, { description: 'Adds an objective to a sub-group, or says something else of one. Against an old version it answers with both texts.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  saveObjective(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: SaveObjectiveInput): Promise<typeof SaveObjectiveResult> {
    return this.plans.saveObjective(load, viewer, input);
  }

  @Mutation(() => DistrictPlan, { description: 'Takes a sub-group out of its plan; refused while it has objectives.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  removeSubGroup(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: RemovePlanPartInput): Promise<DistrictPlan> {
    return this.plans.removeSubGroup(load, viewer, input);
  }

  @Mutation(() => DistrictPlan, { description: 'Takes an objective and its target out of a plan; refused while actions are for it.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  removeObjective(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: RemovePlanPartInput): Promise<DistrictPlan> {
    return this.plans.removeObjective(load, viewer, input);
  }

  @Mutation(() => DistrictPlan, { description: 'Puts a sub-group before another of its plan, or last.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  moveSubGroup(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: MovePlanPartInput): Promise<DistrictPlan> {
    return this.order.moveSubGroup(load, viewer, input);
  }

  @Mutation(() => DistrictPlan, { description: 'Puts an objective before another of its sub-group, or last.' })
  @Allow(Permission.KeepDistrictWork, Permission.KeepEveryDistrictsWork)
  moveObjective(@CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @Args('input') input: MovePlanPartInput): Promise<DistrictPlan> {
    return this.order.moveObjective(load, viewer, input);
  }

  @ResolveField(() => District, { nullable: true, description: 'The district whose plan it is.' })
  @Allow(Permission.ReadRegister)
  district(@Parent() { districtId }: DistrictPlan, @CurrentLoad() load: Load): Promise<District | null> {
    return load.one(districtById, districtId);
  }

  @ResolveField(() => [PlanSubGroup], { description: 'Its sub-groups, in the order in which somebody put them.' })
  @Allow(Permission.ReadRegister)
  subGroups(@Parent() { id }: DistrictPlan, @CurrentLoad() load: Load): Promise<PlanSubGroup[]> {
    return load.one(subGroupsOfPlan, id);
  }

  @ResolveField(() => [PlannedAction], { description: 'Its actions, what is due first before what is due later.' })
  @Allow(Permission.ReadRegister)
  actions(@Parent() { id }: DistrictPlan, @CurrentLoad() load: Load): Promise<PlannedAction[]> {
    return load.one(actionsOfPlan, id);
  }
}

@Resolver(() => PlanSubGroup)
export class SubGroupsResolver {
  @ResolveField(() => [SubGroupObjective], { description: 'What it is to achieve, in the order in which somebody put it.' })
  @Allow(Permission.ReadRegister)
  objectives(@Parent() { id }: PlanSubGroup, @CurrentLoad() load: Load): Promise<SubGroupObjective[]> {
    return load.one(objectivesOfSubGroup, id);
  }

  @ResolveField(() => [Reason], { description: 'Why it cannot be taken out of the plan now; empty where it can.' })
  @Allow(Permission.ReadRegister)
  async removalBlockers(@Parent() { id }: PlanSubGroup, @CurrentLoad() load: Load): Promise<Reason[]> {
    return subGroupRemovalFaults((await load.one(objectivesOfSubGroup, id)).length);
  }
}

@Resolver(() => SubGroupObjective)
export class ObjectivesResolver {
  @ResolveField(() => [Reason], { description: 'Why it cannot be taken out of the plan now; empty where it can.' })
  @Allow(Permission.ReadRegister)
  async removalBlockers(@Parent() { id }: SubGroupObjective, @CurrentLoad() load: Load): Promise<Reason[]> {
    return objectiveRemovalFaults(await load.one(actionCountOfObjective, id));
  }
}
