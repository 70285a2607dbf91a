import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { effectiveOn } from '../governance/effective-dates.js';
import { Membership } from '../governance/bodies/membership.entity.js';
import { AsOn, OnDay } from '../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Agreement } from './agreement.entity.js';
import { localityThemesOfAgreementOn, plansOfAgreementOn, prioritiesOfAgreementOn } from './agreement.loaders.js';
import { endedPrioritiesOfAgreement, endedThemesOfAgreement } from './history.loaders.js';
import { agreementStanding } from './agreement.rules.js';
import { PartnerPlan } from './plans/partner-plan.entity.js';
import { Priority, PriorityScope } from './priorities/priority.entity.js';
import { Theme } from './themes/theme.entity.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly db: DataSource,
  ) {}

  @Query(() => Agreement, { nullable: true, description: 'The agreement that holds today.' })
  @Allow(Permission.ReadRegister)
  agreement(@OnDay() _on: string | null, @AsOn() day: string): Promise<Agreement | null> {
    return this.db.getRepository(Agreement).createQueryBuilder('agreement').where(...effectiveOn('agreement', day)).getOne();
  }

  @ResolveField(() => String, { description: 'How long it holds, as a sentence.' })
  @Allow(Permission.ReadRegister)
  standing(@Parent() agreement: Agreement, @AsOn() day: string): string {
    return agreementStanding(agreement, day);
  }

  @ResolveField(() => [Priority], { description: 'Its countywide priorities, in its order.' })
  @Allow(Permission.ReadRegister)
  priorities(@Parent() agreement: Agreement, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Priority[]> {
    return this.prioritiesOf(agreement, PriorityScope.COUNTYWIDE, load, day);
  }

  @ResolveField(() => [Priority], { description: 'Priorities that stand only in some districts’ own plans.' })
  @Allow(Permission.ReadRegister)
  districtOnlyPriorities(@Parent() agreement: Agreement, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Priority[]> {
    return this.prioritiesOf(agreement, PriorityScope.DISTRICT_ONLY, load, day);
  }

  @ResolveField(() => [Priority], { description: 'Countywide priorities that were split or merged, or are to be, the latest first.' })
  @Allow(Permission.ReadRegister)
  endedPriorities(@Parent() agreement: Agreement, @CurrentLoad() load: Load): Promise<Priority[]> {
    return load.one(endedPrioritiesOfAgreement, agreement.id);
  }

  @ResolveField(() => [Theme], { description: 'Themes and localities that have ended, or are to end, the latest first.' })
  @Allow(Permission.ReadRegister)
  endedThemes(@Parent() agreement: Agreement, @CurrentLoad() load: Load): Promise<Theme[]> {
    return load.one(endedThemesOfAgreement, agreement.id);
  }

  @ResolveField(() => [Theme], { description: 'The districts that are reported like a theme.' })
  @Allow(Permission.ReadRegister)
  localityThemes(@Parent() agreement: Agreement, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Theme[]> {
    return load.one(localityThemesOfAgreementOn(day), agreement.id);
  }

  @ResolveField(() => [PartnerPlan], { description: 'Plans and strategies of partners that it links to.' })
  @Allow(Permission.ReadRegister)
  partnerPlans(@Parent() agreement: Agreement, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PartnerPlan[]> {
    return load.one(plansOfAgreementOn(day), agreement.id);
  }

  @ResolveField(() => [Membership], { nullable: true, description: 'Who sits in the partnership’s group today.' })
  @Allow(Permission.ReadRegister)
  members(@AsOn() day: string): Promise<Membership[]> {
    const members = this.db.getRepository(Membership).createQueryBuilder('member').where(...effectiveOn('member', day));
    return members.orderBy('member.position').getMany();
  }

  private async prioritiesOf(agreement: Agreement, scope: PriorityScope, load: Load, day: string): Promise<Priority[]> {
    const priorities = await load.one(prioritiesOfAgreementOn(day), agreement.id);
    return priorities.filter(priority => priority.scope === scope);
  }
}
