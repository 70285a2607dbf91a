import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { Day } from '../../platform/graphql/scalars.js';
import { ThemeEndingService } from './theme-ending.service.js';
import { EndThemeInput, ThemeEnding } from './theme-ending.types.js';

@Resolver()
export class ThemeEndingResolver {
  constructor(private readonly ending: ThemeEndingService) {}

  @Query(() => ThemeEnding, { description: 'What it would mean to end a theme on a day: what stands against it and what follows. Nothing is changed.' })
  @Allow(Permission.EditRegister)
  async themeEnding(@Args('themeId', { type: () => ID }) themeId: string, @Args('until', { type: () => Day }) until: string): Promise<ThemeEnding> {
    return this.ending.lookAt(themeId, until);
  }

  @Mutation(() => Theme, { description: 'Ends a theme on a day with its reason, moves its end, or takes the end back. Refused where the record says otherwise.' })
  @Allow(Permission.EditRegister)
  endTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: EndThemeInput): Promise<Theme> {
    return this.ending.end(viewer, input);
  }
}
