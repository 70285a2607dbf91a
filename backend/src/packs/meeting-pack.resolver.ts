import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MeetingState } from '../meetings/meeting-state.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Reason } from '../platform/graphql/reason.js';
import { FreezingService } from './freezing.service.js';
import { Pack } from './pack.entity.js';
import { packByMeeting } from './pack.loaders.js';

/** What packs add to a meeting. */
@Resolver(() => Meeting)
export class MeetingPackResolver {
  constructor(private readonly freezing: FreezingService, private readonly db: DataSource) {}

  @ResolveField(() => Pack, { nullable: true, description: 'Its frozen pack; null until it is frozen.' })
  @Allow(Permission.ReadPacks)
  async pack(@Parent() meeting: Meeting, @CurrentLoad() load: Load): Promise<Pack | null> {
    const frozen = meeting.state === MeetingState.FROZEN || meeting.state === MeetingState.CONCLUDED;
    return frozen ? load.one(packByMeeting, meeting.id) : null;
  }

  @ResolveField(() => [Reason], { nullable: true, description: 'Why its pack cannot be frozen now; empty when it can.' })
  @Allow(Permission.FreezePacks)
  async freezeBlockers(@Parent() meeting: Meeting): Promise<Reason[]> {
    return this.freezing.blockers(this.db.manager, meeting);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether the viewer may freeze its pack now.' })
  @Allow(Permission.SignedIn)
  async viewerCanFreeze(@Parent() meeting: Meeting, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return viewer.can(Permission.FreezePacks) && (await this.freezing.blockers(this.db.manager, meeting)).length === 0;
  }
}
