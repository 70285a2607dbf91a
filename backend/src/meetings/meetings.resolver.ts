import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Reason } from '../platform/graphql/reason.js';
import { Clock } from '../platform/time/clock.js';
import { workingDaysBetween } from '../platform/time/working-days.js';
import { Meeting } from './meeting.entity.js';
import { AskAlsoInput, EditMeetingInput } from './meeting.inputs.js';
import { requestsByMeeting } from './meeting.loaders.js';
import { ConcludeMeetingResult, EditMeetingResult, OpenCallResult } from './meeting.results.js';
import { closedBlockers, concludeBlockers } from './meeting.rules.js';
import { MeetingsService } from './meetings.service.js';
import { UpdateRequest } from './update-request.entity.js';
import { UpdateRequestState } from './update-request-state.js';

@ObjectType({ description: 'How many requests of a call are in one state.' })
export class StateCount {
  @Field(() => UpdateRequestState)
  state: UpdateRequestState;

  @Field(() => Int)
  count: number;
}

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(private readonly meetings: MeetingsService, private readonly clock: Clock) {}

  @Query(() => [Meeting], { name: 'meetings', description: 'All meetings, the latest first.' })
  @Allow(Permission.ReadMeetings)
  async list(): Promise<Meeting[]> {
    return this.meetings.list();
  }

  @Query(() => Meeting, { description: 'One meeting.' })
  @Allow(Permission.ReadMeetings)
  async meeting(@Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.meetings.get(id);
  }

  @Mutation(() => EditMeetingResult, { description: 'Changes a meeting. Days out of order are refused with reasons; an old version ends in EditConflict.' })
  @Allow(Permission.RunMeetings)
  async editMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: EditMeetingInput): Promise<typeof EditMeetingResult> {
    return this.meetings.edit(viewer, input);
  }

  @Mutation(() => OpenCallResult, { description: 'Opens the call: one update request for every theme and locality due under its reporting mode, and for the ad hoc themes named.' })
  @Allow(Permission.RunMeetings)
  async openCall(
    @CurrentViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) id: string,
    @Args('themeIds', { type: () => [ID], nullable: true, description: 'Ad hoc themes to ask as well.' }) themeIds: string[] | null,
  ): Promise<typeof OpenCallResult> {
    return this.meetings.openCall(viewer, id, themeIds ?? []);
  }

  @Mutation(() => OpenCallResult, { description: 'Asks for updates on ad hoc themes as well, while the call is open.' })
  @Allow(Permission.RunMeetings)
  async askAlso(@CurrentViewer() viewer: Viewer, @Args('input') input: AskAlsoInput): Promise<typeof OpenCallResult> {
    return this.meetings.askAlso(viewer, input);
  }

  @Mutation(() => ConcludeMeetingResult, { description: 'Closes the cycle of a meeting that was held.' })
  @Allow(Permission.RunMeetings)
  async concludeMeeting(@CurrentViewer() viewer: Viewer, @Args('meetingId', { type: () => ID }) id: string): Promise<typeof ConcludeMeetingResult> {
    return this.meetings.conclude(viewer, id);
  }

  @ResolveField(() => Int, { description: 'Working days from today to the day updates are due; negative once it is past.' })
  @Allow(Permission.ReadMeetings, Permission.ReadPacks)
  workingDaysToDue(@Parent() meeting: Meeting): number {
    return workingDaysBetween(this.clock.today(), meeting.timetable.dueOn);
  }

  @ResolveField(() => [UpdateRequest], { nullable: true, description: 'The coordinator’s tracker: every request of the call, in the order of the agreement.' })
  @Allow(Permission.ReviewUpdates)
  async requests(@Parent() meeting: Meeting, @CurrentLoad() load: Load): Promise<UpdateRequest[]> {
    return load.one(requestsByMeeting, meeting.id);
  }

  @ResolveField(() => [Theme], { nullable: true, description: 'The themes that are reported only when asked and that its call has not asked.' })
  @Allow(Permission.RunMeetings)
  async adHocThemes(@Parent() meeting: Meeting): Promise<Theme[]> {
    return this.meetings.notAsked(meeting);
  }

  @ResolveField(() => [StateCount], { nullable: true, description: 'How many requests are in each state; states without any are left out.' })
  @Allow(Permission.ReadMeetings)
  async counts(@Parent() meeting: Meeting, @CurrentLoad() load: Load): Promise<StateCount[]> {
    const requests = await load.one(requestsByMeeting, meeting.id);
    return Object.values(UpdateRequestState)
      .map(state => ({ state, count: requests.filter(request => request.state === state).length }))
      .filter(({ count }) => count > 0);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may edit it now.' })
  @Allow(Permission.SignedIn)
  viewerCanEdit(@Parent() meeting: Meeting, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.RunMeetings) && closedBlockers(meeting).length === 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may open its call now.' })
  @Allow(Permission.SignedIn)
  async viewerCanOpenCall(@Parent() meeting: Meeting, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return viewer.can(Permission.RunMeetings) && (await this.meetings.openCallBlockers(meeting)).length === 0;
  }

  @ResolveField(() => [Reason], { nullable: true, description: 'Why its call cannot be opened now; empty when it can.' })
  @Allow(Permission.RunMeetings)
  async openCallBlockers(@Parent() meeting: Meeting): Promise<Reason[]> {
    return this.meetings.openCallBlockers(meeting);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may conclude it now.' })
  @Allow(Permission.SignedIn)
  viewerCanConclude(@Parent() meeting: Meeting, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.RunMeetings) && concludeBlockers(meeting, this.clock.today()).length === 0;
  }
}
