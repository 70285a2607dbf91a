import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { Board } from '../../governance/bodies/board.entity.js';
import { boardById } from '../../governance/governance.loaders.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { themeById } from '../agreement.loaders.js';
import { Theme } from './theme.entity.js';
import { ThemeGovernance } from './theme-governance.entity.js';

@Resolver(() => ThemeGovernance)
export class ThemeGovernanceResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Board, { description: 'The board.' })
  @Allow(Permission.ReadRegister)
  board(@Parent() governance: ThemeGovernance, @CurrentLoad() load: Load): Promise<Board | null> {
    return load.one(boardById, governance.boardId);
  }

  @ResolveField(() => Theme, { description: 'The theme.' })
  @Allow(Permission.ReadRegister)
  theme(@Parent() governance: ThemeGovernance, @CurrentLoad() load: Load): Promise<Theme | null> {
    return load.one(themeById, governance.themeId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take this out again, as a mistake.' })
  @Allow(Permission.ReadRegister)
  viewerCanWithdraw(@Parent() governance: ThemeGovernance, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.EditRegister) && withdrawalBlockers(governance, this.clock.today()).length === 0;
  }
}
