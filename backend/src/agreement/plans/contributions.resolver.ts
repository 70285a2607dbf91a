import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { contributionsOfPriorityOn, objectiveById } from '../agreement.loaders.js';
import { ChangeContributionsInput } from './contribution.inputs.js';
import { ContributionsService } from './contributions.service.js';
import { PlanObjective } from './partner-plan.entity.js';
import { PlanContribution } from './plan-contribution.entity.js';
import { Priority } from '../priorities/priority.entity.js';

@Resolver(() => Priority)
export class PriorityContributionsResolver {
  constructor(private readonly contributions: ContributionsService) {}

  @Mutation(() => Priority, { description: 'Says which objectives of partners’ plans a priority contributes to, from today.' })
  @Allow(Permission.EditRegister)
  changeContributions(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeContributionsInput): Promise<Priority> {
    return this.contributions.change(viewer, input);
  }

  @ResolveField(() => [PlanContribution], { name: 'contributions', description: 'The objectives of partners’ plans that it contributes to today.' })
  @Allow(Permission.ReadRegister)
  contributionsOf(@Parent() priority: Priority, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PlanContribution[]> {
    return load.one(contributionsOfPriorityOn(day), priority.id);
  }
}

@Resolver(() => PlanContribution)
export class ContributionsResolver {
  @ResolveField(() => PlanObjective, { nullable: true, description: 'The objective.' })
  @Allow(Permission.ReadRegister)
  objective(@Parent() contribution: PlanContribution, @CurrentLoad() load: Load): Promise<PlanObjective | null> {
    return load.one(objectiveById, contribution.planObjectiveId);
  }
}
