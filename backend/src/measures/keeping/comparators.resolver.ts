import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { EndInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { Area } from '../../localities/areas/area.entity.js';
import { literally } from '../../platform/database/like.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { ComparatorMember, ComparatorSet } from '../definitions/comparator-set.entity.js';
import { AddComparatorInput, AddComparatorSetInput } from './comparator.inputs.js';
import { COMPARABLE, ComparatorsService } from './comparators.service.js';
import { membersOfSet } from './keeping.loaders.js';

const MOST_FOUND = 20;

@Resolver(() => ComparatorSet)
export class ComparatorsResolver {
  constructor(private readonly db: DataSource, private readonly sets: ComparatorsService, private readonly clock: Clock) {}

  @Query(() => [ComparatorSet], { description: 'Every set of areas to compare with, those that ended too, by name.' })
  @Allow(Permission.ReadMeasures)
  comparatorSets(): Promise<ComparatorSet[]> {
    return this.db.manager.find(ComparatorSet, { order: { name: 'ASC', id: 'ASC' } });
  }

  @Query(() => [Area], { description: 'Areas that can be compared with, all Community Safety Partnerships known among them, whose name holds the words; the first 20 by name.' })
  @Allow(Permission.KeepMeasures)
  async comparableAreas(@Args('words', { description: 'A part of the name, or the whole code.' }) words: string): Promise<Area[]> {
    const wanted = words.trim().slice(0, 100);
    if (wanted === '' || wanted.includes('\u0000') || !wanted.isWellFormed()) return [];
    return this.db.manager.createQueryBuilder(Area, 'area').where('area.level IN (:...levels)', { levels: COMPARABLE })
      .andWhere('(area.name ILIKE :words OR area.code = :code OR area.cspCode = :code)', { words: `%${literally(wanted)}%`, code: wanted.toUpperCase() })
      .orderBy('area.name').addOrderBy('area.code').take(MOST_FOUND).getMany();
  }

  @Mutation(() => ComparatorSet, { description: 'Adds a set of areas to compare with.' })
  @Allow(Permission.KeepMeasures)
  addComparatorSet(@CurrentViewer() viewer: Viewer, @Args('input') input: AddComparatorSetInput): Promise<ComparatorSet> {
    return this.sets.add(viewer, input);
  }

  @Mutation(() => ComparatorSet, { description: 'Ends a set, or takes that end back.' })
  @Allow(Permission.KeepMeasures)
  endComparatorSet(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<ComparatorSet> {
    return this.sets.end(viewer, input);
  }

  @Mutation(() => [ComparatorSet], { description: 'Takes a set out that was a mistake, with its areas. Answers those that are left.' })
  @Allow(Permission.KeepMeasures)
  withdrawComparatorSet(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<ComparatorSet[]> {
    return this.sets.withdraw(viewer, input.id);
  }

  @Mutation(() => ComparatorSet, { description: 'Adds an area to a set from a day on.' })
  @Allow(Permission.KeepMeasures)
  addComparator(@CurrentViewer() viewer: Viewer, @Args('input') input: AddComparatorInput): Promise<ComparatorSet> {
    return this.sets.addArea(viewer, input);
  }

  @Mutation(() => ComparatorSet, { description: 'Ends that an area belongs to a set, or takes that end back.' })
  @Allow(Permission.KeepMeasures)
  endComparator(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<ComparatorSet> {
    return this.sets.endArea(viewer, input);
  }

  @Mutation(() => ComparatorSet, { description: 'Takes an area out of a set, as a mistake.' })
  @Allow(Permission.KeepMeasures)
  withdrawComparator(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<ComparatorSet> {
    return this.sets.withdrawArea(viewer, input.id);
  }

  @ResolveField(() => [ComparatorMember], { description: 'Every area that belonged, belongs or will belong to it, the newest first.' })
  @Allow(Permission.ReadMeasures)
  members(@Parent() { id }: ComparatorSet, @CurrentLoad() load: Load): Promise<ComparatorMember[]> {
    return load.one(membersOfSet, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take the set out again, as a mistake.' })
  @Allow(Permission.ReadMeasures)
  viewerCanWithdraw(@Parent() set: ComparatorSet, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.KeepMeasures) && withdrawalBlockers(set, this.clock.today()).length === 0;
  }
}
