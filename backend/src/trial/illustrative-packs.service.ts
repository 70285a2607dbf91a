import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { Addendum } from '../packs/addendum.entity.js';
import { FreezingService } from '../packs/freezing.service.js';
import { Pack } from '../packs/pack.entity.js';
import { PacksService } from '../packs/packs.service.js';
import { Clock } from '../platform/time/clock.js';
import { instantOn, type MeetingDays } from './illustrative-steps.js';
import { unlessRefused } from './refused.js';

/** Freezes the pack of an illustrative meeting, and adds what came too late for it. */
@Injectable()
export class IllustrativePacksService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly freezing: FreezingService,
    private readonly packs: PacksService,
  ) {}

  /** Freezes the pack on its day, unless that was done; answers the meeting as it is then. */
  async freeze(coordinator: Viewer, meeting: Meeting, { timetable }: MeetingDays): Promise<Meeting> {
    if (meeting.state !== MeetingState.CALL_OPEN) return meeting;
    await this.clock.at(instantOn(timetable.freezeOn, '15:45'), async () => unlessRefused(await this.freezing.freeze(coordinator, { meetingId: meeting.id })));
    return this.db.manager.findOneByOrFail(Meeting, { id: meeting.id });
  }

  /** Adds the one addendum that is told of, where its theme is in the register. */
  async addAddendum(coordinator: Viewer, meeting: Meeting, { timetable }: MeetingDays, { theme, text }: { theme: string; text: string }): Promise<void> {
    if (!(await this.db.manager.existsBy(Theme, { slug: theme }))) return;
    const { id: packId } = await this.db.manager.findOneByOrFail(Pack, { meetingId: meeting.id });
    if (await this.db.manager.existsBy(Addendum, { packId })) return;
    await this.clock.at(instantOn(timetable.packOutOn, '12:15'), () => this.packs.addAddendum(coordinator, { packId, themeSlug: theme, text }));
  }
}
