import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import { themesOfPriorityOn } from './agreement.loaders.js';
import { Priority } from './priority.entity.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Priority)
export class PrioritiesResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [Theme], { description: 'The themes reported under it today; none for priorities of some districts only.' })
  @Allow(Permission.ReadRegister)
  themes(@Parent() priority: Priority, @CurrentLoad() load: Load): Promise<Theme[]> {
    return load.one(themesOfPriorityOn(this.clock.today()), priority.id);
  }
}
