import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { priorityById } from '../agreement.loaders.js';
import { takingBackFaults } from './priority-change.rules.js';
import { Priority } from './priority.entity.js';
import { PrioritySuccession } from './priority-succession.entity.js';

@Resolver(() => PrioritySuccession)
export class PrioritySuccessionResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Priority, { description: 'The priority that ended.' })
  @Allow(Permission.ReadRegister)
  from(@Parent() succession: PrioritySuccession, @CurrentLoad() load: Load): Promise<Priority | null> {
    return load.one(priorityById, succession.fromId);
  }

  @ResolveField(() => Priority, { description: 'A priority that it became.' })
  @Allow(Permission.ReadRegister)
  to(@Parent() succession: PrioritySuccession, @CurrentLoad() load: Load): Promise<Priority | null> {
    return load.one(priorityById, succession.toId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it back, as a mistake.' })
  @Allow(Permission.ReadRegister)
  async viewerCanTakeBack(@Parent() succession: PrioritySuccession, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<boolean> {
    const became = await load.one(priorityById, succession.toId);
    return viewer.can(Permission.EditRegister) && takingBackFaults(succession, became ? [became] : [], this.clock.today()).length === 0;
  }
}
