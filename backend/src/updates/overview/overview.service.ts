import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { MODE_MEANINGS } from '@csa/shared/words.js';
import { ReportingMode } from '../../agreement/themes/reporting-mode.js';
import { InvalidInput, NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { Overview, type OverviewGroup, type OverviewRow } from './overview.types.js';
import { type OverviewItem, type OverviewQuestion, readOverview, readWhatWasSaid, type SaidItem } from './overview.queries.js';
import { judgementOf, missingInWords } from './overview.rules.js';
import { asksInWords, changeInWords, changesInWords, countsInWords, evidenceInWords, isReceived, type ItemJudgement, overallInWords } from './overview.words.js';

const GROUPS = [ReportingMode.MONITORED, ReportingMode.ASSURED, ReportingMode.AD_HOC];

/** The page the meeting opens on. */
@Injectable()
export class OverviewService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /**
   * The standing item of one meeting; by default of the running cycle, else of the last meeting held.
   * As on an earlier day: the last meeting held by then, with the leads and boards of that day.
   */
  async read(meetingId: string | null, on: Day | null): Promise<Overview> {
    const { items, meeting, previousMeeting, day, stripDays, overall } = await readOverview(this.db, this.question(meetingId, on));
    if (meetingId && !meeting) throw new NotFound('The meeting');
    const judgements = items.map(judgementOf);
    return Object.assign(new Overview(), {
      meeting,
      previousMeeting,
      day,
      summary: meeting
        ? [countsInWords(judgements), changesInWords(judgements, previousMeeting?.heldOn ?? null), asksInWords(judgements)]
        : [on ? 'No meeting had been held by then.' : 'No call for updates has been opened yet. The coordinator plans a meeting and opens its call.'],
      groups: inGroups(judgements).map(({ mode, items }) => groupOf(mode, items, { day, heldOn: meeting?.heldOn ?? null, previousHeldOn: previousMeeting?.heldOn ?? null })),
      stripDays,
      overall: overall && { slug: overall.slug, sentence: overallInWords(overall), publisher: overall.publisher },
      illustrative: meeting?.illustrative ?? false,
    });
  }

  /** What was said of each theme, and nothing beside: read in half the time, where no other field is asked for. */
  async readWhatWasSaid(meetingId: string | null, on: Day | null): Promise<Overview> {
    const { items, found, day } = await readWhatWasSaid(this.db, this.question(meetingId, on));
    if (meetingId && !found) throw new NotFound('The meeting');
    const groups = inGroups(items).map(({ mode, items }) => ({ mode, rows: items.map(item => Object.assign(item, { received: isReceived(item), missing: missingInWords(item, day) })) }));
    return Object.assign(new Overview(), { groups });
  }

  private question(meetingId: string | null, on: Day | null): OverviewQuestion {
    const today = this.clock.today();
    if (on && on > today) throw new InvalidInput([{ path: 'on', message: 'Choose today or an earlier day: what will stand later is not known yet.' }]);
    return { meetingId, on: on === today ? null : on, today };
  }
}

/** The modes that have items, with theirs. */
function inGroups<Item extends SaidItem>(items: readonly Item[]): { mode: ReportingMode; items: Item[] }[] {
  return GROUPS.map(mode => ({ mode, items: items.filter(item => item.mode === mode) })).filter(group => group.items.length > 0);
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
