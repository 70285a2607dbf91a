import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { RenameInput } from '../../governance/changes/register.inputs.js';
import { District } from '../../localities/district.entity.js';
import { districtById } from '../../localities/localities.loaders.js';
import { NotFound } from '../../platform/errors/errors.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { governanceOfThemeOn, leadsOfThemeOn, modeOfThemeOn, priorityOfThemeOn } from '../agreement.loaders.js';
import { LeadOfficer } from '../leads/lead-officer.entity.js';
import { Priority } from '../priorities/priority.entity.js';
import { ReportingMode } from './reporting-mode.js';
import { Theme } from './theme.entity.js';
import { AddThemeInput } from './theme.inputs.js';
import { ThemeGovernance } from './theme-governance.entity.js';
import { ThemesService } from './themes.service.js';

@Resolver(() => Theme)
export class ThemesResolver {
  constructor(
    private readonly db: DataSource,
    private readonly themes: ThemesService,
  ) {}

  @Query(() => Theme, { description: 'One theme or locality.' })
  @Allow(Permission.ReadRegister)
  async theme(@Args('slug', { description: 'The theme’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<Theme> {
    const theme = await this.db.getRepository(Theme).findOneBy({ slug });
    if (!theme) throw new NotFound('Theme');
    return theme;
  }

  @Mutation(() => Theme, { description: 'Gives a theme a new name from a day on.' })
  @Allow(Permission.EditRegister)
  renameTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: RenameInput): Promise<Theme> {
    return this.themes.rename(viewer, input);
  }

  @Mutation(() => Theme, { description: 'Adds a theme to a priority from a day on.' })
  @Allow(Permission.EditRegister)
  addTheme(@CurrentViewer() viewer: Viewer, @Args('input') input: AddThemeInput): Promise<Theme> {
    return this.themes.add(viewer, input);
  }

  @ResolveField(() => Priority, { nullable: true, description: 'The priority it stands under today; empty for localities.' })
  @Allow(Permission.ReadRegister)
  priority(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Priority | null> {
    return load.one(priorityOfThemeOn(day), theme.id);
  }

  @ResolveField(() => District, { nullable: true, description: 'The district of a locality; empty for themes.' })
  @Allow(Permission.ReadRegister)
  async district(@Parent() theme: Theme, @CurrentLoad() load: Load): Promise<District | null> {
    return theme.districtId ? load.one(districtById, theme.districtId) : null;
  }

  @ResolveField(() => ReportingMode, { description: 'How it is reported today.' })
  @Allow(Permission.ReadRegister)
  async mode(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<ReportingMode> {
    // Between two modes nothing is asked for, which is what ad hoc means.
    return (await load.one(modeOfThemeOn(day), theme.id))?.mode ?? ReportingMode.AD_HOC;
  }

  @ResolveField(() => Boolean, { description: 'True where the agreement does not print the mode in words.' })
  @Allow(Permission.ReadRegister)
  async modeInferred(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<boolean> {
    return (await load.one(modeOfThemeOn(day), theme.id))?.inferred ?? false;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why this mode was taken, or what else is said of it.' })
  @Allow(Permission.ReadRegister)
  async modeNote(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<string | null> {
    return (await load.one(modeOfThemeOn(day), theme.id))?.note ?? null;
  }

  @ResolveField(() => [ThemeGovernance], { description: 'The boards that govern it today.' })
  @Allow(Permission.ReadRegister)
  governance(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<ThemeGovernance[]> {
    return load.one(governanceOfThemeOn(day), theme.id);
  }

  @ResolveField(() => [LeadOfficer], { description: 'Who answers for it today: leads first, then deputies.' })
  @Allow(Permission.ReadRegister)
  leads(@Parent() theme: Theme, @CurrentLoad() load: Load, @AsOn() day: string): Promise<LeadOfficer[]> {
    return load.one(leadsOfThemeOn(day), theme.id);
  }
}
