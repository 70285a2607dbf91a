import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Board } from '../governance/board.entity.js';
import { boardById } from '../governance/governance.loaders.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { ThemeGovernance } from './theme-governance.entity.js';

@Resolver(() => ThemeGovernance)
export class ThemeGovernanceResolver {
  @ResolveField(() => Board, { description: 'The board.' })
  @Allow(Permission.ReadRegister)
  board(@Parent() governance: ThemeGovernance, @CurrentLoad() load: Load): Promise<Board | null> {
    return load.one(boardById, governance.boardId);
  }
}
