import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThan, Not } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { MODE_MEANINGS } from '@csa/shared/words.js';
import { ReportingMode } from '../agreement/reporting-mode.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { Overview, type OverviewGroup, type OverviewRow } from './overview.types.js';
import { type OverviewItem, overviewItems } from './overview.queries.js';
import { judgementOf, missingInWords } from './overview.rules.js';
import { asksInWords, changeInWords, changesInWords, countsInWords, isReceived } from './overview.words.js';

const GROUPS = [ReportingMode.MONITORED, ReportingMode.ASSURED, ReportingMode.AD_HOC];

/** The page the meeting opens on. */
@Injectable()
export class OverviewService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** The standing item of one meeting; by default of the running cycle, else of the last meeting held. */
  async read(meetingId: string | null): Promise<Overview> {
    const meeting = meetingId ? await this.find(meetingId) : await this.current();
    const today = this.clock.today();
    const day = meeting?.state === MeetingState.CONCLUDED ? meeting.heldOn : today;
    const [items, previousMeeting] = await Promise.all([overviewItems(this.db, meeting?.id ?? null, day), this.before(meeting)]);
    const judgements = items.map(judgementOf);
    const groups = GROUPS.map(mode => groupOf(mode, items.filter(item => item.mode === mode), day)).filter(({ rows }) => rows.length > 0);
    return Object.assign(new Overview(), {
      meeting,
      previousMeeting,
      summary: meeting
        ? [countsInWords(judgements), changesInWords(judgements, previousMeeting?.heldOn ?? null), asksInWords(judgements)]
        : ['No call for updates has been opened yet. The coordinator plans a meeting and opens its call.'],
      groups,
      illustrative: meeting?.illustrative ?? false,
    });
  }

  private async find(id: string): Promise<Meeting> {
    const meeting = await this.db.manager.findOneBy(Meeting, { id });
    if (!meeting) throw new NotFound('The meeting');
    return meeting;
  }

  /** Until a meeting was held, what was frozen for it comes before the call of the next one; then the running cycle, then the last one. */
  private current(): Promise<Meeting | null> {
    const ahead = `meeting.state = 'FROZEN' AND meeting.heldOn >= :today::date`;
    return this.db.manager.createQueryBuilder(Meeting, 'meeting')
      .where({ state: Not(MeetingState.PLANNED) })
      .orderBy(`CASE WHEN ${ahead} THEN 0 WHEN meeting.state = 'CONCLUDED' THEN 2 ELSE 1 END`)
      .addOrderBy(`CASE WHEN ${ahead} THEN meeting.heldOn - :today::date ELSE :today::date - meeting.heldOn END`)
      .setParameter('today', this.clock.today())
      .limit(1)
      .getOne();
  }

  private async before(meeting: Meeting | null): Promise<Meeting | null> {
    if (!meeting) return null;
    const where = { heldOn: LessThan(meeting.heldOn), state: In([MeetingState.FROZEN, MeetingState.CONCLUDED]) };
    return this.db.manager.findOne(Meeting, { where, order: { heldOn: 'DESC' } });
  }
}

function groupOf(mode: ReportingMode, items: OverviewItem[], day: Day): OverviewGroup {
  return {
    mode,
    meaning: MODE_MEANINGS[mode],
    summary: countsInWords(items.map(judgementOf)),
    rows: items.map(item => rowOf(item, day)),
  };
}

function rowOf(item: OverviewItem, day: Day): OverviewRow {
  return {
    ...item,
    received: isReceived(item),
    missing: missingInWords(item, day),
    change: changeInWords(judgementOf(item)),
    illustrative: item.illustrative ?? false,
  };
}
