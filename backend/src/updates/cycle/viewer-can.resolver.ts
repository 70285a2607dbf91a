import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { meetingById } from '../../meetings/meeting.loaders.js';
import { MeetingState } from '../../meetings/meeting-state.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { missingVerb, type RequestVerb } from '../../meetings/update-request-state.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { UpdatePolicy } from '../update.policy.js';
import { stateBlockers, submissionBlockers, writingBlockers } from '../update.rules.js';
import { draftByRequest } from '../writing/draft-update.queries.js';

/** What the viewer may do about a request now, by the rules that the verbs themselves ask. */
@Resolver(() => UpdateRequest)
export class ViewerCanResolver {
  constructor(private readonly policy: UpdatePolicy, private readonly clock: Clock) {}

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may write it now, as one of its leads or on their behalf.' })
  @Allow(Permission.SignedIn)
  async viewerCanWrite(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    if (writingBlockers(request, await this.meetingState(request, load)).length > 0) return false;
    return (await this.policy.leads(load, viewer, request.themeId)) || this.policy.writesOnBehalf(load, viewer, request.themeId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether what the viewer writes here is written on behalf of its leads.' })
  @Allow(Permission.SignedIn)
  async viewerWritesOnBehalf(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.policy.writesOnBehalf(load, viewer, request.themeId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may submit it now.' })
  @Allow(Permission.SignedIn)
  async viewerCanSubmit(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    if (!(await this.policy.leads(load, viewer, request.themeId)) || !(await this.isOpen(request, 'submit', load))) return false;
    return submissionBlockers(request.form, await load.one(draftByRequest, request.id), this.clock.today()).length === 0;
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may take it back now.' })
  @Allow(Permission.SignedIn)
  async viewerCanWithdraw(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return (await this.isOpen(request, 'withdraw', load)) && this.policy.leads(load, viewer, request.themeId);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may accept it now.' })
  @Allow(Permission.SignedIn)
  viewerCanAccept(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.reviewerCan(viewer, request, 'accept', load);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may take its acceptance back now.' })
  @Allow(Permission.SignedIn)
  viewerCanWithdrawAcceptance(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.reviewerCan(viewer, request, 'withdraw-acceptance', load);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may return it now.' })
  @Allow(Permission.SignedIn)
  viewerCanReturn(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.reviewerCan(viewer, request, 'return', load);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may give its leads a later day now.' })
  @Allow(Permission.SignedIn)
  viewerCanExtend(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.reviewerCan(viewer, request, 'extend', load);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may record now that none was received.' })
  @Allow(Permission.SignedIn)
  viewerCanRecordNotReceived(@Parent() request: UpdateRequest, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    return this.reviewerCan(viewer, request, missingVerb(request), load);
  }

  private async reviewerCan(viewer: Viewer, request: UpdateRequest, verb: RequestVerb, load: Load): Promise<boolean> {
    return viewer.can(Permission.ReviewUpdates) && this.isOpen(request, verb, load);
  }

  private async isOpen(request: UpdateRequest, verb: RequestVerb, load: Load): Promise<boolean> {
    return stateBlockers(request, await this.meetingState(request, load), verb).length === 0;
  }

  private async meetingState(request: UpdateRequest, load: Load): Promise<MeetingState> {
    return (await load.one(meetingById, request.meetingId))?.state ?? MeetingState.CONCLUDED;
  }
}
