import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { organisationById } from '../../governance/governance.loaders.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { objectivesOfPlanOn } from '../agreement.loaders.js';
import { planStanding, termOver } from '../agreement.rules.js';
import { PartnerPlan, PlanObjective } from './partner-plan.entity.js';

@Resolver(() => PartnerPlan)
export class PartnerPlansResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'Whose plan it is, where the agreement says.' })
  @Allow(Permission.ReadRegister)
  async organisation(@Parent() plan: PartnerPlan, @CurrentLoad() load: Load): Promise<Organisation | null> {
    return plan.organisationId ? load.one(organisationById, plan.organisationId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether its printed term is over.' })
  @Allow(Permission.ReadRegister)
  termOver(@Parent() plan: PartnerPlan, @AsOn() day: string): boolean {
    return termOver(plan, day);
  }

  @ResolveField(() => String, { description: 'What a reader should know of its term, as a sentence.' })
  @Allow(Permission.ReadRegister)
  standing(@Parent() plan: PartnerPlan, @AsOn() day: string): string {
    return planStanding(plan, day);
  }

  @ResolveField(() => [PlanObjective], { description: 'Its objectives, as the agreement lists them.' })
  @Allow(Permission.ReadRegister)
  objectives(@Parent() plan: PartnerPlan, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PlanObjective[]> {
    return load.one(objectivesOfPlanOn(day), plan.id);
  }
}
