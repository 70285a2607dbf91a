import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { ComingName, FormerName } from '../../governance/changes/former-name.entity.js';
import type { EndedName } from '../../governance/changes/name-of-day.js';
import { namesOf } from '../../governance/governance.loaders.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Theme)
export class ThemeNamesResolver {
  @ResolveField(() => String, { description: 'What it is called on the day.' })
  @Allow(Permission.ReadRegister)
  async name(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<string> {
    return (await namesOf(theme, load, day)).name;
  }

  @ResolveField(() => [FormerName], { description: 'What it was called before that day, the latest first.' })
  @Allow(Permission.ReadRegister)
  async formerNames(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<EndedName[]> {
    return (await namesOf(theme, load, day)).formerNames;
  }

  @ResolveField(() => [ComingName], { description: 'What it will be called after that day, the next first.' })
  @Allow(Permission.ReadRegister)
  async comingNames(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<ComingName[]> {
    return (await namesOf(theme, load, day)).comingNames;
  }
}
