import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { EndInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { Clock } from '../../platform/time/clock.js';
import { AddThemeBoardInput, ChangeReportingModeInput } from './arrangement.inputs.js';
import { ArrangementsService } from './arrangements.service.js';
import { Theme } from './theme.entity.js';
import { ThemeMode } from './theme-mode.entity.js';

@Resolver(() => ThemeMode)
export class ArrangementsResolver {
  constructor(
    private readonly arrangements: ArrangementsService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => Theme, { description: 'Changes how a theme is reported from a day on.' })
  @Allow(Permission.EditRegister)
  changeReportingMode(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeReportingModeInput): Promise<Theme> {
    return this.arrangements.changeMode(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Takes out a reporting mode that was entered by mistake; the one it replaced goes on.' })
  @Allow(Permission.EditRegister)
  withdrawReportingMode(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Theme> {
    return this.arrangements.withdrawMode(viewer, input.id);
  }

  @Mutation(() => Theme, { description: 'Puts a theme under a board from a day on.' })
  @Allow(Permission.EditRegister)
  addThemeBoard(@CurrentViewer() viewer: Viewer, @Args('input') input: AddThemeBoardInput): Promise<Theme> {
    return this.arrangements.addBoard(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Ends that a board governs a theme from a day; or takes the end back.' })
  @Allow(Permission.EditRegister)
  endThemeBoard(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<Theme> {
    return this.arrangements.endBoard(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Takes out a board that was entered by mistake; those it replaced go on.' })
  @Allow(Permission.EditRegister)
  withdrawThemeBoard(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Theme> {
    return this.arrangements.withdrawBoard(viewer, input.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take this out again, as a mistake.' })
  @Allow(Permission.ReadRegister)
  viewerCanWithdraw(@Parent() mode: ThemeMode, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.EditRegister) && withdrawalBlockers(mode, this.clock.today()).length === 0;
  }
}
