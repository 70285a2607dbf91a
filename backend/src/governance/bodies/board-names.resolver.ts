import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { ComingName, FormerName } from '../changes/former-name.entity.js';
import type { EndedName } from '../changes/name-of-day.js';
import { namesOf } from '../governance.loaders.js';
import { Board } from './board.entity.js';

@Resolver(() => Board)
export class BoardNamesResolver {
  @ResolveField(() => String, { description: 'What it is called on the day.' })
  @Allow(Permission.ReadRegister)
  async name(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<string> {
    return (await namesOf(board, load, day)).name;
  }

  @ResolveField(() => [FormerName], { description: 'What it was called before that day, the latest first.' })
  @Allow(Permission.ReadRegister)
  async formerNames(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<EndedName[]> {
    return (await namesOf(board, load, day)).formerNames;
  }

  @ResolveField(() => [ComingName], { description: 'What it will be called after that day, the next first.' })
  @Allow(Permission.ReadRegister)
  async comingNames(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<ComingName[]> {
    return (await namesOf(board, load, day)).comingNames;
  }
}
