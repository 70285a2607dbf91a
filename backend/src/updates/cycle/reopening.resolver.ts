import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { ReopenCallInput } from '../../meetings/meeting.inputs.js';
import { ReopenCallResult } from '../../meetings/meeting.results.js';
import { Reason } from '../../platform/graphql/reason.js';
import { ReopeningService } from './reopening.service.js';

/** Opening a call again, until the meeting is held. */
@Resolver(() => Meeting)
export class ReopeningResolver {
  constructor(private readonly reopening: ReopeningService) {}

  @Mutation(() => ReopenCallResult, { description: 'Opens the call of a frozen meeting again, for a new version of its pack. The versions before stay as they are.' })
  @Allow(Permission.RunMeetings)
  async reopenCall(@CurrentViewer() viewer: Viewer, @Args('input') input: ReopenCallInput): Promise<typeof ReopenCallResult> {
    return this.reopening.reopenCall(viewer, input);
  }

  @ResolveField(() => [Reason], { nullable: true, description: 'Why its call cannot be opened again now; empty when it can.' })
  @Allow(Permission.RunMeetings)
  async reopenBlockers(@Parent() meeting: Meeting): Promise<Reason[]> {
    return this.reopening.blockers(meeting);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may open its call again now.' })
  @Allow(Permission.SignedIn)
  async viewerCanReopen(@Parent() meeting: Meeting, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return viewer.can(Permission.RunMeetings) && (await this.reopening.blockers(meeting)).length === 0;
  }
}
