import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Partnership } from '../governance/bodies/partnership.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { SETTLED, type UpdateRequestState } from '../meetings/update-request-state.js';
import { PackFigures } from './figures/pack-figures.service.js';
import { packContent } from './pack-content.js';
import { packItems } from './pack-content.queries.js';
import type { PackContent } from './pack-content.types.js';

export interface ToldNow {
  content: PackContent;
  /** Items whose update may still come, and how far it is. */
  pending: ReadonlyMap<string, UpdateRequestState>;
}

/** Puts together what a pack holds. */
@Injectable()
export class PackContentService {
  constructor(private readonly figures: PackFigures) {}

  /** What a freeze keeps: what the meeting has been told by this moment, with the figures beside it. */
  async toFreeze(tx: EntityManager, meeting: Meeting, version: number, at: Date): Promise<PackContent> {
    const { content } = await this.asToldNow(tx, meeting, version, at);
    return this.figures.beside(tx, content);
  }

  /** What the meeting has been told by this moment, in the members' copy, without the figures that a freeze puts beside it: what changes are counted in. */
  async asToldNow(tx: EntityManager, meeting: Meeting, version: number, at: Date): Promise<ToldNow> {
    const [partnership] = await tx.find(Partnership, { take: 1 });
    const previous = await this.meetingBefore(tx, meeting);
    const raw = await packItems(tx, meeting.id);
    return {
      content: packContent(partnership?.name ?? 'The partnership', meeting, version, previous?.heldOn ?? null, raw, at),
      pending: new Map(raw.filter(({ state }) => !SETTLED.includes(state)).map(({ slug, state }) => [slug, state])),
    };
  }

  /** The meeting that changes are counted from. */
  meetingBefore(tx: EntityManager, meeting: Meeting): Promise<Meeting | null> {
    const where = { heldOn: LessThan(meeting.heldOn), state: In([MeetingState.FROZEN, MeetingState.CONCLUDED]) };
    return tx.findOne(Meeting, { where, order: { heldOn: 'DESC' } });
  }
}
