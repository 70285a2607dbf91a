import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { organisationById, postById } from '../governance.loaders.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { Post } from '../people/post.entity.js';

@Resolver(() => Membership)
export class MembershipsResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation that sits there.' })
  @Allow(Permission.ReadRegister)
  async organisation(@Parent() member: Membership, @CurrentLoad() load: Load): Promise<Organisation | null> {
    return member.organisationId ? load.one(organisationById, member.organisationId) : null;
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that sits there.' })
  @Allow(Permission.ReadRegister)
  async post(@Parent() member: Membership, @CurrentLoad() load: Load): Promise<Post | null> {
    return member.postId ? load.one(postById, member.postId) : null;
  }
}
