import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { District } from '../localities/district.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { Clock } from '../platform/time/clock.js';
import type { OpenStep } from '../updates/steps/last-steps.rules.js';
import { VoluntaryService } from '../updates/voluntary/voluntary.service.js';
import { draftsOf } from '../updates/writing/draft-update.queries.js';
import type { IllustrativeUpdate } from './illustrative-file.js';
import { unlessRefused } from './refused.js';

/** What the illustrative updates answer: the requests of a call, and those that a district begins of its own accord. */
@Injectable()
export class IllustrativeRequestsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly voluntary: VoluntaryService) {}

  /** The request that an update answers; none where the call does not ask for its theme. One that nobody asked for is begun at an instant. */
  async answeredBy({ theme: slug, voluntary }: IllustrativeUpdate, meeting: Meeting, writer: Viewer, begunAt: Date): Promise<UpdateRequest | null> {
    if (voluntary) return this.clock.at(begunAt, () => this.begun(voluntary, writer));
    const theme = await this.db.manager.findOneBy(Theme, { slug });
    return theme && this.db.manager.findOneBy(UpdateRequest, { meetingId: meeting.id, themeId: theme.id });
  }

  /** The report that a district begins of its own accord, unless it did already; none where, by this register, it cannot. */
  private async begun(slug: string, writer: Viewer): Promise<UpdateRequest | null> {
    const district = await this.db.manager.findOneBy(District, { slug });
    const reporting = district && (await this.voluntary.reporting(writer, district));
    return reporting?.blockers.length === 0 ? reporting.request ?? unlessRefused(await this.voluntary.begin(writer, slug)) : null;
  }

  /** Last time’s next steps that the update on a request is asked about, in the order in which they were promised. */
  async openSteps(requestId: string): Promise<readonly OpenStep[]> {
    const [draft] = await draftsOf(this.db.manager, [requestId]);
    return draft?.openSteps ?? [];
  }
}
