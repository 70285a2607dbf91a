import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { themeById } from '../agreement/agreement.loaders.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { postById } from '../governance/governance.loaders.js';
import { Post } from '../governance/people/post.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { workingDaysBetween } from '../platform/time/working-days.js';
import { Meeting } from './meeting.entity.js';
import { leadsOfThemesOn, meetingById, recipientsByRequest } from './meeting.loaders.js';
import { UpdateRequest } from './update-request.entity.js';
import { UpdateRequestRecipient } from './update-request-recipient.entity.js';
import { daysLate } from './update-request.rules.js';
import { SETTLED } from './update-request-state.js';
import { UpdateRequestsService } from './update-requests.service.js';

@Resolver(() => UpdateRequest)
export class UpdateRequestsResolver {
  constructor(private readonly requests: UpdateRequestsService, private readonly clock: Clock) {}

  @Query(() => [UpdateRequest], { description: 'What the running cycle asks of the viewer’s posts: what still needs work first.' })
  @Allow(Permission.WriteUpdates)
  async myUpdateRequests(@CurrentViewer() viewer: Viewer): Promise<UpdateRequest[]> {
    return this.requests.listMine(viewer);
  }

  @Query(() => UpdateRequest, { description: 'One request, for those who lead its theme today and for the coordinator.' })
  @Allow(Permission.WriteUpdates, Permission.ReviewUpdates)
  async updateRequest(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<UpdateRequest> {
    return this.requests.get(viewer, id);
  }

  @ResolveField(() => Meeting, { description: 'The meeting whose call it belongs to.' })
  @Allow(Permission.ReadMeetings)
  async meeting(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<Meeting | null> {
    return load.one(meetingById, request.meetingId);
  }

  @ResolveField(() => Theme, { description: 'The theme or locality it asks about.' })
  @Allow(Permission.ReadRegister)
  async theme(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<Theme | null> {
    return load.one(themeById, request.themeId);
  }

  @ResolveField(() => [UpdateRequestRecipient], { description: 'Whom it was addressed to on the day the call opened.' })
  @Allow(Permission.ReadRegister)
  async recipients(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<UpdateRequestRecipient[]> {
    return load.one(recipientsByRequest, request.id);
  }

  @ResolveField(() => [UpdateRequestRecipient], {
    description: 'Who answers for it: today’s lead officers and deputies while it is outstanding; once it is settled, whom it was addressed to.',
  })
  @Allow(Permission.ReadRegister)
  async leads(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<UpdateRequestRecipient[]> {
    if (SETTLED.includes(request.state)) return load.one(recipientsByRequest, request.id);
    const leads = await load.one(leadsOfThemesOn(this.clock.today()), request.themeId);
    return leads.map(lead => ({ ...lead, requestId: request.id }));
  }

  @ResolveField(() => Int, { description: 'Working days from today to the day it is due; negative once it is past.' })
  @Allow(Permission.ReadMeetings)
  workingDaysLeft(@Parent() request: UpdateRequest): number {
    return workingDaysBetween(this.clock.today(), request.dueOn);
  }

  @ResolveField(() => Int, { description: 'Working days between the day it was due and the day it was submitted, or today while it is outstanding; 0 when not late.' })
  @Allow(Permission.ReadMeetings)
  async daysLate(@Parent() request: UpdateRequest, @CurrentLoad() load: Load): Promise<number> {
    return daysLate(request, (await load.one(meetingById, request.meetingId))?.state, this.clock.today());
  }
}

@Resolver(() => UpdateRequestRecipient)
export class RecipientResolver {
  @ResolveField(() => Post, { description: 'The post.' })
  @Allow(Permission.ReadRegister)
  async post(@Parent() recipient: UpdateRequestRecipient, @CurrentLoad() load: Load): Promise<Post | null> {
    return load.one(postById, recipient.postId);
  }
}
