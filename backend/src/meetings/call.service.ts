import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { adHocThemesOn, leadsOn, type ThemeInMode, themesDueOn } from '../agreement/agreement.queries.js';
import { ReportingMode } from '../agreement/themes/reporting-mode.js';
import type { Theme } from '../agreement/themes/theme.entity.js';
import { inForce } from '../governance/effective-dates.js';
import { refuseFor } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import type { Meeting } from './meeting.entity.js';
import { UpdateForm, UpdateRequest } from './update-request.entity.js';
import { OUTSTANDING } from './update-request-state.js';
import { UpdateRequestRecipient } from './update-request-recipient.entity.js';

/** What a call asks, and of whom. */
@Injectable()
export class CallService {
  constructor(private readonly clock: Clock) {}

  /** One request for every theme and locality due under its reporting mode, and for the ad hoc themes that were ticked. Returns how many. */
  async createRequests(tx: EntityManager, meeting: Meeting, alsoAsk: readonly string[]): Promise<number> {
    const due = await themesDueOn(tx, this.clock.today());
    const asked = await this.adHoc(tx, meeting.id, alsoAsk);
    return this.ask(tx, meeting, meeting.timetable.dueOn, [...due, ...asked]);
  }

  /** Asks for ad hoc themes while the call is open; where the due day is past they are due today. Returns how many. */
  async askAlso(tx: EntityManager, meeting: Meeting, themeIds: readonly string[]): Promise<number> {
    const today = this.clock.today();
    const { dueOn } = meeting.timetable;
    return this.ask(tx, meeting, dueOn < today ? today : dueOn, await this.adHoc(tx, meeting.id, themeIds));
  }

  /** The ad hoc themes of today that the meeting has not asked. */
  async notAsked(tx: EntityManager, meetingId: string): Promise<Theme[]> {
    const asked = new Set((await tx.findBy(UpdateRequest, { meetingId })).map(({ themeId }) => themeId));
    return (await adHocThemesOn(tx, this.clock.today())).filter(({ id }) => !asked.has(id));
  }

  private async adHoc(tx: EntityManager, meetingId: string, themeIds: readonly string[]): Promise<ThemeInMode[]> {
    const open = new Set((await this.notAsked(tx, meetingId)).map(({ id }) => id));
    refuseFor(themeIds.flatMap((id, index) => (open.has(id) ? [] : [{ path: `themeIds.${index}`, message: 'This theme is not reported ad hoc, or was asked already. Reload the page.' }])));
    return [...new Set(themeIds)].map(themeId => ({ themeId, mode: ReportingMode.AD_HOC }));
  }

  private async ask(tx: EntityManager, meeting: Meeting, dueOn: Day, themes: readonly ThemeInMode[]): Promise<number> {
    const requests = await tx.save(themes.map(theme => tx.create(UpdateRequest, {
      meetingId: meeting.id,
      themeId: theme.themeId,
      form: theme.mode === ReportingMode.ASSURED ? UpdateForm.ASSURANCE : UpdateForm.MONITORED,
      dueOn,
    })));
    await this.askOfAreas(tx, requests.map(({ id }) => id));
    await this.address(tx, requests);
    return requests.length;
  }

  /** A district reports of its own accord: nobody asks it about anything in particular. Its day is the call's, so that it knows by when it is in the pack. */
  async takeVoluntarily(tx: EntityManager, meeting: Meeting, themeId: string): Promise<UpdateRequest> {
    const today = this.clock.today();
    const { dueOn } = meeting.timetable;
    const request = await tx.save(tx.create(UpdateRequest, { meetingId: meeting.id, themeId, form: UpdateForm.MONITORED, dueOn: dueOn < today ? today : dueOn, voluntary: true }));
    await this.address(tx, [request]);
    return request;
  }

  /** Writes down who answers for each of them now. */
  private async address(tx: EntityManager, requests: readonly UpdateRequest[]): Promise<void> {
    const leads = await leadsOn(tx, this.clock.today());
    const recipients = requests.flatMap(request => leads
      .filter(lead => lead.themeId === request.themeId)
      .map(({ postId, capacity, holderName, position }) => ({ requestId: request.id, postId, capacity, holderName, position })));
    if (recipients.length > 0) await tx.insert(UpdateRequestRecipient, recipients);
  }

  /** A locality is asked about each of its precision areas that is in force on the day of the meeting, under the name that it bears now. */
  private async askOfAreas(tx: EntityManager, requestIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO update_request_area (request_id, position, precision_area_id, name)
       SELECT request.id, row_number() OVER (PARTITION BY request.id ORDER BY area.position, area.id), area.id, area.name
         FROM update_request request
         JOIN meeting ON meeting.id = request.meeting_id
         JOIN theme ON theme.id = request.theme_id
         JOIN precision_area area ON area.district_id = theme.district_id AND ${inForce('area', 'meeting.held_on')}
        WHERE request.id = ANY ($1)`, [requestIds]);
  }

  /**
   * When the due day of the meeting moves, the requests move with it; nobody loses the day that they were given. In a call that was opened
   * again only what is outstanding without a day of its own moves: the rest was given its day then, or was settled by the first freeze.
   */
  async moveDueDay(tx: EntityManager, meeting: Meeting): Promise<void> {
    const these = meeting.reopenedAt ? 'AND extended_until IS NULL AND state = ANY($3)' : '';
    const outstanding = meeting.reopenedAt ? [[...OUTSTANDING]] : [];
    await tx.query(
      `UPDATE update_request SET due_on = greatest($2::date, extended_until) WHERE meeting_id = $1 ${these}`, [meeting.id, meeting.timetable.dueOn, ...outstanding],
    );
  }

  /** The latest day that a lead who still has to submit was given instead of the call's own; null when there is none. */
  async latestExtension(tx: EntityManager, meetingId: string): Promise<Day | null> {
    const [latest] = await tx.find(UpdateRequest, {
      where: { meetingId, state: In([...OUTSTANDING]), extendedUntil: Not(IsNull()) }, order: { extendedUntil: 'DESC' }, take: 1,
    });
    return latest?.extendedUntil ?? null;
  }
}
