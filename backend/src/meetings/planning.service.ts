import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Day, longDay, monthOf } from '@csa/shared/days.js';
import { LIMITS } from '@csa/shared/limits.js';
import { TIMETABLE_FIELDS, TIMETABLE_LABELS } from '@csa/shared/timetable.js';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { InvalidInput, refuseFor } from '../platform/errors/errors.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Clock } from '../platform/time/clock.js';
import { Meeting } from './meeting.entity.js';
import type { CreateMeetingInput } from './meeting.inputs.js';
import { plannedDayFaults } from './meeting.rules.js';
import { MeetingState } from './meeting-state.js';
import { MeetingsService } from './meetings.service.js';
import { refuseTakenDays } from './one-at-a-time.js';
import { CountBy, type CreateMeetingsInput, type TimetableDefaultsInput } from './planning.inputs.js';
import { MeetingDay } from './planning.results.js';
import { TimetableDefaults } from './timetable-defaults.entity.js';
import { countFaults, countsOf, meetingDayWarnings, timetableFor } from './timetable.rules.js';
import type { Timetable } from './timetable.js';

/** Planning meetings: one, a year of them, and how their timetables are counted. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly meetings: MeetingsService,
  ) {}

  /** Plans a meeting and counts its timetable in working days, by the partnership's own counts. */
  async create(viewer: Viewer, input: CreateMeetingInput, illustrative = false): Promise<Meeting> {
    const [meeting] = await this.plan(viewer, [input], () => 'heldOn', illustrative);
    return meeting as Meeting;
  }

  /** Plans several meetings: all of them, or none with what is wrong with each day. */
  createSeries(viewer: Viewer, { meetings }: CreateMeetingsInput): Promise<Meeting[]> {
    return this.plan(viewer, meetings, index => `meetings.${index}.heldOn`, false);
  }

  /** What each day would mean: the title, the timetable, and what to look at before one plans it. */
  async lookAt(days: readonly Day[]): Promise<MeetingDay[]> {
    if (days.length > LIMITS.series) throw new InvalidInput([{ path: 'days', message: `Look at up to ${LIMITS.series} days at once.` }]);
    const known = await this.db.manager.find(Meeting);
    const counts = await this.defaults();
    const titles = titlesFor(days, known.map(({ title }) => title));
    return days.map((heldOn, index) => Object.assign(new MeetingDay(), {
      heldOn,
      title: titles[index] ?? '',
      timetable: timetableFor(heldOn, counts),
      warnings: [
        ...plannedDayFaults(heldOn, this.clock.today()).map(({ message }) => message),
        ...known.filter(other => other.heldOn === heldOn && other.state !== MeetingState.CANCELLED).map(other => `There is already a meeting on that day: ${other.title}.`),
        ...(days.indexOf(heldOn) < index ? ['This day is named twice.'] : []),
        ...meetingDayWarnings(heldOn),
      ],
    }));
  }

  /** The timetable that a meeting would have on another day. What has taken place already stays. */
  async moved(id: string, heldOn: Day, by: CountBy): Promise<Timetable> {
    const meeting = await this.meetings.get(id);
    refuseFor(plannedDayFaults(heldOn, this.clock.today()));
    const counts = by === CountBy.OWN ? countsOf(meeting.timetable, meeting.heldOn) : await this.defaults();
    const timetable = timetableFor(heldOn, counts);
    return meeting.state === MeetingState.PLANNED ? timetable : { ...timetable, callOpensOn: meeting.timetable.callOpensOn };
  }

  defaults(db: EntityManager = this.db.manager): Promise<TimetableDefaults> {
    return db.findOneByOrFail(TimetableDefaults, { id: true });
  }

  /** Changes how new meetings are counted; those that are planned keep their days. */
  editDefaults(viewer: Viewer, { version, ...counts }: TimetableDefaultsInput): Promise<TimetableDefaults | EditConflict> {
    return this.db.transaction(async tx => {
      const standing = await tx.findOneOrFail(TimetableDefaults, { where: { id: true }, lock: { mode: 'pessimistic_write' } });
      if (standing.version !== version) return defaultsConflict(standing, counts);
      refuseFor(countFaults(counts));
      const before = { ...standing };
      Object.assign(standing, counts, { version: version + 1, editedBy: viewer.name, editedAt: this.clock.now() });
      await tx.save(standing);
      await this.audit.record(tx, viewer, { verb: 'edit', kind: 'timetable-defaults', id: 'partnership', before, after: standing });
      return standing;
    });
  }

  private async plan(viewer: Viewer, inputs: readonly CreateMeetingInput[], pathOf: (index: number) => string, illustrative: boolean): Promise<Meeting[]> {
    const days = inputs.map(({ heldOn }) => heldOn);
    refuseFor(days.flatMap((day, index) => plannedDayFaults(day, this.clock.today()).map(({ message }) => ({ path: pathOf(index), message }))));
    return this.db.transaction(async tx => {
      await refuseTakenDays(tx, days, pathOf);
      const counts = await this.defaults(tx);
      const titles = titlesFor(days, [...(await tx.find(Meeting)), ...inputs].flatMap(({ title }) => title ?? []));
      const meetings: Meeting[] = [];
      for (const [index, { heldOn, title, venue }] of inputs.entries()) {
        const timetable = timetableFor(heldOn, counts);
        const meeting = await tx.save(tx.create(Meeting, { heldOn, title: title || titles[index], venue: venue || null, timetable, illustrative }));
        await this.audit.record(tx, viewer, { verb: 'create', kind: 'meeting', id: meeting.id, after: meeting });
        meetings.push(meeting);
      }
      return meetings;
    });
  }
}

/** "Meeting of December 2026"; where a meeting is called that already, after its day. */
function titlesFor(days: readonly Day[], taken: readonly string[]): string[] {
  const given = new Set(taken);
  return days.map(day => {
    const ofMonth = `Meeting of ${monthOf(day)}`;
    const title = given.has(ofMonth) ? `Meeting of ${longDay(day)}` : ofMonth;
    given.add(title);
    return title;
  });
}

function defaultsConflict(standing: TimetableDefaults, wanted: Omit<TimetableDefaultsInput, 'version'>): EditConflict {
  const texts = (counts: Omit<TimetableDefaultsInput, 'version'>) =>
    TIMETABLE_FIELDS.map(field => ({ field, label: TIMETABLE_LABELS[field], text: String(counts[field]) }));
  return Object.assign(new EditConflict(), {
    message: 'Somebody changed these days while you were editing them. Nothing was saved: look at both and save again.',
    version: standing.version, savedBy: standing.editedBy, savedAt: standing.editedAt, theirs: texts(standing), yours: texts(wanted),
  });
}
