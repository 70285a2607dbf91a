import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Measure } from '../definitions/measure.entity.js';
import { MeasureTarget } from '../definitions/measure-target.entity.js';
import { Rebase } from '../definitions/rebase.entity.js';
import { rebasesOfMeasure, targetsOfMeasure } from './keeping.loaders.js';

@Resolver(() => Measure)
export class MeasureSettingsResolver {
  @ResolveField(() => [MeasureTarget], { description: 'Every target and baseline that it had, has or will have, the newest first.' })
  @Allow(Permission.ReadMeasures)
  targets(@Parent() { id }: Measure, @CurrentLoad() load: Load): Promise<MeasureTarget[]> {
    return load.one(targetsOfMeasure, id);
  }

  @ResolveField(() => [Rebase], { description: 'Where its limits begin anew, the latest first; those that were withdrawn too.' })
  @Allow(Permission.ReadMeasures)
  rebases(@Parent() { id }: Measure, @CurrentLoad() load: Load): Promise<Rebase[]> {
    return load.one(rebasesOfMeasure, id);
  }
}
