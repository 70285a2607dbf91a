import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areaById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { ComparatorMember } from '../definitions/comparator-set.entity.js';

@Resolver(() => ComparatorMember)
export class ComparatorMembersResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Area, { nullable: true, description: 'The area.' })
  @Allow(Permission.ReadMeasures)
  area(@Parent() { areaId }: ComparatorMember, @CurrentLoad() load: Load): Promise<Area | null> {
    return load.one(areaById, areaId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it out again, as a mistake.' })
  @Allow(Permission.ReadMeasures)
  viewerCanWithdraw(@Parent() member: ComparatorMember, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.KeepMeasures) && withdrawalBlockers(member, this.clock.today()).length === 0;
  }
}
