import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { commentsByReturn } from '../update.loaders.js';
import { UpdateReturn, UpdateReturnComment } from './update-return.entity.js';

@Resolver(() => UpdateReturn)
export class UpdateReturnsResolver {
  @ResolveField(() => [UpdateReturnComment], { description: 'What was said about single sections.' })
  @Allow(Permission.ReadUpdates)
  async sections(@Parent() returned: UpdateReturn, @CurrentLoad() load: Load): Promise<UpdateReturnComment[]> {
    return load.one(commentsByReturn, returned.id);
  }
}
