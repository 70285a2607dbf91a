import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { MeetingState } from '../../meetings/meeting-state.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { PackContentService, type ToldNow } from '../pack-content.service.js';
import type { PackContent } from '../pack-content.types.js';
import { Pack } from '../pack.entity.js';
import { contentFor, copyFor } from '../pack.results.js';
import { ordinaryCopy } from '../pack.rules.js';
import { PackVersion } from '../pack-version.entity.js';
import { PacksService } from '../packs.service.js';
import { MeetingChanges, PackComparison } from './changes.types.js';
import { byImportance, differencesInWords, sinceInWords } from './changes.words.js';
import { itemChanges } from './item-changes.js';

/** What one viewer may see of what a meeting was told. */
interface Told {
  content: PackContent;
  /** Items whose update may still come, and how far it is. */
  pending: ToldNow['pending'];
}

/** Compares what meetings were told, always in the copies that the viewer may see. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly packs: PacksService,
    private readonly contents: PackContentService,
  ) {}

  /** What changed since the meeting before: while the call is open of what was accepted so far, then of the frozen packs and so for good. */
  async since(viewer: Viewer, meetingId: string): Promise<MeetingChanges> {
    const meeting = await this.db.manager.findOneBy(Meeting, { id: meetingId });
    const told = meeting && await this.toldTo(viewer, meeting);
    if (!meeting || !told) throw new NotFound('The meeting');
    const previousMeeting = await this.contents.meetingBefore(this.db.manager, meeting);
    const before = previousMeeting && await this.toldTo(viewer, previousMeeting);
    const result = { meeting, previousMeeting, final: isFrozen(meeting) };
    if (meeting.state === MeetingState.PLANNED) return { ...result, summary: 'The call for updates has not been opened yet, so there is nothing to compare.', items: [] };
    if (meeting.state === MeetingState.CANCELLED) return { ...result, summary: 'This meeting was cancelled, so there is nothing to compare.', items: [] };
    if (!before || !previousMeeting) return { ...result, summary: 'There is no earlier meeting to compare with.', items: [] };
    const items = byImportance(itemChanges(before.content, told.content, { isSameMeeting: false, pending: told.pending }));
    return { ...result, summary: sinceInWords(items, previousMeeting.heldOn), items };
  }

  /** Two frozen versions, of one pack or of two. */
  async compare(viewer: Viewer, from: PackVersionName, to: PackVersionName): Promise<PackComparison> {
    const [before, after] = await Promise.all([this.packs.findVersion(from.packId, from.number), this.packs.findVersion(to.packId, to.number)]);
    const items = itemChanges(contentFor(viewer, before), contentFor(viewer, after), { isSameMeeting: from.packId === to.packId });
    return { from: copyFor(viewer, before), to: copyFor(viewer, after), summary: differencesInWords(items), items };
  }

  /** Frozen, it is the latest version; before that, what was accepted by now, for those who may read updates. */
  private async toldTo(viewer: Viewer, meeting: Meeting): Promise<Told | null> {
    const pack = isFrozen(meeting) ? await this.db.manager.findOneBy(Pack, { meetingId: meeting.id }) : null;
    const [latest] = pack ? await this.db.manager.find(PackVersion, { where: { packId: pack.id }, order: { number: 'DESC' }, take: 1 }) : [];
    if (latest) return { content: contentFor(viewer, latest), pending: new Map() };
    if (!viewer.can(Permission.ReadUpdates)) return null;
    const { content, pending } = await this.contents.asToldNow(this.db.manager, meeting, 0, this.clock.now());
    return { content: viewer.can(Permission.ReadMembersOnly) ? content : ordinaryCopy(content), pending };
  }
}

export interface PackVersionName {
  packId: string;
  number: number;
}

const isFrozen = ({ state }: Meeting) => state === MeetingState.FROZEN || state === MeetingState.CONCLUDED;
