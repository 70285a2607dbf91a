import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { postById } from '../governance/governance.loaders.js';
import { Post } from '../governance/post.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { leadsOfThemeOn, themeById } from './agreement.loaders.js';
import { LeadCapacity, LeadOfficer } from './lead-officer.entity.js';
import { Theme } from './theme.entity.js';

@Resolver(() => LeadOfficer)
export class LeadOfficersResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Theme, { description: 'The theme answered for.' })
  @Allow(Permission.ReadRegister)
  theme(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load): Promise<Theme | null> {
    return load.one(themeById, lead.themeId);
  }

  @ResolveField(() => Post, { description: 'The post that answers for it.' })
  @Allow(Permission.ReadRegister)
  post(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load): Promise<Post | null> {
    return load.one(postById, lead.postId);
  }

  @ResolveField(() => Boolean, { description: 'Whether several posts lead the theme together today.' })
  @Allow(Permission.ReadRegister)
  async joint(@Parent() lead: LeadOfficer, @CurrentLoad() load: Load): Promise<boolean> {
    const leads = (await load.one(leadsOfThemeOn(this.clock.today()), lead.themeId)).filter(({ capacity }) => capacity === LeadCapacity.LEAD);
    return leads.length > 1 && leads.some(({ id }) => id === lead.id);
  }
}
