import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Board } from '../../governance/bodies/board.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { themesOfBoardOn } from '../agreement.loaders.js';
import { everyThemeOfBoard } from '../history.loaders.js';
import { Theme } from './theme.entity.js';
import { ThemeGovernance } from './theme-governance.entity.js';

@Resolver(() => Board)
export class BoardThemesResolver {
  @ResolveField(() => [Theme], { nullable: true, description: 'The themes it governs today.' })
  @Allow(Permission.ReadRegister)
  themes(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Theme[]> {
    return load.one(themesOfBoardOn(day), board.id);
  }

  @ResolveField(() => [ThemeGovernance], { nullable: true, description: 'Every theme that it governed, the newest first.' })
  @Allow(Permission.ReadRegister)
  allGovernance(@Parent() board: Board, @CurrentLoad() load: Load): Promise<ThemeGovernance[]> {
    return load.one(everyThemeOfBoard, board.id);
  }
}
