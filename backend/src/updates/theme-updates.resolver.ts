import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Theme } from '../agreement/themes/theme.entity.js';
import { AsOn } from '../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { PerformanceUpdate } from './performance-update.entity.js';
import { acceptedUpdatesByThemeOn, currentUpdateByThemeOn } from './update.loaders.js';
import { UpdatePolicy } from './update.policy.js';

/** What updates add to a theme. */
@Resolver(() => Theme)
export class ThemeUpdatesResolver {
  constructor(private readonly policy: UpdatePolicy) {}

  @ResolveField(() => [PerformanceUpdate], { nullable: true, description: 'Its accepted updates, the latest meeting first.' })
  @Allow(Permission.ReadUpdates)
  async updates(@Parent() theme: Theme, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PerformanceUpdate[]> {
    const updates = await load.one(acceptedUpdatesByThemeOn(day), theme.id);
    const visible = await Promise.all(updates.map(update => this.policy.visible(load, viewer, update)));
    return visible.filter(update => update !== null);
  }

  @ResolveField(() => PerformanceUpdate, { nullable: true, description: 'The last accepted update; null when there is none yet.' })
  @Allow(Permission.ReadUpdates)
  async currentUpdate(@Parent() theme: Theme, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PerformanceUpdate | null> {
    const latest = await load.one(currentUpdateByThemeOn(day), theme.id);
    return latest ? this.policy.visible(load, viewer, latest) : null;
  }
}
