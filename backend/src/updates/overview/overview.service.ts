import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { MODE_MEANINGS } from '@csa/shared/words.js';
import { ReportingMode } from '../../agreement/themes/reporting-mode.js';
import { InvalidInput, NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Overview, type OverviewGroup, type OverviewRow } from './overview.types.js';
import { type OverviewItem, readOverview } from './overview.queries.js';
import { judgementOf, missingInWords } from './overview.rules.js';
import { asksInWords, changeInWords, changesInWords, countsInWords, evidenceInWords, isReceived, type ItemJudgement, overallInWords } from './overview.words.js';

const GROUPS = [ReportingMode.MONITORED, ReportingMode.ASSURED, ReportingMode.AD_HOC];

/** The page the meeting opens on. */
@Injectable()
export class OverviewService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /**
   * The standing item of one meeting; by default of the running cycle, else of the last meeting held.
   * Without its background it holds what was said of each theme, and nothing beside.
   * As on an earlier day: the last meeting held by then, with the leads and boards of that day.
   */
  async read(meetingId: string | null, on: Day | null, withBackground: boolean): Promise<Overview> {
    const today = this.clock.today();
    if (on && on > today) throw new InvalidInput([{ path: 'on', message: 'Choose today or an earlier day: what will stand later is not known yet.' }]);
    const { items, meeting, previousMeeting, day, stripDays, overall } = await readOverview(this.db, { meetingId, on: on === today ? null : on, today, withBackground });
    if (meetingId && !meeting) throw new NotFound('The meeting');
    const judgements = items.map(judgementOf);
    return Object.assign(new Overview(), {
      meeting,
      previousMeeting,
      day,
      summary: meeting
        ? [countsInWords(judgements), changesInWords(judgements, previousMeeting?.heldOn ?? null), asksInWords(judgements)]
        : [on ? 'No meeting had been held by then.' : 'No call for updates has been opened yet. The coordinator plans a meeting and opens its call.'],
      groups: GROUPS.map(mode => groupOf(mode, judgements.filter(item => item.mode === mode), { day, heldOn: meeting?.heldOn ?? null, previousHeldOn: previousMeeting?.heldOn ?? null })).filter(({ rows }) => rows.length > 0),
      stripDays,
      overall: overall && { slug: overall.slug, sentence: overallInWords(overall), publisher: overall.publisher },
      illustrative: meeting?.illustrative ?? false,
    });
  }
}

type Judged = OverviewItem & ItemJudgement;

interface Frame {
  day: Day;
  heldOn: Day | null;
  previousHeldOn: Day | null;
}

function groupOf(mode: ReportingMode, items: Judged[], frame: Frame): OverviewGroup {
  return {
    mode,
    meaning: MODE_MEANINGS[mode],
    summary: countsInWords(items),
    rows: items.map(item => rowOf(item, frame)),
  };
}

function rowOf(item: Judged, { day, heldOn, previousHeldOn }: Frame): OverviewRow {
  const received = isReceived(item);
  return Object.assign(item, {
    received,
    evidenceInWords: evidenceInWords(item.evidence),
    missing: missingInWords(item, day),
    change: changeInWords(item, previousHeldOn),
    lastUpdateOn: received ? heldOn : item.lastHeldOn,
  });
}
