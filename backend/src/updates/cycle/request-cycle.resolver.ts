import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { meetingById } from '../../meetings/meeting.loaders.js';
import { MeetingState } from '../../meetings/meeting-state.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import type { RequestVerb } from '../../meetings/update-request-state.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { returnsByRequest } from '../update.loaders.js';
import { UpdatePolicy } from '../update.policy.js';
import { stateBlockers } from '../update.rules.js';
import { UpdateReturn } from './update-return.entity.js';

/** What was said and agreed about a request on its way, and what the viewer may do about it now. */
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

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether what the viewer writes here is written on behalf of its leads.' })
  @Allow(Permission.SignedIn)
  async viewerWritesOnBehalf(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.policy.writesOnBehalf(load, viewer, request.themeId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may take it back now.' })
  @Allow(Permission.SignedIn)
  async viewerCanWithdraw(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return (await this.isOpen(request, 'withdraw', load)) && this.policy.leads(load, viewer, request.themeId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may take its acceptance back now.' })
  @Allow(Permission.SignedIn)
  async viewerCanWithdrawAcceptance(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return viewer.can(Permission.ReviewUpdates) && this.isOpen(request, 'withdraw-acceptance', load);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may give its leads a later day now.' })
  @Allow(Permission.SignedIn)
  async viewerCanExtend(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return viewer.can(Permission.ReviewUpdates) && this.isOpen(request, 'extend', load);
  }

  private async isOpen(request: UpdateRequest, verb: RequestVerb, load: Load): Promise<boolean> {
    const meeting = await load.one(meetingById, request.meetingId);
    return stateBlockers(request, meeting?.state ?? MeetingState.CONCLUDED, verb).length === 0;
  }
}
