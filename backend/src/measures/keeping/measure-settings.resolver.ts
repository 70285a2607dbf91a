import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { areaById } from '../../localities/localities.loaders.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';
import { whyNotReleased } from '../series/release.rules.js';
import { rebasesOfMeasure, targetsOfMeasure } from './keeping.loaders.js';

@Resolver(() => Measure)
export class MeasureSettingsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [MeasureTarget], { description: 'Every target and baseline that it had, has or will have, the newest first; of areas whose figures are shown to the viewer.' })
  @Allow(Permission.ReadMeasures)
  async targets(@CurrentViewer() viewer: Viewer, @Parent() measure: Measure, @CurrentLoad() load: Load): Promise<MeasureTarget[]> {
    const targets = await load.one(targetsOfMeasure, measure.id);
    if (viewer.can(Permission.ReadRawFigures)) return targets;
    const areas = await Promise.all(targets.map(({ areaId }) => load.one(areaById, areaId)));
    // A baseline is a count, too.
    return targets.filter((_, place) => areas[place] && whyNotReleased(measure, areas[place].level, this.clock.today()) === null);
  }

  @ResolveField(() => [Rebase], { description: 'Where its limits begin anew, the latest first; those that were withdrawn too.' })
  @Allow(Permission.ReadMeasures)
  rebases(@Parent() { id }: Measure, @CurrentLoad() load: Load): Promise<Rebase[]> {
    return load.one(rebasesOfMeasure, id);
  }
}
