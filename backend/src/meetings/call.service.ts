import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { leadsOn, themesDueOn } from '../agreement/agreement.queries.js';
import { Clock } from '../platform/time/clock.js';
import type { Meeting } from './meeting.entity.js';
import { UpdateForm, UpdateRequest } from './update-request.entity.js';
import { OUTSTANDING } from './update-request-state.js';
import { UpdateRequestRecipient } from './update-request-recipient.entity.js';

/** What a call asks, and of whom. */
@Injectable()
export class CallService {
  constructor(private readonly clock: Clock) {}

  /** One request for every theme and locality due under its reporting mode; ad hoc themes are left out. Returns how many. */
  async createRequests(tx: EntityManager, meeting: Meeting): Promise<number> {
    const today = this.clock.today();
    const due = await themesDueOn(tx, today);
    const requests = await tx.save(due.map(theme => tx.create(UpdateRequest, {
      meetingId: meeting.id,
      themeId: theme.themeId,
      form: theme.mode === 'ASSURED' ? UpdateForm.ASSURANCE : UpdateForm.MONITORED,
      dueOn: meeting.timetable.dueOn,
    })));
    const leads = await leadsOn(tx, today);
    const recipients = requests.flatMap(request => leads
      .filter(lead => lead.themeId === request.themeId)
      .map(({ postId, capacity, holderName, position }) => ({ requestId: request.id, postId, capacity, holderName, position })));
    if (recipients.length > 0) await tx.insert(UpdateRequestRecipient, recipients);
    return requests.length;
  }

  /** When the due day of the meeting moves, the requests move with it; nobody loses the day that they were given. */
  async moveDueDay(tx: EntityManager, meeting: Meeting): Promise<void> {
    await tx.query('UPDATE update_request SET due_on = greatest($2::date, extended_until) WHERE meeting_id = $1', [meeting.id, meeting.timetable.dueOn]);
  }

  /** The latest day that a lead who still has to submit was given instead of the call's own; null when there is none. */
  async latestExtension(tx: EntityManager, meetingId: string): Promise<Day | null> {
    const [latest] = await tx.find(UpdateRequest, {
      where: { meetingId, state: In([...OUTSTANDING]), extendedUntil: Not(IsNull()) }, order: { extendedUntil: 'DESC' }, take: 1,
    });
    return latest?.extendedUntil ?? null;
  }
}
