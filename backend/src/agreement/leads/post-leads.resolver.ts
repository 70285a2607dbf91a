import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Post } from '../../governance/people/post.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { leadsOfPostOn } from '../agreement.loaders.js';
import { everyLeadOfPost } from '../history.loaders.js';
import { LeadOfficer } from './lead-officer.entity.js';

@Resolver(() => Post)
export class PostLeadsResolver {
  @ResolveField(() => [LeadOfficer], { nullable: true, description: 'What the post answers for today, as lead or deputy.' })
  @Allow(Permission.ReadRegister)
  leads(@Parent() post: Post, @CurrentLoad() load: Load, @AsOn() day: string): Promise<LeadOfficer[]> {
    return load.one(leadsOfPostOn(day), post.id);
  }

  @ResolveField(() => [LeadOfficer], { nullable: true, description: 'Every theme that the post answered for, the newest first.' })
  @Allow(Permission.ReadRegister)
  allLeads(@Parent() post: Post, @CurrentLoad() load: Load): Promise<LeadOfficer[]> {
    return load.one(everyLeadOfPost, post.id);
  }
}
