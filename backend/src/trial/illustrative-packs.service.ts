import { Injectable } from '@nestjs/common';
import type { Day } from '@csa/shared/days.js';
import { DataSource, In } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { Addendum } from '../packs/addendum.entity.js';
import { FreezingService } from '../packs/freezing.service.js';
import { Pack } from '../packs/pack.entity.js';
import { PacksService } from '../packs/packs.service.js';
import { PackVersion } from '../packs/pack-version.entity.js';
import { Clock } from '../platform/time/clock.js';
import { addWorkingDays } from '../platform/time/working-days.js';
import { ReopeningService } from '../updates/cycle/reopening.service.js';
import type { IllustrativeMeeting } from './illustrative-file.js';
import { instantOn, type MeetingDays } from './illustrative-steps.js';
import { unlessRefused } from './refused.js';

/** The hour at which packs are frozen. */
export const FREEZE_AT = '15:45';

/** Freezes the pack of an illustrative meeting, opens its call again for a second version, and adds what came too late for it. */
@Injectable()
export class IllustrativePacksService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly freezing: FreezingService,
    private readonly packs: PacksService,
    private readonly reopening: ReopeningService,
  ) {}

  /** Freezes the pack on a day, unless that was done; answers the meeting as it is then. */
  async freeze(coordinator: Viewer, meeting: Meeting, day: Day): Promise<Meeting> {
    if (meeting.state !== MeetingState.CALL_OPEN) return meeting;
    await this.clock.at(instantOn(day, FREEZE_AT), async () => unlessRefused(await this.freezing.freeze(coordinator, { meetingId: meeting.id })));
    return this.db.manager.findOneByOrFail(Meeting, { id: meeting.id });
  }

  /** Opens the call again for the second version of a frozen pack, unless that was done; answers the meeting as it is then. */
  async reopen(coordinator: Viewer, meeting: Meeting, { timetable }: MeetingDays, { second_version: again, updates }: IllustrativeMeeting): Promise<Meeting> {
    const requests = await this.requestsOf(meeting, updates.flatMap(({ corrected, theme }) => (corrected ? [theme] : [])));
    const { id: packId } = await this.db.manager.findOneByOrFail(Pack, { meetingId: meeting.id });
    const versions = await this.db.manager.countBy(PackVersion, { packId });
    if (!again || requests.length === 0 || meeting.state !== MeetingState.FROZEN || versions > 1) return meeting;
    const on = (workingDays: number) => addWorkingDays(timetable.dueOn, workingDays);
    const input = { meetingId: meeting.id, reason: again.reason, requestIds: requests.map(({ id }) => id), dueOn: on(again.frozen) };
    await this.clock.at(instantOn(on(again.reopened), '09:30'), async () => unlessRefused(await this.reopening.reopenCall(coordinator, input)));
    return this.db.manager.findOneByOrFail(Meeting, { id: meeting.id });
  }

  private async requestsOf(meeting: Meeting, slugs: readonly string[]): Promise<UpdateRequest[]> {
    const themes = await this.db.manager.findBy(Theme, { slug: In([...slugs]) });
    return this.db.manager.findBy(UpdateRequest, { meetingId: meeting.id, themeId: In(themes.map(({ id }) => id)) });
  }

  /** Adds the one addendum that is told of, where its theme is in the register. */
  async addAddendum(coordinator: Viewer, meeting: Meeting, { timetable }: MeetingDays, { theme, text }: { theme: string; text: string }): Promise<void> {
    if (!(await this.db.manager.existsBy(Theme, { slug: theme }))) return;
    const { id: packId } = await this.db.manager.findOneByOrFail(Pack, { meetingId: meeting.id });
    if (await this.db.manager.existsBy(Addendum, { packId })) return;
    await this.clock.at(instantOn(timetable.packOutOn, '12:15'), () => this.packs.addAddendum(coordinator, { packId, themeSlug: theme, text }));
  }
}
