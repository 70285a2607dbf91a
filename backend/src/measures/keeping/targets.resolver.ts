import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { EndInput, WithdrawInput } from '../../governance/changes/register.inputs.js';
import { withdrawalBlockers } from '../../governance/changes/spell.rules.js';
import { Area } from '../../localities/areas/area.entity.js';
import { areaById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { SetTargetInput } from './target.inputs.js';
import { TargetsService } from './targets.service.js';

@Resolver(() => MeasureTarget)
export class TargetsResolver {
  constructor(private readonly targets: TargetsService, private readonly clock: Clock) {}

  @Mutation(() => Measure, { description: 'Sets a target or a baseline of a measure from a day on; what stood until then ends that day.' })
  @Allow(Permission.KeepMeasures)
  setMeasureTarget(@CurrentViewer() viewer: Viewer, @Args('input') input: SetTargetInput): Promise<Measure> {
    return this.targets.set(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Ends a target or baseline, or takes that end back.' })
  @Allow(Permission.KeepMeasures)
  endMeasureTarget(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<Measure> {
    return this.targets.end(viewer, input);
  }

  @Mutation(() => Measure, { description: 'Takes a target or baseline out, as a mistake; what it replaced goes on.' })
  @Allow(Permission.KeepMeasures)
  withdrawMeasureTarget(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Measure> {
    return this.targets.withdraw(viewer, input.id);
  }

  @ResolveField(() => Area, { nullable: true, description: 'In which area.' })
  @Allow(Permission.ReadMeasures)
  area(@Parent() { areaId }: MeasureTarget, @CurrentLoad() load: Load): Promise<Area | null> {
    return load.one(areaById, areaId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it out again, as a mistake.' })
  @Allow(Permission.ReadMeasures)
  viewerCanWithdraw(@Parent() target: MeasureTarget, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.KeepMeasures) && withdrawalBlockers(target, this.clock.today()).length === 0;
  }
}
