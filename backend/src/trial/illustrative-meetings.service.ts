import { Injectable } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { PlanningService } from '../meetings/planning.service.js';
import { Clock } from '../platform/time/clock.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import type { IllustrativeMeeting } from './illustrative-file.js';
import { FREEZE_AT, IllustrativePacksService } from './illustrative-packs.service.js';
import { instantOn, type MeetingDays } from './illustrative-steps.js';
import { IllustrativeUpdatesService } from './illustrative-updates.service.js';
import { unlessRefused } from './refused.js';

/** Lives through an illustrative meeting, from planning it to concluding it; what was done already is not done again. */
@Injectable()
export class IllustrativeMeetingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly planning: PlanningService,
    private readonly updates: IllustrativeUpdatesService,
    private readonly packs: IllustrativePacksService,
  ) {}

  /** A meeting that lies before the first start is concluded; a later one keeps its call open. */
  async hold(coordinator: Viewer, writers: ReadonlyMap<string, Viewer>, told: IllustrativeMeeting, days: MeetingDays): Promise<void> {
    const meeting = await this.openCall(coordinator, await this.plan(coordinator, told, days), told, days);
    const tellUntil = (day: Day) => this.updates.tellAll(coordinator, writers, meeting, days, told.updates, instantOn(day, FREEZE_AT));
    const { freezeOn } = days.timetable;
    if (meeting.state === MeetingState.CALL_OPEN && !meeting.reopenedAt) await tellUntil(freezeOn);
    if (!days.isPast) return;
    let frozen = meeting.reopenedAt ? meeting : await this.packs.freeze(coordinator, meeting, freezeOn);
    if (told.second_version) {
      const again = addWorkingDays(days.timetable.dueOn, told.second_version.frozen);
      const reopened = await this.packs.reopen(coordinator, frozen, days, told);
      if (reopened.reopenedAt) await tellUntil(again);
      frozen = await this.packs.freeze(coordinator, reopened, again);
    }
    if (told.addendum) await this.packs.addAddendum(coordinator, frozen, days, told.addendum);
    await this.conclude(coordinator, frozen, days);
  }

  private async plan(coordinator: Viewer, { venue }: IllustrativeMeeting, { heldOn, timetable }: MeetingDays): Promise<Meeting> {
    const planned = await this.db.manager.findOneBy(Meeting, { heldOn });
    const earlier = instantOn(addWorkingDays(timetable.callOpensOn, -10), '11:20');
    return planned ?? this.clock.at(earlier, () => this.planning.create(coordinator, { heldOn, venue }, true));
  }

  private async openCall(coordinator: Viewer, meeting: Meeting, { also_ask: alsoAsk }: IllustrativeMeeting, { timetable }: MeetingDays): Promise<Meeting> {
    if (meeting.state !== MeetingState.PLANNED) return meeting;
    return this.clock.at(instantOn(timetable.callOpensOn, '09:10'), async () => {
      const adHoc = (await this.meetings.notAsked(meeting)).filter(({ slug }) => alsoAsk.includes(slug));
      return unlessRefused(await this.meetings.openCall(coordinator, meeting.id, adHoc.map(({ id }) => id)));
    });
  }

  private async conclude(coordinator: Viewer, meeting: Meeting, { heldOn }: MeetingDays): Promise<void> {
    if (meeting.state !== MeetingState.FROZEN) return;
    await this.clock.at(instantOn(heldOn, '16:30'), async () => unlessRefused(await this.meetings.conclude(coordinator, meeting.id)));
  }
}
