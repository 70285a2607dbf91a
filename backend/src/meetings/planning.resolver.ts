import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Day } from '../platform/graphql/scalars.js';
import { Meeting } from './meeting.entity.js';
import { CreateMeetingInput } from './meeting.inputs.js';
import { CountBy, CreateMeetingsInput, TimetableDefaultsInput } from './planning.inputs.js';
import { EditTimetableDefaultsResult, MeetingDay } from './planning.results.js';
import { PlanningService } from './planning.service.js';
import { TimetableDefaults } from './timetable-defaults.entity.js';
import { Timetable } from './timetable.js';

/** Planning meetings, and how their timetables are counted. */
@Resolver()
export class PlanningResolver {
  constructor(private readonly planning: PlanningService) {}

  @Query(() => TimetableDefaults, { description: 'How the timetable of new meetings is counted.' })
  @Allow(Permission.ReadMeetings)
  async timetableDefaults(): Promise<TimetableDefaults> {
    return this.planning.defaults();
  }

  @Query(() => [MeetingDay], { description: 'What days would mean for meetings that are not planned yet: title, timetable, weekends and bank holidays.' })
  @Allow(Permission.RunMeetings)
  async meetingDays(@Args('days', { type: () => [Day] }) days: string[]): Promise<MeetingDay[]> {
    return this.planning.lookAt(days);
  }

  @Query(() => Timetable, { description: 'The timetable that a meeting would have on another day; nothing is changed.' })
  @Allow(Permission.RunMeetings)
  async movedTimetable(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('heldOn', { type: () => Day }) heldOn: string,
    @Args('by', { type: () => CountBy }) by: CountBy,
  ): Promise<Timetable> {
    return this.planning.moved(meetingId, heldOn, by);
  }

  @Mutation(() => Meeting, { description: 'Plans a meeting; its timetable is counted in working days of England.' })
  @Allow(Permission.RunMeetings)
  async createMeeting(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateMeetingInput): Promise<Meeting> {
    return this.planning.create(viewer, input);
  }

  @Mutation(() => [Meeting], { description: 'Plans several meetings: all of them, or none.' })
  @Allow(Permission.RunMeetings)
  async createMeetings(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateMeetingsInput): Promise<Meeting[]> {
    return this.planning.createSeries(viewer, input);
  }

  @Mutation(() => EditTimetableDefaultsResult, { description: 'Changes how the timetable of new meetings is counted; planned meetings keep their days.' })
  @Allow(Permission.RunMeetings)
  async editTimetableDefaults(@CurrentViewer() viewer: Viewer, @Args('input') input: TimetableDefaultsInput): Promise<typeof EditTimetableDefaultsResult> {
    return this.planning.editDefaults(viewer, input);
  }
}
