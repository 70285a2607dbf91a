import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, LessThan } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/theme.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Partnership } from '../governance/partnership.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { freezeStateBlockers } from '../meetings/meeting.rules.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { OUTSTANDING, UpdateRequestState } from '../meetings/update-request-state.js';
import { InvalidInput, NotFound } from '../platform/errors/errors.js';
import type { Reason } from '../platform/graphql/reason.js';
import { Clock } from '../platform/time/clock.js';
import { Addendum } from './addendum.entity.js';
import { packContent } from './pack-content.js';
import { packItems } from './pack-content.queries.js';
import { Pack } from './pack.entity.js';
import type { AddAddendumInput, FreezePackInput } from './pack.inputs.js';
import { copyFor, FreezeBlocked, type PackCopy } from './pack.results.js';
import { hashOf, ordinaryCopy, undecidedBlockers } from './pack.rules.js';
import { PackVersion } from './pack-version.entity.js';

/** Freezes packs, reads them, adds to them. */
@Injectable()
export class PacksService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** All packs, the latest meeting first. */
  list(): Promise<Pack[]> {
    return this.db.manager
      .createQueryBuilder(Pack, 'pack')
      .innerJoin('meeting', 'meeting', 'meeting.id = pack.meetingId')
      .orderBy('meeting.heldOn', 'DESC')
      .getMany();
  }

  async get(id: string): Promise<Pack> {
    const pack = await this.db.manager.findOneBy(Pack, { id });
    if (!pack) throw new NotFound('The pack');
    return pack;
  }

  /** One version in the copy that the viewer may see. */
  async getVersion(viewer: Viewer, packId: string, number: number): Promise<PackCopy> {
    const version = await this.db.manager.findOneBy(PackVersion, { packId, number });
    if (!version) throw new NotFound('The pack');
    return copyFor(viewer, version);
  }

  /** Freezes what was accepted and names what is missing, for good: updates that did not come are recorded as not received. */
  async freeze(viewer: Viewer, input: FreezePackInput): Promise<PackCopy | FreezeBlocked> {
    return this.db.transaction(async tx => {
      const meeting = await tx.findOne(Meeting, { where: { id: input.meetingId }, lock: { mode: 'pessimistic_write' } });
      if (!meeting) throw new NotFound('The meeting');
      const blockers = await this.blockers(tx, meeting);
      if (blockers.length > 0) return new FreezeBlocked('The pack cannot be frozen now.', blockers);
      await this.recordMissing(tx, viewer, meeting.id);
      const version = await this.write(tx, viewer, meeting);
      const before = { state: meeting.state };
      meeting.state = MeetingState.FROZEN;
      await tx.save(meeting);
      await this.audit.record(tx, viewer, { verb: 'freeze', kind: 'meeting', id: meeting.id, before, after: { state: meeting.state } });
      const { packId, number, membersHash, ordinaryHash } = version;
      await this.audit.record(tx, viewer, { verb: 'freeze', kind: 'pack', id: packId, after: { number, membersHash, ordinaryHash } });
      return copyFor(viewer, version);
    });
  }

  /** Why the pack of a meeting cannot be frozen now; empty when it can. */
  async blockers(db: EntityManager, meeting: Meeting): Promise<Reason[]> {
    const blockers = freezeStateBlockers(meeting);
    if (blockers.length > 0) return blockers;
    const requests = await db.query<{ id: string; state: UpdateRequestState; themeName: string }[]>(
      `SELECT request.id, request.state, theme.name AS "themeName" FROM update_request request
         JOIN theme ON theme.id = request.theme_id WHERE request.meeting_id = $1 ORDER BY theme.position`,
      [meeting.id],
    );
    return undecidedBlockers(requests);
  }

  /** Adds a dated correction; the frozen text stays as it is. */
  async addAddendum(viewer: Viewer, input: AddAddendumInput): Promise<Pack> {
    return this.db.transaction(async tx => {
      const pack = await tx.findOneBy(Pack, { id: input.packId });
      if (!pack) throw new NotFound('The pack');
      const theme = input.themeSlug ? await tx.findOneBy(Theme, { slug: input.themeSlug }) : null;
      if (input.themeSlug && !theme) {
        throw new InvalidInput([{ path: 'themeSlug', message: 'There is no theme or locality of that name. Choose one from the list.' }]);
      }
      const [latest] = await tx.find(PackVersion, { where: { packId: pack.id }, order: { number: 'DESC' }, take: 1 });
      const addendum = await tx.save(tx.create(Addendum, {
        packId: pack.id, versionNumber: latest?.number ?? 1, themeName: theme?.name ?? null, membersOnly: input.membersOnly ?? false,
        text: input.text, addedAt: this.clock.now(), addedBy: viewer.name,
      }));
      await this.audit.record(tx, viewer, { verb: 'add-addendum', kind: 'pack', id: pack.id, after: addendum });
      return pack;
    });
  }

  private async recordMissing(tx: EntityManager, viewer: Viewer, meetingId: string): Promise<void> {
    const missing = await tx.find(UpdateRequest, {
      where: { meetingId, state: In([...OUTSTANDING]) }, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' },
    });
    for (const request of missing) {
      const before = { state: request.state };
      Object.assign(request, { state: UpdateRequestState.NOT_RECEIVED, lastActivityAt: this.clock.now() });
      await tx.save(request);
      await this.audit.record(tx, viewer, {
        verb: 'record-not-received', kind: 'update-request', id: request.id, before, after: { state: request.state },
      });
    }
  }

  private async write(tx: EntityManager, viewer: Viewer, meeting: Meeting): Promise<PackVersion> {
    const [partnership] = await tx.find(Partnership, { take: 1 });
    const previous = await tx.findOne(Meeting, {
      where: { heldOn: LessThan(meeting.heldOn), state: In([MeetingState.FROZEN, MeetingState.CONCLUDED]) }, order: { heldOn: 'DESC' },
    });
    const frozenAt = this.clock.now();
    const raw = await packItems(tx, meeting.id);
    const membersContent = packContent(partnership?.name ?? 'The partnership', meeting, previous?.heldOn ?? null, raw, frozenAt);
    const ordinaryContent = ordinaryCopy(membersContent);
    const pack = await tx.save(tx.create(Pack, { meetingId: meeting.id }));
    return tx.save(tx.create(PackVersion, {
      packId: pack.id, number: 1, frozenAt, frozenBy: viewer.name,
      membersContent, membersHash: hashOf(membersContent), ordinaryContent, ordinaryHash: hashOf(ordinaryContent),
    }));
  }
}
