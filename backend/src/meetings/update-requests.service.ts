import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { NotFound } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { Meeting } from './meeting.entity.js';
import { MeetingState } from './meeting-state.js';
import { UpdateRequest } from './update-request.entity.js';
import { postThatLeads, requestsLedBy, visibleRequests, writableRequests } from './update-request.policy.js';
import { OUTSTANDING } from './update-request-state.js';

/** Finds update requests: each read starts from what the viewer may see. */
@Injectable()
export class UpdateRequestsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  async get(viewer: Viewer, id: string): Promise<UpdateRequest> {
    const request = await visibleRequests(this.db.manager, viewer, this.clock.today()).andWhere({ id }).getOne();
    if (!request) throw new NotFound('The update');
    return request;
  }

  /** One that the viewer may write for: as one of its leads, or on their behalf. */
  async getToWrite(viewer: Viewer, id: string): Promise<UpdateRequest> {
    if (viewer.can(Permission.WriteOnBehalf)) return this.get(viewer, id);
    const request = await writableRequests(this.db.manager, viewer, this.clock.today()).andWhere({ id }).getOne();
    if (!request) throw new NotFound('The update');
    return request;
  }

  /** What is asked of the viewer's posts in the running cycle: what still needs work first, then by theme. */
  listMine(viewer: Viewer): Promise<UpdateRequest[]> {
    return writableRequests(this.db.manager, viewer, this.clock.today())
      .innerJoin('meeting', 'meeting', 'meeting.id = request.meetingId')
      .innerJoin('theme', 'theme', 'theme.id = request.themeId')
      .andWhere('meeting.state IN (:...running)', { running: [MeetingState.CALL_OPEN, MeetingState.FROZEN] })
      .orderBy('meeting.heldOn', 'DESC')
      .addOrderBy(`CASE request.state WHEN 'RETURNED' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'NOT_STARTED' THEN 1 WHEN 'SUBMITTED' THEN 2 ELSE 3 END`)
      .addOrderBy('theme.position')
      .getMany();
  }

  /** What the running cycle still asks of the posts. */
  owedBy(postIds: readonly string[]): Promise<UpdateRequest[]> {
    return requestsLedBy(this.db.manager, postIds, this.clock.today())
      .innerJoin('meeting', 'meeting', 'meeting.id = request.meetingId')
      .innerJoin('theme', 'theme', 'theme.id = request.themeId')
      .andWhere('meeting.state = :running AND request.state IN (:...owed) AND NOT request.voluntary', { running: MeetingState.CALL_OPEN, owed: OUTSTANDING })
      .orderBy('theme.position')
      .getMany();
  }

  /** Locks a request for a change by its lead; only what the viewer may write for, with the post that they write for. */
  async lockMine(tx: EntityManager, viewer: Viewer, id: string): Promise<LockedRequest & { postId: string }> {
    const today = this.clock.today();
    const locked = await this.lockFound(tx, await writableRequests(tx, viewer, today).andWhere({ id }).getOne());
    return { ...locked, postId: await postThatLeads(tx, viewer, locked.request.themeId, today) };
  }

  /** Locks a request to write in it: what the viewer leads, or, on behalf of those who do, any. */
  async lockToWrite(tx: EntityManager, viewer: Viewer, id: string): Promise<LockedRequest & { postId?: string; onBehalf: boolean }> {
    const leads = await writableRequests(tx, viewer, this.clock.today()).andWhere({ id }).getExists();
    if (leads || !viewer.can(Permission.WriteOnBehalf)) return { ...(await this.lockMine(tx, viewer, id)), onBehalf: false };
    return { ...(await this.lock(tx, id)), onBehalf: true };
  }

  /** Locks a request for the coordinator's verbs. */
  async lock(tx: EntityManager, id: string): Promise<LockedRequest> {
    return this.lockFound(tx, await tx.findOneBy(UpdateRequest, { id }));
  }

  /** The meeting first, then the request, in the order in which a freeze takes them: no deadlock, and no change behind a freeze's back. */
  private async lockFound(tx: EntityManager, found: UpdateRequest | null): Promise<LockedRequest> {
    if (!found) throw new NotFound('The update');
    const meeting = await tx.findOneOrFail(Meeting, { where: { id: found.meetingId }, lock: { mode: 'pessimistic_read' } });
    const request = await tx.findOneOrFail(UpdateRequest, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
    return { request, meeting, meetingState: meeting.state, illustrative: meeting.illustrative };
  }
}

/** A request under lock, with what its meeting says about it. */
export interface LockedRequest {
  request: UpdateRequest;
  meeting: Meeting;
  meetingState: MeetingState;
  illustrative: boolean;
}
