import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { STRIP_LENGTH } from '@csa/shared/strip.js';
import type { ThemeKind } from '../../agreement/themes/theme.entity.js';
import type { ReportingMode } from '../../agreement/themes/reporting-mode.js';
import type { MeasureState } from '../../measures/states/measure-state.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { UpdateRequestState } from '../../meetings/update-request-state.js';
import { entityOf, readPrepared } from '../../platform/database/prepared.js';
import type { Ask, AssuranceLevel, Direction, Rating } from '../judgements.js';
import { OVERVIEW, OVERVIEW_SAID } from './overview.sql.js';

/** What was said of one theme or locality. Of an update that is not accepted nothing but its state is read. */
export interface SaidItem {
  slug: string;
  name: string;
  kind: ThemeKind;
  mode: ReportingMode;
  state: UpdateRequestState | null;
  dueOn: Day | null;
  rating: Rating | null;
  ratingWord?: string | null;
  headline: string | null;
  nilReturn: boolean;
  assuranceLevel: AssuranceLevel | null;
  lastHeldOn: Day | null;
}

/** One theme or locality as the overview reads it, with its background. */
export interface OverviewItem extends SaidItem {
  leads: string[];
  organisations: string[];
  boards: string[];
  direction: Direction | null;
  conflict: string | null;
  conflictReason: string | null;
  ask: Ask | null;
  askDetail: string | null;
  assuredOn: Day | null;
  illustrative: boolean;
  strip: string;
  /** One character a measure: C concern, I improvement, N neither, ~ usual, ? too few figures. Null where it has none, or the day is not today. */
  evidence: string | null;
  previousRating: Rating | null;
  previousRatingWord?: string | null;
  previousAssuranceLevel: AssuranceLevel | null;
}

/** What the overview is read for: a meeting, or what stood on a day; with neither, what stands today. */
export interface OverviewQuestion {
  meetingId: string | null;
  on: Day | null;
  today: Day;
}

/** Whether there is such a meeting, or any; the day from which the age of updates is counted. */
export interface SaidReading {
  found: boolean;
  day: Day;
  items: SaidItem[];
}

export interface OverviewReading {
  meeting: Meeting | null;
  previousMeeting: Meeting | null;
  /** Leads, boards and the age of updates are those of this day. */
  day: Day;
  stripDays: Day[];
  /** The test of the agreement's success, in the county; null without figures, or where the day is not today. */
  overall: MeasureState | null;
  items: OverviewItem[];
}

type Row = Record<string, unknown>;
type Answer = Omit<OverviewReading, 'meeting' | 'previousMeeting'> & { meeting: Row | null; previousMeeting: Row | null };

/**
 * The whole overview in one statement: its meeting, every theme and locality that the meeting asked, and the others in force on the day.
 * Whoever holds `update:read` sees the same rows: sections kept to members are not read here.
 */
export async function readOverview(db: DataSource, { meetingId, on, today }: OverviewQuestion): Promise<OverviewReading> {
  const { meeting, previousMeeting, ...rest } = (await readPrepared<Answer>(db, OVERVIEW, [meetingId, on, today, STRIP_LENGTH]))!;
  return { ...rest, meeting: meeting && entityOf(db, Meeting, meeting), previousMeeting: previousMeeting && entityOf(db, Meeting, previousMeeting) };
}

/** The same themes and localities, and nothing but what was said of them. */
export async function readWhatWasSaid(db: DataSource, { meetingId, on, today }: OverviewQuestion): Promise<SaidReading> {
  return (await readPrepared<SaidReading>(db, OVERVIEW_SAID, [meetingId, on, today]))!;
}
