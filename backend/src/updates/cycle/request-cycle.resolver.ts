import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { returnsByRequest } from '../update.loaders.js';
import { UpdatePolicy } from '../update.policy.js';
import { UpdateReturn } from './update-return.entity.js';

/** What was said and agreed about a request on its way. */
@Resolver(() => UpdateRequest)
export class RequestCycleResolver {
  constructor(private readonly policy: UpdatePolicy) {}

  @ResolveField(() => [UpdateReturn], { nullable: true, description: 'Every time that it was returned or asked for again, the last first; for those who write or review it.' })
  @Allow(Permission.ReadUpdates)
  async returns(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<UpdateReturn[] | null> {
    return (await this.policy.writesOrReviews(load, viewer, request)) ? load.one(returnsByRequest, request.id) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the coordinator last returned it, for those who write or review it.' })
  @Allow(Permission.ReadUpdates)
  async returnComment(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<string | null> {
    return (await this.returns(request, viewer, load))?.[0]?.comment ?? null;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When the coordinator last returned it.' })
  @Allow(Permission.ReadUpdates)
  async returnedAt(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<Date | null> {
    return (await load.one(returnsByRequest, request.id))[0]?.returnedAt ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was given a later day, for those who write or review it.' })
  @Allow(Permission.ReadUpdates)
  async extensionReason(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<string | null> {
    return (await this.policy.writesOrReviews(load, viewer, request)) ? request.extensionReason : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'How the lead agreed to what was submitted on their behalf, for those who write or review it.' })
  @Allow(Permission.ReadUpdates)
  async agreement(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<string | null> {
    return (await this.policy.writesOrReviews(load, viewer, request)) ? request.agreement : null;
  }
}
