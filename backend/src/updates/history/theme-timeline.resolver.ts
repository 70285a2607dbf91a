import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { requestById } from '../../meetings/meeting.loaders.js';
import { NotFound } from '../../platform/errors/errors.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { UpdatePolicy } from '../update.policy.js';
import { meetingsToShow, USUAL_MEETINGS } from './history-length.js';
import { themeTimeline } from './theme-timeline.queries.js';
import { ThemeMeeting } from './theme-timeline.types.js';

@Resolver(() => ThemeMeeting)
export class ThemeTimelineResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly policy: UpdatePolicy) {}

  @Query(() => [ThemeMeeting], { description: 'A theme or locality at its last meetings, oldest first, with the leads and boards of each day.' })
  @Allow(Permission.ReadUpdates)
  async themeTimeline(
    @Args('slug', { description: 'The theme’s name in web addresses.' }) slug: string,
    @Args('meetings', { type: () => Int, defaultValue: USUAL_MEETINGS }) meetings: number,
  ): Promise<ThemeMeeting[]> {
    const timeline = await themeTimeline(this.db, slug, meetingsToShow(meetings), this.clock.today());
    if (!timeline) throw new NotFound('Theme');
    return timeline;
  }

  @ResolveField(() => PerformanceUpdate, { nullable: true, description: 'What was said then, as this viewer may see it; null where nothing was accepted.' })
  @Allow(Permission.ReadUpdates)
  async update(@Parent() at: ThemeMeeting, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PerformanceUpdate | null> {
    if (!at.received || !at.requestId) return null;
    const request = await load.one(requestById, at.requestId);
    return request && this.policy.visibleUpdateOf(load, viewer, request);
  }
}
