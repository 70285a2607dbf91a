import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { RenameInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { NotFound } from '../../platform/errors/errors.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { themesOfPriorityOn } from '../agreement.loaders.js';
import { everyThemeOfPriority, successionsFrom, successionsTo } from '../history.loaders.js';
import { PrioritiesService } from './priorities.service.js';
import { Priority } from './priority.entity.js';
import { MergePrioritiesInput, SplitPriorityInput } from './priority.inputs.js';
import { PrioritySuccession } from './priority-succession.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { ThemePlacing } from '../themes/theme-place.entity.js';

@Resolver(() => Priority)
export class PrioritiesResolver {
  constructor(
    private readonly db: DataSource,
    private readonly priorities: PrioritiesService,
  ) {}

  @Query(() => Priority, { description: 'One priority, also one that has ended.' })
  @Allow(Permission.ReadRegister)
  async priority(@Args('slug', { description: 'The priority’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<Priority> {
    const priority = await this.db.getRepository(Priority).findOneBy({ slug });
    if (!priority) throw new NotFound('Priority');
    return priority;
  }

  @Mutation(() => Priority, { description: 'Splits a priority into several from a day on; each of its themes goes under one of them.' })
  @Allow(Permission.EditRegister)
  splitPriority(@CurrentViewer() viewer: Viewer, @Args('input') input: SplitPriorityInput): Promise<Priority> {
    return this.priorities.split(viewer, input);
  }

  @Mutation(() => Priority, { description: 'Merges several priorities into one from a day on, with all their themes.' })
  @Allow(Permission.EditRegister)
  mergePriorities(@CurrentViewer() viewer: Viewer, @Args('input') input: MergePrioritiesInput): Promise<Priority> {
    return this.priorities.merge(viewer, input);
  }

  @Mutation(() => [Priority], { description: 'Takes a split or merger back that was entered by mistake; what it ended goes on.' })
  @Allow(Permission.EditRegister)
  takeBackSuccession(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Priority[]> {
    return this.priorities.takeBack(viewer, input.id);
  }

  @Mutation(() => Priority, { description: 'Gives a priority a new name from a day on.' })
  @Allow(Permission.EditRegister)
  renamePriority(@CurrentViewer() viewer: Viewer, @Args('input') input: RenameInput): Promise<Priority> {
    return this.priorities.rename(viewer, input);
  }

  @ResolveField(() => [Theme], { description: 'The themes reported under it today; none for priorities of some districts only.' })
  @Allow(Permission.ReadRegister)
  themes(@Parent() priority: Priority, @CurrentLoad() load: Load, @AsOn() day: string): Promise<Theme[]> {
    return load.one(themesOfPriorityOn(day), priority.id);
  }

  @ResolveField(() => [ThemePlacing], { description: 'Every theme that stood, stands or will stand under it, with the days.' })
  @Allow(Permission.ReadRegister)
  async placings(@Parent() priority: Priority, @CurrentLoad() load: Load): Promise<ThemePlacing[]> {
    const placings = await load.one(everyThemeOfPriority, priority.id);
    return placings.map(({ theme, validFrom, validUntil }) => ({ theme, priority, from: validFrom, until: validUntil }));
  }

  @ResolveField(() => [PrioritySuccession], { description: 'What became of it; none while it goes on.' })
  @Allow(Permission.ReadRegister)
  became(@Parent() priority: Priority, @CurrentLoad() load: Load): Promise<PrioritySuccession[]> {
    return load.one(successionsFrom, priority.id);
  }

  @ResolveField(() => [PrioritySuccession], { description: 'What it came from; none where it was agreed as it is.' })
  @Allow(Permission.ReadRegister)
  cameFrom(@Parent() priority: Priority, @CurrentLoad() load: Load): Promise<PrioritySuccession[]> {
    return load.one(successionsTo, priority.id);
  }
}
