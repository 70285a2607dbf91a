import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Reason } from '../platform/graphql/reason.js';
import { CancellingService } from './cancelling.service.js';
import { Meeting } from './meeting.entity.js';
import { CancelMeetingInput } from './meeting.inputs.js';
import { CancelMeetingResult } from './meeting.results.js';

/** Cancelling a meeting, until its pack is frozen. */
@Resolver(() => Meeting)
export class CancellingResolver {
  constructor(private readonly cancelling: CancellingService) {}

  @Mutation(() => CancelMeetingResult, { description: 'Cancels a meeting: its call closes, and it stays in the record with the reason. Refused once updates were submitted or its pack was frozen.' })
  @Allow(Permission.RunMeetings)
  async cancelMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelMeetingInput): Promise<typeof CancelMeetingResult> {
    return this.cancelling.cancel(viewer, input);
  }

  @ResolveField(() => [Reason], { nullable: true, description: 'Why it cannot be cancelled now; empty when it can.' })
  @Allow(Permission.RunMeetings)
  async cancelBlockers(@Parent() meeting: Meeting): Promise<Reason[]> {
    return this.cancelling.blockers(meeting);
  }
}
