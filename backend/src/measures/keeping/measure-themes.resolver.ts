import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { MeasureTheme } from '../definitions/measure-theme.entity.js';
import { themeById } from '../../agreement/agreement.loaders.js';

@Resolver(() => MeasureTheme)
export class MeasureThemesResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Theme, { nullable: true, description: 'The theme.' })
  @Allow(Permission.ReadRegister)
  theme(@Parent() { themeId }: MeasureTheme, @CurrentLoad() load: Load): Promise<Theme | null> {
    return load.one(themeById, themeId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it out again, as a mistake.' })
  @Allow(Permission.ReadMeasures)
  viewerCanWithdraw(@Parent() tie: MeasureTheme, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.KeepMeasures) && withdrawalBlockers(tie, this.clock.today()).length === 0;
  }
}
